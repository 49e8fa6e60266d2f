"""GetCategories: Look up a category and list the categories directly below it, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.category import Category


@_s.model
class GetCategoriesResponse(_s.Response):
    """The category and one page of what is directly below it."""

    sub_total: int = _s.field("SubTotal", _s.Integer())
    """How many categories are directly below this one, on all pages."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    sub_categories: Sequence[Category] = _s.field(
        "SubCategories", _s.ListOf(_s.ObjectOf(lambda: Category), wrapper="Category")
    )
    """The categories on this page."""

    category: Category | None = _s.field("Category", _s.ObjectOf(lambda: Category), default=None)
    """One node in the tree of categories."""


@_s.model
class GetCategoriesRequest(_s.Request[GetCategoriesResponse]):
    """Look up a category and list the categories directly below it, page by page."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The id of the category, one only. Omitted: the list shows the top level."""

    page_no: int | None = _s.field("PageNo", _s.Integer(), default=None)
    """The page of the list to answer, counted from 1. Default: 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(maximum=100), default=None)
    """How many categories a page of the list holds. At most 100. Default: 10."""

    sort_by: Literal["CreationTime:Desc", "CreationTime:Asc"] | None = _s.field(
        "SortBy", _s.Text(enum=("CreationTime:Desc", "CreationTime:Asc")), default=None
    )
    """The order of the list. Values: CreationTime:Desc (newest first); CreationTime:Asc (oldest
    first). Default: CreationTime:Desc."""

    type: Literal["default", "material"] | None = _s.field(
        "Type", _s.Text(enum=("default", "material")), default=None
    )
    """What the categories sort. Values: default (videos, audio files and images); material
    (material for short videos)."""


OPERATION = _s.operation(
    name="GetCategories",
    method_name="get_categories",
    summary="Look up a category and list the categories directly below it, page by page.",
    service=_SERVICE,
    request=GetCategoriesRequest,
    response=GetCategoriesResponse,
    reads_only=True,
    errors=(
        _s.ErrorCode("InvalidCateId.NotFound", 404, "There is no category with the id in CateId."),
    ),
)

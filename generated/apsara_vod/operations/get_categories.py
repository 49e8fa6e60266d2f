"""GetCategories: Look up a category and list the categories directly below it, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _schema

from .._service import SERVICE as _SERVICE
from ..models.category import Category


@_schema.model
class GetCategoriesResponse(_schema.Response):
    """The category and one page of what is directly below it."""

    sub_total: int = _schema.field("SubTotal", _schema.Integer())
    """How many categories are directly below this one, on all pages."""

    request_id: str = _schema.field("RequestId", _schema.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    sub_categories: Sequence[Category] = _schema.field(
        "SubCategories", _schema.ListOf(_schema.ObjectOf(lambda: Category), wrapper="Category")
    )
    """The categories on this page."""

    category: Category | None = _schema.field(
        "Category", _schema.ObjectOf(lambda: Category), default=None
    )
    """One node in the tree of categories."""


@_schema.model
class GetCategoriesRequest(_schema.Request[GetCategoriesResponse]):
    """Look up a category and list the categories directly below it, page by page."""

    cate_id: int | None = _schema.field("CateId", _schema.Integer(), default=None)
    """The id of the category, one only. Omitted: the list shows the top level."""

    page_no: int | None = _schema.field("PageNo", _schema.Integer(), default=None)
    """The page of the list to answer, counted from 1. Default: 1."""

    page_size: int | None = _schema.field("PageSize", _schema.Integer(maximum=100), default=None)
    """How many categories a page of the list holds. At most 100. Default: 10."""

    sort_by: Literal["CreationTime:Desc", "CreationTime:Asc"] | None = _schema.field(
        "SortBy", _schema.Text(enum=("CreationTime:Desc", "CreationTime:Asc")), default=None
    )
    """The order of the list. Values: CreationTime:Desc (newest first); CreationTime:Asc (oldest
    first). Default: CreationTime:Desc.
    """

    type: Literal["default", "material"] | None = _schema.field(
        "Type", _schema.Text(enum=("default", "material")), default=None
    )
    """What the categories sort. Values: default (videos, audio files and images); material
    (material for short videos).
    """


OPERATION = _schema.operation(
    name="GetCategories",
    method_name="get_categories",
    summary="Look up a category and list the categories directly below it, page by page.",
    service=_SERVICE,
    request=GetCategoriesRequest,
    response=GetCategoriesResponse,
    reads_only=True,
    methods=("POST", "GET"),
    ram_action="vod:GetCategories",
    errors=(
        _schema.ErrorCode(
            "InvalidCateId.NotFound",
            status=404,
            description="There is no category with the id in CateId.",
        ),
    ),
)

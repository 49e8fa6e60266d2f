"""AddCategory: Create a category."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _schema

from .._service import SERVICE as _SERVICE
from ..models.category import Category


@_schema.model
class AddCategoryResponse(_schema.Response):
    """The new category."""

    request_id: str = _schema.field("RequestId", _schema.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    category: Category = _schema.field("Category", _schema.ObjectOf(lambda: Category))
    """One node in the tree of categories."""


@_schema.model
class AddCategoryRequest(_schema.Request[AddCategoryResponse]):
    """Create a category.

    The tree has three levels for videos, audio files and images, and two for material of short
    videos. A category holds at most 100 categories directly below it.

    Rules across parameters:

    - With Type material, ParentId is needed, since the top level for material is fixed.
    """

    cate_name: str = _schema.field("CateName", _schema.Text(max_bytes=64))
    """The category's name. At most 64 bytes of UTF-8."""

    parent_id: int | None = _schema.field("ParentId", _schema.Integer(), default=None)
    """The id of the category to create it in. Omitted: it goes to the top level."""

    type: Literal["default", "material"] | None = _schema.field(
        "Type", _schema.Text(enum=("default", "material")), default=None
    )
    """What the category sorts. Values: default (videos, audio files and images); material (material
    for short videos). Default: default.
    """


OPERATION = _schema.operation(
    name="AddCategory",
    method_name="add_category",
    summary="Create a category.",
    service=_SERVICE,
    request=AddCategoryRequest,
    response=AddCategoryResponse,
    reads_only=False,
    methods=("POST", "GET"),
    ram_action="vod:AddCategory",
    rules=(
        _schema.Rule(
            "With Type material, ParentId is needed, since the top level for material is fixed.",
            _schema.IfThen(
                _schema.AllOf(_schema.Equals("Type", "material"), _schema.Given("Type")),
                _schema.Given("ParentId"),
            ),
        ),
    ),
    errors=(
        _schema.ErrorCode(
            "LevelExceededMax",
            status=400,
            description="The category would lie deeper than the tree allows.",
        ),
        _schema.ErrorCode(
            "SubTotalExceededMax",
            status=400,
            description="The category above holds as many categories as it may.",
        ),
        _schema.ErrorCode(
            "InvalidCateId.NotFound",
            status=404,
            description="There is no category with the id in ParentId.",
        ),
    ),
)

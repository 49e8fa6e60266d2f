"""AddCategory: Create a category."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.category import Category


@_s.model
class AddCategoryResponse(_s.Response):
    """The new category."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    category: Category = _s.field("Category", _s.ObjectOf(lambda: Category))
    """One node in the tree of categories."""


@_s.model
class AddCategoryRequest(_s.Request[AddCategoryResponse]):
    """Create a category.

    The tree has three levels for videos, audio files and images, and two for material of short
    videos. A category holds at most 100 categories directly below it.

    Rules across parameters:

    - With Type material, ParentId is needed, since the top level for material is fixed.
    """

    cate_name: str = _s.field("CateName", _s.Text(max_bytes=64))
    """The category's name. At most 64 bytes of UTF-8."""

    parent_id: int | None = _s.field("ParentId", _s.Integer(), default=None)
    """The id of the category to create it in. Omitted: it goes to the top level."""

    type: Literal["default", "material"] | None = _s.field(
        "Type", _s.Text(enum=("default", "material")), default=None
    )
    """What the category sorts. Values: default (videos, audio files and images); material (material
    for short videos). Default: default."""


OPERATION = _s.operation(
    name="AddCategory",
    method_name="add_category",
    summary="Create a category.",
    service=_SERVICE,
    request=AddCategoryRequest,
    response=AddCategoryResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "With Type material, ParentId is needed, since the top level for material is fixed.",
            _s.IfThen(
                _s.AllOf(_s.Equals("Type", "material"), _s.Given("Type")), _s.Given("ParentId")
            ),
        ),
    ),
    errors=(
        _s.ErrorCode(
            "LevelExceededMax", 400, "The category would lie deeper than the tree allows."
        ),
        _s.ErrorCode(
            "SubTotalExceededMax", 400, "The category above holds as many categories as it may."
        ),
        _s.ErrorCode(
            "InvalidCateId.NotFound", 404, "There is no category with the id in ParentId."
        ),
    ),
)

"""UpdateCategory: Rename a category."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class UpdateCategoryResponse(_s.Response):
    """Nothing but the id of the request; the category has its new name."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class UpdateCategoryRequest(_s.Request[UpdateCategoryResponse]):
    """Rename a category.

    Media that are sorted into the category show the new name as well.
    """

    cate_name: str = _s.field("CateName", _s.Text(max_bytes=64))
    """The new name. At most 64 bytes of UTF-8."""

    cate_id: int = _s.field("CateId", _s.Integer())
    """The id of the category, as AddCategory or GetCategories answered it. One only."""


OPERATION = _s.operation(
    name="UpdateCategory",
    method_name="update_category",
    summary="Rename a category.",
    service=_SERVICE,
    request=UpdateCategoryRequest,
    response=UpdateCategoryResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode("InvalidCateId.NotFound", 404, "There is no category with the id in CateId."),
    ),
)

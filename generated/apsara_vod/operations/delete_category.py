"""DeleteCategory: Delete a category and everything below it in the tree."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteCategoryResponse(_s.Response):
    """Nothing but the id of the request; the categories are deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteCategoryRequest(_s.Request[DeleteCategoryResponse]):
    """Delete a category and everything below it in the tree.

    Media that were sorted into one of these categories lose it; they are not deleted.
    """

    cate_id: int = _s.field("CateId", _s.Integer())
    """The id of the category, as AddCategory or GetCategories answered it. One only."""


OPERATION = _s.operation(
    name="DeleteCategory",
    method_name="delete_category",
    summary="Delete a category and everything below it in the tree.",
    service=_SERVICE,
    request=DeleteCategoryRequest,
    response=DeleteCategoryResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode("InvalidCateId.NotFound", 404, "There is no category with the id in CateId."),
    ),
)

"""AddCategory, GetCategories: a tree with bounds."""

from __future__ import annotations

from ...store.categories import MATERIAL, ROOT_ID, Category
from ...store.state import State
from ..errors import VodError, not_found
from .values import Parameters, number, text

__all__ = ["add_category", "get_categories"]

_LEVELS = {"default": 3, MATERIAL: 2}
_MAX_CHILDREN = 100
_PAGE_SIZE = 10
# What callers write for "no parent": both occur in samples.
_NO_PARENT = frozenset({ROOT_ID, -1})


def add_category(state: State, parameters: Parameters) -> dict[str, object]:
    """Add a category below another one, or on the first level."""
    type_ = _type(parameters)
    parent_id = number(parameters, "ParentId")
    parent = None
    if parent_id is not None and parent_id not in _NO_PARENT:
        parent = _find(state, parent_id, type_)
    elif type_ == MATERIAL:
        raise VodError("MissingParentId", 400, "ParentId is mandatory for this action.")
    if parent is not None and parent.level + 1 >= _LEVELS[type_]:
        raise VodError("LevelExceededMax", 400, "The level of categories exceeded maximum.")
    siblings = state.categories.count_children(parent.cate_id if parent else ROOT_ID, type_)
    if siblings >= _MAX_CHILDREN:
        raise VodError("SubTotalExceededMax", 400, "The total of sub categories exceeded maximum.")
    added = state.categories.add(
        parent=parent, type_=type_, name=text(parameters, "CateName") or "", now=state.clock()
    )
    return {"Category": _fields(added)}


def get_categories(state: State, parameters: Parameters) -> dict[str, object]:
    """List one page of what is right below a category, or of the first level."""
    type_ = _type(parameters)
    cate_id = number(parameters, "CateId")
    parent = None
    if cate_id is not None and cate_id not in _NO_PARENT:
        parent = _find(state, cate_id, text(parameters, "Type"))
        type_ = parent.type
    parent_id = parent.cate_id if parent else ROOT_ID
    page = max(number(parameters, "PageNo") or 1, 1)
    size = min(max(number(parameters, "PageSize") or _PAGE_SIZE, 1), _MAX_CHILDREN)
    children = state.categories.children(
        parent_id,
        type_,
        newest_first=text(parameters, "SortBy") != "CreationTime:Asc",
        # No level has more than so many children; a larger offset only has to stay a number.
        offset=min((page - 1) * size, _MAX_CHILDREN),
        limit=size,
    )
    return {
        "SubTotal": state.categories.count_children(parent_id, type_),
        "Category": _fields(parent) if parent else None,
        "SubCategories": [
            {**_fields(child), "SubTotal": state.categories.count_children(child.cate_id, type_)}
            for child in children
        ],
    }


def _type(parameters: Parameters) -> str:
    given = text(parameters, "Type") or "default"
    if given not in _LEVELS:
        raise VodError("InvalidType", 400, "The specified Type is not valid.")
    return given


def _find(state: State, cate_id: int, type_: str | None) -> Category:
    found = state.categories.find(cate_id)
    if found is None or (type_ is not None and found.type != type_):
        raise not_found("InvalidCateId.NotFound", "The CateId not exist.")
    return found


def _fields(category: Category) -> dict[str, object]:
    return {
        "CateId": category.cate_id,
        "CateName": category.name,
        "ParentId": category.parent_id,
        "Level": category.level,
        "Type": category.type,
    }

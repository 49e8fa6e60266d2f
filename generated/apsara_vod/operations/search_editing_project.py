"""SearchEditingProject: Find editing projects by state, title or time of creation, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.editing_project import EditingProject


@_s.model
class SearchEditingProjectResponse(_s.Response):
    """One page of the projects found."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    total: int | None = _s.field("Total", _s.Integer(bits=32), default=None)
    """How many projects were found, on all pages."""

    project_list: Sequence[EditingProject] = _s.field(
        "ProjectList", _s.ListOf(_s.ObjectOf(lambda: EditingProject), wrapper="Project"), default=()
    )
    """The projects on this page, without their timelines."""


@_s.model
class SearchEditingProjectRequest(_s.PagedRequest[SearchEditingProjectResponse, EditingProject]):
    """Find editing projects by state, title or time of creation, page by page.

    The timelines are not part of the answer; GetEditingProject has them.

    Rules across parameters:

    - EndTime is not before StartTime.
    """

    end_time: datetime | str | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The latest time of creation."""

    start_time: datetime | str | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The earliest time of creation."""

    status: Sequence[Literal["Normal", "Producing", "Produced", "ProduceFailed"]] | str | None = (
        _s.field(
            "Status",
            _s.ListOf(
                _s.Text(enum=("Normal", "Producing", "Produced", "ProduceFailed")), style="comma"
            ),
            default=None,
        )
    )
    """The states to look for. Omitted: all. Values of an item: Normal (a draft); Producing (a video
    in the making); Produced (a finished video); ProduceFailed (a video that could not be made)."""

    page_no: int | None = _s.field("PageNo", _s.Integer(bits=32), default=None)
    """The page to answer, counted from 1. Default: 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(maximum=100, bits=32), default=None)
    """How many projects a page holds. At most 100. Default: 10."""

    sort_by: Literal["CreationTime:Desc", "CreationTime:Asc", "desc", "asc"] | None = _s.field(
        "SortBy",
        _s.Text(enum=("CreationTime:Desc", "CreationTime:Asc", "desc", "asc")),
        default=None,
    )
    """The order of the list by time of creation. Omitted: newest first. Values: CreationTime:Desc
    (newest first); CreationTime:Asc (oldest first); desc (newest first); asc (oldest first).
    Default: CreationTime:Desc."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """The title to look for."""


OPERATION = _s.operation(
    name="SearchEditingProject",
    method_name="search_editing_project",
    summary="Find editing projects by state, title or time of creation, page by page.",
    service=_SERVICE,
    request=SearchEditingProjectRequest,
    response=SearchEditingProjectResponse,
    reads_only=True,
    rules=(_s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),),
    paging=_s.Paging(
        style="page-number", items="ProjectList", page="PageNo", size="PageSize", total="Total"
    ),
)

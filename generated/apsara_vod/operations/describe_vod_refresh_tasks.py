"""DescribeVodRefreshTasks: List tasks that refresh or preload files at the CDN, of the last three
days, page by page.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class CacheTask(_s.Object):
    """A task of refreshing or preloading."""

    status: str = _s.field("Status", _s.Text(known=("Complete", "Refreshing", "Failed", "Pending")))
    """How far the task has got. Known values: Complete; Refreshing (a task at work); Failed;
    Pending (a task that waits for its turn)."""

    task_id: str = _s.field("TaskId", _s.Text())
    """The task's id."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the task was created."""

    object_type: str | None = _s.field(
        "ObjectType", _s.Text(known=("file", "directory", "preload")), default=None
    )
    """The kind of task. Known values: file (refreshing single files); directory (refreshing whole
    folders); preload (filling the caches with files)."""

    process: str | None = _s.field("Process", _s.Text(), default=None)
    """How much is done, with a percent sign, such as "100%"."""

    description: str | None = _s.field(
        "Description",
        _s.Text(known=("Internal Error", "Origin Timeout", "Origin Return StatusCode 5XX")),
        default=None,
    )
    """Why the task failed. Known values: Internal Error (an error within the service); Origin
    Timeout (an origin that did not answer in time); Origin Return StatusCode 5XX (an origin that
    answered with a server error)."""

    object_path: str | None = _s.field("ObjectPath", _s.Text(), default=None)
    """The address that the task is about."""


@_s.model
class DescribeVodRefreshTasksResponse(_s.Response):
    """One page of tasks."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    page_number: int | None = _s.field("PageNumber", _s.Integer(), default=None)
    """The page that this is, counted from 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(), default=None)
    """How many tasks a page holds."""

    total_count: int | None = _s.field("TotalCount", _s.Integer(), default=None)
    """How many tasks there are on all pages."""

    tasks: Sequence[CacheTask] = _s.field(
        "Tasks", _s.ListOf(_s.ObjectOf(lambda: CacheTask), wrapper="Task"), default=()
    )
    """The tasks on this page."""


@_s.model
class DescribeVodRefreshTasksRequest(_s.PagedRequest[DescribeVodRefreshTasksResponse, CacheTask]):
    """List tasks that refresh or preload files at the CDN, of the last three days, page by page.

    Only the endpoint of China (Shanghai) offers this operation.

    Without TaskId and ObjectPath, all tasks of the last three days are listed. Both may be given
    together.

    Rules across parameters:

    - DomainName and Status need ObjectType.
    - StartTime and EndTime are given together or not at all.
    - EndTime is not before StartTime.
    """

    task_id: str | None = _s.field("TaskId", _s.Text(), default=None)
    """The id of a task, as RefreshVodObjectCaches or PreloadVodObjectCaches answered it."""

    object_path: str | None = _s.field("ObjectPath", _s.Text(), default=None)
    """The address of a file. Only tasks for exactly this address are listed."""

    page_number: int | None = _s.field(
        "PageNumber", _s.Integer(minimum=1, maximum=42949672, bits=32), default=None
    )
    """The page of the list to answer, counted from 1. From 1 to 42,949,672. Default: 1."""

    object_type: Literal["file", "directory", "preload"] | None = _s.field(
        "ObjectType", _s.Text(enum=("file", "directory", "preload")), default=None
    )
    """The kind of tasks to list. Values: file (refreshing single files); directory (refreshing
    whole folders); preload (filling the caches with files)."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The domain name whose tasks to list."""

    status: Literal["Complete", "Refreshing", "Failed"] | None = _s.field(
        "Status", _s.Text(enum=("Complete", "Refreshing", "Failed")), default=None
    )
    """The state of the tasks to list. Values: Complete; Refreshing (tasks at work); Failed."""

    page_size: int | None = _s.field(
        "PageSize", _s.Integer(minimum=1, maximum=50, bits=32), default=None
    )
    """How many tasks a page of the list holds. From 1 to 50. Default: 20."""

    start_time: datetime | str | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The start of the time to list tasks of, not more than three days ago."""

    end_time: datetime | str | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the time to list tasks of."""


OPERATION = _s.operation(
    name="DescribeVodRefreshTasks",
    method_name="describe_vod_refresh_tasks",
    summary="List tasks that refresh or preload files at the CDN, of the last three days, page by page.",
    service=_SERVICE,
    request=DescribeVodRefreshTasksRequest,
    response=DescribeVodRefreshTasksResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "DomainName and Status need ObjectType.",
            _s.AllOf(
                _s.IfThen(_s.Given("DomainName"), _s.Given("ObjectType")),
                _s.IfThen(_s.Given("Status"), _s.Given("ObjectType")),
            ),
        ),
        _s.Rule(
            "StartTime and EndTime are given together or not at all.",
            _s.AllOf(
                _s.IfThen(_s.Given("StartTime"), _s.Given("EndTime")),
                _s.IfThen(_s.Given("EndTime"), _s.Given("StartTime")),
            ),
        ),
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
    ),
    paging=_s.Paging(
        style="page-number", items="Tasks", page="PageNumber", size="PageSize", total="TotalCount"
    ),
    waiters=(
        _s.Waiter(
            "complete", "Tasks.Status", ("Complete",), unless=("Failed",), every=10, within=1800
        ),
    ),
    errors=(
        _s.ErrorCode("InvalidTaskId.Malformed", 400, "TaskId is not the id of a task."),
        _s.ErrorCode("MissingTimeParameter", 400, "Of StartTime and EndTime, one is missing."),
        _s.ErrorCode(
            "MissingParameter.ObjectType", 400, "DomainName or Status was sent without ObjectType."
        ),
        _s.ErrorCode(
            "InvalidStartTime.Malformed", 400, "StartTime is not written as the service expects it."
        ),
        _s.ErrorCode(
            "InvalidEndTime.Malformed", 400, "EndTime is not written as the service expects it."
        ),
        _s.ErrorCode(
            "InvalidEndTime.Mismatch",
            400,
            "EndTime does not go with StartTime; most likely it is the earlier one.",
        ),
        _s.ErrorCode(
            "InvalidStartTime.ValueNotSupported",
            400,
            "StartTime lies outside the time that can be asked about.",
        ),
        _s.ErrorCode("InvalidObjectType.ValueNotSupported", 400, "There is no such ObjectType."),
        _s.ErrorCode("InvalidStatus.ValueNotSupported", 400, "There is no such Status."),
        _s.ErrorCode(
            "DomainNameOverLimit", 400, "The request is about more than 500 domain names."
        ),
        _s.ErrorCode("InvalidTime", 400, "The time asked for goes back further than three days."),
    ),
)

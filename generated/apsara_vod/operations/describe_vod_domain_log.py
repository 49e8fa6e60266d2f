"""DescribeVodDomainLog: List the files with the access logs of an accelerated domain name, with
addresses to download them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DomainLogFile(_s.Object):
    """A file with logs."""

    end_time: datetime | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the time that the file covers."""

    log_size: int | None = _s.field("LogSize", _s.Integer(), default=None)
    """The size of the file, presumably in bytes; the unit is not documented."""

    start_time: datetime | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The start of the time that the file covers."""

    log_name: str | None = _s.field("LogName", _s.Text(), default=None)
    """The file's name."""

    log_path: str | None = _s.field("LogPath", _s.Text(), default=None)
    """The signed address to download the file from, without scheme. It works for a limited time."""


@_s.model
class DomainLogPage(_s.Object):
    """Where this page stands in the list."""

    page_number: int | None = _s.field("PageNumber", _s.Integer(), default=None)
    """The page that this is, counted from 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(), default=None)
    """How many log files a page holds."""

    total: int | None = _s.field("Total", _s.Integer(), default=None)
    """How many log files there are on all pages."""


@_s.model
class DomainLogDetail(_s.Object):
    """Log files of one domain name."""

    log_count: int | None = _s.field("LogCount", _s.Integer(), default=None)
    """How many log files this page holds."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The accelerated domain name."""

    log_infos: Sequence[DomainLogFile] = _s.field(
        "LogInfos",
        _s.ListOf(_s.ObjectOf(lambda: DomainLogFile), wrapper="LogInfoDetail"),
        default=(),
    )
    """The log files on this page."""

    page_infos: DomainLogPage | None = _s.field(
        "PageInfos", _s.ObjectOf(lambda: DomainLogPage), default=None
    )
    """Where this page stands in the list."""


@_s.model
class DescribeVodDomainLogResponse(_s.Response):
    """One page of log files."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    domain_log_details: Sequence[DomainLogDetail] = _s.field(
        "DomainLogDetails",
        _s.ListOf(_s.ObjectOf(lambda: DomainLogDetail), wrapper="DomainLogDetail"),
        default=(),
    )
    """The log files of the domain name."""


@_s.model
class DescribeVodDomainLogRequest(_s.Request[DescribeVodDomainLogResponse]):
    """List the files with the access logs of an accelerated domain name, with addresses to download
    them.

    Only the endpoint of China (Shanghai) offers this operation.

    Logs appear with some delay. Without StartTime and EndTime, the files of the last 24 hours are
    listed.

    Rules across parameters:

    - StartTime and EndTime are given together or not at all.
    - EndTime is not before StartTime.
    - StartTime and EndTime are at most a year apart.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The accelerated domain name, one only."""

    page_size: int | None = _s.field("PageSize", _s.Integer(minimum=1, maximum=1000), default=None)
    """How many log files a page of the list holds. From 1 to 1,000. Default: 300."""

    page_number: int | None = _s.field("PageNumber", _s.Integer(minimum=1), default=None)
    """The page of the list to answer, counted from 1. At least 1. Default: 1."""

    start_time: datetime | str | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The start of the time to list logs of."""

    end_time: datetime | str | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the time to list logs of, after StartTime."""


OPERATION = _s.operation(
    name="DescribeVodDomainLog",
    method_name="describe_vod_domain_log",
    summary="List the files with the access logs of an accelerated domain name, with addresses to download them.",
    service=_SERVICE,
    request=DescribeVodDomainLogRequest,
    response=DescribeVodDomainLogResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "StartTime and EndTime are given together or not at all.",
            _s.AllOf(
                _s.IfThen(_s.Given("StartTime"), _s.Given("EndTime")),
                _s.IfThen(_s.Given("EndTime"), _s.Given("StartTime")),
            ),
        ),
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule(
            "StartTime and EndTime are at most a year apart.",
            _s.WithinSpan("StartTime", "EndTime", 31622400),
        ),
    ),
    errors=(
        _s.ErrorCode(
            "InvalidStartTime.Malformed", 400, "StartTime is not written as the service expects it."
        ),
        _s.ErrorCode(
            "InvalidEndTime.Malformed", 400, "EndTime is not written as the service expects it."
        ),
        _s.ErrorCode(
            "InvalidStartTime.ValueNotSupported",
            400,
            "StartTime lies outside the time that can be asked about.",
        ),
        _s.ErrorCode(
            "InvalidTime.ValueNotSupported", 400, "StartTime and EndTime do not go together."
        ),
    ),
)

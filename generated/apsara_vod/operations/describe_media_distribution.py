"""DescribeMediaDistribution: Count the videos and audio files that were created in each hour, day,
week or month.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class MediaDistribution(_s.Object):
    """The count for one span."""

    start_time: datetime = _s.field("StartTime", _s.Timestamp())
    """When the span begins."""

    end_time: datetime = _s.field("EndTime", _s.Timestamp())
    """When the span ends; this moment belongs to the next one."""

    count: int = _s.field("Count", _s.Integer())
    """How many files were created in it."""


@_s.model
class DescribeMediaDistributionResponse(_s.Response):
    """The counts."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    total: int = _s.field("Total", _s.Integer())
    """How many files there are in all spans together."""

    media_distribution_list: Sequence[MediaDistribution] = _s.field(
        "MediaDistributionList", _s.ListOf(_s.ObjectOf(lambda: MediaDistribution)), default=()
    )
    """The counts. Spans without any file are left out."""


@_s.model
class DescribeMediaDistributionRequest(_s.Request[DescribeMediaDistributionResponse]):
    """Count the videos and audio files that were created in each hour, day, week or month.

    Without StartTime and EndTime, the last 7 days are counted. Served in the region Shanghai.

    Rules across parameters:

    - EndTime is later than StartTime.
    - StartTime and EndTime are at most six months apart.

    Changes:

    - 2024-12-20: The operation is new.
    """

    start_time: datetime | str | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The time of creation from which on files are counted."""

    end_time: datetime | str | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The time of creation up to which files are counted."""

    storage_class: (
        Literal[
            "Standard",
            "IA",
            "SourceIA",
            "Archive",
            "SourceArchive",
            "ColdArchive",
            "SourceColdArchive",
            "Changing",
            "SourceChanging",
        ]
        | None
    ) = _s.field(
        "StorageClass",
        _s.Text(
            enum=(
                "Standard",
                "IA",
                "SourceIA",
                "Archive",
                "SourceArchive",
                "ColdArchive",
                "SourceColdArchive",
                "Changing",
                "SourceChanging",
            )
        ),
        default=None,
    )
    """Which files are counted, by how they are stored. Omitted: all. Values: Standard (everything
    in standard storage); IA (everything in storage for infrequent access); SourceIA (the source
    file in storage for infrequent access); Archive (everything in the archive); SourceArchive
    (the source file in the archive); ColdArchive (everything in the cold archive);
    SourceColdArchive (the source file in the cold archive); Changing (a change of everything,
    under way); SourceChanging (a change of the source file, under way)."""

    interval: Literal["hour", "day", "week", "month"] | None = _s.field(
        "Interval", _s.Text(enum=("hour", "day", "week", "month")), default=None
    )
    """The span of the calendar that each count is for. Values: hour, day, week, month. Default:
    day."""


OPERATION = _s.operation(
    name="DescribeMediaDistribution",
    method_name="describe_media_distribution",
    summary="Count the videos and audio files that were created in each hour, day, week or month.",
    service=_SERVICE,
    request=DescribeMediaDistributionRequest,
    response=DescribeMediaDistributionResponse,
    reads_only=True,
    rules=(
        _s.Rule("EndTime is later than StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule(
            "StartTime and EndTime are at most six months apart.",
            _s.WithinSpan("StartTime", "EndTime", 15897600),
        ),
    ),
)

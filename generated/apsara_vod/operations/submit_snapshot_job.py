"""SubmitSnapshotJob: Start to take snapshots from a video."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.snapshot_sprite_config import SnapshotSpriteConfig
from ..models.user_data import UserData


@_s.model
class SubmittedSnapshotJob(_s.Object):
    """The job that was started."""

    job_id: str = _s.field("JobId", _s.Text())
    """Its id, 32 hexadecimal digits."""


@_s.model
class SubmitSnapshotJobResponse(_s.Response):
    """The job that was started."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    snapshot_job: SubmittedSnapshotJob = _s.field(
        "SnapshotJob", _s.ObjectOf(lambda: SubmittedSnapshotJob)
    )
    """The job that was started."""


@_s.model
class SubmitSnapshotJobRequest(_s.Request[SubmitSnapshotJobResponse]):
    """Start to take snapshots from a video.

    The snapshots, all of them JPG, are taken in the background. The event SnapshotComplete (with
    the SubType SpecifiedTime) tells when they are there; ListSnapshots knows their addresses.

    The video has to be in one of the states UploadSucc, Normal, Checking and Blocked. An account
    may call this 30 times a second.

    Rules across parameters:

    - VideoId or ReferenceId is needed.

    Changes:

    - 2025-12-05: ReferenceId is new.
    """

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video or audio file."""

    specified_offset_time: int | None = _s.field("SpecifiedOffsetTime", _s.Integer(), default=None)
    """When the first snapshot is taken, in milliseconds from the beginning. Default: 0."""

    width: int | None = _s.field("Width", _s.Integer(minimum=8, maximum=4096), default=None)
    """The width of a snapshot in pixels. Omitted: that of the video. From 8 to 4,096."""

    height: int | None = _s.field("Height", _s.Integer(minimum=8, maximum=4096), default=None)
    """The height of a snapshot in pixels. Omitted: that of the video. From 8 to 4,096."""

    count: int | None = _s.field("Count", _s.Integer(), default=None)
    """How many snapshots to take at most. Together with Interval, what gives fewer snapshots wins.
    Default: 1."""

    interval: int | None = _s.field("Interval", _s.Integer(minimum=0), default=None)
    """The seconds between two snapshots. With 0, Count snapshots are spread evenly over the video.
    At least 0. Default: 1."""

    sprite_snapshot_config: SnapshotSpriteConfig | Mapping[str, object] | str | None = _s.field(
        "SpriteSnapshotConfig", _s.JsonText(_s.ObjectOf(lambda: SnapshotSpriteConfig)), default=None
    )
    """How snapshots are put together to sprites, images with many small snapshots in them. Omitted:
    no sprites."""

    snapshot_template_id: str | None = _s.field("SnapshotTemplateId", _s.Text(), default=None)
    """The template to use, as AddVodTemplate answered it. Everything but VideoId is ignored then."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """Settings for this job: where events go, and a text of yours that events carry."""

    specified_offset_times: Sequence[int] | str | None = _s.field(
        "SpecifiedOffsetTimes", _s.JsonText(_s.ListOf(_s.Integer(), max_items=30)), default=None
    )
    """The moments to take snapshots at, in milliseconds from the beginning. At most 30 items."""

    reference_id: str | None = _s.field(
        "ReferenceId",
        _s.Text(
            pattern="^[A-Za-z0-9_-]{6,64}$",
            pattern_hint="6 to 64 ASCII letters, digits, '-' or '_'",
        ),
        default=None,
    )
    """The id of your own that the video or audio file was created with. Expected: 6 to 64 ASCII
    letters, digits, '-' or '_'."""


OPERATION = _s.operation(
    name="SubmitSnapshotJob",
    method_name="submit_snapshot_job",
    summary="Start to take snapshots from a video.",
    service=_SERVICE,
    request=SubmitSnapshotJobRequest,
    response=SubmitSnapshotJobResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "VideoId or ReferenceId is needed.",
            _s.AnyOf(_s.Given("VideoId"), _s.Given("ReferenceId")),
        ),
    ),
    errors=(
        _s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),
        _s.ErrorCode("NoSuchResource", 404, "Something that the request refers to does not exist."),
        _s.ErrorCode(
            "Forbidden.IllegalStatus",
            400,
            "The video is in none of the states UploadSucc, Normal, Checking and Blocked.",
        ),
    ),
)

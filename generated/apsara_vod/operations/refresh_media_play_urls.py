"""RefreshMediaPlayUrls: Refresh or preload the playback addresses of videos and audio files at the
CDN, by their ids.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.user_data import UserData


@_s.model
class RefreshMediaPlayUrlsResponse(_s.Response):
    """The id of the job, and the ids of media that it leaves out."""

    media_refresh_job_id: str = _s.field("MediaRefreshJobId", _s.Text())
    """The job's id, for GetMediaRefreshJobs."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    non_exist_media_ids: str | None = _s.field("NonExistMediaIds", _s.Text(), default=None)
    """The ids for which there is no video or audio file, with commas between them."""

    forbidden_media_ids: str | None = _s.field("ForbiddenMediaIds", _s.Text(), default=None)
    """The ids of media that you may not use, with commas between them. As a rule they belong to an
    application that you have no access to."""


@_s.model
class RefreshMediaPlayUrlsRequest(_s.Request[RefreshMediaPlayUrlsResponse]):
    """Refresh or preload the playback addresses of videos and audio files at the CDN, by their ids.

    Refreshing makes the CDN forget the streams and fetch them from the origin again. Preloading
    makes it fetch them before anybody asks.

    The call only starts the work; GetMediaRefreshJobs tells how it goes. The service takes 50 calls
    a second from an account.
    """

    media_ids: Sequence[str] | str = _s.field(
        "MediaIds", _s.ListOf(_s.Text(), style="comma", max_items=20)
    )
    """The ids of the videos and audio files. At most 20 items."""

    task_type: Literal["Refresh", "Preload"] = _s.field(
        "TaskType", _s.Text(enum=("Refresh", "Preload"))
    )
    """What to do. Values: Refresh, Preload."""

    formats: Sequence[Literal["mp4", "m3u8", "mp3", "flv", "webm", "ts"]] | str | None = _s.field(
        "Formats",
        _s.ListOf(_s.Text(enum=("mp4", "m3u8", "mp3", "flv", "webm", "ts")), style="comma"),
        default=None,
    )
    """The formats of the streams to work on. Omitted: all formats. Values of an item: mp4, m3u8,
    mp3, flv, webm, ts."""

    definitions: Sequence[str] | str | None = _s.field(
        "Definitions",
        _s.ListOf(
            _s.Text(
                pattern="^ *[A-Z0-9]+(-[A-Z0-9]+)* *$", pattern_hint="a definition, such as HD"
            ),
            style="comma",
        ),
        default=None,
    )
    """The resolutions of the streams to work on, named like the Definition of a stream. Omitted:
    all resolutions. Expected of an item: a definition, such as HD."""

    stream_type: Sequence[Literal["video", "audio"]] | str | None = _s.field(
        "StreamType", _s.ListOf(_s.Text(enum=("video", "audio")), style="comma"), default=None
    )
    """The kinds of streams to work on. Omitted: both. Values of an item: video, audio."""

    result_type: Literal["Single", "Multiple"] | None = _s.field(
        "ResultType", _s.Text(enum=("Single", "Multiple")), default=None
    )
    """Which streams to take where a resolution and format has several. Values: Single (the one that
    was transcoded last); Multiple (all of them). Default: Single."""

    slice_flag: bool | None = _s.field("SliceFlag", _s.Boolean(), default=None)
    """Whether to work on the TS files of M3U8 streams as well. Default: false."""

    slice_count: int | None = _s.field(
        "SliceCount", _s.Integer(minimum=1, maximum=20, bits=32), default=None
    )
    """How many TS files of each M3U8 stream to work on, counted from its start. From 1 to 20.
    Default: 5."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """Settings for this job, such as where events go, and a text of yours that events carry."""


OPERATION = _s.operation(
    name="RefreshMediaPlayUrls",
    method_name="refresh_media_play_urls",
    summary="Refresh or preload the playback addresses of videos and audio files at the CDN, by their ids.",
    service=_SERVICE,
    request=RefreshMediaPlayUrlsRequest,
    response=RefreshMediaPlayUrlsResponse,
    reads_only=False,
)

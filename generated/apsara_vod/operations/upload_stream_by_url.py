"""UploadStreamByURL: Have the service fetch a stream that was transcoded elsewhere, and add it to a
video.
"""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.stream_upload_metadata import StreamUploadMetadata
from ..models.user_data import UserData


@_s.model
class UploadStreamByURLResponse(_s.Response):
    """The job that fetches the stream."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    stream_job_id: str = _s.field("StreamJobId", _s.Text())
    """The id of the job. It also identifies the stream, as JobId in the answer of GetPlayInfo."""

    file_url: str | None = _s.field("FileURL", _s.Text(), default=None)
    """The address in OSS that the stream gets."""

    source_url: str | None = _s.field("SourceURL", _s.Text(), default=None)
    """The address that the stream is fetched from."""


@_s.model
class UploadStreamByURLRequest(_s.Request[UploadStreamByURLResponse]):
    """Have the service fetch a stream that was transcoded elsewhere, and add it to a video.

    The video has to exist; one call adds one stream to it. GetURLUploadInfos tells how far the job
    has got, and an event is sent when it is done.

    Served in the regions Shanghai and Singapore. Storing files costs money.

    Rules across parameters:

    - Where StreamURL has no extension, FileExtension is needed.

    Changes:

    - 2024-12-20: UploadMetadata is new.
    """

    stream_url: str = _s.field("StreamURL", _s.Text())
    """The address of the stream, reachable from the internet, with a signature if it needs one."""

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video or audio file to add the stream to."""

    definition: str = _s.field(
        "Definition", _s.Text(known=("FD", "LD", "SD", "HD", "OD", "2K", "4K", "SQ", "HQ", "AUTO"))
    )
    """The quality that the stream stands for. Known values: FD, LD, SD, HD, OD, 2K, 4K, SQ, HQ,
    AUTO."""

    file_extension: str | None = _s.field("FileExtension", _s.Text(), default=None)
    """The extension of the stream. Wins over the one in StreamURL."""

    hdr_type: str | None = _s.field(
        "HDRType",
        _s.Text(
            pattern="^([Hh][Dd][Rr](10|[Vv][Ii][Vv][Ii][Dd])?|[Hh][Ll][Gg]|[Dd][Oo][Ll][Bb][Yy][Vv][Ii][Ss][Ii][Oo][Nn]|[Ss][Dd][Rr]\\+)?$",
            pattern_hint="HDR, HDR10, HLG, DolbyVision, HDRVivid or SDR+, in upper or lower case",
        ),
        default=None,
    )
    """The stream's kind of high dynamic range. Omitted for an ordinary picture. Expected: HDR,
    HDR10, HLG, DolbyVision, HDRVivid or SDR+, in upper or lower case."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """Settings for this upload: where events go, a text of yours that events carry, a faster upload
    address."""

    upload_metadata: StreamUploadMetadata | Mapping[str, object] | str | None = _s.field(
        "UploadMetadata", _s.JsonText(_s.ObjectOf(lambda: StreamUploadMetadata)), default=None
    )
    """Where to store the stream."""


OPERATION = _s.operation(
    name="UploadStreamByURL",
    method_name="upload_stream_by_url",
    summary="Have the service fetch a stream that was transcoded elsewhere, and add it to a video.",
    service=_SERVICE,
    request=UploadStreamByURLRequest,
    response=UploadStreamByURLResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "Where StreamURL has no extension, FileExtension is needed.",
            _s.IfThen(
                _s.AllOf(
                    _s.Given("StreamURL"),
                    _s.Not(_s.Matches("StreamURL", "[.][A-Za-z0-9]+([?#]|$)")),
                ),
                _s.Given("FileExtension"),
            ),
        ),
    ),
)

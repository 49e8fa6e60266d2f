"""ListAIImageInfo: List the pictures that AI has chosen for the cover of a video."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class AIImageInfo(_s.Object):
    """A picture that AI has chosen."""

    ai_image_info_id: str = _s.field("AIImageInfoId", _s.Text())
    """The id of the record, for DeleteAIImageInfos."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the record was created."""

    file_url: str | None = _s.field("FileURL", _s.Text(), default=None)
    """The address of the picture."""

    version: str | None = _s.field("Version", _s.Text(), default=None)
    """The id of the version of the data."""

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video."""

    job_id: str | None = _s.field("JobId", _s.Text(), default=None)
    """The id of the job that chose it."""

    score: float | None = _s.field("Score", _s.Number(), default=None)
    """The score that AI gave the picture."""

    format: str | None = _s.field("Format", _s.Text(known=("gif", "png")), default=None)
    """The format of the picture. Known values: gif, png."""


@_s.model
class ListAIImageInfoResponse(_s.Response):
    """The pictures."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    ai_image_info_list: Sequence[AIImageInfo] = _s.field(
        "AIImageInfoList", _s.ListOf(_s.ObjectOf(lambda: AIImageInfo)), default=()
    )
    """The pictures."""


@_s.model
class ListAIImageInfoRequest(_s.Request[ListAIImageInfoResponse]):
    """List the pictures that AI has chosen for the cover of a video.

    Works in China (Shanghai) and China (Beijing).
    """

    video_id: str = _s.field("VideoId", _s.Text())
    """The id of the video, one only."""


OPERATION = _s.operation(
    name="ListAIImageInfo",
    method_name="list_ai_image_info",
    summary="List the pictures that AI has chosen for the cover of a video.",
    service=_SERVICE,
    request=ListAIImageInfoRequest,
    response=ListAIImageInfoResponse,
    reads_only=True,
)

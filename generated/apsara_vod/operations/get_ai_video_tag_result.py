"""GetAIVideoTagResult: Get the tags that were found in a video."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.ai_video_tag import AIVideoTag


@_s.model
class AIVideoCategoryTag(_s.Object):
    """A tag for the whole video."""

    tag: str | None = _s.field("Tag", _s.Text(), default=None)
    """The tag."""


@_s.model
class AIVideoPersonTag(_s.Object):
    """A tag for somebody who appears."""

    face_url: str | None = _s.field("FaceUrl", _s.Text(), default=None)
    """The address of a picture of the face."""

    tag: str | None = _s.field("Tag", _s.Text(), default=None)
    """The tag, such as a name."""

    times: Sequence[int] = _s.field("Times", _s.ListOf(_s.Integer()), default=())
    """The moments of the video at which it applies, in milliseconds."""


@_s.model
class AIVideoTagResult(_s.Object):
    """The tags, sorted by what they are about."""

    category: Sequence[AIVideoCategoryTag] = _s.field(
        "Category", _s.ListOf(_s.ObjectOf(lambda: AIVideoCategoryTag)), default=()
    )
    """What the video as a whole is about."""

    person: Sequence[AIVideoPersonTag] = _s.field(
        "Person", _s.ListOf(_s.ObjectOf(lambda: AIVideoPersonTag)), default=()
    )
    """The people in it."""

    time: Sequence[AIVideoTag] = _s.field(
        "Time", _s.ListOf(_s.ObjectOf(lambda: AIVideoTag)), default=()
    )
    """Tags about time."""

    location: Sequence[AIVideoTag] = _s.field(
        "Location", _s.ListOf(_s.ObjectOf(lambda: AIVideoTag)), default=()
    )
    """Tags about places."""

    keyword: Sequence[AIVideoTag] = _s.field(
        "Keyword", _s.ListOf(_s.ObjectOf(lambda: AIVideoTag)), default=()
    )
    """Other key words."""


@_s.model
class GetAIVideoTagResultResponse(_s.Response):
    """The tags, sorted by what they are about."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    video_tag_result: AIVideoTagResult = _s.field(
        "VideoTagResult", _s.ObjectOf(lambda: AIVideoTagResult)
    )
    """The tags, sorted by what they are about."""


@_s.model
class GetAIVideoTagResultRequest(_s.Request[GetAIVideoTagResultResponse]):
    """Get the tags that were found in a video.

    SubmitAIJob finds them. Works in China (Shanghai) and China (Beijing).
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video."""


OPERATION = _s.operation(
    name="GetAIVideoTagResult",
    method_name="get_ai_video_tag_result",
    summary="Get the tags that were found in a video.",
    service=_SERVICE,
    request=GetAIVideoTagResultRequest,
    response=GetAIVideoTagResultResponse,
    reads_only=True,
)

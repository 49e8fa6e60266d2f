"""UpdateVideoInfo: Change the title, labels, cover and so on of one video or audio file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.user_data import UserData


@_s.model
class UpdateVideoInfoResponse(_s.Response):
    """Nothing but the id of the request; the change is made."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class UpdateVideoInfoRequest(_s.Request[UpdateVideoInfoResponse]):
    """Change the title, labels, cover and so on of one video or audio file.

    What is left out stays as it is.

    Rules across parameters:

    - VideoId or ReferenceId is needed.

    Changes:

    - 2025-12-05: ReferenceId is new; VideoId is no longer required.
    - 2024-12-13: UserData is new.
    """

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video or audio file."""

    title: str | None = _s.field("Title", _s.Text(max_bytes=128), default=None)
    """The new title. At most 128 bytes of UTF-8."""

    tags: Sequence[str] | str | None = _s.field(
        "Tags", _s.ListOf(_s.Text(max_bytes=32), style="comma", max_items=16), default=None
    )
    """The new labels. At most 16 items of at most 32 bytes of UTF-8 each."""

    description: str | None = _s.field("Description", _s.Text(max_bytes=1024), default=None)
    """The new text about it. At most 1,024 bytes of UTF-8."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of an image to use as the new cover."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The category to move it to, as an id that AddCategory or GetCategories answered."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """The new settings, such as where events go."""

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
    name="UpdateVideoInfo",
    method_name="update_video_info",
    summary="Change the title, labels, cover and so on of one video or audio file.",
    service=_SERVICE,
    request=UpdateVideoInfoRequest,
    response=UpdateVideoInfoResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "VideoId or ReferenceId is needed.",
            _s.AnyOf(_s.Given("VideoId"), _s.Given("ReferenceId")),
        ),
    ),
    errors=(_s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),),
)

"""MoveAppResource: Move videos, images or attached media into another application."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class MoveAppResourceResponse(_s.Response):
    """What could not be moved; nothing if all went well."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    non_exist_resource_ids: Sequence[str] = _s.field(
        "NonExistResourceIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids that belong to nothing."""

    failed_resource_ids: Sequence[str] = _s.field(
        "FailedResourceIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids of what could not be moved."""


@_s.model
class MoveAppResourceRequest(_s.Request[MoveAppResourceResponse]):
    """Move videos, images or attached media into another application.

    Administrators of applications can move everything. Other callers need permission to write in
    the old and in the new application.

    Look at the answer: what could not be moved is listed there and is no error.
    """

    target_app_id: str = _s.field("TargetAppId", _s.Text())
    """The application to move to."""

    resource_type: Literal["video", "image", "attached"] = _s.field(
        "ResourceType", _s.Text(enum=("video", "image", "attached"))
    )
    """What ResourceIds names. Values: video (videos and audio files); image (images); attached
    (attached media, such as watermarks and subtitles)."""

    resource_ids: Sequence[str] | str = _s.field(
        "ResourceIds", _s.ListOf(_s.Text(), style="comma", max_items=20)
    )
    """The ids of what to move. At most 20 items."""


OPERATION = _s.operation(
    name="MoveAppResource",
    method_name="move_app_resource",
    summary="Move videos, images or attached media into another application.",
    service=_SERVICE,
    request=MoveAppResourceRequest,
    response=MoveAppResourceResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "OperationDenied.NotOpenAppService",
            403,
            "The account has not activated the service for several applications.",
        ),
        _s.ErrorCode(
            "Forbidden.OperateAppResource", 403, "You may not change what is in the application."
        ),
    ),
)

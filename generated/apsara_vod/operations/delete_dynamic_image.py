"""DeleteDynamicImage: Detach animated images from their video."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteDynamicImageResponse(_s.Response):
    """Nothing but the id of the request; the images are detached."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteDynamicImageRequest(_s.Request[DeleteDynamicImageResponse]):
    """Detach animated images from their video.

    ListDynamicImage knows them no longer, but the files stay in storage. An account may call this
    10 times a second.
    """

    video_id: str = _s.field("VideoId", _s.Text())
    """The id of the video that the images were made from."""

    dynamic_image_ids: Sequence[str] | str | None = _s.field(
        "DynamicImageIds", _s.ListOf(_s.Text(), style="comma", max_items=10), default=None
    )
    """The ids of the images, as ListDynamicImage answers them in DynamicImageId. Omitted: all of
    the video's images, which is refused when there are more than 10. At most 10 items."""


OPERATION = _s.operation(
    name="DeleteDynamicImage",
    method_name="delete_dynamic_image",
    summary="Detach animated images from their video.",
    service=_SERVICE,
    request=DeleteDynamicImageRequest,
    response=DeleteDynamicImageResponse,
    reads_only=False,
)

"""DeleteAIImageInfos: Delete the records of pictures that AI has chosen for covers."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteAIImageInfosResponse(_s.Response):
    """Nothing but the id of the request; the records are deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteAIImageInfosRequest(_s.Request[DeleteAIImageInfosResponse]):
    """Delete the records of pictures that AI has chosen for covers.

    The image files stay. Works in China (Shanghai) and China (Beijing).
    """

    ai_image_info_ids: Sequence[str] | str = _s.field(
        "AIImageInfoIds", _s.ListOf(_s.Text(), style="comma", max_items=10)
    )
    """The ids of the records, as ListAIImageInfo answered them. At most 10 items."""


OPERATION = _s.operation(
    name="DeleteAIImageInfos",
    method_name="delete_ai_image_infos",
    summary="Delete the records of pictures that AI has chosen for covers.",
    service=_SERVICE,
    request=DeleteAIImageInfosRequest,
    response=DeleteAIImageInfosResponse,
    reads_only=False,
)

"""GetThing: Look a thing up."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class GetThingResponse(_s.Response):
    """The thing."""

    request_id: str | None = _s.field("RequestId", _s.Text(), default=None)
    """The request's id."""


@_s.model
class GetThingRequest(_s.Request[GetThingResponse]):
    """Look a thing up."""


OPERATION = _s.operation(
    name="GetThing",
    method_name="get_thing",
    summary="Look a thing up.",
    service=_SERVICE,
    request=GetThingRequest,
    response=GetThingResponse,
    reads_only=True,
    ram_action=None,
)

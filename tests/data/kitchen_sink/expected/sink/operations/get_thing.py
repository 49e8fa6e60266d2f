"""GetThing: Look a thing up."""

from __future__ import annotations

import apsara_core.schema as _schema

from .._service import SERVICE as _SERVICE


@_schema.model
class GetThingResponse(_schema.Response):
    """The thing."""

    request_id: str | None = _schema.field("RequestId", _schema.Text(), default=None)
    """The request's id."""


@_schema.model
class GetThingRequest(_schema.Request[GetThingResponse]):
    """Look a thing up."""


OPERATION = _schema.operation(
    name="GetThing",
    method_name="get_thing",
    summary="Look a thing up.",
    service=_SERVICE,
    request=GetThingRequest,
    response=GetThingResponse,
    reads_only=True,
    methods=("POST", "GET"),
)

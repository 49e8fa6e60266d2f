"""PrintThing: Print a thing."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class PrintThingResponse(_s.Response):
    """The thing as text."""

    value: str | None = _s.field("$", _s.Text(), default=None)
    """The thing as text."""

    request_id: str | None = _s.field("RequestId", _s.Text(), default=None)
    """The id of this request."""


@_s.model
class PrintThingRequest(_s.Request[PrintThingResponse]):
    """Print a thing."""


OPERATION = _s.operation(
    name="PrintThing",
    method_name="print_thing",
    summary="Print a thing.",
    service=_SERVICE,
    request=PrintThingRequest,
    response=PrintThingResponse,
    reads_only=True,
    ram_action=None,
)

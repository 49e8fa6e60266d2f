"""One RPC call: parameters from the query and the form body, wherever the client put them."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..wire.incoming import Incoming
from ..wire.parameters import (
    MAX_BODY_BYTES,
    MAX_QUERY_BYTES,
    UnreadableParameters,
    parse_pairs,
)
from .errors import VodError

__all__ = ["Call", "read_call"]


@attrs.frozen(kw_only=True)
class Call:
    """A request with its parameters decoded.

    Attributes:
        http: the head of the request.
        body: the raw body; V3 signs its hash.
        query: the decoded query parameters; V3 signs them.
        parameters: query and form parameters together; V1 signs them.
    """

    http: Incoming
    body: bytes
    query: Mapping[str, str]
    parameters: Mapping[str, str]

    @property
    def is_v3(self) -> bool:
        """Whether the request is of form V3: both SDKs send x-acs-action in V1 as well."""
        return self.http.headers.get("authorization", "").lstrip().startswith("ACS3-")


def read_call(http: Incoming, body: bytes) -> Call:
    """Decode the parameters of a request.

    Raises:
        VodError: they cannot be read, or one of them is given twice.
    """
    if len(body) > MAX_BODY_BYTES:
        raise VodError("InvalidParameter", 400, f"The body has more than {MAX_BODY_BYTES} bytes.")
    form_body = b""
    media_type = http.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type == "application/x-www-form-urlencoded":
        form_body = body
    problem: str
    try:
        query = parse_pairs(http.query, what="query string", limit=MAX_QUERY_BYTES)
        form = parse_pairs(form_body, what="form body", limit=MAX_BODY_BYTES)
    except UnreadableParameters as error:
        problem = str(error)
    else:
        return Call(http=http, body=body, query=_unique(query), parameters=_unique((*query, *form)))
    raise VodError("InvalidParameter", 400, f"The request cannot be read: {problem}.")


def _unique(pairs: tuple[tuple[str, str], ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in pairs:
        if name in found:
            # Which of the two was signed and which is used must not be a matter of luck.
            raise VodError("InvalidParameter", 400, f"Parameter {name[:60]} is given twice.")
        found[name] = value
    return found

"""A response together with the HTTP answer that it came in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from ..schema import Response

R = TypeVar("R", bound="Response")


class RawResponse(NamedTuple, Generic[R]):
    """What ``send_raw`` returns.

    Attributes:
        response: the typed response, as ``send`` returns it.
        status: the HTTP status.
        headers: those of the answer, looked up without regard to case.
        body: the decompressed body, octet for octet.
        attempts: how many times the call was sent.
    """

    response: R
    status: int
    headers: Mapping[str, str]
    body: bytes
    attempts: int

    def __repr__(self) -> str:
        return f"<RawResponse {self.status}: {self.response!r}>"

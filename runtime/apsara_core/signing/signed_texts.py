"""The texts that a signature was made from, found again in a signed request.

Only explanations and complaints need them, so calls do not keep them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import unquote

from ..http_message import HttpRequest
from ..redaction import redact
from ..signing import v3


class SignedTexts(NamedTuple):
    """What was signed; both may hold credentials.

    Attributes:
        canonical_request: for signature V3; empty for V1, which has none.
        string_to_sign: what the HMAC was computed over.
    """

    canonical_request: str
    string_to_sign: str

    def masked(self, secrets: Iterable[str]) -> SignedTexts:
        """Return them without *secrets*."""
        hidden = tuple(secrets)
        return SignedTexts(
            redact(self.canonical_request, hidden), redact(self.string_to_sign, hidden)
        )

    def __repr__(self) -> str:
        return "SignedTexts(***)"


def signed_texts(request: HttpRequest) -> SignedTexts:
    """Return the texts that the signature of *request* was made from."""
    query = request.target.partition("?")[2]
    authorization = request.headers.get("authorization")
    if authorization is None:
        from ..signing import v1

        pairs = (pair.partition("=") for pair in query.split("&"))
        parameters = {unquote(name): unquote(value) for name, _, value in pairs}
        parameters.pop("Signature", None)
        return SignedTexts("", v1.string_to_sign(request.method, parameters))
    names = authorization.partition("SignedHeaders=")[2].partition(",")[0].split(";")
    canonical = v3.canonical_request(
        request.method,
        "/",
        query,
        {name: request.headers[name] for name in names},
        request.headers["x-acs-content-sha256"],
    )
    return SignedTexts(canonical, v3.string_to_sign(canonical))

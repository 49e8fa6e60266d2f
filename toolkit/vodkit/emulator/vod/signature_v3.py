"""Signature V3 (ACS3-HMAC-SHA256), verified by the request's own list of signed headers."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping

import attrs

from ..wire.encoding import percent_encode

__all__ = ["ALGORITHM", "Authorization", "canonical_request", "read_authorization", "sign"]

ALGORITHM = "ACS3-HMAC-SHA256"

_FIELD = re.compile(r"\s*([A-Za-z]+)\s*=\s*([^,\s]*)\s*")


@attrs.frozen(kw_only=True)
class Authorization:
    """The parts of the Authorization header; signed headers in lower case, sorted."""

    access_key_id: str
    signed_headers: tuple[str, ...]
    signature: str


def read_authorization(text: str) -> Authorization | None:
    """Take the Authorization header apart; None when a part is missing or malformed."""
    algorithm, _, rest = text.strip().partition(" ")
    if algorithm != ALGORITHM:
        return None
    fields: dict[str, str] = {}
    for part in rest.split(","):
        match = _FIELD.fullmatch(part)
        if match is None or match[1] in fields:
            return None
        fields[match[1]] = match[2]
    if not all(fields.get(name) for name in ("Credential", "SignedHeaders", "Signature")):
        return None
    return Authorization(
        access_key_id=fields["Credential"],
        signed_headers=tuple(sorted(fields["SignedHeaders"].lower().split(";"))),
        signature=fields["Signature"],
    )


def canonical_request(
    *,
    method: str,
    path: str,
    query: Mapping[str, str],
    headers: Mapping[str, str],
    signed_headers: tuple[str, ...],
    payload_hash: str,
) -> str:
    """Build the canonical request.

    Args:
        method: the HTTP method.
        path: ``/`` for RPC.
        query: decoded; it is encoded anew, since ``+`` and ``%20`` mean the same on the wire.
        headers: by lower-case name.
        signed_headers: lower case, sorted.
        payload_hash: the value of x-acs-content-sha256.
    """
    pairs = sorted((percent_encode(name), percent_encode(value)) for name, value in query.items())
    return "\n".join(
        (
            method,
            path,
            "&".join(f"{name}={value}" for name, value in pairs),
            "".join(f"{name}:{headers.get(name, '').strip()}\n" for name in signed_headers),
            ";".join(signed_headers),
            payload_hash,
        )
    )


def sign(secret: str, canonical: str) -> str:
    """Compute the signature in hexadecimal digits; the key is the plain secret."""
    text = f"{ALGORITHM}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    return hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest()

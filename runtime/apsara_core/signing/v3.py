"""Signature V3: ACS3-HMAC-SHA256 over method, path, query, headers and body."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple

ALGORITHM = "ACS3-HMAC-SHA256"

EMPTY_BODY_HASH = sha256(b"").hexdigest()
"""Value of ``x-acs-content-sha256`` for a request without a body."""


class Signed(NamedTuple):
    """A signature with the texts that lead to it, for those who compare step by step."""

    canonical_request: str
    string_to_sign: str
    signature: str
    authorization: str
    """Value of the header ``Authorization``."""

    def __repr__(self) -> str:
        # The canonical request holds every signed header, the security token among them.
        return "Signed(***)"


def canonical_headers(headers: Mapping[str, str]) -> tuple[str, str]:
    """Return the block of canonical headers, and their names joined with ``;``.

    Names are lower-cased, values lose blanks at both ends, and the order is that of the names.
    """
    trimmed = sorted([(name.lower(), value.strip()) for name, value in headers.items()])
    block = "".join([f"{name}:{value}\n" for name, value in trimmed])
    return block, ";".join([name for name, _ in trimmed])


def canonical_request(
    method: str, path: str, query: str, headers: Mapping[str, str], body_hash: str
) -> str:
    """Return the canonical request.

    Args:
        method: ``GET`` or ``POST``.
        path: the encoded path; ``/`` for every RPC operation.
        query: the canonical query, see `encoding.canonical_query`.
        headers: every header to be signed. The gateway wants ``host``, the ``x-acs-`` headers and,
            with a body, ``content-type``.
        body_hash: SHA-256 of the body in hexadecimal; `EMPTY_BODY_HASH` without one.
    """
    return _joined(method, path, query, canonical_headers(headers), body_hash)


def _joined(method: str, path: str, query: str, headers: tuple[str, str], body_hash: str) -> str:
    block, names = headers
    return f"{method}\n{path}\n{query}\n{block}\n{names}\n{body_hash}"


def string_to_sign(request: str) -> str:
    """Return the text to sign for a canonical *request*."""
    return f"{ALGORITHM}\n{sha256(request.encode()).hexdigest()}"


def signature(text: str, access_key_secret: str) -> str:
    """Sign *text*, the string to sign, with the bare secret; the result is hexadecimal."""
    return hmac.digest(access_key_secret.encode(), text.encode(), "sha256").hex()


def sign(
    *,
    method: str,
    query: str,
    headers: Mapping[str, str],
    body_hash: str,
    access_key_id: str,
    access_key_secret: str,
    path: str = "/",
) -> Signed:
    """Sign a request; the arguments are those of `canonical_request`, and the key."""
    canonical = canonical_headers(headers)
    request = _joined(method, path, query, canonical, body_hash)
    text = string_to_sign(request)
    signed = signature(text, access_key_secret)
    credential = f"Credential={access_key_id},SignedHeaders={canonical[1]}"
    return Signed(
        canonical_request=request,
        string_to_sign=text,
        signature=signed,
        authorization=f"{ALGORITHM} {credential},Signature={signed}",
    )

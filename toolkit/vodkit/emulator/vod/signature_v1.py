"""Signature V1 (HMAC-SHA1 over the parameters), computed from what arrived.

The documents call this the V2 request structure; its SignatureVersion is 1.0.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping

from ..wire.encoding import percent_encode

__all__ = ["sign", "string_to_sign"]


def string_to_sign(method: str, parameters: Mapping[str, str]) -> str:
    """Build the text that is signed, from all query and form parameters.

    Args:
        method: the HTTP method, which is part of the text.
        parameters: decoded; ``Signature`` itself is left out here.
    """
    canonical = "&".join(
        f"{percent_encode(name)}={percent_encode(value)}"
        for name, value in sorted(parameters.items())
        if name != "Signature"
    )
    return f"{method}&%2F&{percent_encode(canonical)}"


def sign(secret: str, text: str) -> str:
    """Compute the signature: Base64 of HMAC-SHA1 with ``secret + "&"``."""
    digest = hmac.new(f"{secret}&".encode(), text.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode("ascii")

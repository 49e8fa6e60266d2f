"""Signature V1: HMAC-SHA1 over method and parameters.

The documentation advises against it for new programs; the service still accepts it. Host and
headers are not signed, and the credentials are part of the address.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Mapping

from .encoding import canonical_query, percent_encode

METHOD = "HMAC-SHA1"
"""Value of the parameter ``SignatureMethod``."""

VERSION = "1.0"
"""Value of the parameter ``SignatureVersion``."""


def string_to_sign(method: str, parameters: Mapping[str, str]) -> str:
    """Return what is signed: the method, the path ``/`` and all parameters, encoded once more.

    Args:
        method: ``GET`` or ``POST``; a signature for one is not valid for the other.
        parameters: every query parameter and every form parameter except ``Signature``.

    Raises:
        UnicodeEncodeError: if a name or value holds half of a surrogate pair.
    """
    return f"{method}&%2F&{percent_encode(canonical_query(parameters))}"


def signature(text: str, access_key_secret: str) -> str:
    """Sign *text*, the string to sign; the result is Base64. The key ends with ``&``."""
    digest = hmac.digest(f"{access_key_secret}&".encode(), text.encode(), "sha1")
    return b64encode(digest).decode()


def sign(method: str, parameters: Mapping[str, str], access_key_secret: str) -> str:
    """Return the value of the parameter ``Signature`` for these *parameters*."""
    return signature(string_to_sign(method, parameters), access_key_secret)

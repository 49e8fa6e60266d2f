"""Percent encoding and canonical query strings, the same for both signatures."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

_UNRESERVED = "-_.~"
"""RFC 3986, 2.3, besides letters and digits. Everything else becomes ``%XX`` in upper case."""


def percent_encode(text: str) -> str:
    """Encode *text* as UTF-8 with every octet but the unreserved ones as ``%XX``.

    Raises:
        UnicodeEncodeError: if *text* holds half of a surrogate pair, which UTF-8 cannot write.
    """
    return quote(text, safe=_UNRESERVED)


def canonical_query(parameters: Mapping[str, str]) -> str:
    """Return the parameters sorted by name and encoded: ``A=1&B=&C=%20``.

    The order is that of the plain names. Python compares texts by code point, which is the order
    of their UTF-8 bytes, so ``Tag.10.Key`` comes before ``Tag.2.Key``. The result is a valid query
    string too: what is signed is sent as it is.

    Raises:
        UnicodeEncodeError: if a name or value holds half of a surrogate pair.
    """
    return "&".join(
        [
            f"{quote(name, safe=_UNRESERVED)}={quote(parameters[name], safe=_UNRESERVED)}"
            for name in sorted(parameters)
        ]
    )

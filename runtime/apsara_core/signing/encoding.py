"""Percent encoding and canonical query strings, the same for both signatures."""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_letters, digits

_UNRESERVED = f"{ascii_letters}{digits}-_.~"
"""RFC 3986, 2.3. Everything else becomes ``%XX`` in upper case."""

_OCTETS = tuple(
    chr(octet) if chr(octet) in _UNRESERVED else f"%{octet:02X}" for octet in range(256)
)
"""What each octet becomes; with it, a text takes half the time of ``urllib.parse.quote``."""


def percent_encode(text: str) -> str:
    """Encode *text* as UTF-8 with every octet but the unreserved ones as ``%XX``.

    Raises:
        UnicodeEncodeError: if *text* holds half of a surrogate pair, which UTF-8 cannot write.
    """
    if text.isalnum() and text.isascii():  # as nearly all names and many values
        return text
    return "".join([_OCTETS[octet] for octet in text.encode()])


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
            f"{percent_encode(name)}={percent_encode(parameters[name])}"
            for name in sorted(parameters)
        ]
    )

"""What a signature that does not match comes from: the service says what it signed."""

from __future__ import annotations

import re

from ..signing.signed_texts import SignedTexts

_SHOWN = 24
"""Characters shown on each side of the first difference."""

_STRING = re.compile(r"string\s*to\s*sign\s*is\s*:?\s*", re.IGNORECASE)
_CANONICAL = re.compile(r"canonical\s*request\s*is\s*:?\s*", re.IGNORECASE)


def explain_mismatch(message: str, ours: SignedTexts) -> str | None:
    """Compare the service's text in *message* with *ours*; the secrets of both are masked.

    Returns:
        Sentences for the caller, or ``None`` if the message quotes no text.
    """
    if ours.canonical_request:
        theirs = _quoted(message, _CANONICAL)
        if theirs is not None:
            return _compare("canonical request", theirs, ours.canonical_request)
    theirs = _quoted(message, _STRING)
    return None if theirs is None else _compare("string to sign", theirs, ours.string_to_sign)


def _quoted(message: str, beginning: re.Pattern[str]) -> str | None:
    found = beginning.search(message)
    if found is None:
        return None
    rest = message[found.end() :]
    if rest.startswith("["):
        # Two texts in one message stand in brackets each.
        closing = rest.find("]")
        return rest[1:closing] if closing > 0 else rest[1:]
    return rest


def _compare(name: str, theirs: str, ours: str) -> str:
    theirs = theirs.strip()
    ours = ours.strip()
    if theirs == ours:
        return (
            f"The service signed the same {name}, so the access key secret is not the one that "
            "belongs to the access key id."
        )
    at = next(
        (index for index, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b),
        min(len(ours), len(theirs)),
    )
    return (
        f"The {name} of the service differs from ours at character {at + 1}: we signed "
        f"{_around(ours, at)}, the service {_around(theirs, at)}. Something on the way, a proxy or "
        "another HTTP client, changes the request."
    )


def _around(text: str, at: int) -> str:
    begin = max(0, at - _SHOWN)
    shown = text[begin : at + _SHOWN]
    return f"{'...' if begin else ''}{shown!a}{'...' if at + _SHOWN < len(text) else ''}"

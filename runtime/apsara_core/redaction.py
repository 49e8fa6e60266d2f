"""Keeping credentials out of texts and tracebacks.

Two leaks cannot be closed by a careful ``repr`` alone. The gateway repeats what it was sent (the
string to sign, with the security token in it) in the message of a signature error. And a crash
reporter that records local variables finds the raw header list in the frames of the HTTP library.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import cast
from urllib.parse import quote, quote_plus

MASK = "***"

_SHORTEST_SECRET = 4
"""A shorter text is a word, not a secret; masking it would only make messages unreadable."""

_CLOSED_PACKAGES = frozenset(
    {
        "apsara_core",
        "httpx",
        "httpx2",
        "httpcore",
        "httpcore2",
        "h11",
        "h2",
        "aiohttp",
        "multidict",
        "yarl",
    }
)
"""Packages whose frames may hold a header list, a signed address or a key."""


def redact(text: str, secrets: Iterable[str]) -> str:
    """Replace every secret in *text* by ``***``, in each form in which a gateway may repeat it.

    The forms are the plain one, percent-encoded once (an address), twice (the string to sign of
    signature V1) and form-encoded. Hexadecimal digits match in both cases.
    """
    forms: set[str] = set()
    for secret in secrets:
        if len(secret) < _SHORTEST_SECRET:
            continue
        once = quote(secret, safe="-_.~")
        forms.update((secret, once, quote(once, safe="-_.~"), quote_plus(secret)))
    if not forms:
        return text
    longest_first = sorted(forms, key=len, reverse=True)
    return re.sub("|".join(map(re.escape, longest_first)), MASK, text, flags=re.IGNORECASE)


def redact_octets(octets: bytes, secrets: Iterable[str]) -> bytes:
    """Like `redact`, for a body that may be text in part."""
    return redact(octets.decode("utf-8", "surrogateescape"), secrets).encode(
        "utf-8", "surrogateescape"
    )


def redact_value(value: object, secrets: Iterable[str], *, levels: int = 32) -> object:
    """Like `redact`, for a decoded JSON value: every text inside it is treated.

    What is nested deeper than *levels* is masked as a whole: it comes from outside, and must not
    go as deep as the sender likes.
    """
    if isinstance(value, str):
        return redact(value, secrets)
    if isinstance(value, (dict, list)) and levels == 0:
        return MASK
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {
            name: redact_value(item, secrets, levels=levels - 1) for name, item in members.items()
        }
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [redact_value(item, secrets, levels=levels - 1) for item in items]
    return value


def forget_frames(error: BaseException) -> None:
    """Drop the frames of this library and of the HTTP libraries from the tracebacks of *error*.

    The frames of everybody else stay, so that a fault in a caller's own transport or credentials
    provider is still found where it is.
    """
    for link in _chain(error):
        link.__traceback__ = _without_closed_frames(link.__traceback__)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        link = waiting.pop()
        if link is None or id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        waiting += (link.__cause__, link.__context__)


def _without_closed_frames(traceback: TracebackType | None) -> TracebackType | None:
    kept: list[TracebackType] = []
    while traceback is not None:
        module = str(traceback.tb_frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] not in _CLOSED_PACKAGES:
            kept.append(traceback)
        traceback = traceback.tb_next
    rebuilt: TracebackType | None = None
    for entry in reversed(kept):
        rebuilt = TracebackType(rebuilt, entry.tb_frame, entry.tb_lasti, entry.tb_lineno)
    return rebuilt

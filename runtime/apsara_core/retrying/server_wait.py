"""How long the service asks a caller to wait before the next attempt."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime


def server_wait(headers: Mapping[str, str], now: datetime) -> float | None:
    """Return the wait in seconds, or ``None`` if the answer asks for none.

    ``x-acs-retry-after`` counts milliseconds and is the gateway's own; ``Retry-After`` is that of
    HTTP, in seconds or as a date, and comes from proxies in between. A value that cannot be read
    is as good as none.

    Args:
        headers: those of the answer, looked up with lower-case names.
        now: the current time, for a wait given as a date.
    """
    milliseconds = _number(headers.get("x-acs-retry-after"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    seconds = _number(text)
    if seconds is not None or text is None:
        return seconds
    return _until(text, now)


def _number(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) and number > 0 else None


def _until(text: str, now: datetime) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    seconds = (moment - now).total_seconds()
    return seconds if seconds > 0 else None

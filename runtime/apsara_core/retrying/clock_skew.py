"""Reading the service's clock from an answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

_WORTH_IT = timedelta(minutes=1)
"""The gateway accepts 15 minutes; a smaller difference is not why it refused a request."""


def clock_offset(headers: Mapping[str, str], now: datetime, current: timedelta) -> timedelta | None:
    """Return what to add to this machine's time, or ``None`` if the answer teaches nothing new.

    The header ``Date`` is that of HTTP: the service has no other way to tell its time.

    Args:
        headers: those of the answer, looked up with lower-case names.
        now: this machine's time, uncorrected.
        current: the offset that the refused request was signed with.
    """
    from email.utils import parsedate_to_datetime  # few programs ever need it

    try:
        moment = parsedate_to_datetime(headers.get("date", ""))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    offset = moment - now
    return offset if abs(offset - current) >= _WORTH_IT else None

"""The time formats of VOD and OSS, as seconds since the epoch and back. All are UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

__all__ = [
    "CLOCK_WINDOW_SECONDS",
    "format_http",
    "format_iso",
    "format_iso_milliseconds",
    "parse_basic",
    "parse_http",
    "parse_iso",
]

CLOCK_WINDOW_SECONDS = 15 * 60
"""How far a client's clock may be off, in either direction."""

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", re.ASCII)
_BASIC = re.compile(r"\d{8}T\d{6}Z", re.ASCII)


def format_iso(seconds: float) -> str:
    """Write ``YYYY-MM-DDThh:mm:ssZ``."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def format_iso_milliseconds(seconds: float) -> str:
    """Write ``YYYY-MM-DDThh:mm:ss.000Z``, as OSS does in its error documents."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def format_http(seconds: float) -> str:
    """Write the date of an HTTP header, such as ``Fri, 02 Jan 2026 03:04:05 GMT``."""
    return format_datetime(datetime.fromtimestamp(int(seconds), UTC), usegmt=True)


def parse_iso(text: str) -> float | None:
    """Read ``YYYY-MM-DDThh:mm:ssZ``; None when the text is anything else."""
    if not _ISO.fullmatch(text):
        return None
    return _parse(text, "%Y-%m-%dT%H:%M:%SZ")


def parse_basic(text: str) -> float | None:
    """Read ``YYYYMMDDThhmmssZ``, the form of ``x-oss-date``; None when it is anything else."""
    if not _BASIC.fullmatch(text):
        return None
    return _parse(text, "%Y%m%dT%H%M%SZ")


def parse_http(text: str) -> float | None:
    """Read the date of an HTTP header; None when it is not one."""
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _parse(text: str, pattern: str) -> float | None:
    try:
        return datetime.strptime(text, pattern).replace(tzinfo=UTC).timestamp()
    except (ValueError, OverflowError):
        return None

"""Rules about the two ends of a range."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from apsara_core import schema

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)


@pytest.mark.parametrize(
    ("start", "end", "ascends"),
    [
        (NOON, LATER, True),
        (NOON, NOON, True),
        (LATER, NOON, False),
        ("2026-01-02T12:00:00Z", "2026-01-02T13:00:00Z", True),
        ("2026-01-02T13:00:00Z", "2026-01-02T12:00:00Z", False),
        (NOON, "2026-01-02T11:59:59Z", False),
        (NOON.astimezone(timezone(timedelta(hours=8))), NOON, True),
        (1, 2, True),
        (2.5, 2, False),
        # What cannot be compared is for the types to refuse.
        (NOON.replace(tzinfo=None), LATER, True),
        ("tomorrow", "today", True),
        (3, "2026-01-02T12:00:00Z", True),
        (True, False, True),
    ],
)
def test_ascending(start, end, ascends):
    rule = schema.Ascending("Start", "End")
    assert rule.holds({"Start": start, "End": end}) is ascends
    assert rule.holds({"Start": start})
    assert rule.holds({"End": end})
    assert list(rule.names()) == ["Start", "End"]


@pytest.mark.parametrize(
    ("seconds", "holds"), [(3599, True), (3600, True), (3601, False), (-5000, True)]
)
def test_within_span(seconds, holds):
    rule = schema.WithinSpan("Start", "End", 3600)
    assert rule.holds({"Start": NOON, "End": NOON + timedelta(seconds=seconds)}) is holds
    assert rule.holds({"Start": NOON})

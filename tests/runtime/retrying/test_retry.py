from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies

from apsara_core import FailedAttempt, Retry, Throttled
from apsara_core.retrying.server_wait import server_wait

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def failed(attempt, *, server_wait=None, drawn=0.5):
    return FailedAttempt(attempt, Throttled("text"), server_wait, lambda: drawn)


def test_the_longest_wait_doubles_up_to_the_cap():
    retry = Retry(max_attempts=10, base=0.1, cap=1.0)
    waits = [retry.wait(failed(n, drawn=1.0)) for n in range(1, 7)]
    assert waits == [0.1, 0.2, 0.4, 0.8, 1.0, 1.0]


def test_the_wait_is_drawn_from_zero_on():
    assert Retry().wait(failed(1, drawn=0.0)) == 0.0


def test_the_attempts_are_counted():
    retry = Retry(max_attempts=3)
    assert retry.wait(failed(2)) is not None
    assert retry.wait(failed(3)) is None
    assert Retry(max_attempts=1).wait(failed(1, server_wait=9)) is None


def test_the_service_is_obeyed_up_to_the_cap():
    retry = Retry(server_wait_cap=30)
    assert retry.wait(failed(1, server_wait=12.5)) == 12.5
    assert retry.wait(failed(1, server_wait=3600)) == 30
    assert retry.wait(failed(1, server_wait=0.001)) == 0.05


@given(
    strategies.integers(1, 10**6),
    strategies.none() | strategies.floats(0, 1e300),
    strategies.floats(0, 1, exclude_max=True),
)
def test_no_wait_is_beyond_both_caps(attempt, wanted, drawn):
    retry = Retry(max_attempts=10**7)
    wait = retry.wait(failed(attempt, server_wait=wanted, drawn=drawn))
    assert 0 <= wait <= max(retry.cap, retry.server_wait_cap)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"x-acs-retry-after": "1500"}, 1.5),
        ({"x-acs-retry-after": "1500", "retry-after": "9"}, 1.5),
        ({"x-acs-retry-after": "0", "retry-after": "9"}, 9),
        ({"x-acs-retry-after": "soon"}, None),
        ({"x-acs-retry-after": "-5"}, None),
        ({"x-acs-retry-after": "inf"}, None),
        ({"x-acs-retry-after": "nan"}, None),
        ({"retry-after": "120"}, 120),
        ({"retry-after": "Fri, 02 Jan 2026 03:04:35 GMT"}, 30),
        ({"retry-after": "Fri, 02 Jan 2026 03:04:35"}, 30),
        ({"retry-after": "Fri, 02 Jan 2026 03:00:00 GMT"}, None),
        ({"retry-after": "Fri, 99 Jan 2026 03:00:00 GMT"}, None),
        ({"retry-after": ""}, None),
    ],
)
def test_server_wait(headers, seconds):
    assert server_wait(headers, NOW) == seconds


@given(strategies.text(), strategies.text())
def test_any_header_is_a_wait_or_none(milliseconds, seconds):
    wait = server_wait({"x-acs-retry-after": milliseconds, "retry-after": seconds}, NOW)
    assert wait is None or wait > 0

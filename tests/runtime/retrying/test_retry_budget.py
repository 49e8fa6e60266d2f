from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, strategies

from apsara_core import ConfigurationError, Retry, RetryBudget, Throttled
from tests.runtime.loopback import error_reply
from tests.runtime.sample_api import READ, WRITE, Client


def test_each_repeat_takes_a_token_and_each_success_gives_a_part_back():
    budget = RetryBudget(capacity=2, refill=0.5)
    assert [budget.take(), budget.take(), budget.take()] == [True, True, False]
    budget.give_back()
    assert budget.take() is False
    budget.give_back()
    assert budget.take() is True


def test_it_never_holds_more_than_its_capacity():
    budget = RetryBudget(capacity=1, refill=5)
    assert budget.take()
    budget.give_back()
    budget.give_back()
    assert budget.tokens == 1


def test_without_a_limit_it_never_runs_out():
    budget = RetryBudget(capacity=math.inf)
    assert all(budget.take() for _ in range(10_000))


@pytest.mark.parametrize("value", [-1, "3", None, True, float("nan")])
def test_what_cannot_work_is_said(value):
    with pytest.raises(ConfigurationError, match="RetryBudget: capacity must be a number from 0"):
        RetryBudget(capacity=value)


@given(strategies.lists(strategies.booleans()), strategies.integers(0, 5))
def test_repeats_are_bounded_by_what_succeeded(calls, capacity):
    budget = RetryBudget(capacity=capacity, refill=0.25)
    repeats = 0
    for succeeded in calls:
        if succeeded:
            budget.give_back()
        elif budget.take():
            repeats += 1
        assert repeats <= capacity + 0.25 * calls.count(True)


def test_threads_never_take_more_than_there_is():
    budget = RetryBudget(capacity=1000, refill=0)
    with ThreadPoolExecutor(8) as threads:
        taken = list(threads.map(lambda _: budget.take(), range(4000)))
    assert taken.count(True) == 1000


def test_when_it_is_used_up_calls_fail_at_once_and_say_why(caller, server, key, sources):
    server.usual = error_reply(503, "ServiceUnavailable")
    budget = RetryBudget(capacity=1)
    with pytest.raises(Exception) as caught:
        caller.call(
            READ, endpoint=server.url, credentials=key, sources=sources, retry_budget=budget
        )
    assert len(server.received) == 2
    assert caught.value.attempts == 2
    assert caught.value.__notes__ == ["not repeated: the retry budget of the client is used up"]


def test_copies_of_a_client_share_it(server, key, sources):
    server.usual = error_reply(400, "Throttling")
    budget = RetryBudget(capacity=3, refill=0)
    with Client(
        endpoint=server.url, credentials=key, sources=sources, retry_budget=budget
    ) as client:
        for copy in (client, client.with_options(retry=Retry(max_attempts=9)), client):
            with pytest.raises(Throttled):
                copy.send(WRITE)
    assert len(server.received) == 3 + 3
    assert budget.tokens == 0


def test_a_repeat_that_mends_the_request_is_free(server, key, sources):
    server.script = [
        error_reply(400, "InvalidTimeStamp.Expired", Date="Mon, 05 Jan 2099 00:00:00 GMT")
    ]
    with Client(
        endpoint=server.url,
        credentials=key,
        sources=sources,
        retry_budget=RetryBudget(capacity=0),
    ) as client:
        client.send(READ)
    assert len(server.received) == 2

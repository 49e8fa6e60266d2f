from __future__ import annotations

import pytest

from apsara_core import ConfigurationError, Retry, ServerError, Throttled, TransportError, testing
from tests.runtime.loopback import Reply, error_reply
from tests.runtime.sample_api import READ, WRITE


class Patient:
    """A policy of a caller's own."""

    def __init__(self, answer=7.0):
        self.answer = answer
        self.asked = []

    def wait(self, failed):
        self.asked.append(failed)
        return self.answer if failed.attempt < 5 else None


def test_any_object_with_a_wait_is_a_policy(caller, server, key, sources, waits):
    server.script = [
        error_reply(503, "ServiceUnavailable"),
        error_reply(400, "Throttling", **{"x-acs-retry-after": "1500"}),
    ]
    policy = Patient()
    caller.call(READ, endpoint=server.url, credentials=key, sources=sources, retry=policy)
    assert waits == [7.0, 7.0]
    assert [failed.attempt for failed in policy.asked] == [1, 2]
    assert [type(failed.error) for failed in policy.asked] == [ServerError, Throttled]
    assert [failed.server_wait for failed in policy.asked] == [None, 1.5]
    assert policy.asked[0].random() == 0.5


def test_it_is_not_asked_about_what_may_not_be_repeated(caller, server, key, sources):
    policy = Patient()
    server.script = [Reply(raw=b"")]
    with pytest.raises(TransportError):
        caller.call(WRITE, endpoint=server.url, credentials=key, sources=sources, retry=policy)
    assert policy.asked == []
    assert len(server.received) == 1


@pytest.mark.parametrize("answer", [-1, "soon", float("nan"), float("inf"), True])
def test_what_it_says_is_checked(caller, server, key, sources, answer):
    server.usual = error_reply(503, "ServiceUnavailable")
    with pytest.raises(ConfigurationError, match=r"Patient\.wait\(\) must return seconds from 0"):
        caller.call(
            READ, endpoint=server.url, credentials=key, sources=sources, retry=Patient(answer)
        )


class TestWithoutWaiting:
    def refused(self, caller, server, key, sources, **options):
        server.received.clear()
        server.usual = error_reply(400, "Throttling", **{"x-acs-retry-after": "9000"})
        with pytest.raises(Throttled):
            caller.call(READ, endpoint=server.url, credentials=key, sources=sources, **options)
        return len(server.received)

    def test_there_is_one_attempt_and_no_wait(self, caller, server, key, sources, waits):
        with testing.without_waiting():
            assert self.refused(caller, server, key, sources) == 1
        assert waits == []

    def test_more_attempts_do_not_wait_either(self, caller, server, key, sources, waits):
        with testing.without_waiting(attempts=2):
            assert self.refused(caller, server, key, sources) == 2
        assert waits == [0.0]

    def test_the_policy_still_counts(self, caller, server, key, sources, waits):
        with testing.without_waiting(attempts=9):
            retry = Retry(max_attempts=4)
            assert self.refused(caller, server, key, sources, retry=retry) == 4
            assert self.refused(caller, server, key, sources, retry=None) == 1
        assert waits == [0.0] * 3

    def test_it_ends_with_its_block(self, caller, server, key, sources, waits):
        with testing.without_waiting(), testing.without_waiting(attempts=2):
            pass
        assert self.refused(caller, server, key, sources) == 3
        assert waits == [9.0, 9.0]

    @pytest.mark.parametrize("attempts", [0, -1, 1.5, True, None])
    def test_the_number_is_checked(self, attempts):
        with (
            pytest.raises(ConfigurationError, match="attempts must be a whole number from 1"),
            testing.without_waiting(attempts=attempts),
        ):
            pass

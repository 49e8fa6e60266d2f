from __future__ import annotations

import asyncio
import json
import logging

import pytest

from apsara_core import AccessKey, AsyncHook, ConfigurationError, Hook, NotFound, TransportError
from tests.runtime.loopback import Reply, error_reply
from tests.runtime.sample_api import READ, WRITE, Client

EXPIRED = AccessKey("LTAIexpired", "secret", "token-1")


class Notes(Hook):
    def __init__(self, headers=None):
        self.lines = []
        self.views = []
        self.headers = headers

    def before_send(self, call):
        self.views.append(call)
        self.lines.append(f"send {call.operation} {call.attempt} {call.method}")
        call.memory[self] = call.attempt
        return self.headers

    def after_answer(self, call, answer):
        assert call.memory[self] == call.attempt
        self.lines.append(f"answer {answer.status} {len(answer.body) > 0}")

    def on_retry(self, call, error, wait):
        self.lines.append(f"retry {type(error).__name__} {wait}")

    def on_error(self, call, error):
        self.lines.append(f"error {type(error).__name__} {error.attempts}")


class AsyncNotes(AsyncHook):
    def __init__(self):
        self.notes = Notes()

    async def before_send(self, call):
        await asyncio.sleep(0)
        return self.notes.before_send(call)

    async def after_answer(self, call, answer):
        await asyncio.sleep(0)
        self.notes.after_answer(call, answer)

    async def on_retry(self, call, error, wait):
        await asyncio.sleep(0)
        self.notes.on_retry(call, error, wait)

    async def on_error(self, call, error):
        await asyncio.sleep(0)
        self.notes.on_error(call, error)


SCRIPT = [error_reply(503, "ServiceUnavailable"), Reply(raw=b""), Reply()]
STORY = [
    "send GetVideoInfo 1 POST",
    "answer 503 True",
    "retry ServerError 0.05",
    "send GetVideoInfo 2 POST",
    "retry TransportError 0.1",
    "send GetVideoInfo 3 POST",
    "answer 200 True",
]


def test_they_run_at_each_point_of_a_call(caller, server, key, sources):
    server.script = list(SCRIPT)
    hook = Notes()
    caller.call(READ, endpoint=server.url, credentials=key, sources=sources, hooks=[hook])
    assert hook.lines == STORY
    [view] = set(hook.views)
    assert (view.service, view.reads_only, view.url) == ("vod", True, server.url)
    assert repr(view) == "<CallView GetVideoInfo, attempt 3>"


def test_asynchronous_ones_too(server, key, sources):
    from tests.runtime.sample_api import AsyncClient

    server.script = list(SCRIPT)
    first, second = AsyncNotes(), Notes()

    async def run():
        async with AsyncClient(
            endpoint=server.url, credentials=key, sources=sources, hooks=[first, second]
        ) as client:
            await client.send(READ)

    asyncio.run(run())
    assert first.notes.lines == second.lines == STORY


def named(kind, name, lines, fails_at=()):
    """A hook that notes its name and the point, and fails at some of them."""

    def note(point):
        lines.append(f"{name} {point}")
        if point in fails_at:
            raise ZeroDivisionError(f"{name} {point}")

    def method(point):
        def plain(self, *arguments):
            note(point)

        async def waiting(self, *arguments):
            await asyncio.sleep(0)
            note(point)

        return waiting if kind is AsyncHook else plain

    points = ("before_send", "after_answer", "on_retry", "on_error")
    return type(name, (kind,), {point: method(point) for point in points})()


def test_several_run_in_their_order(caller, server, key, sources):
    server.script = [error_reply(503, "ServiceUnavailable"), error_reply(404, "NoSuchResource")]
    lines = []
    second = AsyncHook if caller.kind == "async" else Hook
    hooks = [named(Hook, "a", lines), named(second, "b", lines), named(Hook, "c", lines)]
    with pytest.raises(NotFound):
        caller.call(READ, endpoint=server.url, credentials=key, sources=sources, hooks=hooks)
    points = ["before_send", "after_answer", "on_retry", "before_send", "after_answer", "on_error"]
    assert lines == [f"{name} {point}" for point in points for name in "abc"]


@pytest.mark.parametrize("point", ["before_send", "after_answer", "on_retry", "on_error"])
def test_the_first_that_fails_ends_the_call(caller, server, key, sources, point):
    server.script = [error_reply(503, "ServiceUnavailable"), error_reply(404, "NoSuchResource")]
    lines = []
    kind = AsyncHook if caller.kind == "async" else Hook
    hooks = [named(kind, "a", lines, {point}), named(Hook, "b", lines)]
    with pytest.raises(ZeroDivisionError, match=f"a {point}"):
        caller.call(READ, endpoint=server.url, credentials=key, sources=sources, hooks=hooks)
    assert lines[-1] == f"a {point}"
    assert len(server.received) == {"before_send": 0, "on_error": 2}.get(point, 1)
    # The client is as good as before.
    server.script = []
    caller.call(READ, endpoint=server.url, credentials=key, hooks=hooks[1:])


def test_a_renewed_key_is_a_repeat_like_any_other(caller, server, key, sources):
    class Provider:
        rejected = ()

        def get(self):
            return key if self.rejected else EXPIRED

        def renew(self, rejected):
            self.rejected = (*self.rejected, rejected)
            return key

    server.script = [error_reply(400, "InvalidSecurityToken.Expired")]
    hook, provider = Notes(), Provider()
    options = {"credentials": provider, "sources": sources, "hooks": [hook]}
    caller.call(READ, endpoint=server.url, **options)
    assert [line.split()[0] for line in hook.lines] == ["send", "answer", "retry", "send", "answer"]
    assert provider.rejected == (EXPIRED,)


def test_the_last_error_goes_to_on_error(caller, server, key):
    server.usual = error_reply(404, "InvalidVideo.NotFound")
    hook = Notes()
    with pytest.raises(NotFound):
        caller.call(READ, endpoint=server.url, credentials=key, hooks=[hook])
    assert hook.lines == ["send GetVideoInfo 1 POST", "answer 404 True", "error NotFound 1"]


def test_a_lost_write_is_an_error_without_an_answer(caller, server, key):
    server.usual = Reply(raw=b"")
    hook = Notes()
    with pytest.raises(TransportError):
        caller.call(WRITE, endpoint=server.url, credentials=key, hooks=[hook])
    assert hook.lines == ["send CreateUploadImage 1 POST", "error TransportError 1"]


def test_they_can_add_headers(caller, server, key):
    hook = Notes(headers={"Traceparent": "00-aa-bb-01"})
    caller.call(READ, endpoint=server.url, credentials=key, hooks=[hook])
    assert server.received[0].headers["traceparent"] == "00-aa-bb-01"


def test_they_cannot_change_what_is_signed(caller, server, key):
    hook = Notes(headers={"x-acs-action": "DeleteVideo"})
    with pytest.raises(ConfigurationError, match="would be part of the signature"):
        caller.call(READ, endpoint=server.url, credentials=key, hooks=[hook])
    assert server.received == []


@pytest.mark.parametrize("point", ["before_send", "after_answer", "on_retry", "on_error"])
def test_their_exceptions_reach_the_caller(caller, server, key, sources, point):
    class Broken(Hook):
        pass

    def fail(self, *arguments):
        raise ZeroDivisionError(point)

    setattr(Broken, point, fail)
    server.script = [error_reply(503, "ServiceUnavailable"), error_reply(404, "NoSuchResource")]
    with pytest.raises(ZeroDivisionError, match=point):
        caller.call(READ, endpoint=server.url, credentials=key, sources=sources, hooks=[Broken()])


def test_a_hook_that_overrides_nothing_does_nothing(caller, server, key, sources):
    server.script = list(SCRIPT)
    caller.call(READ, endpoint=server.url, credentials=key, sources=sources, hooks=[Hook()])


def test_a_synchronous_client_takes_no_asynchronous_hooks(key):
    with pytest.raises(ConfigurationError, match=r"hooks must be a list of objects of .*\.Hook,"):
        Client(region="cn-shanghai", credentials=key, hooks=[AsyncHook()])


class TestLogging:
    def test_the_library_prints_nothing_by_itself(self, caller, server, key, capfd):
        server.usual = error_reply(404, "InvalidVideo.NotFound")
        with pytest.raises(NotFound):
            caller.call(READ, endpoint=server.url, credentials=key)
        assert capfd.readouterr() == ("", "")

    def test_there_is_a_handler_that_swallows_and_none_on_the_root(self):
        import apsara_core.log

        assert apsara_core.log.logger.name == "apsara_core"
        kinds = {type(handler) for handler in apsara_core.log.logger.handlers}
        assert kinds == {logging.NullHandler}

    def test_parameters_and_bodies_stay_out(self, caller, server, key, caplog):
        caplog.set_level(logging.DEBUG, "apsara_core")
        server.usual = Reply(200, json.dumps({"Title": "private-title"}).encode())
        caller.call(READ, endpoint=server.url, credentials=key, headers={"x-mine": "private-head"})
        assert "GetVideoInfo" in caplog.text
        lines = [r.getMessage() for r in caplog.records if r.name == "apsara_core"]
        assert lines
        for private in ("private-title", "private-head", "v-1", "LTAI", "example-secret"):
            assert private not in "".join(lines)

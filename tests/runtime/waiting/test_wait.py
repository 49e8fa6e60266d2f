"""Waiting for a state, by a clock that only moves while the client sleeps."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Sequence

import pytest

import apsara_core.schema as _s
from apsara_core import (
    AsyncBaseClient,
    BaseClient,
    ConfigurationError,
    NotFound,
    Sources,
    WaitFailed,
    WaitTimeout,
)
from tests.runtime.loopback import Reply

SERVICE = _s.Service(
    product="print",
    version="2020-01-01",
    title="Print",
    endpoints={},
    endpoint_pattern="",
    errors=(),
)


@_s.model
class Job(_s.Object):
    state: str | None = _s.field("State", _s.Text(), default=None)


@_s.model
class GetJobsResponse(_s.Response):
    first: Job = _s.field("First", _s.ObjectOf(lambda: Job))
    jobs: Sequence[Job] = _s.field("Jobs", _s.ListOf(_s.ObjectOf(lambda: Job)), default=())


@_s.model
class GetJobsRequest(_s.Request[GetJobsResponse]):
    pass


_s.operation(
    name="GetJobs",
    method_name="get_jobs",
    summary="",
    service=SERVICE,
    request=GetJobsRequest,
    response=GetJobsResponse,
    reads_only=True,
    waiters=(
        _s.Waiter(
            "done",
            "First.State",
            ("Done", "Skipped"),
            unless=("Broken",),
            not_yet=("Job.NotFound",),
            every=4,
            within=100,
        ),
        _s.Waiter("all-done", "Jobs.State", ("Done",), unless=("Broken",), every=4, within=100),
    ),
)


class Client(BaseClient):
    _service = SERVICE


class AsyncClient(AsyncBaseClient):
    _service = SERVICE


class World:
    """Time that passes while somebody sleeps."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def sources(self, chance: float = 0.0) -> Sources:
        return Sources(
            clock=lambda: self.seconds,
            random=lambda: chance,
            sleep=self.sleep,
            sleep_async=self.sleep_async,
        )


@pytest.fixture
def world():
    return World()


@pytest.fixture
def client(server, key, world):
    with Client(endpoint=server.url, credentials=key, sources=world.sources()) as made:
        yield made


def first(state: str) -> Reply:
    return Reply(200, f'{{"First":{{"State":"{state}"}}}}'.encode())


def jobs(*states: str) -> Reply:
    items = ",".join(f'{{"State":"{state}"}}' for state in states)
    return Reply(200, f'{{"Jobs":[{items}]}}'.encode())


def test_the_answer_that_has_the_state_comes_back(client, server, world):
    server.script += [first("Waiting"), first("Working"), first("Done"), first("Broken")]
    assert client.wait(GetJobsRequest(), "done").first.state == "Done"
    assert len(server.received) == 3
    assert world.slept == [4, 6]


def test_a_state_that_is_there_already_needs_no_sleep(client, server, world):
    server.script += [first("Skipped")]
    assert client.wait(GetJobsRequest(), "done").first.state == "Skipped"
    assert world.slept == []


def test_questions_get_further_apart_up_to_a_minute(client, server, world):
    server.usual = first("Working")
    with pytest.raises(WaitTimeout):
        client.wait(GetJobsRequest(), "done", within=1000)
    assert world.slept[:4] == [4, 6, 9, 13.5]
    assert max(world.slept) == 60


def test_chance_takes_up_to_a_quarter(server, key, world):
    server.script += [first("Working"), first("Done")]
    with Client(endpoint=server.url, credentials=key, sources=world.sources(0.5)) as client:
        client.wait(GetJobsRequest(), "done")
    assert world.slept == [3.5]


def test_the_time_is_used_to_its_end_and_not_beyond(client, server, world):
    server.usual = first("Working")
    with pytest.raises(WaitTimeout) as caught:
        client.wait(GetJobsRequest(), "done", within=12)
    assert sum(world.slept) == 12
    assert len(server.received) == 4
    assert str(caught.value) == (
        "GetJobs: waited for Done or Skipped: 12 seconds have passed, and First.State is Working"
    )
    assert caught.value.response.first.state == "Working"
    assert caught.value.states == ("Working",)


def test_work_that_failed_is_not_waited_for(client, server, world):
    server.script += [first("Working"), first("Broken")]
    with pytest.raises(WaitFailed, match=r"First\.State is Broken, after which it does not come"):
        client.wait(GetJobsRequest(), "done")
    assert len(world.slept) == 1


def test_every_item_of_a_list_has_to_get_there(client, server):
    server.script += [jobs(), jobs("Done", "Working"), jobs("Done", "Done")]
    assert len(client.wait(GetJobsRequest(), "all-done").jobs) == 2
    server.script += [jobs("Done", "Broken", "Working")]
    with pytest.raises(WaitFailed) as caught:
        client.wait(GetJobsRequest(), "all-done")
    assert caught.value.states == ("Done", "Broken", "Working")


def test_what_is_not_there_yet_is_waited_for(client, server):
    refused = Reply(404, b'{"Code":"Job.NotFound","Message":"no such job","RequestId":"R"}')
    server.script += [refused, first("Done")]
    assert client.wait(GetJobsRequest(), "done").first.state == "Done"


def test_what_is_deleted_meanwhile_is_not_waited_for(client, server, world):
    refused = Reply(404, b'{"Code":"Job.NotFound","Message":"no such job","RequestId":"R"}')
    server.script += [refused, first("Working"), refused, first("Done")]
    with pytest.raises(NotFound):
        client.wait(GetJobsRequest(), "done")
    assert len(server.received) == 3


def test_other_errors_end_the_wait(client, server):
    server.usual = Reply(404, b'{"Code":"Printer.NotFound","Message":"no","RequestId":"R"}')
    with pytest.raises(NotFound):
        client.wait(GetJobsRequest(), "done")
    assert len(server.received) == 1


@pytest.mark.parametrize(
    ("until", "within", "sentence"),
    [
        (None, None, "several states: until must be 'done', 'all-done'"),
        ("dune", None, "until must be 'done', 'all-done' for GetJobs, got 'dune'"),
        ("done", 0, "within must be a number of seconds above 0, got 0"),
        ("done", float("nan"), "within must be a number of seconds above 0, got nan"),
        ("done", "5", "within must be a number of seconds above 0, got '5'"),
    ],
)
def test_what_cannot_work_is_said_before_anything_is_sent(client, server, until, within, sentence):
    with pytest.raises(ConfigurationError) as caught:
        client.wait(GetJobsRequest(), until, within=within)
    assert sentence in str(caught.value)
    assert server.received == []


def test_asynchronous_waiting_does_the_same(server, key, world):
    server.script += [first("Waiting"), first("Done"), first("Broken")]

    async def run():
        async with AsyncClient(
            endpoint=server.url, credentials=key, sources=world.sources()
        ) as client:
            done = await client.wait(GetJobsRequest(), "done")
            with pytest.raises(WaitFailed):
                await client.wait(GetJobsRequest(), "done")
            return done.first.state

    assert asyncio.run(run()) == "Done"
    assert world.slept == [4]


def test_errors_can_be_pickled():
    error = WaitFailed("no", operation="GetJobs", states=("Broken",), response=None)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.states) == (WaitFailed, "no", ("Broken",))

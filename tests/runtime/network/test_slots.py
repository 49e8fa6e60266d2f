"""Which connection of a client is used next, which are closed, and who has to wait."""

from __future__ import annotations

import asyncio
import itertools
import threading

import pytest

from apsara_core.network.async_gate import AsyncGate
from apsara_core.network.gate import Gate
from apsara_core.network.slots import Slots


@pytest.fixture
def clock():
    return [100.0]


@pytest.fixture
def slots(clock):
    """Slots that are numbers, counted from 0."""
    numbers = itertools.count()
    return Slots(lambda: next(numbers), rest=5.0, clock=lambda: clock[0])


def test_a_call_at_a_time_uses_one(slots):
    for _ in range(10):
        assert slots.give_back(slots.take())
    assert slots.take() == 0


def test_the_one_that_was_used_last_comes_first(slots):
    first, second = slots.take(), slots.take()
    slots.give_back(second)
    slots.give_back(first)
    assert [first, second] == [0, 1]
    assert [slots.take(), slots.take(), slots.take()] == [0, 1, 2]


def test_what_was_not_needed_for_a_while_is_closed(slots, clock):
    taken = [slots.take() for _ in range(3)]
    for number in taken:
        slots.give_back(number)
    clock[0] += 4
    slots.give_back(slots.take())  # the last of them rests anew
    assert slots.rested() is None
    clock[0] += 1
    assert [slots.rested(), slots.rested(), slots.rested()] == [0, 1, None]
    assert slots.take() == 2


def test_a_client_that_was_not_used_yet_keeps_its_first(slots, clock):
    clock[0] += 1000
    assert slots.rested() is None


def test_nothing_is_kept_any_more_after_closing(slots):
    resting, busy = slots.take(), slots.take()
    slots.give_back(resting)
    assert slots.close() == ([resting], [busy])
    assert not slots.give_back(busy)
    assert slots.close() == ([], [])


def test_one_that_is_not_clean_is_not_kept(slots):
    assert not slots.give_back(slots.take(), clean=False)
    assert slots.take() == 1
    assert slots.close() == ([], [1])


def test_no_two_threads_have_the_same():
    numbers = itertools.count()
    slots = Slots(lambda: next(numbers), rest=5.0)
    in_use, clashes = set(), []

    def work():
        for _ in range(500):
            number = slots.take()
            if number in in_use:
                clashes.append(number)
            in_use.add(number)
            in_use.discard(number)
            slots.give_back(number)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clashes == []
    assert next(numbers) <= 8


class TestGate:
    def test_no_more_than_so_many_are_let_in(self):
        gate = Gate(3)
        assert [gate.enter(0.001) for _ in range(4)] == [True, True, True, False]
        gate.leave()
        assert gate.enter(None)

    def test_no_more_tasks_either(self):
        async def run():
            gate, inside, most = AsyncGate(3), 0, 0

            async def caller():
                nonlocal inside, most
                assert await gate.enter(None)
                inside += 1
                most = max(most, inside)
                await asyncio.sleep(0)
                inside -= 1
                gate.leave()

            await asyncio.gather(*[caller() for _ in range(20)])
            return inside, most

        assert asyncio.run(run()) == (0, 3)

    def test_a_task_that_waits_for_too_long_is_told(self):
        async def run():
            gate = AsyncGate(1)
            return [await gate.enter(0.01), await gate.enter(0.01)]

        assert asyncio.run(run()) == [True, False]

    def test_a_task_that_gives_up_takes_no_place(self):
        async def run():
            gate = AsyncGate(1)
            assert await gate.enter(None)
            waiting = asyncio.create_task(gate.enter(None))
            await asyncio.sleep(0)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            gate.leave()
            return await gate.enter(0.01)

        assert asyncio.run(run())

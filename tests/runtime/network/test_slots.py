"""Which connection of an asynchronous client is used next, and which are closed."""

from __future__ import annotations

import asyncio
import itertools

import pytest

from apsara_core.network.gate import Gate
from apsara_core.network.slots import Slots


class Pool:
    def __init__(self, number):
        self.number = number
        self.closed = 0

    async def handle_async_request(self, request):
        raise AssertionError("nothing is sent here")

    async def aclose(self):
        self.closed += 1


@pytest.fixture
def pools():
    return []


@pytest.fixture
def clock():
    return [100.0]


@pytest.fixture
def slots(pools, clock):
    numbers = itertools.count()

    def make():
        pools.append(Pool(next(numbers)))
        return pools[-1]

    return Slots(make, rest=5.0, clock=lambda: clock[0])


def test_a_call_at_a_time_uses_one(slots, pools):
    async def run():
        for _ in range(10):
            await slots.give_back(await slots.take())

    asyncio.run(run())
    assert len(pools) == 1


def test_the_one_that_was_used_last_comes_first(slots):
    async def run():
        first, second = await slots.take(), await slots.take()
        await slots.give_back(second)
        await slots.give_back(first)
        return [first.number, (await slots.take()).number, (await slots.take()).number]

    assert asyncio.run(run()) == [0, 0, 1]


def test_what_was_not_needed_for_a_while_is_closed(slots, pools, clock):
    async def run():
        taken = [await slots.take() for _ in range(3)]
        for pool in taken:
            await slots.give_back(pool)
        clock[0] += 4
        await slots.give_back(await slots.take())  # the last of them rests anew
        clock[0] += 1
        await slots.give_back(await slots.take())

    asyncio.run(run())
    assert [pool.closed for pool in pools] == [1, 1, 0]


def test_closing_ends_those_in_use_as_well(slots, pools):
    async def run():
        resting, busy = await slots.take(), await slots.take()
        await slots.give_back(resting)
        await slots.aclose()
        assert [pool.closed for pool in pools] == [1, 1]
        await slots.give_back(busy)
        assert busy.closed == 2

    asyncio.run(run())


class TestGate:
    def test_no_more_than_so_many_are_let_in(self):
        async def run():
            gate, inside, most = Gate(3), 0, 0

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

    def test_who_waits_for_too_long_is_told(self):
        async def run():
            gate = Gate(1)
            return [await gate.enter(0.01), await gate.enter(0.01)]

        assert asyncio.run(run()) == [True, False]

    def test_who_gives_up_takes_no_place(self):
        async def run():
            gate = Gate(1)
            assert await gate.enter(None)
            waiting = asyncio.create_task(gate.enter(None))
            await asyncio.sleep(0)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            gate.leave()
            return await gate.enter(0.01)

        assert asyncio.run(run())

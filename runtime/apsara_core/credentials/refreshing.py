"""Temporary keys that renew themselves: the base of every source.

A refresh is made once for all threads and tasks that need it, whichever of them comes first. It
begins before the key expires, early enough for several attempts; meanwhile the others go on with
the old key, also if the refresh fails, as long as that key lasts.

Nothing waits longer than the deadline of its call. A refresh in an event loop is a task of its own,
which goes on when its first caller leaves. One in a thread is the caller's own work and ends with
it; another caller takes it over. There is no background thread.
"""

from __future__ import annotations

import functools
from abc import ABC, abstractmethod
from collections.abc import Generator
from contextlib import contextmanager
from typing import ClassVar, NoReturn

from ..access_key import AccessKey
from ..errors import CredentialsError
from ..log import logger
from ..provider_deadline import OutOfTime, current_deadline
from ..redaction import forget_frames
from ..sources import Sources
from .cache import Cache, Failed, Follow, Lead
from .flight import Flight
from .refresh_limits import RefreshLimits
from .steps import Steps, Tried, Unavailable
from .temporary_key import TemporaryKey


class RefreshingCredentials(ABC):
    """A provider over a source of keys, for synchronous and asynchronous clients at the same time.

    Args:
        sources: where time and chance come from; for tests.
    """

    name: ClassVar[str]
    """What messages call the source."""

    def __init__(self, *, sources: Sources | None = None) -> None:
        self._sources = sources or Sources()
        self._cache = Cache()

    @abstractmethod
    def steps(self) -> Steps:
        """Yield what has to be done for a new key, and return it; see `steps`."""

    def get(self) -> AccessKey:
        """Return the key; get or renew it first if need be.

        Raises:
            CredentialsError: if there is no valid key.
        """
        return self._cache.fresh(self._sources.now()) or self._key(None)

    async def get_async(self) -> AccessKey:
        """Do what `get` does without holding up the event loop."""
        return self._cache.fresh(self._sources.now()) or await self._key_async(None)

    def renew(self, rejected: AccessKey) -> AccessKey:
        """Return a newer key than one that the service refused; the same if there is none.

        Raises:
            CredentialsError: if getting a newer one failed.
        """
        return self._key(rejected)

    async def renew_async(self, rejected: AccessKey) -> AccessKey:
        """Do what `renew` does without holding up the event loop."""
        return await self._key_async(rejected)

    def _key(self, rejected: AccessKey | None) -> AccessKey:
        from ..credentials import runner

        try:
            while True:
                turn = self._turn(rejected, blocks=True)
                if isinstance(turn, AccessKey):
                    return turn
                patience = self._patience(rejected)
                if isinstance(turn, Lead):
                    with self._ending(turn.flight, rejected):
                        limits = RefreshLimits(self._sources.clock, patience)
                        self._land(turn.flight, runner.run(self.steps(), limits))
                landed = turn.flight.wait(patience)
                key = self._brought(turn, rejected) if landed else self._instead(rejected)
                if key is not None:
                    return key
        except BaseException as error:
            forget_frames(error)
            raise

    async def _key_async(self, rejected: AccessKey | None) -> AccessKey:
        import asyncio

        try:
            while True:
                turn = self._turn(rejected, blocks=False)
                if isinstance(turn, AccessKey):
                    return turn
                if isinstance(turn, Lead):
                    # In a task of its own: it goes on for the others, and for the next call, when
                    # this caller is cancelled or has no more time.
                    refresh = self._refresh(turn.flight, rejected)
                    task = asyncio.create_task(refresh, name=f"refresh of {self!r}")
                    task.add_done_callback(functools.partial(self._ended, turn.flight))
                    turn.flight.carried_by(task)
                landed = await turn.flight.wait_async(self._patience(rejected))
                key = self._brought(turn, rejected) if landed else self._instead(rejected)
                if key is not None:
                    return key
        except BaseException as error:
            forget_frames(error)
            raise

    async def _refresh(self, flight: Flight, rejected: AccessKey | None) -> None:
        from ..credentials import async_runner

        with self._ending(flight, rejected):
            limits = RefreshLimits(self._sources.clock)
            self._land(flight, await async_runner.run(self.steps(), limits))

    def _ended(self, flight: Flight, _task: object) -> None:
        if not flight.landed:  # the task was cancelled before it began
            self._cache.abandon(flight)

    def _patience(self, rejected: AccessKey | None) -> float | None:
        """Return how many seconds a call with a deadline can wait for a refresh.

        While an old key is left, that is half of its time: the rest is for the call itself.
        """
        deadline = current_deadline()
        if deadline is None:
            return None
        left = max(deadline.left(), 0.0)
        return left if self._left_over(rejected) is None else left / 2

    def _left_over(self, rejected: AccessKey | None) -> AccessKey | None:
        return self._cache.kept(self._sources.now()) if rejected is None else None

    def _brought(self, turn: Lead | Follow, rejected: AccessKey | None) -> AccessKey | None:
        """Return what a refresh brought; ``None`` if the caller has to look at the cache again."""
        outcome = turn.flight.outcome
        if not isinstance(outcome, Exception):
            return outcome
        if isinstance(turn, Follow) and self._left_over(rejected) is not None:
            return None
        raise outcome

    def _instead(self, rejected: AccessKey | None) -> AccessKey:
        """Return what to use when a refresh takes longer than the caller can wait."""
        left_over = self._left_over(rejected)
        if left_over is None:
            raise OutOfTime
        return left_over

    def _turn(self, rejected: AccessKey | None, *, blocks: bool) -> AccessKey | Lead | Follow:
        turn = self._cache.turn(self._sources.now(), rejected, blocks=blocks)
        if isinstance(turn, Failed):
            raise self._error(turn.tried)
        return turn

    def _land(self, flight: Flight, grant: TemporaryKey) -> AccessKey:
        now = self._sources.now()
        if grant.expires is not None and grant.expires <= now:
            raise Unavailable(
                f"its key expired at {grant.expires:%Y-%m-%d %H:%M:%S %Z} already, and this "
                f"machine's clock says {now:%H:%M:%S %Z}"
            )
        self._cache.store(flight, grant, now)
        return grant.key

    @contextmanager
    def _ending(self, flight: Flight, rejected: AccessKey | None) -> Generator[None]:
        """End the flight if the refresh does not come to its end; a failure is only noted."""
        try:
            yield
        except Unavailable as error:
            self._fail(flight, error.tried or ((self.name, error.reason),))
        except OutOfTime:
            if self._left_over(rejected) is None:
                # The next one may have more time: nothing is wrong with the source.
                self._cache.abandon(flight)
                raise
            self._fail(flight, ((self.name, "it takes longer than a call could wait for it"),))
        except CredentialsError as error:
            why = "its source has no key" if error.tried else f"its source has no key: {error}"
            self._fail(flight, ((self.name, why), *error.tried))
        except Exception as error:  # noqa: BLE001 - it is raised to those who wait
            # A fault in somebody's own source goes to all callers, unless a valid key is left.
            forget_frames(error)
            if self._left_over(rejected) is None:
                self._cache.abandon(flight, error)
                return
            self._fail(flight, ((self.name, f"its source raised {type(error).__name__}"),))
        except BaseException:
            self._cache.abandon(flight)
            raise

    def _fail(self, flight: Flight, tried: Tried) -> None:
        now = self._sources.now()
        self._cache.fail(flight, tried, now, self._sources.random())
        if self._cache.kept(now) is not None:
            logger.warning("the key is used on, since renewing it failed: %s", _sentence(tried))

    def _error(self, tried: Tried) -> CredentialsError:
        """Make the error of a failed refresh; for chains to say more."""
        return CredentialsError(f"no credentials: {_sentence(tried)}", tried=tried)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.name}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} may hold secrets and cannot be pickled")


def _sentence(tried: Tried) -> str:
    return "; ".join(f"{name}: {reason}" for name, reason in tried)

"""Temporary keys that renew themselves: the base of every source.

A refresh is made once for all threads and tasks that need it, whichever of them comes first. It
begins before the key expires, early enough for several attempts; meanwhile the others go on with
the old key, also if the refresh fails, as long as that key lasts. There is no background thread.
"""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Generator
from contextlib import contextmanager
from typing import ClassVar, NoReturn

from ..access_key import AccessKey
from ..errors import CredentialsError
from ..redaction import forget_frames
from ..sources import Sources
from .cache import Cache, Failed, Follow, Lead
from .flight import Flight
from .steps import Grant, Steps, Tried, Unavailable

_log = logging.getLogger("apsara_core")


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
        from . import runner

        try:
            while True:
                turn = self._turn(rejected, blocks=True)
                if isinstance(turn, AccessKey):
                    return turn
                key = turn.flight.wait() if isinstance(turn, Follow) else None
                if isinstance(turn, Lead):
                    with self._ending(turn.flight, rejected):
                        key = self._land(turn.flight, runner.run(self.steps()))
                if key is not None:
                    return key
        except BaseException as error:
            forget_frames(error)
            raise

    async def _key_async(self, rejected: AccessKey | None) -> AccessKey:
        from . import async_runner

        try:
            while True:
                turn = self._turn(rejected, blocks=False)
                if isinstance(turn, AccessKey):
                    return turn
                key = await turn.flight.wait_async() if isinstance(turn, Follow) else None
                if isinstance(turn, Lead):
                    with self._ending(turn.flight, rejected):
                        grant = await async_runner.run(self.steps())
                        key = self._land(turn.flight, grant)
                if key is not None:
                    return key
        except BaseException as error:
            forget_frames(error)
            raise

    def _turn(self, rejected: AccessKey | None, *, blocks: bool) -> AccessKey | Lead | Follow:
        turn = self._cache.turn(self._sources.now(), rejected, blocks=blocks)
        if isinstance(turn, Failed):
            raise self._error(turn.tried)
        return turn

    def _land(self, flight: Flight, grant: Grant) -> AccessKey:
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
        except CredentialsError as error:
            self._fail(flight, ((self.name, "its source has no key"), *error.tried))
        except Exception as error:
            # A fault in somebody's own provider goes to the caller, unless a valid key is left.
            if rejected is not None or not self._cache.kept(self._sources.now()):
                self._cache.abandon(flight)
                raise
            self._fail(flight, ((self.name, f"its source raised {type(error).__name__}"),))
        except BaseException:
            self._cache.abandon(flight)
            raise

    def _fail(self, flight: Flight, tried: Tried) -> None:
        now = self._sources.now()
        self._cache.fail(flight, tried, now, self._sources.random())
        if self._cache.kept(now):
            _log.warning("the key is used on, since renewing it failed: %s", _sentence(tried))

    def _error(self, tried: Tried) -> CredentialsError:
        """Make the error of a failed refresh; for chains to say more."""
        return CredentialsError(f"no credentials: {_sentence(tried)}", tried=tried)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.name}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} may hold secrets and cannot be pickled")


def _sentence(tried: Tried) -> str:
    return "; ".join(f"{name}: {reason}" for name, reason in tried)

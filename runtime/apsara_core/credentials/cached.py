"""Keys that a function of the caller's own fetches, kept and renewed like those of this library."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Awaitable, Callable
from typing import ClassVar, NoReturn, TypeAlias

from ..access_key import AccessKey
from ..errors import ConfigurationError
from ..sources import Sources
from .refreshing import RefreshingCredentials
from .steps import Fetch, Steps, fetch_key
from .temporary_key import TemporaryKey

FetchKey: TypeAlias = Callable[[], TemporaryKey]
"""A function that gets a new key."""

AsyncFetchKey: TypeAlias = Callable[[], Awaitable[TemporaryKey]]
"""`FetchKey` with ``await``."""


class CachedCredentials(RefreshingCredentials):
    """The keys that a function fetches.

    ::

        def from_vault() -> TemporaryKey:
            return TemporaryKey(AccessKey(...), expires=...)


        Client(..., credentials=CachedCredentials(from_vault))

    The function is called when there is no key, before the key expires, and when the service calls
    it expired: once, however many threads and tasks need one. What it raises goes to all who wait
    for it, unless a valid key is left. It has to have time limits of its own: nothing can interrupt
    it in a thread. An asynchronous one is cancelled after a minute.

    Args:
        fetch: gets a new key.
        fetch_async: the same for asynchronous clients; without it they run *fetch* in a thread.
        sources: where time and chance come from; for tests.

    Raises:
        ConfigurationError: if one of them is no function, or *fetch* an asynchronous one.
    """

    name: ClassVar[str] = "own source"

    def __init__(
        self,
        fetch: FetchKey,
        fetch_async: AsyncFetchKey | None = None,
        *,
        sources: Sources | None = None,
    ) -> None:
        super().__init__(sources=sources)
        _check_function("fetch", fetch)
        if fetch_async is not None:
            _check_function("fetch_async", fetch_async)
        if _is_async(fetch):
            raise ConfigurationError(
                "fetch is an asynchronous function: give it to AsyncCachedCredentials, or give it "
                "as fetch_async beside one without await"
            )
        awaited = None if fetch_async is None else functools.partial(_awaited, fetch_async)
        self._step = Fetch(fetch, awaited)

    def steps(self) -> Steps:
        """Call the function."""
        return _checked((yield from fetch_key(self._step)))


class AsyncCachedCredentials:
    """`CachedCredentials` of an asynchronous function alone, for asynchronous clients.

    Args:
        fetch: gets a new key.
        sources: where time and chance come from; for tests.

    Raises:
        ConfigurationError: if *fetch* is no function.
    """

    __slots__ = ("_cached",)

    def __init__(self, fetch: AsyncFetchKey, *, sources: Sources | None = None) -> None:
        self._cached = CachedCredentials(_nothing_without_await, fetch, sources=sources)

    async def get_async(self) -> AccessKey:
        """Return the key; get or renew it first if need be.

        Raises:
            CredentialsError: if there is no valid key.
        """
        return await self._cached.get_async()

    async def renew_async(self, rejected: AccessKey) -> AccessKey:
        """Return a newer key than one that the service refused; the same if there is none.

        Raises:
            CredentialsError: if getting a newer one failed.
        """
        return await self._cached.renew_async(rejected)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._cached.name}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} may hold secrets and cannot be pickled")


def _nothing_without_await() -> NoReturn:
    raise ConfigurationError("an asynchronous function has to be awaited")


async def _awaited(fetch: AsyncFetchKey) -> object:
    made: object = fetch()
    if inspect.isawaitable(made):
        return await made
    kind = type(made).__name__
    del made
    raise ConfigurationError(
        "the asynchronous function of CachedCredentials must be one with async or return something "
        f"to await, got {kind}; a function without is given as fetch"
    )


def _checked(fetched: object) -> TemporaryKey:
    if isinstance(fetched, TemporaryKey):
        return fetched
    kind = type(fetched).__name__
    if inspect.iscoroutine(fetched):
        fetched.close()  # or Python warns that nobody awaited it
    del fetched
    raise ConfigurationError(
        "the function of CachedCredentials must return an apsara_core.credentials.TemporaryKey("
        f"key, expires), got {kind}"
    )


def _check_function(name: str, given: object) -> None:
    if not callable(given):
        kind = type(given).__name__
        del given
        raise ConfigurationError(f"{name} must be a function that gets a new key, got {kind}")


def _is_async(function: object) -> bool:
    call = getattr(function, "__call__", None)  # noqa: B004 - of an object that is called
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call)

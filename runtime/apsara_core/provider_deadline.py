"""The deadline of a call while it waits for a key.

A provider's ``get()`` has no argument for it, so that users can write one with ease. The deadline
travels in a context variable instead: it reaches the providers of `apsara_core.credentials` also
through a provider of the caller's own, and into the threads that asyncio starts.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from .access_key import AccessKey
from .deadline import Deadline
from .errors import CredentialsError
from .provider import ask, ask_async

_current: ContextVar[Deadline | None] = ContextVar("apsara_core.provider_deadline", default=None)


class OutOfTime(CredentialsError):
    """The deadline of the call came before the key; for a provider that asks one of this library.

    The caller of the client gets a `RequestTimeout`.
    """

    def __init__(
        self, text: str = "no credentials: the deadline of the call ran out before there was a key"
    ) -> None:
        super().__init__(text)


def current_deadline() -> Deadline | None:
    """Return the deadline of whoever asks for a key here and now."""
    return _current.get()


@contextmanager
def asking_until(deadline: Deadline | None) -> Generator[None]:
    """Let *deadline* be the current one; ``None`` for no limit."""
    token = _current.set(deadline)
    try:
        yield
    finally:
        _current.reset(token)


def ask_until(
    deadline: Deadline | None, provider: Any, rejected: AccessKey | None = None
) -> AccessKey | None:
    """Do what `ask` does until *deadline*; ``None`` if there is no key by then.

    A provider of the caller's own is not interrupted. What it hands out too late is not used.

    Raises:
        ConfigurationError: if it returns no key.
    """
    if deadline is None or isinstance(provider, AccessKey):
        return ask(provider, rejected)
    try:
        with asking_until(deadline):
            key = ask(provider, rejected)
    except OutOfTime:
        return None
    return key if deadline.left() > 0 else None


async def ask_until_async(
    deadline: Deadline | None, provider: Any, rejected: AccessKey | None = None
) -> AccessKey | None:
    """Do what `ask_async` does until *deadline*; ``None`` if there is no key by then.

    A provider is cancelled. The thread of one that is synchronous only goes on by itself.

    Raises:
        ConfigurationError: if it returns no key.
    """
    if deadline is None or isinstance(provider, AccessKey):
        return await ask_async(provider, rejected)
    import asyncio

    scope = asyncio.timeout(deadline.left())
    try:
        with asking_until(deadline):
            async with scope:
                key = await ask_async(provider, rejected)
    except OutOfTime:
        return None
    except TimeoutError:
        if not scope.expired():  # one of the provider's own
            raise
        return None
    return key if deadline.left() > 0 else None

"""What hands out keys, and how it is asked.

A provider is asked before every attempt of a call, so a provider of temporary keys caches them
itself and hands out a fresh one in time; `credentials.CachedCredentials` does that for a function.
It is used from whichever thread or event loop makes the call.

A provider may have a third method, ``renew(rejected)`` or ``async renew_async(rejected)``. It is
asked once when the service refuses a key as expired, and returns a newer one if it can get one.
Without it the usual method is asked again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, TypeAlias, runtime_checkable

from .access_key import AccessKey
from .errors import ConfigurationError


@runtime_checkable
class CredentialsProvider(Protocol):
    """Anything that can name the key to sign with; see the module for what is expected of it."""

    def get(self) -> AccessKey:
        """Return the key to sign the next request with."""
        ...


@runtime_checkable
class AsyncCredentialsProvider(Protocol):
    """A provider for asynchronous clients, which may await on its way to the key."""

    async def get_async(self) -> AccessKey:
        """Return the key to sign the next request with."""
        ...


class VendorClient(Protocol):
    """``alibabacloud_credentials.client.Client``, as far as it is used."""

    def get_credential(self) -> Any:
        """Return an id, a secret and perhaps a token."""
        ...


class VendorProvider(Protocol):
    """One of the providers of ``alibabacloud_credentials``, as far as it is used."""

    def get_credentials(self) -> Any:
        """Return an id, a secret and perhaps a token."""
        ...


VendorObject: TypeAlias = VendorClient | VendorProvider
"""What clients take from the vendor's package; `credentials.vendor` makes providers of them."""


def credentials_problem(credentials: object, *, asynchronous: bool = False) -> str | None:
    """Return why *credentials* cannot be used. The sentence never shows them."""
    kind = _kind(credentials)
    fits = not isinstance(credentials, Mapping | type)
    if fits and isinstance(credentials, CredentialsProvider):
        return None
    if fits and isinstance(credentials, AsyncCredentialsProvider):
        if asynchronous:
            return None
        return (
            f"the credentials provider {kind} has get_async() alone, which an "
            "asynchronous client can ask: a synchronous one needs a method get()"
        )
    return (
        "credentials must be an apsara_core.AccessKey('id', 'secret') or a provider with a method "
        f"get(), got {kind}"
    )


def ask(provider: Any, rejected: AccessKey | None = None) -> AccessKey:
    """Return the key of a provider; with *rejected*, a newer one than that if there is one.

    Raises:
        ConfigurationError: if it returns something else.
    """
    if rejected is not None and hasattr(provider, "renew"):
        return _checked(provider.renew(rejected))
    return _checked(provider.get())


async def ask_async(provider: Any, rejected: AccessKey | None = None) -> AccessKey:
    """Do what `ask` does without holding up the event loop.

    What is synchronous only runs in a thread: it may be on its way to a server.

    Raises:
        ConfigurationError: if it returns something else.
    """
    if isinstance(provider, AccessKey):
        return provider
    if rejected is not None and hasattr(provider, "renew_async"):
        return _checked(await provider.renew_async(rejected))
    in_thread = rejected is not None and hasattr(provider, "renew")
    if hasattr(provider, "get_async") and not in_thread:
        return _checked(await provider.get_async())
    import asyncio

    return await asyncio.to_thread(ask, provider, rejected)


def _checked(key: object) -> AccessKey:
    if isinstance(key, AccessKey):
        return key
    kind = type(key).__name__
    del key
    raise ConfigurationError(
        f"the credentials provider must return an apsara_core.AccessKey, got {kind}"
    )


def _kind(value: object) -> str:
    if isinstance(value, type):
        return f"the class {value.__name__} itself"
    return "None" if value is None else type(value).__name__

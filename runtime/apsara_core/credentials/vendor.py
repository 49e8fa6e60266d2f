"""Keys from objects of the vendor's package ``alibabacloud-credentials``, which is not imported."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, NoReturn

from ..access_key import AccessKey
from ..errors import ConfigurationError, CredentialsError

_METHODS = ("get_credential", "get_credentials")
"""Those of its ``Client``, and of its single providers."""


def adopted(credentials: Any) -> Any:
    """Return the provider for an object of the vendor's; anything else comes back as it is."""
    if isinstance(credentials, type) or hasattr(credentials, "get"):
        return credentials
    if any(callable(getattr(credentials, name, None)) for name in _METHODS):
        return VendorCredentials(credentials)
    return credentials


class VendorCredentials:
    """The keys of an ``alibabacloud_credentials.client.Client``, or of one of its providers.

    A client makes it by itself of such an object. The vendor's object caches and renews; it has no
    way to be told that a key was refused.

    Args:
        theirs: the vendor's object.

    Raises:
        ConfigurationError: if it has neither ``get_credential()`` nor ``get_credentials()``.
    """

    __slots__ = ("_ask", "_ask_async", "_kind")

    def __init__(self, theirs: Any) -> None:
        self._kind = type(theirs).__name__
        name = next((name for name in _METHODS if callable(getattr(theirs, name, None))), None)
        if name is None:
            raise ConfigurationError(
                "an object of alibabacloud-credentials with a method get_credential() or "
                f"get_credentials() is needed, got {self._kind}"
            )
        self._ask: Callable[[], Any] = getattr(theirs, name)
        self._ask_async: Callable[[], Awaitable[Any]] | None = getattr(
            theirs, f"{name}_async", None
        )

    def get(self) -> AccessKey:
        """Return the key that the vendor's object has now.

        Raises:
            CredentialsError: if it has none that can sign, such as a bearer token.
        """
        return self._key(self._ask())

    async def get_async(self) -> AccessKey:
        """Do what `get` does; in a thread if the vendor's object is synchronous only."""
        if self._ask_async is None:
            import asyncio

            return await asyncio.to_thread(self.get)
        return self._key(await self._ask_async())

    def _key(self, theirs: Any) -> AccessKey:
        key_id, secret = (_part(theirs, name) for name in ("access_key_id", "access_key_secret"))
        if not key_id or not secret:
            raise CredentialsError(
                f"the {self._kind} of alibabacloud-credentials has no AccessKey pair: requests "
                "cannot be signed with a bearer token",
                tried=[(self._kind, "it has no AccessKey pair")],
            )
        return AccessKey(key_id, secret, _part(theirs, "security_token") or None)

    def __repr__(self) -> str:
        return f"<VendorCredentials of a {self._kind}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("VendorCredentials hold secrets and cannot be pickled")


def _part(theirs: Any, name: str) -> Any:
    """Read a field: an attribute of the newer models, a method of the older ones."""
    method = getattr(theirs, f"get_{name}", None)
    return method() if callable(method) else getattr(theirs, name, None)

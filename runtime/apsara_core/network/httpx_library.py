"""The one module that knows httpx and httpx2.

httpx2 is the maintained continuation of httpx with the same interface. It is used when it is
installed, httpx otherwise; `select` decides differently. A client of the caller's own brings its
library along, whichever that is. Neither is imported before a client is made.

Without a proxy in the environment, calls go to the library's transports directly. The layer above,
``httpx.Client``, merges cookies, default headers and redirects, none of which an RPC call has, for
a quarter of the price of a call. With a proxy in the environment the library's own client is used,
since it knows the rules for proxies.
"""

from __future__ import annotations

import functools
import importlib
import os
import threading
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from ..errors import (
    ConfigurationError,
    ConnectionFailed,
    Phase,
    RequestTimeout,
    TransportError,
)
from .deadline_streams import hold_deadlines
from .failures import NO_HTTP, failure, innermost, words_of
from .pools import has_leftovers, pools_of
from .signed_url import signed_url_class

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping

    from ..http_message import HttpRequest
    from .http_protocols import LibraryName

_NAMES: Final[tuple[LibraryName, ...]] = ("httpx2", "httpx")
_PROXY_SCHEMES = frozenset({"http", "https", "all"})

KEEPALIVE_SECONDS = 5.0
"""The gateway drops a connection that was idle for about 10 s; a request on it would be lost."""

CONNECTIONS = 100
"""Connections of one client at most; further calls wait for a free one."""

UNREADABLE_PROXY = (
    "the environment names a proxy that is no address: HTTP_PROXY, HTTPS_PROXY and ALL_PROXY are "
    "to look like http://proxy:3128"
)

_lock = threading.Lock()
_selected: LibraryName | None = None
_libraries: dict[str, HttpLibrary] = {}


def select(name: LibraryName | None) -> None:
    """Choose the library of the clients made from now on; ``None`` goes back to the usual choice.

    Made for tests that run against both.
    """
    global _selected  # noqa: PLW0603 - a choice for the whole process, like an import
    _selected = name


def named(name: LibraryName | None) -> HttpLibrary:
    """Return the library of this name; without one, the usual choice.

    Raises:
        ConfigurationError: if it is not installed, or is none of the two.
    """
    if name is not None and name not in _NAMES:
        raise ConfigurationError(
            f"http_client cannot be {name!r}: give one of {', '.join(map(repr, _NAMES))}, an "
            "asynchronous client 'aiohttp' too, or an HTTP client of your own"
        )
    wanted = name or _selected
    names = _NAMES if wanted is None else (wanted,)
    for candidate in names:
        try:
            return _load(candidate)
        except ModuleNotFoundError as error:
            if error.name != candidate:  # it is there, but something that it needs is not
                raise
    raise ConfigurationError(
        f"no HTTP library is installed ({' or '.join(names)}): run 'pip install httpx2'"
    )


def owner_of(http_client: object, kind: Literal["Client", "AsyncClient"]) -> HttpLibrary:
    """Return the library that a caller's own client belongs to.

    Raises:
        ConfigurationError: if it is no client of either, or is one of the other kind.
    """
    other = "AsyncClient" if kind == "Client" else "Client"
    # The class names the package that it came from, also for a subclass of the caller.
    roots = {cls.__module__.partition(".")[0] for cls in type(http_client).__mro__}
    for name in _NAMES:
        if name not in roots:
            continue
        found = _load(name)
        if isinstance(http_client, getattr(found.module, kind)):
            return found
        if isinstance(http_client, getattr(found.module, other)):
            raise ConfigurationError(
                f"http_client is an {name}.{other}, which an asynchronous client takes: "
                f"give this one an {name}.{kind}"
                if other == "AsyncClient"
                else f"http_client is an {name}.{other}, which a synchronous client takes: "
                f"give this one an {name}.{kind}"
            )
    raise ConfigurationError(
        f"http_client must be an httpx2.{kind} or httpx.{kind}, or the name of a library, got "
        f"{type(http_client).__name__}"
    )


def proxies_are_set() -> bool:
    """Return whether the environment names a proxy, by the same reading as the library's own."""
    from urllib.request import getproxies

    return not _PROXY_SCHEMES.isdisjoint(getproxies())


def _load(name: LibraryName) -> HttpLibrary:
    with _lock:
        if name not in _libraries:
            _libraries[name] = HttpLibrary(importlib.import_module(name))
        return _libraries[name]


def _unlock() -> None:
    global _lock  # noqa: PLW0603 - one lock for the whole process
    # Another thread of the parent may have held it, and does not exist here.
    _lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_unlock)


class Slot(NamedTuple):
    """A pool of one connection, or a client of the library that has such pools."""

    dispatch: Callable[[Any], Any]
    close: Callable[[], Any]
    pools: tuple[Any, ...]

    def is_clean(self) -> bool:
        """Return whether nothing was received that belongs to no answer."""
        return not has_leftovers(self.pools)


def through(client: Any) -> Callable[[Any], Any]:
    """Return how to send by a client of a library, whatever it is set up to do."""
    # Authentication and redirects of the client would replace the signature, or send it elsewhere.
    return functools.partial(client.send, stream=True, auth=None, follow_redirects=False)


class HttpLibrary:
    """httpx or httpx2, with what is made once for all clients of the process.

    Attributes:
        module: the imported package.
        failures: the exceptions that `failure` can translate.
        undecodable: the exception for a body that cannot be unpacked.
    """

    def __init__(self, module: Any) -> None:
        self.module = module
        # The second for TLS: what breaks an asynchronous connection is not translated by either.
        self.failures: tuple[type[Exception], ...] = (module.TransportError, OSError)
        self.undecodable: type[Exception] = module.DecodingError
        self._signed_url = signed_url_class(module.URL, module.QueryParams)
        self._bases: dict[str, Any] = {}
        self._tls_context: ssl.SSLContext | None = None

    @property
    def tls_context(self) -> ssl.SSLContext:
        """The TLS settings of all clients: made once, since that takes longer than many calls.

        httpx trusts certifi's list, httpx2 the operating system's; both read ``SSL_CERT_FILE`` and
        ``SSL_CERT_DIR``, here once per process.

        Raises:
            ConfigurationError: if the file that is named so holds no certificates.
        """
        with _lock:
            if self._tls_context is None:
                try:
                    made: ssl.SSLContext = self.module.create_ssl_context()
                except OSError as error:  # what ssl raises is one too
                    raise ConfigurationError(
                        "the certificates to trust cannot be read "
                        f"(SSL_CERT_FILE={os.environ.get('SSL_CERT_FILE', '')!r}): {error}"
                    ) from error
                self._tls_context = made
            return self._tls_context

    def slot(self, *, proxied: bool) -> Slot:
        """Make the way of one synchronous call at a time.

        Args:
            proxied: whether it goes by the proxies of the environment. The library's client finds
                them by itself; without one, a call costs three quarters.
        """
        if proxied:
            client = self._by_environment(self.module.Client)
            hold_deadlines(client)
            return Slot(through(client), client.close, pools_of(client))
        transport = self.module.HTTPTransport(
            verify=self.tls_context, limits=self._one_connection(), trust_env=False
        )
        hold_deadlines(transport)
        return Slot(transport.handle_request, transport.close, pools_of(transport))

    def async_slot(self, *, proxied: bool) -> Slot:
        """Do what `slot` does, for an asynchronous call at a time."""
        if proxied:
            client = self._by_environment(self.module.AsyncClient)
            return Slot(through(client), client.aclose, pools_of(client))
        transport = self.module.AsyncHTTPTransport(
            verify=self.tls_context, limits=self._one_connection(), trust_env=False
        )
        return Slot(transport.handle_async_request, transport.aclose, pools_of(transport))

    def _by_environment(self, kind: Any) -> Any:
        try:
            return kind(verify=self.tls_context, limits=self._one_connection())
        except ImportError:
            raise ConfigurationError(
                "the environment names a SOCKS proxy, which needs one more package: run "
                f"'pip install {self.module.__name__}[socks]'"
            ) from None
        except (self.module.InvalidURL, ValueError):  # their texts may show a password
            raise ConfigurationError(UNREADABLE_PROXY) from None

    def _one_connection(self) -> Any:
        return self.module.Limits(max_connections=1, keepalive_expiry=KEEPALIVE_SECONDS)

    def request(self, request: HttpRequest, timeout: Mapping[str, float | None]) -> Any:
        """Make the library's request object."""
        headers = request.headers
        if request.method == "POST":
            headers = {**headers, "content-length": str(len(request.body))}
        # A ready stream keeps the library from completing the headers, which are complete.
        made = self.module.Request(
            request.method,
            self._base(request.endpoint.url),
            headers=headers,
            stream=self.module.ByteStream(request.body),
            extensions={"timeout": timeout},
        )
        # Event hooks of a caller's client may look at the content.
        made.read()
        made.url = self._signed_url(made.url, request)
        return made

    def _base(self, url: str) -> Any:
        # One entry per endpoint in use; reading an address takes longer than signing a request.
        base = self._bases.get(url)
        if base is None:
            self._bases[url] = base = self.module.URL(url)
        return base

    def failure(
        self, error: Exception, request: HttpRequest, timeout: Mapping[str, float | None]
    ) -> TransportError:
        """Translate one of `failures`.

        Its cause is made anew: the original carries the request, and the frames of its traceback
        hold the headers.
        """
        error_type, phase, sent = self._classify(error)
        reason, cause = _reason(error)
        translated = failure(
            request, timeout, error_type=error_type, phase=phase, sent=sent, reason=reason
        )
        translated.__cause__ = cause
        return translated

    def _classify(self, error: Exception) -> tuple[type[TransportError], Phase, bool]:
        """Return the error's class, its phase, and whether the request may have gone out."""
        from .never_left import is_refusal, is_time_limit, never_left  # most programs need it never

        for name, error_type, phase, sent in _MEANINGS:
            if isinstance(error, getattr(self.module, name)):
                if not sent and is_refusal(error):
                    return ConnectionFailed, "connect", False
                if sent or never_left(error):
                    return error_type, phase, sent
                # The transport of a caller's client says that no connection was made, and may be
                # wrong: some say so of every fault of a connection.
                if error_type is RequestTimeout and is_time_limit(error):
                    return error_type, phase, True
                break
        return TransportError, "read", True


_MEANINGS: tuple[tuple[str, type[TransportError], Phase, bool], ...] = (
    ("PoolTimeout", RequestTimeout, "pool", False),
    ("ConnectTimeout", RequestTimeout, "connect", False),
    ("WriteTimeout", RequestTimeout, "write", True),
    ("TimeoutException", RequestTimeout, "read", True),
    ("ConnectError", ConnectionFailed, "connect", False),
    ("ProxyError", ConnectionFailed, "connect", False),
    ("UnsupportedProtocol", ConnectionFailed, "connect", False),
    ("WriteError", TransportError, "write", True),
)
"""The library's exceptions; the first that fits counts."""


def _reason(error: Exception) -> tuple[str, Exception]:
    """Return why it failed, and a cause without frames."""
    text = str(error)
    if type(error).__name__ == "LocalProtocolError":  # may repeat a header's value
        text = "the request is malformed"
    elif text.startswith("illegal "):  # followed by what came, which may echo the request
        text = NO_HTTP
    cause = type(error)(text)
    system = innermost(error)
    if system is None:
        return str(cause) or type(error).__name__, cause
    cause.__cause__ = system
    return words_of(system), cause

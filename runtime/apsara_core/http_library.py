"""The one module that knows httpx and httpx2.

httpx2 is the maintained continuation of httpx with the same interface. It is used when it is
installed, httpx otherwise; `select` decides differently. A client of the caller's own brings its
library along, whichever that is. Neither is imported before a client is made.

Transport: without a proxy in the environment, a client talks to the library's connection pool
(``HTTPTransport``) directly. The layer above it, ``httpx.Client``, merges cookies, default headers
and redirects, none of which an RPC call has, for a quarter of the price of a call. With a proxy in
the environment the library's own client is used, since it knows the rules for proxies.
"""

from __future__ import annotations

import importlib
import os
import threading
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from .deadline import Limit
from .deadline_network import hold_deadlines
from .errors import (
    ConfigurationError,
    ConnectionFailed,
    Phase,
    RequestTimeout,
    TransportError,
)
from .signed_url import signed_url_class

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from .http_message import HttpRequest

LibraryName: TypeAlias = Literal["httpx2", "httpx"]

_NAMES: Final[tuple[LibraryName, ...]] = ("httpx2", "httpx")
_PROXY_SCHEMES = frozenset({"http", "https", "all"})

_CLOCK_STEP = 0.02
"""Seconds by which a wait of the operating system may end early, by another clock."""

KEEPALIVE_SECONDS = 5.0
"""The gateway drops a connection that was idle for about 10 s; a request on it would be lost."""

_lock = threading.Lock()
_selected: LibraryName | None = None
_libraries: dict[str, HttpLibrary] = {}


def select(name: LibraryName | None) -> None:
    """Choose the library of the clients made from now on; ``None`` goes back to the usual choice.

    Made for tests that run against both.
    """
    global _selected  # noqa: PLW0603 - a choice for the whole process, like an import
    _selected = name


def default() -> HttpLibrary:
    """Return the library for a client that was given none.

    Raises:
        ConfigurationError: if neither is installed.
    """
    names = _NAMES if _selected is None else (_selected,)
    for name in names:
        try:
            return _load(name)
        except ModuleNotFoundError as error:
            if error.name != name:  # it is there, but something that it needs is not
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
        f"http_client must be an httpx2.{kind} or httpx.{kind}, got {type(http_client).__name__}"
    )


def proxies_are_set() -> bool:
    """Return whether the environment names a proxy, by the same reading as the library's own."""
    from urllib.request import getproxies

    return not _PROXY_SCHEMES.isdisjoint(getproxies())


def limits_of(http_client: Any) -> dict[str, float | None] | None:
    """Return the time limits by phase of a caller's own client, if there is one."""
    if http_client is None:
        return None
    own: dict[str, float | None] = http_client.timeout.as_dict()
    return own


def _load(name: LibraryName) -> HttpLibrary:
    with _lock:
        if name not in _libraries:
            _libraries[name] = HttpLibrary(importlib.import_module(name))
        return _libraries[name]


_CONNECTIONS = 100
"""Connections of one client at most; further calls wait for a free one."""


class HttpLibrary:
    """httpx or httpx2, with what is made once for all clients of the process.

    Attributes:
        module: the imported package.
        failures: the exceptions that `failure` can translate.
        undecodable: the exception for a body that cannot be unpacked.
    """

    def __init__(self, module: Any) -> None:
        import ssl  # the library has loaded it

        self.module = module
        # TLS alerts in the midst of an exchange pass the asynchronous transports as they are.
        self.failures: tuple[type[Exception], ...] = (module.TransportError, ssl.SSLError)
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

    def transport(self, kind: Literal["HTTPTransport", "AsyncHTTPTransport"]) -> Any:
        """Make a connection pool."""
        made = getattr(self.module, kind)(
            verify=self.tls_context, limits=self._limits(), trust_env=False
        )
        if kind == "HTTPTransport":
            hold_deadlines(made)
        return made

    def client(self, kind: Literal["Client", "AsyncClient"]) -> Any:
        """Make a client of the library, which finds the proxies of the environment by itself.

        Raises:
            ConfigurationError: if one of them cannot be used.
        """
        context, problem, made = self.tls_context, "", None
        try:
            made = getattr(self.module, kind)(verify=context, limits=self._limits())
        except ImportError as error:
            problem = str(error)
        except (ValueError, self.module.InvalidURL):
            # Not in the library's words: an address may hold a password, in the wrong place too.
            problem = "it is no address such as http://host:3128"
        if problem:
            raise ConfigurationError(
                "a proxy of the environment (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY) cannot be used: "
                + problem
            )
        if kind == "Client":
            hold_deadlines(made)
        return made

    def _limits(self) -> Any:
        # httpx walks through all idle connections at every turn: with more of them each of many
        # calls in flight takes twice the time. httpx2 does not, and so opens none anew.
        return self.module.Limits(
            max_connections=_CONNECTIONS,
            max_keepalive_connections=20 if self.module.__name__ == "httpx" else _CONNECTIONS,
            keepalive_expiry=KEEPALIVE_SECONDS,
        )

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
        host = request.endpoint.authority
        if error_type is RequestTimeout:
            text = f"{_which_limit(phase, timeout.get(phase))} ran out; host {host}"
        elif error_type is ConnectionFailed:
            text = f"no connection to {host}: {reason}"
        else:
            text = f"the connection to {host} broke during {phase}: {reason}"
        failure = error_type(
            f"{request.operation}: {text}",
            operation=request.operation,
            host=host,
            phase=phase,
            request_sent=sent,
            # An untrusted certificate will not be trusted a second later.
            retryable="CERTIFICATE_VERIFY_FAILED" not in reason,
        )
        failure.__cause__ = cause
        return failure

    def broken_off(
        self,
        error: Exception,
        status: int,
        request: HttpRequest,
        timeout: Mapping[str, float | None],
    ) -> TransportError | None:
        """Translate one of `failures` that came up while the body was read.

        ``None`` stands for an error status: it says more than the way in which its body ended.
        """
        if status >= HTTPStatus.MULTIPLE_CHOICES:
            return None
        failure = self.failure(error, request, timeout)
        failure.http_status = status
        failure.request_sent = True  # whatever a foreign transport calls it: there was an answer
        return failure

    def _classify(self, error: Exception) -> tuple[type[TransportError], Phase, bool]:
        """Return the error's class, its phase, and whether the request may have gone out."""
        from .never_left import is_time_limit, never_left  # most programs need it never

        for name, error_type, phase, sent in _MEANINGS:
            if isinstance(error, getattr(self.module, name)):
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


def late(
    request: HttpRequest, total: float, status: int | None, *, sent: bool = True
) -> TransportError:
    """Return the error of a call that its deadline ended from outside of the library."""
    before = "" if sent else " before the request was sent"
    return RequestTimeout(
        f"{request.operation}: the deadline of {total:g} s ran out{before}; host "
        f"{request.endpoint.authority}",
        operation=request.operation,
        host=request.endpoint.authority,
        # Once it was handed on, whether the request had gone out is not known.
        phase="read" if sent else "pool",
        request_sent=sent,
        http_status=status,
        retryable=True,
    )


def _which_limit(phase: Phase, seconds: float | None) -> str:
    if isinstance(seconds, Limit) and seconds.deadline.left() <= _CLOCK_STEP:
        return f"the deadline of {seconds.deadline.total:g} s"
    return f"the {phase} timeout" + ("" if seconds is None else f" of {seconds:g} s")


def _reason(error: Exception) -> tuple[str, Exception]:
    """Return why it failed in the words of the operating system, and a cause without frames."""
    innermost: OSError | None = None
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:  # an exception may be raised from itself
        seen.add(id(link))
        if isinstance(link, OSError):
            innermost = link
        link = link.__cause__ or link.__context__
    # A protocol error of the library may repeat a header's value.
    local = type(error).__name__ == "LocalProtocolError"
    cause = type(error)("the request is malformed" if local else str(error))
    if innermost is not None and innermost.args:
        cause.__cause__ = type(innermost)(*innermost.args)
        if isinstance(innermost, ConnectionError) and innermost.errno:
            # asyncio puts words of its own in place of the operating system's.
            return os.strerror(innermost.errno), cause
        return str(innermost), cause
    return str(cause) or type(error).__name__, cause

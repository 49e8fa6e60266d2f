"""What a source of keys does, as data: it yields steps, is sent their results, returns a key.

::

    def steps(self) -> Steps:
        response = yield from exchange(Exchange(request, TIMEOUT))
        return temporary_key_of(members_of(response, ...), ...)

A source decides and does nothing, so that one text serves threads and event loops. A file is short
and local: it is read on the spot.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Sequence
from typing import Any, NamedTuple, TypeAlias

from ..access_key import AccessKey
from ..errors import TransportError
from ..http_message import HttpRequest, HttpResponse
from ..timeouts import Timeout
from .temporary_key import TemporaryKey

Tried: TypeAlias = tuple[tuple[str, str], ...]
"""Sources that were asked, with the reasons why they gave nothing."""


class Unavailable(Exception):
    """A source has no key. It stays inside: callers get a `CredentialsError` made of it.

    Attributes:
        reason: why, as a clause. It shows no secret.
        configured: whether somebody set the source up, so that it should have worked.
        tried: the sources that were asked, with their reasons, if it stands for several.
    """

    def __init__(self, reason: str, *, configured: bool = True, tried: Tried = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.configured = configured
        self.tried = tried


class Exchange(NamedTuple):
    """Send an HTTP request; the result is an `HttpResponse` or a `TransportError`."""

    request: HttpRequest
    timeout: Timeout
    direct: bool = False
    """Whether proxies are passed by: what is on this machine or its link is not behind one."""


class AskProvider(NamedTuple):
    """Ask another provider; the result is its key, or an `Unavailable` if it does not answer.

    What it raises goes to the caller.
    """

    provider: object


class Fetch(NamedTuple):
    """Call a function of the caller's own; the result is what it returns, or an `Unavailable`.

    What it raises goes to the caller. An asynchronous refresh prefers *fetch_async*.
    """

    fetch: Callable[[], object]
    fetch_async: Callable[[], Awaitable[object]] | None = None


class RunProcess:
    """Run a program, without a shell; the result is its output, or an `Unavailable`."""

    __slots__ = ("command", "seconds")

    def __init__(self, command: Sequence[str], seconds: float) -> None:
        self.command = command
        self.seconds = seconds

    def __repr__(self) -> str:
        # Its arguments may be passwords.
        return "RunProcess(***)"


Step: TypeAlias = Exchange | AskProvider | Fetch | RunProcess
Steps: TypeAlias = Generator[Step, Any, TemporaryKey]


def exchange(step: Exchange) -> Generator[Step, Any, HttpResponse]:
    """Send a request.

    Raises:
        Unavailable: if no answer came.
    """
    outcome: HttpResponse | TransportError = yield step
    if isinstance(outcome, TransportError):
        raise Unavailable(str(outcome))
    return outcome


def run_process(step: RunProcess) -> Generator[Step, Any, bytes]:
    """Run a program and return what it prints.

    Raises:
        Unavailable: if it does not end well.
    """
    outcome: bytes | Unavailable = yield step
    if isinstance(outcome, Unavailable):
        raise outcome
    return outcome


def ask_provider(step: AskProvider) -> Generator[Step, Any, AccessKey]:
    """Ask another provider for its key.

    Raises:
        Unavailable: if it does not answer.
    """
    outcome: AccessKey | Unavailable = yield step
    if isinstance(outcome, Unavailable):
        raise outcome
    return outcome


def fetch_key(step: Fetch) -> Generator[Step, Any, object]:
    """Call a function and return what it returns.

    Raises:
        Unavailable: if it does not end.
    """
    outcome: object = yield step
    if isinstance(outcome, Unavailable):
        raise outcome
    return outcome

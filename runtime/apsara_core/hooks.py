"""Functions of the caller that a client runs at four points of every call.

Derive from `Hook`, or for an asynchronous client from `AsyncHook`, and override what you need::

    class Count(Hook):
        def on_retry(self, call, error, wait):
            counter.inc(operation=call.operation, code=getattr(error, "code", "transport"))


    Client(..., hooks=[Count()])

An exception of a hook ends the call and reaches the caller as it is: when `after_answer` of a write
raises, the service has run the call all the same. A client without hooks does no work for them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, cast

from .errors import CallError, ConfigurationError
from .extra_headers import checked_headers
from .http_message import HttpRequest, HttpResponse


class CallView:
    """What a hook sees of a call. The object stays the same for all attempts of the call.

    Attributes:
        operation: the operation's name, such as ``"GetVideoInfo"``.
        reads_only: whether the operation changes nothing.
        service: the product's name in the API, such as ``"vod"``.
        attempt: the number of the attempt, from 1.
        method: ``GET`` or ``POST``.
        url: the address without its query, which may hold what should not be shown.
        memory: for hooks, to keep something from one point to the next; under a key of their own.
    """

    __slots__ = ("attempt", "memory", "method", "operation", "reads_only", "service", "url")

    def __init__(self, operation: str, service: str, *, reads_only: bool) -> None:
        self.operation = operation
        self.service = service
        self.reads_only = reads_only
        self.attempt = 0
        self.method = ""
        self.url = ""
        self.memory: dict[object, object] = {}

    def about_to_send(self, request: HttpRequest) -> None:
        """Note the next attempt."""
        self.attempt += 1
        self.method = request.method
        self.url = request.endpoint.url

    def __repr__(self) -> str:
        return f"<CallView {self.operation}, attempt {self.attempt}>"


class Hook:
    """Runs inside of the calls of a client, synchronous or asynchronous."""

    def before_send(self, call: CallView) -> Mapping[str, str] | None:
        """Run before an attempt goes out.

        Returns:
            Headers to add to the request, as ``with_options(headers=...)`` does; they are not
            signed. ``None`` for none.
        """

    def after_answer(self, call: CallView, answer: HttpResponse) -> None:
        """Run when an answer came, whatever it says."""

    def on_retry(self, call: CallView, error: CallError, wait: float) -> None:
        """Run when an attempt failed and the call is repeated after *wait* seconds."""

    def on_error(self, call: CallView, error: CallError) -> None:
        """Run when a call failed for good, before its error is raised."""


class AsyncHook:
    """`Hook` for asynchronous clients, whose methods may wait."""

    async def before_send(self, call: CallView) -> Mapping[str, str] | None:
        """Run before an attempt goes out; see `Hook.before_send`."""

    async def after_answer(self, call: CallView, answer: HttpResponse) -> None:
        """Run when an answer came, whatever it says."""

    async def on_retry(self, call: CallView, error: CallError, wait: float) -> None:
        """Run when an attempt failed and the call is repeated after *wait* seconds."""

    async def on_error(self, call: CallView, error: CallError) -> None:
        """Run when a call failed for good, before its error is raised."""


AnyHook: TypeAlias = Hook | AsyncHook


def checked_hooks(hooks: object, *, is_async: bool) -> tuple[AnyHook, ...]:
    """Return *hooks* as a tuple.

    Raises:
        ConfigurationError: if one is no hook, or needs an asynchronous client.
    """
    kinds = (Hook, AsyncHook) if is_async else (Hook,)
    if isinstance(hooks, list | tuple):
        given = cast("Sequence[AnyHook]", hooks)
        if all(isinstance(hook, kinds) for hook in given):
            return tuple(given)
    wanted = " or ".join(f"apsara_core.{kind.__name__}" for kind in kinds)
    raise ConfigurationError(f"hooks must be a list of objects of {wanted}, got {hooks!r}")


class Hooks:
    """Runs the hooks of one call of a synchronous client."""

    __slots__ = ("_hooks", "_view")

    def __init__(self, hooks: Sequence[AnyHook], view: CallView) -> None:
        self._hooks = [hook for hook in hooks if isinstance(hook, Hook)]
        self._view = view

    def before_send(self, request: HttpRequest) -> None:
        """Run the hooks, and add their headers to *request*."""
        self._view.about_to_send(request)
        for hook in self._hooks:
            _add(request, hook.before_send(self._view))

    def after_answer(self, answer: HttpResponse) -> None:
        """Run the hooks."""
        for hook in self._hooks:
            hook.after_answer(self._view, answer)

    def on_retry(self, error: CallError, wait: float) -> None:
        """Run the hooks."""
        for hook in self._hooks:
            hook.on_retry(self._view, error, wait)

    def on_error(self, error: CallError) -> None:
        """Run the hooks."""
        for hook in self._hooks:
            hook.on_error(self._view, error)


class AsyncHooks:
    """Runs the hooks of one call of an asynchronous client, in their order."""

    __slots__ = ("_hooks", "_view")

    def __init__(self, hooks: Sequence[AnyHook], view: CallView) -> None:
        self._hooks = hooks
        self._view = view

    async def before_send(self, request: HttpRequest) -> None:
        """Run the hooks, and add their headers to *request*."""
        self._view.about_to_send(request)
        for hook in self._hooks:
            if isinstance(hook, Hook):
                _add(request, hook.before_send(self._view))
            else:
                _add(request, await hook.before_send(self._view))

    async def after_answer(self, answer: HttpResponse) -> None:
        """Run the hooks."""
        for hook in self._hooks:
            if isinstance(hook, Hook):
                hook.after_answer(self._view, answer)
            else:
                await hook.after_answer(self._view, answer)

    async def on_retry(self, error: CallError, wait: float) -> None:
        """Run the hooks."""
        for hook in self._hooks:
            if isinstance(hook, Hook):
                hook.on_retry(self._view, error, wait)
            else:
                await hook.on_retry(self._view, error, wait)

    async def on_error(self, error: CallError) -> None:
        """Run the hooks."""
        for hook in self._hooks:
            if isinstance(hook, Hook):
                hook.on_error(self._view, error)
            else:
                await hook.on_error(self._view, error)


def _add(request: HttpRequest, headers: Mapping[str, str] | None) -> None:
    if headers:
        request.headers = {**request.headers, **checked_headers(headers)}

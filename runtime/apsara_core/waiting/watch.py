"""Whether what is waited for has come, and when to ask again; no I/O."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Generic, TypeVar, cast

from ..errors import ConfigurationError, ServiceError
from ..places import attribute_of
from ..schema import MissingFieldError, Operation, Request, Response, Waiter
from ..signing.prepare import operation_of
from ..sources import Sources
from .errors import WaitFailed, WaitTimeout

R = TypeVar("R", bound=Response)

_GROWTH = 1.5
_LONGEST = 60.0
"""Seconds between two questions at most."""


class Watch(Generic[R]):
    """One wait.

    The first questions are `Waiter.every` seconds apart, later ones further, up to a minute. A
    quarter of each pause is left to chance, so that programs that wait for the same thing do not
    ask at the same moment.

    Args:
        request: what to ask.
        until: the name of the waiter; None where the operation has only one.
        within: seconds after which to give up; None for the waiter's own limit.
        sources: time and chance.

    Raises:
        ConfigurationError: if the operation has no such waiter, or the limit is no number above 0.
    """

    def __init__(
        self, request: Request[R], until: str | None, within: float | None, sources: Sources
    ) -> None:
        self.request = request
        self._operation: Operation[R] = operation_of(request)
        self._waiter = _waiter_of(self._operation, until)
        self._within = self._waiter.within if within is None else _limit(within)
        self._sources = sources
        self._started = sources.clock()
        self._pause = float(self._waiter.every)
        self._states: tuple[str, ...] = ()
        self._response: R | None = None

    def settle(self, outcome: R | ServiceError) -> float | None:
        """Judge an answer: None if the state has come, else the seconds before the next question.

        Raises:
            WaitFailed: if the state cannot come any more.
            WaitTimeout: if the time is over.
            ServiceError: the *outcome*, if it is an error other than "not there yet", or comes
                after an answer that had it.
        """
        if isinstance(outcome, ServiceError):
            # What was there once and is not any more has been deleted.
            if outcome.code not in self._waiter.not_yet or self._response is not None:
                raise outcome
            self._states = ()
        else:
            self._response = outcome
            self._states = tuple(_states(outcome, self._waiter.field.split(".")))
        if self._states and all(state in self._waiter.until for state in self._states):
            return None
        failed = [state for state in self._states if state in self._waiter.unless]
        if failed:
            raise self._error(
                WaitFailed, f"{self._waiter.field} is {failed[0]}, after which it does not come"
            )
        return self._next_pause()

    def _next_pause(self) -> float:
        left = self._within - (self._sources.clock() - self._started)
        if left <= 0:
            raise self._error(
                WaitTimeout,
                f"{self._within:g} seconds have passed, and {self._waiter.field} is "
                f"{', '.join(sorted(set(self._states))) or 'not there yet'}",
            )
        pause = self._pause * (1 - self._sources.random() / 4)
        self._pause = min(self._pause * _GROWTH, max(_LONGEST, self._pause))
        # The last question comes when the time is over, and not before.
        return min(pause, left)

    def _error(self, kind: type[WaitFailed | WaitTimeout], what: str) -> WaitFailed | WaitTimeout:
        wanted = " or ".join(self._waiter.until)
        return kind(
            f"{self._operation.name}: waited for {wanted}: {what}",
            operation=self._operation.name,
            states=self._states,
            response=self._response,
        )


def _waiter_of(operation: Operation[Any], name: str | None) -> Waiter:
    named = {waiter.name: waiter for waiter in operation.waiters}
    if not named:
        raise ConfigurationError(f"{operation.name} answers no state that can be waited for")
    choice = ", ".join(map(repr, named))
    if name is None:
        if len(named) > 1:
            raise ConfigurationError(f"{operation.name} has several states: until must be {choice}")
        return operation.waiters[0]
    if name not in named:
        raise ConfigurationError(f"until must be {choice} for {operation.name}, got {name!r}")
    return named[name]


def _limit(within: object) -> float:
    if (
        not isinstance(within, int | float)
        or isinstance(within, bool)
        or not math.isfinite(within)
        or within <= 0
    ):
        raise ConfigurationError(f"within must be a number of seconds above 0, got {within!r}")
    return float(within)


def _states(owner: object, path: list[str]) -> Iterator[str]:
    """The values at the end of a path; of every item where it leads through a list."""
    if isinstance(owner, (list, tuple)):
        for item in cast("list[object]", owner):
            yield from _states(item, path)
    elif not path:
        if owner is not None:
            yield str(owner)
    elif owner is not None:
        try:
            inner = getattr(owner, attribute_of(owner.__class__, path[0]))
        except MissingFieldError:
            return
        yield from _states(inner, path[1:])

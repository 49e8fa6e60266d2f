"""What ends a wait before the state has come."""

from __future__ import annotations

from typing import Any

from ..errors import ApsaraError
from ..schema import Response


class WaitError(ApsaraError):
    """The state that was waited for has not come.

    Attributes:
        operation: what was asked.
        states: the values that were seen last; none where nothing was there yet.
        response: the last answer; None where there was none.
    """

    def __init__(
        self, message: str, *, operation: str, states: tuple[str, ...], response: Response | None
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.states = states
        self.response = response

    def __reduce__(self) -> tuple[Any, ...]:
        made_of = (type(self), str(self), self.operation, self.states, self.response)
        return _again, made_of, vars(self)


class WaitFailed(WaitError):
    """The state cannot come any more: the work has failed."""


class WaitTimeout(WaitError):
    """The state did not come in time; it may still come."""


def _again(
    kind: type[WaitError],
    message: str,
    operation: str,
    states: tuple[str, ...],
    response: Response | None,
) -> WaitError:
    return kind(message, operation=operation, states=states, response=response)

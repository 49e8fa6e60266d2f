"""The errors of checking requests and of reading answers."""

from __future__ import annotations

from typing import TypeAlias

from ..base_error import ApsaraError
from ..record import Record

Shown: TypeAlias = str | int | float | bool | None
"""A value in a form that is short, harmless and can be pickled."""

UNSENDABLE = "x-unsendable"
"""The rule of a violation that no switch gets around: the value has no form on the wire."""

_WAY_OUT = "Client(validate=False) sends the request unchecked."


class Violation(Record):
    """One broken rule of a request.

    Attributes:
        python_name: the parameter and the way to the value inside it, by Python names, such as
            ``user_data.message_callback.callback_url`` or ``tags[3]``. A rule across parameters
            names all of them, separated by commas.
        wire_name: the same by the service's names, such as ``Tags[3]``.
        rule: the word of the API description that is broken: ``maxLength``, ``x-max-bytes``,
            ``enum``, ``pattern``, ``required``, ``type``, ``anyOf`` ...
        limit: what that word demands; None where the word says it all.
        value: the value, shortened; ``***`` where it is sensitive.
        message: one line with all of this for a person.
    """

    python_name: str
    wire_name: str
    rule: str
    limit: object
    value: Shown
    message: str


class ValidationError(ApsaraError):
    """A request breaks rules of its operation; nothing was sent.

    Attributes:
        operation: the operation's name, such as ``"CreateUploadImage"``.
        violations: every broken rule: the parameters' in the order in which they are declared, then
            the rules across parameters.
    """

    def __init__(self, operation: str, violations: tuple[Violation, ...]) -> None:
        super().__init__(operation, violations)
        self.operation = operation
        self.violations = violations

    def __str__(self) -> str:
        count = len(self.violations)
        lines = [f"{self.operation}: {count} violation{'' if count == 1 else 's'}"]
        lines += [violation.message for violation in self.violations]
        if all(violation.rule != UNSENDABLE for violation in self.violations):
            lines.append(_WAY_OUT)
        return "\n".join(lines)


class MissingFieldError(ApsaraError, AttributeError):
    """A field was read that the answer did not bring, or brought in a form that does not fit.

    It is an ``AttributeError`` too, so that ``getattr(answer, name, default)`` works.
    """

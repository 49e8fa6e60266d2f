"""From a request to the parameters that go over the wire, and the checks before that."""

from __future__ import annotations

import contextlib
from typing import Any

from .bases import Request
from .errors import UNSENDABLE, ValidationError, Violation
from .json_document import NotJsonError, UnsendableError
from .model import WireField, wire_fields
from .object_members import check_given
from .per_class import once_per_class
from .place import Place

_TOP = Place()


def encode(request: Request[Any]) -> dict[str, str]:
    """The wire parameters of a request, in the order in which they are declared.

    None is left out and an empty text is sent. The request is taken as it is: see `validate`.

    Raises:
        ValidationError: a value has no form on the wire, such as a list where a text is declared.
    """
    sent: dict[str, str] = {}
    found: list[Violation] = []
    for declared in wire_fields(request.__class__):
        value = getattr(request, declared.python_name)
        if value is None:
            continue
        try:
            for name, text in declared.type.parameters(declared.wire_name, value):
                if not text.isascii():
                    text.encode()
                sent[name] = text
        except UnicodeEncodeError:
            found.append(
                _unsendable(declared, "holds a lone surrogate, which has no form in UTF-8")
            )
        except (UnsendableError, NotJsonError) as error:
            found.append(_unsendable(declared, str(error)))
        except Exception as error:  # noqa: BLE001 - callers may pass objects that fail when looked at
            found.append(_unsendable(declared, f"cannot be read ({type(error).__name__})"))
    if found:
        raise ValidationError(operation_name(request), tuple(found))
    return sent


def _unsendable(declared: WireField, sentence: str) -> Violation:
    return _place(declared).violation(UNSENDABLE, None, None, f"the value {sentence}")


def _place(declared: WireField) -> Place:
    return _TOP.field(declared.python_name, declared.wire_name)


def violations(request: Request[Any]) -> list[Violation]:
    """Every rule that a request breaks: its parameters' in their order, then those across them.

    Whatever the request holds, this raises nothing.
    """
    found: list[Violation] = []
    for declared, at in _parameters(request.__class__):
        try:
            value = getattr(request, declared.python_name, None)
            check_given(declared.type, value, at, found, required=declared.required)
        except Exception as error:  # noqa: BLE001 - callers may pass objects that fail when looked at
            sentence = f"the value cannot be examined ({type(error).__name__})"
            found.append(at.violation("type", declared.type.expected, None, sentence))
    operation = request.__operation__
    if operation is not None:
        for rule in operation.rules:
            # A value that cannot be examined is among the violations already.
            with contextlib.suppress(Exception):
                found += rule.violations(request)
    return found


@once_per_class
def _parameters(request_type: type) -> tuple[tuple[WireField, Place], ...]:
    return tuple((declared, _place(declared)) for declared in wire_fields(request_type))


def validate(request: Request[Any]) -> None:
    """Check a request against everything that is declared for its operation.

    Raises:
        ValidationError: it breaks rules; the error lists all of them.
    """
    found = violations(request)
    if found:
        raise ValidationError(operation_name(request), tuple(found))


def operation_name(request: Request[Any]) -> str:
    """The name of a request's operation, or of its class where no operation is defined for it."""
    operation = request.__operation__
    return operation.name if operation is not None else type(request).__name__

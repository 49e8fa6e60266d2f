"""Reading the fields of a model class out of what arrived."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .misfit import Misfit
from .model import wire_fields
from .per_class import once_per_class
from .place import DEEPEST, Place
from .type_descriptor import UNFIT

_Step: TypeAlias = tuple[str, type | None, str, Callable[[object], object], bool]


@once_per_class
def _steps(cls: type) -> tuple[_Step, ...]:
    """How to read each field: key, type to take as it is, attribute, reader, whether required."""
    return tuple(
        (
            declared.wire_name,
            declared.type.received_as,
            declared.python_name,
            declared.type.receive,
            declared.required,
        )
        for declared in wire_fields(cls)
    )


def read_fields(cls: type, raw: Mapping[str, Any], target: object) -> None:
    """Set every declared field of ``target``, an instance of ``cls``.

    What is missing or does not fit is None, or stays unset where the field is required.
    """
    get = raw.get
    for wire_name, as_it_is, python_name, receive, required in _steps(cls):
        value = get(wire_name)
        if value is not None and type(value) is not as_it_is:
            value = receive(value)
            if value is UNFIT:
                value = None
        if value is not None or not required:
            setattr(target, python_name, value)


def audit_fields(cls: type, raw: Mapping[Any, Any], at: Place, found: list[Misfit]) -> None:
    """Append to ``found`` everything in ``raw`` that does not fit the fields of ``cls``."""
    if at.depth > DEEPEST:
        found.append(
            Misfit(at.wire_name, at.python_name, f"at most {DEEPEST} levels", "deeper nesting")
        )
        return
    for declared in wire_fields(cls):
        value = raw.get(declared.wire_name)
        if value is not None:
            inside = at.field(declared.python_name, declared.wire_name)
            declared.type.audit(value, inside, found)

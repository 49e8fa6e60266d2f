"""Classes whose fields are declared with their names and types on the wire."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeVar, dataclass_transform

import attrs

from ..record import Record
from .per_class import once_per_class
from .type_descriptor import Type

_WIRE = "apsara_core.wire"

_Class = TypeVar("_Class", bound=type)


class WireField(Record):
    """A declared field of a model class.

    Attributes:
        python_name: the attribute and keyword.
        wire_name: the service's name.
        type: the type descriptor.
        required: whether a value is needed; None is none.
        default: what an optional field is when not given; None where ``required``.
    """

    python_name: str
    wire_name: str
    type: Type
    required: bool
    default: object


class _Required:
    __slots__ = ()


_REQUIRED: Final = _Required()


def field(wire_name: str, type: Type, *, default: object = _REQUIRED) -> Any:  # noqa: A002
    """Declare a field of a `model` class.

    Args:
        wire_name: the service's name.
        type: the type descriptor.
        default: what the field is when not given. Without a default the field is required.
    """
    metadata = {_WIRE: (wire_name, type)}
    if default is _REQUIRED:
        return attrs.field(metadata=metadata)
    return attrs.field(metadata=metadata, default=default)


def hidden_field(*, alias: str, init: Literal[False] = False) -> Any:
    """Declare a field of the runtime's own: None by default, and no keyword to type checkers.

    It is a keyword at run time all the same, because `attrs.evolve` hands on exactly the keywords.
    Its ``alias`` is its name with the underscore, so that it clashes with no declared field.
    """
    del init
    return attrs.field(default=None, alias=alias)


@dataclass_transform(
    kw_only_default=True, eq_default=False, field_specifiers=(field, hidden_field, attrs.field)
)
def model(cls: _Class) -> _Class:
    """Make a class out of its declared fields: slotted, with keyword-only arguments.

    The base class brings comparison and representation; pickling and copying work on slots as they
    are, so that fields which never arrived stay unset.
    """
    return attrs.define(
        cls,
        kw_only=True,
        slots=True,
        repr=False,
        eq=False,
        order=False,
        getstate_setstate=False,
    )


@once_per_class
def wire_fields(cls: type) -> tuple[WireField, ...]:
    """The declared fields of a model class, in the order of their declaration."""
    return tuple(
        WireField(
            attribute.name,
            attribute.metadata[_WIRE][0],
            attribute.metadata[_WIRE][1],
            attribute.default is attrs.NOTHING,
            None if attribute.default is attrs.NOTHING else attribute.default,
        )
        for attribute in attrs.fields(cls)
        if _WIRE in attribute.metadata
    )


@once_per_class
def fields_by_wire_name(cls: type) -> dict[str, WireField]:
    """The declared fields of a model class by the service's names."""
    return {declared.wire_name: declared for declared in wire_fields(cls)}


@once_per_class
def fields_by_python_name(cls: type) -> dict[str, WireField]:
    """The declared fields of a model class by Python names."""
    return {declared.python_name: declared for declared in wire_fields(cls)}

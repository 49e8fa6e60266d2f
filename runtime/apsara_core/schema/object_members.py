"""Checking the members of a JSON object that is to be sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from .any_value import AnyValue
from .bases import Object
from .errors import Violation
from .model import fields_by_wire_name, wire_fields
from .place import Place
from .text import check_bytes
from .type_descriptor import Type
from .wording import kind_of

_ANY = AnyValue()


def check_instance(value: Object, at: Place, found: list[Violation]) -> None:
    """Check a model object: its declared fields in their order, then the additional properties."""
    cls = value.__class__
    for declared in wire_fields(cls):
        inside = at.field(declared.python_name, declared.wire_name)
        item = getattr(value, declared.python_name, None)
        check_given(declared.type, item, inside, found, required=declared.required)
    additional: object = value.additional_properties
    if additional is None:
        return
    if not isinstance(additional, Mapping):
        inside = at.field("additional_properties", "*")
        found.append(_ANY.wrong_type(additional, inside, "a mapping"))
        return
    declared_names = fields_by_wire_name(cls)
    for key, item in cast("Mapping[object, object]", additional).items():
        if isinstance(key, str) and key in declared_names:
            name = declared_names[key].python_name
            sentence = f"is a declared field; set {name} instead of an additional property"
            found.append(at.entry(key).violation("additionalProperties", None, None, sentence))
        else:
            _check_further(key, item, at, found)


def check_mapping(
    cls: type[Object], value: Mapping[object, object], at: Place, found: list[Violation]
) -> None:
    """Check a mapping by the service's names: the fields of ``cls``, then all other keys."""
    for declared in wire_fields(cls):
        inside = at.field(declared.python_name, declared.wire_name)
        item = value.get(declared.wire_name)
        check_given(declared.type, item, inside, found, required=declared.required)
    known = fields_by_wire_name(cls)
    for key, item in value.items():
        if not isinstance(key, str) or key not in known:
            _check_further(key, item, at, found)


def _check_further(key: object, item: object, at: Place, found: list[Violation]) -> None:
    inside = at.entry(key)
    if check_key(key, inside, found) and item is not None:
        _ANY.check(item, inside, found)


def check_key(key: object, inside: Place, found: list[Violation]) -> bool:
    """Check a key that is not declared; False if nothing can be said about its value."""
    if isinstance(key, str):
        check_bytes(key, inside, found)
        return True
    sentence = f"a key has to be text, got {kind_of(key)}"
    found.append(inside.violation("propertyNames", "text", key, sentence))
    return False


def check_given(
    type_: Type, value: object, at: Place, found: list[Violation], *, required: bool
) -> None:
    """Check the value of a field, which may be missing."""
    if value is not None:
        type_.check(value, at, found)
    elif required:
        found.append(at.violation("required", None, None, "a value is needed, none was given"))

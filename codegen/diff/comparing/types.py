"""Types that differ: which kind of difference it is, said once for the whole value.

A changed type claims what else differs about the value: limits of a text say nothing of a number.
"""

from __future__ import annotations

from codegen.diff.comparing.place import Place
from codegen.diff.comparing.scope import Scope
from codegen.model import Schema, Service

_WIDTHS = {"int32": 32, "float": 32}
_WIDE = 64
_NUMBERS = frozenset({"integer", "number"})


def compare_types(
    services: tuple[Service, Service],
    old: Schema,
    new: Schema,
    place: Place,
    scope: Scope,
) -> bool:
    """Report a difference of the types; whether nothing else is left to compare about the value."""
    here = (type_label(services[0], old), type_label(services[1], new))
    found = _transition(old, new, place)
    if found is None:
        _compare_details(old, new, place, scope)
        return False
    word, action = found
    positions = (old.at(word), new.at(word))
    kind = f"{place.direction}-{action}"
    scope.add(kind, place.word(word), "type", *here, at=positions, gone=(old,))
    return True


def _transition(old: Schema, new: Schema, place: Place) -> tuple[str, str] | None:
    """The word that says it and the kind of the change, or None for values of the same type."""
    if (old.content is None) != (new.content is None) and old.kind == new.kind:
        return "contentSchema", f"content-schema-{'removed' if new.content is None else 'added'}"
    if old.kind == new.kind:
        return _format_transition(old, new)
    return "type", _kind_transition(old, new, is_answer=place.direction == "response")


def _kind_transition(old: Schema, new: Schema, *, is_answer: bool) -> str:
    kinds = {old.kind, new.kind}
    if kinds == {"integer", "number"}:
        return "type-widened" if new.kind == "number" else "type-narrowed"
    if "any" in kinds:
        return "type-widened" if new.kind == "any" else "type-narrowed"
    if is_answer and "string" in kinds and kinds & _NUMBERS:
        return "number-became-text" if new.kind == "string" else "text-became-number"
    if is_answer and kinds == {"array", "object"}:
        return "array-became-object" if new.kind == "object" else "object-became-array"
    return "type-changed"


def _format_transition(old: Schema, new: Schema) -> tuple[str, str] | None:
    if old.kind != "string" or old.format == new.format:
        return None
    if "date-time" not in (old.format, new.format):
        return None
    return "format", f"date-time-{'removed' if old.format == 'date-time' else 'added'}"


def _compare_details(old: Schema, new: Schema, place: Place, scope: Scope) -> None:
    """What may differ between values of the same type beside their limits."""
    direction = place.direction
    if old.base64 != new.base64:
        positions = (old.at("contentEncoding"), new.at("contentEncoding"))
        values = ["base64" if one.base64 else None for one in (old, new)]
        there = place.word("contentEncoding")
        scope.add(f"{direction}-encoding-changed", there, "contentEncoding", *values, at=positions)
    if old.item_wrapper != new.item_wrapper:
        positions = (old.at("x-item-wrapper"), new.at("x-item-wrapper"))
        scope.add(
            f"{direction}-item-wrapper-changed",
            place.word("x-item-wrapper"),
            "x-item-wrapper",
            old.item_wrapper,
            new.item_wrapper,
            at=positions,
        )
    if old.format == new.format:
        return
    positions = (old.at("format"), new.at("format"))
    there = place.word("format")
    if old.kind in _NUMBERS:
        widths = [_WIDTHS.get(one.format or "", _WIDE) for one in (old, new)]
        if widths[0] != widths[1]:
            action = "widened" if widths[0] < widths[1] else "narrowed"
            kind = f"{direction}-width-{action}"
            scope.add(kind, there, "format", old.format, new.format, at=positions)
    elif old.kind == "string":
        scope.add(
            f"{direction}-format-noted", there, "format", old.format, new.format, at=positions
        )


def type_label(service: Service, schema: Schema, depth: int = 0) -> str:
    """The type in words: ``array of integer (int32)``, ``JSON text of object``."""
    found = service.resolve(schema)
    if found.content is not None:
        encoded = "Base64 of JSON" if found.base64 else "JSON text"
        return f"{encoded} of {type_label(service, found.content, depth + 1)}"
    if found.kind == "array" and found.items is not None and depth <= _DEEPEST:
        return f"array of {type_label(service, found.items, depth + 1)}"
    return f"{found.kind} ({found.format})" if found.format else found.kind


_DEEPEST = 5

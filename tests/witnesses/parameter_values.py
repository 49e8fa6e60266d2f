"""A valid value for each parameter, made from the descriptors, in every form that our client takes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from apsara_core import schema
from apsara_core.schema.model import fields_by_wire_name

# Texts for the patterns of the spec, each for all patterns that are found in it.
_SAMPLES = (
    "12345678",
    "2026-01-02",
    "7d",
    "D:\\a b/标题+*~%2F&=?#.mp4",
    "CreationTime:Desc",
    "192.0.2.7/24",
    "aB3aB3aB3aB3",
    "标.题-@",
    "cn-shanghai",
    "Android#_#iOS",
    "HDR10",
    "<标 é='+*~%2F&=?#'/><a/>",
)
_ANYTHING = ("a b 标 \"'\n", 7, 0.25, True, [1, None, "é"], {"标": {}})
_START = datetime(2026, 1, 2, 11, 4, 5, 999999, tzinfo=timezone(timedelta(hours=8)))

# What no single parameter can know: rules that tie its value to another one's.
_TIED = {
    "CreateUploadAttachedMedia": {"BusinessType": "watermark", "MediaExt": "png"},
    "GetPlayInfo": {"Trace": "标 7"},
}


def compact(document: object) -> str:
    """JSON as people write it by hand for this service: without blanks, and not escaped to ASCII."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


# --- values


def whole(operation: schema.Operation[Any]) -> dict[str, Any]:
    """A valid value for each parameter, by the service's names, in the form for people."""
    values = {each.wire_name: _value(each.type, each.wire_name) for each in operation.parameters}
    for rule in operation.rules:
        if rule.condition.word == "x-ascending":
            values[rule.condition.second] += timedelta(seconds=61)
    return values | _TIED.get(operation.name, {})


def _value(type_: schema.Type, name: str, number: int = 0) -> Any:
    """The value that is typed into a program: a list, a mapping, a datetime."""
    match type_:
        case schema.Text():
            made = _text(type_, name, number)
        case schema.Integer() | schema.Number():
            made = _number(type_, number)
        case schema.Boolean():
            made = number % 2 == 0
        case schema.Timestamp():
            made = _START
        case schema.ListOf():
            made = _list(type_, name)
        case schema.MapOf():
            made = {f"{name} 标 {each}": _value(type_.value, name, each) for each in range(2)}
        case schema.ObjectOf():
            made = _object(type_)
        case schema.JsonText():
            made = _value(type_.of, name)
        case schema.AnyValue():
            made = _ANYTHING[len(name) % len(_ANYTHING)]
        case _:
            raise NotImplementedError(type_)
    return made


def _list(type_: schema.ListOf, name: str) -> list[Any]:
    count = max(type_.min_items or 0, min(type_.max_items or 2, 2))
    # A list may have to be without repetitions.
    count = min(count, len(getattr(type_.item, "enum", ())) or count)
    return [_value(type_.item, name, index) for index in range(count)]


def _text(type_: schema.Text, name: str, number: int) -> str:
    if type_.enum:
        return type_.enum[number % len(type_.enum)]
    plain = f"a {name} {number} é标+*~%2F&='\"<>?#\t\n"
    samples = (plain, *_SAMPLES, name, str(number + 7), "aB3")
    shortest = type_.min_length or type_.min_bytes or 0
    for sample in (_cut(each, type_) for each in samples):
        found = sample if len(sample) >= shortest else (sample * shortest)[:shortest]
        if type_.pattern is None or re.search(type_.pattern, found):
            return found
    raise NotImplementedError(type_.pattern)


def _cut(text: str, type_: schema.Text) -> str:
    """As much of a text as the type lets through."""
    text = text[: type_.max_length]
    if type_.max_bytes is not None:
        text = text.encode()[: type_.max_bytes].decode(errors="ignore")
    return text


def _number(type_: schema.Integer | schema.Number, number: int) -> float:
    if getattr(type_, "enum", ()):
        return type_.enum[number % len(type_.enum)]
    usual = number + 7 if isinstance(type_, schema.Integer) else number + 0.25
    at_least = usual if type_.minimum is None else max(usual, type_.minimum)
    return at_least if type_.maximum is None else min(at_least, type_.maximum)


def _object(type_: schema.ObjectOf) -> dict[str, Any]:
    declared = fields_by_wire_name(type_.target())
    known = {name: _value(field.type, name) for name, field in declared.items()}
    # A structure of the SDK's own would lose what it does not know: that of DescribeVodUserDomains.
    others = {} if set(known) == {"Key", "Value"} else {"Other": {"标": [1, None, True]}}
    return known | others


# --- forms


def on_the_wire(type_: schema.Type, value: Any) -> Any:
    """The value that an SDK takes which knows no structures; a list that repeats stays one."""
    match type_:
        case schema.Timestamp() if isinstance(value, datetime):
            return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        case schema.ListOf(style="comma"):
            return ",".join(str(item) for item in value)
        case schema.JsonText():
            return compact(value)
    return value


def typed(type_: schema.Type, value: Any) -> Any:
    """The form for people of a value on the wire: a list, a mapping, a datetime."""
    if not isinstance(value, str):
        return value
    match type_:
        case schema.ListOf(style="comma"):
            items = value.split(",")
            if isinstance(type_.item, schema.Integer):
                # A category id with leading zeros stays what it is on the wire only as text.
                return [int(item) for item in items] if _canonical(items) else value
            return items
        case schema.JsonText():
            return json.loads(value)
        case schema.Timestamp():
            found = datetime.fromisoformat(value)
            # A time of the hour and minute alone is sent so only if it is text.
            return found if on_the_wire(type_, found) == value else value
    return ready(type_, value)


def instance(type_: schema.Type, value: Any) -> Any:
    """The form with classes of a value on the wire: an instance where there is a class for it."""
    of = type_.of if isinstance(type_, schema.JsonText) else type_
    return _instance(of, typed(type_, value))


def _canonical(items: list[str]) -> bool:
    return all(str(int(item)) == item for item in items)


def _instance(type_: schema.Type, document: Any) -> Any:
    if isinstance(type_, schema.ListOf) and isinstance(document, list):
        return [_instance(type_.item, item) for item in document]
    if not isinstance(type_, schema.ObjectOf) or not isinstance(document, Mapping):
        return document
    cls = type_.target()
    declared = fields_by_wire_name(cls)
    values = {
        declared[name].python_name: _instance(declared[name].type, value)
        for name, value in document.items()
        if name in declared
    }
    others = {name: value for name, value in document.items() if name not in declared}
    return cls(**values, additional_properties=others)


def ready(type_: schema.Type, value: Any) -> Any:
    """The text for the wire where our client takes one; it takes no text for a number."""
    whole_number = isinstance(type_, schema.Integer) and isinstance(value, str) and value
    return int(value) if whole_number else value


FORMS = {"ready": ready, "typed": typed, "classes": instance}


def by_python_name(
    operation: schema.Operation[Any], parameters: Mapping[str, Any], form: str
) -> dict[str, Any]:
    """Values as they are on the wire, by the names of our client and in one of its forms."""
    known = {each.wire_name: each for each in operation.parameters}
    return {
        known[name].python_name: FORMS[form](known[name].type, value)
        for name, value in parameters.items()
    }


def whole_parameters(operation: schema.Operation[Any]) -> dict[str, Any]:
    """A valid value for each parameter, by the service's names, as it is on the wire."""
    values = whole(operation)
    return {
        each.wire_name: on_the_wire(each.type, values[each.wire_name])
        for each in operation.parameters
    }

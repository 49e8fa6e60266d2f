"""An answer as the vendor's model holds it, made whole from the model's own annotations, and compared with ours."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, get_args, get_origin, get_type_hints

from apsara_core import MissingFieldError, schema
from apsara_core.schema.model import fields_by_wire_name

_OTHER = ("Other", "标")


def whole_answer(model: type) -> Any:
    """Fill every field of one of the vendor's models, recursively; a list gets two items."""
    made = model()
    for name, hint in get_type_hints(model.__init__).items():
        setattr(made, name, _value(hint, name))
    return made


def _value(hint: Any, name: str) -> Any:
    if get_origin(hint) is list:
        (item,) = get_args(hint)
        return [_value(item, f"{name} one"), _value(item, f"{name} two")]
    if hint is str:
        return name
    if hint is bool:
        return True
    return {int: 12, float: 1.5}[hint] if hint in {int, float} else whole_answer(hint)


def made_to_fit(cls: type, document: dict[str, Any]) -> dict[str, Any]:
    """Put real times and JSON texts where our description says that the text is one."""
    declared = fields_by_wire_name(cls)
    return {
        name: _fit(declared[name].type, value) if name in declared else value
        for name, value in document.items()
    }


def _fit(type_: schema.Type, value: Any) -> Any:
    fitted = value
    match type_:
        case schema.Timestamp():
            fitted = "2026-01-02T03:04:05Z"
        case schema.JsonText():
            fitted = json.dumps(_document(type_.of))
            if type_.base64:
                fitted = base64.b64encode(fitted.encode()).decode()
        case schema.ObjectOf():
            fitted = made_to_fit(type_.target(), value)
        case schema.ListOf(wrapper=str()) if isinstance(value, dict):
            fitted = {
                name: [_fit(type_.item, item) for item in items] for name, items in value.items()
            }
        case schema.ListOf():
            fitted = [_fit(type_.item, item) for item in value]
        case schema.Number() | schema.Integer() if isinstance(value, str):
            fitted = "7"
    return fitted


def _document(type_: schema.Type) -> Any:
    """A JSON document of the type, as it stands in a text."""
    match type_:
        case schema.ObjectOf():
            declared = fields_by_wire_name(type_.target())
            known = {name: _document(field.type) for name, field in declared.items()}
            return known | dict([_OTHER])
        case schema.ListOf():
            return [_document(type_.item)] * 2
        case schema.MapOf():
            return {"标": _document(type_.value)}
        case schema.Number() | schema.Integer():
            return 7
        case schema.Boolean():
            return True
    return _fit(type_, "text")


def differences(official: Mapping[str, Any], ours: Any, path: str = "") -> list[str]:
    """Where the vendor's map and our object do not hold the same, by wire names."""
    declared = fields_by_wire_name(type(ours))
    unknown = {name: value for name, value in official.items() if name not in declared}
    # What stands in a JSON text is more than our description says; the rest of an answer is not.
    unknown = {name: value for name, value in unknown.items() if (name, value) != _OTHER}
    found = [f"{path}{name}: ours has no such field" for name in unknown]
    if ours.unknown_fields != {name: official[name] for name in official if name not in declared}:
        found.append(f"{path}: ours lost a field that it does not know")
    for name, field in declared.items():
        try:
            mine = getattr(ours, field.python_name)
        except MissingFieldError:
            found.append(f"{path}{name}: our description says that it always arrives")
            continue
        found += _compare(field.type, official.get(name), mine, f"{path}{name}")
    return found


def _compare(type_: schema.Type, official: Any, mine: Any, path: str) -> list[str]:
    if official is None or mine is None:
        empty = official is None and (mine is None or mine == ())
        return [] if empty else [f"{path}: {official!r} and {mine!r}"]
    if isinstance(type_, schema.ObjectOf):
        return differences(official, mine, f"{path}.")
    if isinstance(type_, schema.ListOf):
        return _compare_lists(type_, official, mine, path)
    if isinstance(type_, schema.MapOf):
        official = json.loads(official) if isinstance(official, str) else official
        return [
            difference
            for name in official.keys() | mine.keys()
            for difference in _compare(
                type_.value, official.get(name), mine.get(name), f"{path}.{name}"
            )
        ]
    if isinstance(type_, schema.JsonText) and not isinstance(type_.of, schema.ObjectOf):
        return _compare(type_.of, json.loads(official), mine, path)
    return [] if _same(type_, official, mine) else [f"{path}: {official!r} and {mine!r}"]


def _compare_lists(type_: schema.ListOf, official: Any, mine: Any, path: str) -> list[str]:
    found = []
    wrapper = None
    if isinstance(official, dict):
        ((wrapper, official),) = official.items()
    if wrapper != type_.wrapper:
        found.append(f"{path}: wrapped in {wrapper}, not in {type_.wrapper}")
    if len(official) != len(mine):
        return [*found, f"{path}: {len(official)} and {len(mine)} items"]
    return found + [
        difference
        for index, (theirs, own) in enumerate(zip(official, mine, strict=True))
        for difference in _compare(type_.item, theirs, own, f"{path}[{index}]")
    ]


def _same(type_: schema.Type, official: Any, mine: Any) -> bool:
    match type_:
        case schema.JsonText():
            text = base64.b64decode(official).decode() if type_.base64 else official
            return mine.raw == json.loads(text) and mine.raw_text == official
        case schema.Timestamp():
            return mine == datetime.fromisoformat(official)
        case schema.Integer():
            return mine == int(official)
        case schema.Number():
            return mine == float(official)
    return mine == official and type(mine) is type(official)

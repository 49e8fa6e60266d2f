"""What stands in the places of a rule's sentence and of its witness."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import cast

import attrs

from codegen.diagnostics import visible
from codegen.diff.comparing import Change, Place
from codegen.diff.findings.python_view import PythonView
from codegen.diff.rules import Rule

_LONGEST = 160
_NAME_AT = 2
_UNITS = {"max-length": '"x"', "max-bytes": '"x"', "min-length": '"x"', "min-bytes": '"x"'}


def message_of(rule: Rule, change: Change) -> str:
    """The sentence of a finding."""
    words = {
        "it": _trail(change.place) or _owner(change.place),
        "name": _name(change),
        "owner": _holder(change.place),
        "word": change.subject,
        "old": shown(change.old),
        "new": shown(change.new),
    }
    return _sentence(rule.says.format_map(words))


def witness_of(rule: Rule, change: Change, old: PythonView, new: PythonView) -> str | None:
    """The line of Python that stops or starts to work."""
    if not rule.witness:
        return None
    old_class = old.value_class or old.owner or old.shared_class
    words: Mapping[str, object] = {
        "name": _name(change),
        "old": change.old if rule.area in {"error", "value"} else shown(change.old),
        "new": shown(change.new),
        "method": new.method,
        "old_method": old.method,
        "argument": new.argument,
        "call": new.call(),
        "old_call": old.call(),
        "call_old": new.call(_sample(rule, change, change.old)),
        "call_new": new.call(_sample(rule, change, change.new)),
        "call_beyond": new.call(_beyond(rule, change)),
        "read": new.reading,
        "old_read": old.reading,
        "old_class": old_class.name if old_class is not None else "...",
        "old_attribute": old.attribute,
    }
    return visible(rule.witness.format_map(words))


def _sample(rule: Rule, change: Change, limit: object) -> str:
    """A value at a limit, or one of a set that came or went."""
    if isinstance(change.sample, tuple):
        character, number = cast("tuple[str, int]", change.sample)
        return f'"{character}" * {number}'
    if change.sample is not None:
        return _literal(change.sample)
    if rule.kind == "length-unit":
        return "..."
    if isinstance(limit, int | float) and not isinstance(limit, bool):
        amount: float = int(limit) if isinstance(limit, float) and limit.is_integer() else limit
        if rule.kind in _UNITS:
            return f"{_UNITS[rule.kind]} * {amount}"
        return f"[...] * {amount}" if rule.kind.endswith("-items") else str(amount)
    return _literal(limit) if isinstance(limit, str) else "..."


def _beyond(rule: Rule, change: Change) -> str:
    """The first value outside of a limit that was set or dropped."""
    limit = change.new if change.new is not None else change.old
    if isinstance(limit, int | float):
        return _sample(rule, change, limit + (1 if rule.kind.startswith("max") else -1))
    return "..."


def _literal(value: object) -> str:
    return repr(value) if isinstance(value, str | int | float) else "..."


def shown(value: object) -> str:
    """A value in a sentence: text as it is, lists with commas, nothing as "none"."""
    if value is None:
        return "none"
    if isinstance(value, str):
        return _cut(value)
    if isinstance(value, list):
        return _cut(", ".join(shown(one) for one in cast("Sequence[object]", value)))
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return _cut(json.dumps(value, ensure_ascii=False, default=str))


def _cut(text: str) -> str:
    text = visible(text[: _LONGEST + 1])
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?", "。")) else f"{text}."


def _trail(place: Place) -> str:
    """The way to the value in wire names: ``VideoList[].Title``."""
    text = ""
    for step in place.steps:
        if step.kind == "items":
            text += "[]"
        elif step.kind == "values":
            text += "[*]"
        else:
            text += f".{step.new_name}" if text else step.new_name
    if place.new_component is None or place.pointer.startswith("#/components/parameters/"):
        return visible(text)
    joined = text if not text or text.startswith("[") else f".{text}"
    return visible(f"{place.new_component}{joined}")


def _owner(place: Place) -> str:
    if place.direction == "response":
        return "the answer"
    return place.operation or place.new_component or "the service"


def _holder(place: Place) -> str:
    """What holds the field that the place ends with."""
    fields = [index for index, one in enumerate(place.steps) if one.kind == "field"]
    if not fields:
        return _owner(place)
    return _trail(attrs.evolve(place, steps=place.steps[: fields[-1]])) or _owner(place)


def _name(change: Change) -> str:
    steps = [one for one in change.place.steps if one.kind in {"field", "parameter"}]
    if steps:
        return visible(steps[-1].new_name)
    parts = change.place.pointer.split("/")
    name = parts[_NAME_AT] if len(parts) > _NAME_AT else ""
    return visible(name.replace("~1", "/").replace("~0", "~"))

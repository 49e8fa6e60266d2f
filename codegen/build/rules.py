"""Rules across parameters: JSON Schema fragments into `Condition` trees."""

from __future__ import annotations

from typing import Literal, cast

from codegen.build.reader import Reader
from codegen.diagnostics import Position
from codegen.model import Condition, Rule
from codegen.model.schema import Scalar
from codegen.yaml_tree import to_plain


def build_rule(words: Reader) -> Rule:
    """One entry of ``x-rules``."""
    plain = cast("dict[str, object]", to_plain(words.node))
    schema = {key: value for key, value in plain.items() if key not in _NOT_CONDITIONS}
    return Rule(
        description=words.needed_text("description"),
        condition=_condition(words),
        position=words.position,
        json_schema=schema,
        confidence=words.text("x-confidence"),
        source=words.text("x-source"),
    )


def _condition(words: Reader) -> Condition:
    """All that a mapping asks for; several words mean that all of them hold."""
    parts: list[Condition] = []
    for key, _, position in words.members():
        if key == "required":
            parts += [_given(name, position) for name in words.texts(key)]
        elif key == "properties":
            parts += _properties(words)
        elif key in ("anyOf", "allOf", "oneOf"):
            inner = tuple(_condition(item) for item in words.readers(key))
            parts.append(Condition(word=_LISTS[key], position=position, parts=inner))
        elif key == "not":
            inner = (_condition(_inner(words, key)),)
            parts.append(Condition(word="not", position=position, parts=inner))
        elif key == "if":
            inner = (_condition(_inner(words, "if")), _condition(_inner(words, "then")))
            parts.append(Condition(word="if", position=position, parts=inner))
        elif key == "dependentRequired":
            parts += _dependent(words)
        elif key == "x-ascending":
            first, second = words.texts(key)
            parts.append(Condition(word="x-ascending", position=position, name=first, other=second))
        elif key == "x-max-span":
            parts.append(_span(_inner(words, key), position))
    return parts[0] if len(parts) == 1 else _all(words.position, parts)


# What stands beside the conditions of a rule.
_NOT_CONDITIONS = frozenset({"description", "x-confidence", "x-source"})

_LISTS: dict[str, Literal["anyOf", "allOf", "oneOf"]] = {
    "anyOf": "anyOf",
    "allOf": "allOf",
    "oneOf": "oneOf",
}


def _inner(words: Reader, key: str) -> Reader:
    node = words.value(key)
    if node is None:
        message = f"{words.position}: {key!r} was promised here"
        raise TypeError(message)
    return Reader.of(node)


def _given(name: str, position: Position) -> Condition:
    return Condition(word="given", position=position, name=name)


def _all(position: Position, parts: list[Condition]) -> Condition:
    return Condition(word="allOf", position=position, parts=tuple(parts))


def _properties(words: Reader) -> list[Condition]:
    inner = _inner(words, "properties")
    parts: list[Condition] = []
    for name, node, position in inner.members():
        asked = Reader.of(node)
        for word in ("const", "enum", "minimum", "maximum", "pattern"):
            if asked.has(word):
                values = asked.scalars(word) if word == "enum" else _one(asked.scalar(word))
                parts.append(Condition(word=word, position=position, name=name, values=values))
    return parts


def _one(value: Scalar | None) -> tuple[Scalar, ...]:
    return () if value is None else (value,)


def _span(words: Reader, position: Position) -> Condition:
    return Condition(
        word="x-max-span",
        position=position,
        name=words.needed_text("from"),
        other=words.needed_text("to"),
        values=(words.whole("seconds") or 0,),
    )


def _dependent(words: Reader) -> list[Condition]:
    inner = _inner(words, "dependentRequired")
    parts: list[Condition] = []
    for name, _, position in inner.members():
        needed = [_given(other, position) for other in inner.texts(name)]
        follows = needed[0] if len(needed) == 1 else _all(position, needed)
        parts.append(
            Condition(word="if", position=position, parts=(_given(name, position), follows))
        )
    return parts

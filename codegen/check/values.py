"""Structured values against their schema: a small validator over the model.

It shares nothing with the generated client, so that the two can disagree and one of them be found
wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import cast

import attrs

from codegen.check.json_text import UnreadableTextError, compact, loaded, size
from codegen.check.scalars import scalar_problems
from codegen.check.survey import Survey
from codegen.check.wording import counted, shown
from codegen.diagnostics import quoted, suggest
from codegen.model import Schema

_DEEPEST = 100
_MOST_MISFITS = 10


@attrs.frozen
class Misfit:
    """A part of a value that does not fit; ``problem`` is a predicate."""

    path: str
    problem: str

    def __str__(self) -> str:
        return f"{quoted(self.path)} {self.problem}" if self.path else f"it {self.problem}"


@attrs.frozen
class _Spot:
    """A value's place, and how it came there."""

    path: str = ""
    depth: int = 0
    from_text: bool = False
    """The value comes out of JSON text, where numbers may be written as text."""

    readable: bool = False
    """A text that holds JSON may be written as the JSON itself."""

    def inner(self, step: str) -> _Spot:
        return attrs.evolve(self, path=self.path + step, depth=self.depth + 1)

    def key(self, name: str) -> _Spot:
        return self.inner(f".{name}" if self.path else name)


def misfits(
    survey: Survey,
    schema: Schema,
    value: object,
    *,
    from_text: bool = False,
    readable: bool = False,
) -> list[Misfit]:
    """What does not fit, the first few of it.

    Args:
        survey: Knows the shared schemas.
        schema: What the value has to be.
        value: Plain data, as YAML or JSON gives it.
        from_text: Numbers may be written as text.
        readable: A text that holds JSON may be written as the JSON itself.
    """
    spot = _Spot(from_text=from_text, readable=readable)
    return list(islice(_Validator(survey).problems(schema, value, spot), _MOST_MISFITS))


@attrs.frozen
class _Validator:
    survey: Survey

    def problems(self, schema: Schema, value: object, spot: _Spot) -> Iterator[Misfit]:
        resolved = self.survey.resolve(schema)
        if resolved is None:
            return  # the reference is reported where it stands
        if spot.depth > _DEEPEST:
            yield Misfit("", f"nests more than {_DEEPEST} levels deep")
        elif resolved.content is not None:
            yield from self._content(resolved, resolved.content, value, spot)
        elif resolved.kind == "array":
            yield from self._array(resolved, value, spot)
        elif resolved.kind == "object":
            yield from self._object(resolved, value, spot)
        elif resolved.kind == "any":
            yield from _any(resolved, value, spot)
        else:
            for problem in scalar_problems(resolved, value, from_text=spot.from_text):
                yield Misfit(spot.path, problem)

    def _content(
        self, schema: Schema, content: Schema, value: object, spot: _Spot
    ) -> Iterator[Misfit]:
        text = value if isinstance(value, str) else None
        inner = attrs.evolve(spot, from_text=True, depth=spot.depth + 1)
        if text is not None:
            try:
                value = loaded(text, base64_encoded=schema.base64)
            except UnreadableTextError as error:
                yield Misfit(spot.path, str(error))
                return
        elif not (spot.readable or spot.from_text):
            yield Misfit(spot.path, f"is {shown(value)}, expected JSON as text")
            return
        else:
            text = compact(value) or ""
        if schema.max_bytes is not None and size(text) > schema.max_bytes:
            yield Misfit(spot.path, _too_long(text, schema.max_bytes))
        yield from self.problems(content, value, inner)

    def _array(self, schema: Schema, value: object, spot: _Spot) -> Iterator[Misfit]:
        items = _as_list(value)
        if items is None:
            yield Misfit(spot.path, _no_list(schema, value))
            return
        if schema.max_items is not None and len(items) > schema.max_items:
            have = counted(len(items), "item")
            yield Misfit(spot.path, f"has {have}, at most {schema.max_items} are allowed")
        if schema.min_items is not None and len(items) < schema.min_items:
            have = counted(len(items), "item")
            yield Misfit(spot.path, f"has {have}, at least {schema.min_items} are needed")
        if schema.unique_items and len({compact(item) for item in items}) < len(items):
            yield Misfit(spot.path, "holds an item twice")
        if schema.items is not None:
            for number, item in enumerate(items):
                yield from self.problems(schema.items, item, spot.inner(f"[{number}]"))

    def _object(self, schema: Schema, value: object, spot: _Spot) -> Iterator[Misfit]:
        if isinstance(value, str) and spot.from_text:
            # Inside JSON text an object may once more be written as text.
            try:
                value = loaded(value, base64_encoded=False)
            except UnreadableTextError as error:
                yield Misfit(spot.path, str(error))
                return
        members = _as_object(value)
        if members is None:
            yield Misfit(spot.path, f"is {shown(value)}, expected an object")
            return
        for name in schema.required:
            if name not in members:
                yield Misfit(spot.path, f"lacks {quoted(name)}, which is required")
        for name, item in members.items():
            if name in schema.properties:
                yield from self.problems(schema.properties[name], item, spot.key(name))
            elif isinstance(schema.additional, Schema):
                yield from self.problems(schema.additional, item, spot.key(name))
            elif schema.additional is False:
                near = suggest(name, schema.properties)
                hint = f"; did you mean {quoted(near)}?" if near else ""
                yield Misfit(spot.path, f"holds the unknown key {quoted(name)}{hint}")


def _as_list(value: object) -> list[object] | None:
    return cast("list[object]", value) if isinstance(value, list) else None


def _as_object(value: object) -> dict[str, object] | None:
    """The members of an object; neither YAML nor JSON has keys that are no text."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def _no_list(schema: Schema, value: object) -> str:
    wrapper = schema.item_wrapper
    if wrapper is not None and set(_as_object(value) or ()) == {wrapper}:
        return f"wraps its list in {quoted(wrapper)}; write the list itself"
    return f"is {shown(value)}, expected a list"


def _any(schema: Schema, value: object, spot: _Spot) -> Iterator[Misfit]:
    if schema.max_bytes is not None:
        text = compact(value)
        if text is None:
            yield Misfit(spot.path, f"nests more than {_DEEPEST} levels deep")
        elif size(text) > schema.max_bytes:
            yield Misfit(spot.path, _too_long(text, schema.max_bytes))


def _too_long(text: str, limit: int) -> str:
    return f"has {counted(size(text), 'byte')} as JSON text, at most {limit} are allowed"

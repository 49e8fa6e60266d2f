"""The words about each place of a value that is sent: the value itself, its items and fields."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from codegen.model import Parameter, Schema, Service
from codegen.rule_pages.rules import Place, Source, Word, own_source
from codegen.rule_pages.stated import states
from codegen.vendor import SchemaFacts

_WORDS = (
    ("format", "format"),
    ("enum", "enum"),
    ("default", "default"),
    ("minLength", "min_length"),
    ("maxLength", "max_length"),
    ("x-min-bytes", "min_bytes"),
    ("x-max-bytes", "max_bytes"),
    ("pattern", "pattern"),
    ("minimum", "minimum"),
    ("maximum", "maximum"),
    ("minItems", "min_items"),
    ("maxItems", "max_items"),
)
_STYLES = {"comma": "joined by commas", "flat": "one parameter each", "repeat": "numbered"}


def parameter_places(
    service: Service, parameter: Parameter, facts: SchemaFacts | None
) -> Iterator[Place]:
    """A parameter and the places inside of it. ``facts`` is what the metadata state about it."""
    ours = own_source(parameter.confidence, parameter.source)
    first: list[Word] = []
    if parameter.required:
        is_stated = facts is not None and facts.required
        first.append(_flag("required", "metadata" if is_stated else ours))
    if parameter.style:
        first.append(Word("style", _STYLES[parameter.style], ours))
    at = _Value(service, parameter.schema, facts, parameter.wire_name, ours)
    yield from at.places(first)


def shared_places(service: Service, name: str) -> Iterator[Place]:
    """The fields of a shared object. The metadata describe none that is sent."""
    schema = service.schemas[name]
    source = own_source(schema.confidence, schema.source)
    yield from _Value(service, schema, None, "", source).inside()


def sent_schemas(service: Service) -> tuple[str, ...]:
    """The shared objects that requests hold, directly or not, by name."""
    todo = [parameter.schema for one in service.operations for parameter in one.parameters]
    found: set[str] = set()
    while todo:
        schema = todo.pop()
        if schema.ref is not None:
            if schema.ref in found:
                continue
            found.add(schema.ref)
            schema = service.schemas[schema.ref]
        children = (schema.items, schema.content, schema.additional)
        todo += [child for child in children if isinstance(child, Schema)]
        todo += schema.properties.values()
    return tuple(sorted(name for name in found if service.schemas[name].holds_fields))


@attrs.frozen
class _Value:
    """A value that is sent: its schema, what the metadata state about it, and where it stands.

    ``ours`` is the source of what they do not state.
    """

    service: Service
    schema: Schema
    facts: SchemaFacts | None
    path: str
    ours: Source

    def places(self, first: list[Word]) -> Iterator[Place]:
        """The place itself, if there is anything to say about it, and the places inside of it."""
        name, schema = self.schema.ref, self.service.resolve(self.schema)
        if name is not None and schema.holds_fields:
            yield Place(self.path, (*first, Word("object", name, self.ours, shared=name)))
            return
        value = attrs.evolve(self, schema=schema, ours=_doubt(schema, self.ours))
        if schema.content is None:
            if words := (*first, *value.words()):
                yield Place(self.path, words)
            yield from value.inside()
        else:
            yield from value.document(schema.content, first)

    def document(self, content: Schema, first: list[Word]) -> Iterator[Place]:
        """A text that holds JSON, and the places inside of that."""
        schema = self.service.resolve(content)
        shared = (content.ref or "") if schema.holds_fields else ""
        json = Word("JSON", shared or schema.kind, self.ours, shared=shared)
        text = attrs.evolve(self, facts=None)
        yield Place(self.path, (*first, json, *text.words()))
        if shared:
            return
        # The metadata describe JSON in a text either as a text or as what is in it.
        stated = self.facts if self.facts is not None and self.facts.type != "string" else None
        held = attrs.evolve(self, schema=schema, facts=stated, ours=_doubt(schema, self.ours))
        if words := tuple(word for word in held.words() if word.name != "type"):
            yield Place(f"{self.path} (the JSON)", words)
        yield from held.inside()

    def inside(self) -> Iterator[Place]:
        """The places of items and fields."""
        facts = self.facts
        if self.schema.items is not None:
            stated = None if facts is None else facts.items
            yield from self._child(self.schema.items, stated, f"{self.path}[]").places([])
        for name, schema in self.schema.properties.items():
            stated = None if facts is None else facts.properties.get(name)
            first = [_flag("required", self.ours)] if name in self.schema.required else []
            path = f"{self.path}.{name}" if self.path else name
            yield from self._child(schema, stated, path).places(first)
        if isinstance(self.schema.additional, Schema):
            yield from self._child(self.schema.additional, None, f"{self.path}.*").places([])

    def words(self) -> Iterator[Word]:
        """The words about the value itself."""
        schema, facts = self.schema, self.facts
        if schema.kind != "any" and schema.content is None:
            yield self._word("type", schema.kind)
        for name, attribute in _WORDS:
            value: object = getattr(schema, attribute)
            if value is not None and value != ():
                yield self._word(name, value)
        if schema.unique_items:
            yield _flag("uniqueItems", "metadata" if facts and facts.unique_items else self.ours)

    def _child(self, schema: Schema, facts: SchemaFacts | None, path: str) -> _Value:
        return _Value(self.service, schema, facts, path, self.ours)

    def _word(self, name: str, value: object) -> Word:
        return Word(name, value, "metadata" if states(self.facts, name, value) else self.ours)


def _flag(name: str, source: Source) -> Word:
    return Word(name, value=True, source=source)


def _doubt(schema: Schema, ours: Source) -> Source:
    """Doubt about a value is doubt about what is in it."""
    return "judgement" if own_source(schema.confidence, schema.source) == "judgement" else ours

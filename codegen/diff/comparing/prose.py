"""Wording and examples: changes that no program notices, for the people who keep the sentences."""

from __future__ import annotations

from codegen.diff.comparing.place import Place, escaped
from codegen.diff.comparing.scope import Scope
from codegen.model import Operation, Parameter, Schema, Service


def compare_schema_prose(old: Schema, new: Schema, place: Place, scope: Scope) -> None:
    """Description, meanings of values, examples, doubts, source."""
    for word, was, now in (
        ("description", old.description, new.description),
        ("x-pattern-hint", old.pattern_hint, new.pattern_hint),
        ("x-confidence", old.confidence, new.confidence),
        ("x-source", old.source, new.source),
    ):
        if _words(was) != _words(now):
            positions = (old.at(word), new.at(word))
            scope.add("wording-changed", place.word(word), word, was, now, at=positions)
    if old.enum_descriptions != new.enum_descriptions:
        word = "x-enum-descriptions"
        values = [dict(one.enum_descriptions) or None for one in (old, new)]
        positions = (old.at(word), new.at(word))
        scope.add("wording-changed", place.word(word), word, *values, at=positions)
    if old.examples != new.examples:
        examples = [list(one.examples) or None for one in (old, new)]
        positions = (old.at("examples"), new.at("examples"))
        scope.add("example-changed", place.word("examples"), "examples", *examples, at=positions)


def compare_parameter_prose(old: Parameter, new: Parameter, place: Place, scope: Scope) -> None:
    """Description, example, doubts, source of a parameter, and what of it nobody checks."""
    positions = (old.position, new.position)
    for word, was, now in (
        ("description", old.description, new.description),
        ("x-confidence", old.confidence, new.confidence),
        ("x-source", old.source, new.source),
        ("x-unchecked", old.unchecked, new.unchecked),
    ):
        if _words(was) != _words(now):
            scope.add("wording-changed", place.word(word), word, was, now, at=positions)
    if (old.has_example, old.example) != (new.has_example, new.example):
        at = (old.example_position or old.position, new.example_position or new.position)
        there = place.word("example")
        scope.add("example-changed", there, "example", old.example, new.example, at=at)


def compare_operation_prose(old: Operation, new: Operation, place: Place, scope: Scope) -> None:
    """Summary, description, link, history and example of an operation."""
    at = (old.position, new.position)
    answer = place.word("responses").word("200")
    for there, word, was, now in (
        (place, "summary", old.summary, new.summary),
        (place, "description", old.description, new.description),
        (place, "externalDocs", old.docs_url, new.docs_url),
        (answer, "description", old.response_description, new.response_description),
    ):
        if _words(was) != _words(now):
            scope.add("wording-changed", there.word(word), word, was, now, at=at)
    histories = [
        [{"date": one.date, "description": one.description} for one in side.changes]
        for side in (old, new)
    ]
    if histories[0] != histories[1]:
        word = "x-changes"
        scope.add("wording-changed", place.word(word), word, *histories, at=at)
    if old.response_example != new.response_example:
        there = answer.word("content").word("application/json").word("example")
        positions = (
            old.response_example_position or old.position,
            new.response_example_position or new.position,
        )
        values = (old.response_example, new.response_example)
        scope.add("example-changed", there, "response example", *values, at=positions)


def compare_service_prose(old: Service, new: Service, scope: Scope) -> None:
    """Title and description of the service, its tags and servers."""
    at = (old.position, new.position)
    before, after = _sentences(old), _sentences(new)
    for path in sorted(before.keys() & after.keys()):
        if before[path] != after[path]:
            texts = (before[path] or None, after[path] or None)
            place = Place(pointer=f"#/{path}/description")
            scope.add("wording-changed", place, path.split("/")[0], *texts, at=at)


def _sentences(service: Service) -> dict[str, str]:
    """What is described, and how."""
    described = {"info": service.description, "info/title": service.title}
    described |= {f"tags/{escaped(one.name)}": one.description for one in service.tags}
    described |= {f"servers/{escaped(one.url)}": one.description for one in service.servers}
    return {path: _words(text) for path, text in described.items()}


def _words(text: str | None) -> str:
    return " ".join((text or "").split())

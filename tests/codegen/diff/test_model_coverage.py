"""Every attribute of the model is compared: by a rule, as wording, or it says here why it is silent."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import attrs
import pytest

import codegen.model
from codegen.build import load_service
from codegen.diff.rules.examples import Documents, examples, tiny_spec, write_spec
from codegen.model import Service
from tests.codegen.diff.reviewing import found

Attribute = tuple[str, str]
OPERATION = "operations/things/PutThing.yaml"

CLASSES = {
    one.__name__: one
    for one in vars(codegen.model).values()
    if isinstance(one, type) and attrs.has(one)
}
PLACES = "where it stands is shown, and is no difference"
SILENT: dict[Attribute, str] = {
    **{
        (name, field.name): PLACES
        for name, one in CLASSES.items()
        for field in attrs.fields(one)
        if field.name == "position" or field.name.endswith(("_position", "positions"))
    },
    ("Service", "product"): "two products are refused, not compared",
    (
        "Service",
        "schemas",
    ): "compared where they are used; what is shared is no difference on the wire",
    ("Service", "parameters"): "compared where they are used",
    ("Schema", "ref"): "resolved; another class name is found by the names",
    ("Schema", "class_name"): "what it names is compared: class-renamed",
    ("Schema", "python_name"): "what it names is compared: attribute-renamed",
    ("Parameter", "python_name"): "what it names is compared: argument-renamed",
    ("Operation", "method_name"): "what it names is compared: method-renamed",
    ("Parameter", "has_example"): "goes with the example",
    ("Rule", "json_schema"): "the condition in other words",
    ("Tag", "name"): "a group is compared by the operations in it: tag-changed",
    ("Waiter", "name"): "what waiters are matched by",
    **dict.fromkeys(
        (
            ("Operation", "response"),
            ("Parameter", "schema"),
            ("Rule", "condition"),
            ("Service", "errors"),
            ("Service", "servers"),
            ("Service", "tags"),
        ),
        "what it holds is compared one by one",
    ),
    **{
        ("Condition", field): "test_each_word_of_a_condition_is_compared"
        for field in ("word", "name", "other", "parts")
    },
}

OWNER = {"summary": "Put it."}
RULE = {"description": "Value is needed.", "required": ["Value"]}
WAITER = {
    "name": "done",
    "description": "Done.",
    "field": "Value",
    "until": ["a"],
    "every": 1,
    "within": 9,
}
ERROR = {"code": "Gone", "status": 404, "description": "It is gone."}
DAY = {"date": "2024-05-01", "description": "It came."}
READS = {"x-reads-only": True, "answer": {"type": "string"}}
PROSE: dict[Attribute, tuple[Any, Any, Any]] = {
    ("Service", "title"): (
        "service",
        {"info": {"title": "Tiny", "version": "2024-05-01"}},
        {"info": {"title": "Small", "version": "2024-05-01"}},
    ),
    ("Service", "description"): (
        "service",
        {},
        {"info": {"title": "Tiny", "version": "2024-05-01", "description": "Things."}},
    ),
    ("Tag", "description"): (
        "service",
        {},
        {"tags": [{"name": "things", "description": "All things."}, {"name": "others"}]},
    ),
    ("Server", "description"): (
        "service",
        {},
        {
            "servers": [
                {"url": "https://tiny.example.com", "x-regions": ["one"], "description": "One."}
            ]
        },
    ),
    ("Operation", "summary"): ("operation", {}, OWNER),
    ("Operation", "description"): ("operation", {}, {"description": "It puts."}),
    ("Operation", "docs_url"): (
        "operation",
        {},
        {"externalDocs": {"url": "https://example.com/put"}},
    ),
    ("Operation", "changes"): ("operation", {}, {"x-changes": [DAY]}),
    ("Change", "date"): (
        "operation",
        {"x-changes": [DAY]},
        {"x-changes": [{**DAY, "date": "2024-05-02"}]},
    ),
    ("Change", "description"): (
        "operation",
        {"x-changes": [DAY]},
        {"x-changes": [{**DAY, "description": "It is here."}]},
    ),
    ("Operation", "response_description"): ("operation", {"responds": "It."}, {"responds": "All."}),
    ("Parameter", "description"): ("parameter", {}, {"description": "A value."}),
    ("Parameter", "confidence"): ("parameter", {}, {"x-confidence": "low"}),
    ("Parameter", "source"): ("parameter", {}, {"x-source": "judgement"}),
    ("Parameter", "unchecked"): ("parameter", {}, {"x-unchecked": "No emoji: nobody lists them."}),
    ("Schema", "description"): (
        "answer",
        {"type": "string"},
        {"type": "string", "description": "A."},
    ),
    ("Schema", "confidence"): (
        "answer",
        {"type": "string"},
        {"type": "string", "x-confidence": "low"},
    ),
    ("Schema", "source"): (
        "answer",
        {"type": "string"},
        {"type": "string", "x-source": "judgement"},
    ),
    ("Schema", "pattern_hint"): (
        "value",
        {"type": "string", "pattern": "^a*$"},
        {"type": "string", "pattern": "^a*$", "x-pattern-hint": "only a"},
    ),
    ("Schema", "enum_descriptions"): (
        "value",
        {"type": "string", "enum": ["a"]},
        {"type": "string", "enum": ["a"], "x-enum-descriptions": {"a": "A letter."}},
    ),
    ("Rule", "description"): (
        "operation",
        {"x-rules": [RULE]},
        {"x-rules": [{**RULE, "description": "Give Value."}]},
    ),
    ("Rule", "confidence"): (
        "operation",
        {"x-rules": [RULE]},
        {"x-rules": [{**RULE, "x-confidence": "low"}]},
    ),
    ("Rule", "source"): (
        "operation",
        {"x-rules": [RULE]},
        {"x-rules": [{**RULE, "x-source": "judgement"}]},
    ),
    ("ErrorCode", "description"): (
        "operation",
        {"x-errors": [ERROR]},
        {"x-errors": [{**ERROR, "description": "It went."}]},
    ),
    ("ErrorCode", "advice"): (
        "operation",
        {"x-errors": [ERROR]},
        {"x-errors": [{**ERROR, "x-advice": "Look again."}]},
    ),
    ("Waiter", "description"): (
        "operation",
        {**READS, "x-waiters": [WAITER]},
        {**READS, "x-waiters": [{**WAITER, "description": "It is done."}]},
    ),
}
"""Attributes that hold wording: a place (see `tiny_spec`) and what differs there."""

PAGES = [
    {"name": name, "in": "query", "schema": {"type": "integer" if name != "Next" else "string"}}
    for name in ("No", "Number", "Size", "Limit", "Next", "Mark")
]
PAGES[-1]["schema"] = {"type": "string"}
LISTS = {
    "type": "object",
    "properties": {
        "Total": {"type": "integer"},
        "Count": {"type": "integer"},
        "Next": {"type": "string"},
        "Mark": {"type": "string"},
        "Ones": {"type": "array", "items": {"type": "string"}},
        "Others": {"type": "array", "items": {"type": "string"}},
    },
}


def _paged(**words: str) -> dict[str, Any]:
    paging = {"style": "page-number", "page": "No", "size": "Size", "items": "Value.Ones", **words}
    if paging["style"] == "token":
        del paging["page"]
    return {"parameters": PAGES, "answer": LISTS, "x-paging": paging}


def _walked(**words: str) -> dict[str, Any]:
    return _paged(**{"style": "token", "token": "Next", "next": "Value.Next", **words})


def _waiting(**words: Any) -> dict[str, Any]:
    return {**READS, "x-waiters": [{**WAITER, **words}]}


FURTHER: dict[Attribute, tuple[str, Any, Any]] = {
    ("Operation", "response_example"): (
        "example-changed",
        {"example": {"Value": "a"}},
        {"example": {"Value": "b"}},
    ),
    ("Paging", "style"): ("paging-changed", _paged(), _walked()),
    ("Paging", "items"): ("paging-items-changed", _paged(), _paged(items="Value.Others")),
    ("Paging", "size"): ("paging-changed", _paged(), _paged(size="Limit")),
    ("Paging", "token"): ("paging-changed", _walked(), _walked(token="Mark")),
    ("Paging", "next"): ("paging-changed", _walked(), _walked(next="Value.Mark")),
    ("Paging", "total"): (
        "paging-changed",
        _paged(total="Value.Total"),
        _paged(total="Value.Count"),
    ),
    ("Waiter", "field"): ("waiter-states-changed", _waiting(), _waiting(field="RequestId")),
    ("Waiter", "until"): ("waiter-states-changed", _waiting(), _waiting(until=["a", "b"])),
    ("Waiter", "not_yet"): ("waiter-states-changed", _waiting(), _waiting(**{"not-yet": ["Gone"]})),
    ("Waiter", "every"): ("waiter-pace-changed", _waiting(), _waiting(every=2)),
}
"""Attributes that a rule is about whose own pair differs in another one: the rule, two operations."""


def _attributes() -> set[Attribute]:
    return {(name, field.name) for name, one in CLASSES.items() for field in attrs.fields(one)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pairs")


def _service(folder: Path, documents: Documents) -> Service:
    service = load_service(write_spec(folder, documents)).service
    assert service is not None
    return service


def _differing(old: object, new: object) -> Iterator[Attribute]:
    """The attributes in which two trees of the model differ, the innermost ones."""
    for field in attrs.fields(type(old)):
        was, now = getattr(old, field.name), getattr(new, field.name)
        if (type(old).__name__, field.name) in SILENT and SILENT[
            type(old).__name__, field.name
        ] == PLACES:
            continue
        pairs = _pairs(was, now)
        if pairs is None:
            if was != now:
                yield type(old).__name__, field.name
            continue
        for one, other in pairs:
            yield from _differing(one, other)


def _pairs(was: Any, now: Any) -> list[tuple[Any, Any]] | None:
    """The parts of two values one beside the other; None where they are compared as wholes."""
    if attrs.has(type(was)) and attrs.has(type(now)):
        return [(was, now)]
    if isinstance(was, dict) and isinstance(now, dict) and was.keys() == now.keys():
        listed = [(was[key], now[key]) for key in cast("dict[str, Any]", was)]
    elif isinstance(was, tuple) and isinstance(now, tuple) and len(was) == len(now):
        listed = list(zip(was, now, strict=True))
    else:
        return None
    return listed if all(attrs.has(type(one)) for pair in listed for one in pair) else None


@pytest.fixture(scope="module")
def ruled(folder: Path) -> dict[Attribute, set[str]]:
    """Attribute -> the rules whose pair of specs differs in it."""
    made: dict[Attribute, set[str]] = {}
    for rule, example in examples().items():
        old, new = example.specs()
        for one in set(
            _differing(_service(folder / rule / "a", old), _service(folder / rule / "b", new))
        ):
            made.setdefault(one, set()).add(rule)
    return made


@pytest.mark.parametrize("attribute", sorted(_attributes()), ids=".".join)
def test_an_attribute_is_compared(ruled: dict[Attribute, set[str]], attribute: Attribute) -> None:
    if {attribute} & {*SILENT, *PROSE, *FURTHER}:
        return
    assert ruled.get(attribute), (
        "a rule with a pair of specs, a line in PROSE or a reason in SILENT"
    )


@pytest.mark.parametrize("attribute", FURTHER, ids=".".join)
def test_an_attribute_that_shares_a_rule(folder: Path, attribute: Attribute) -> None:
    rule, was, now = FURTHER[attribute]
    old, new = tiny_spec("operation", was), tiny_spec("operation", now)
    for side, words in ((old, was), (new, now)):
        if "example" in words:
            operation = side[OPERATION]
            operation["responses"]["200"]["content"]["application/json"]["example"] = operation.pop(
                "example"
            )
    places = folder / ".".join(attribute)
    differs = set(_differing(_service(places / "a", old), _service(places / "b", new)))
    assert attribute in differs
    assert [one.rule.id for one in found(folder, old, new)] == [rule]


@pytest.mark.parametrize("attribute", PROSE, ids=".".join)
def test_wording_is_one_finding(folder: Path, attribute: Attribute) -> None:
    at, was, now = PROSE[attribute]
    old, new = tiny_spec(at, was), tiny_spec(at, now)
    for side in (old, new):
        if responds := side[OPERATION].pop("responds", None):
            side[OPERATION]["responses"]["200"]["description"] = responds
    places = folder / ".".join(attribute)
    differs = set(_differing(_service(places / "a", old), _service(places / "b", new)))
    assert attribute in differs
    assert [one.rule.id for one in found(folder, old, new)] == ["wording-changed"]


def test_the_tables_name_attributes_of_the_model() -> None:
    assert {*SILENT, *PROSE, *FURTHER} <= _attributes()
    assert len({*SILENT, *PROSE, *FURTHER}) == len(SILENT) + len(PROSE) + len(FURTHER)


WORDS = set(typing.get_args(typing.get_type_hints(codegen.model.Condition)["word"]))
CONDITIONS: dict[str, tuple[Any, Any]] = {
    "given": ({"required": ["A"]}, {"required": ["B"]}),
    "const": ({"properties": {"A": {"const": "x"}}}, {"properties": {"A": {"const": "y"}}}),
    "enum": ({"properties": {"A": {"enum": ["x"]}}}, {"properties": {"A": {"enum": ["y"]}}}),
    "minimum": ({"properties": {"N": {"minimum": 1}}}, {"properties": {"N": {"minimum": 2}}}),
    "maximum": ({"properties": {"N": {"maximum": 2}}}, {"properties": {"N": {"maximum": 1}}}),
    "pattern": ({"properties": {"A": {"pattern": "^a"}}}, {"properties": {"A": {"pattern": "^b"}}}),
    "anyOf": (
        {"anyOf": [{"required": ["A"]}, {"required": ["B"]}]},
        {"anyOf": [{"required": ["A"]}, {"required": ["N"]}]},
    ),
    "allOf": (
        {"allOf": [{"required": ["A"]}, {"not": {"required": ["N"]}}]},
        {"allOf": [{"required": ["A"]}, {"required": ["B"]}]},
    ),
    "oneOf": (
        {"anyOf": [{"required": ["A"]}, {"required": ["B"]}]},
        {"oneOf": [{"required": ["A"]}, {"required": ["B"]}]},
    ),
    "not": ({"not": {"required": ["A", "B"]}}, {"not": {"required": ["A"]}}),
    "if": (
        {"if": {"required": ["A", "B"]}, "then": {"required": ["N"]}},
        {"if": {"required": ["A"]}, "then": {"required": ["N"]}},
    ),
    "x-ascending": ({"x-ascending": ["S", "E"]}, {"x-ascending": ["E", "S"]}),
    "x-max-span": (
        {"if": {"required": ["A"]}, "then": {"x-max-span": {"from": "S", "to": "E", "seconds": 9}}},
        {"if": {"required": ["A"]}, "then": {"x-max-span": {"from": "S", "to": "E", "seconds": 5}}},
    ),
}
"""A condition, and another that lets less or something else pass."""


@pytest.mark.parametrize("word", sorted(WORDS))
def test_each_word_of_a_condition_is_compared(folder: Path, word: str) -> None:
    named = {"A": "string", "B": "string", "N": "integer"}
    parameters = [
        {"name": name, "in": "query", "schema": {"type": kind}} for name, kind in named.items()
    ] + [
        {"name": name, "in": "query", "schema": {"type": "string", "format": "date-time"}}
        for name in "SE"
    ]
    sides = [
        tiny_spec(
            "operation", {"parameters": parameters, "x-rules": [{"description": "So.", **one}]}
        )
        for one in CONDITIONS[word]
    ]
    assert [one.rule.id for one in found(folder, *sides)] == ["cross-rule-tightened"]
    assert found(folder, sides[0], sides[0]) == []
    (turned,) = found(folder, *sides[::-1])
    assert turned.rule.id in {"cross-rule-loosened", "cross-rule-tightened"}

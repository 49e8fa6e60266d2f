"""Whatever the specs are: nothing differs from itself, one edit is one finding, and turned round it is its mirror."""

from __future__ import annotations

import copy
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diff.rules import RULES, mirrors_of
from codegen.diff.rules.examples import Documents, examples, tiny_spec
from tests.codegen.diff.reviewing import found

VALUES = st.lists(st.sampled_from("abcdef"), min_size=1, max_size=4, unique=True)
TEXTS = st.fixed_dictionaries(
    {"type": st.just("string")},
    optional={
        "maxLength": st.integers(10, 30),
        "x-max-bytes": st.integers(40, 90),
        "minLength": st.integers(0, 1),
        "default": st.sampled_from("abc"),
        "x-sensitive": st.booleans(),
        "deprecated": st.booleans(),
    },
)
SETS = st.fixed_dictionaries({"type": st.just("string")}, optional={"enum": VALUES})
NUMBERS = st.fixed_dictionaries(
    {"type": st.sampled_from(["integer", "number"])},
    optional={"minimum": st.integers(0, 5), "maximum": st.integers(9, 20)},
)
SCALARS = TEXTS | SETS | NUMBERS | st.just({"type": "boolean"})


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    properties = st.dictionaries(
        st.sampled_from(["Alpha", "Brief", "Count", "Depth"]), inner, min_size=1, max_size=3
    )
    return properties.map(lambda fields: {"type": "object", "properties": fields})


SCHEMAS = st.recursive(
    SCALARS,
    lambda inner: _objects(inner) | inner.map(lambda one: {"type": "array", "items": one}),
    max_leaves=5,
)
NAMES = st.sampled_from(["Title", "Size", "Owner", "Kind"])


CODES = st.sampled_from(["Thing.Gone", "Thing.Locked", "Quota.Used", "InvalidValue"])
ERRORS = st.dictionaries(CODES, st.sampled_from([400, 403, 404, 500]), max_size=3).map(
    lambda every: [
        {"code": code, "status": status, "description": f"It is {code}."}
        for code, status in every.items()
    ]
)


@st.composite
def rules(draw: st.DrawFn, names: list[str]) -> list[dict[str, Any]]:
    """Up to two rules across the parameters."""
    if len(names) < 2:
        return []
    one, other = (
        {"required": [name]} for name in draw(st.permutations(names).map(lambda all_: all_[:2]))
    )
    kinds = [
        {"anyOf": [one, other]},
        {"oneOf": [one, other]},
        {"not": {"allOf": [one, other]}},
        {"if": one, "then": other},
    ]
    chosen = draw(st.lists(st.sampled_from(range(len(kinds))), max_size=2, unique=True))
    return [{"description": f"Rule {number} holds.", **kinds[number]} for number in chosen]


@st.composite
def whole_specs(draw: st.DrawFn) -> Documents:
    """Two operations with a shared schema and a shared parameter, errors, rules, paging, servers."""
    shared = draw(_objects(SCALARS | SCHEMAS))
    parameter = {"name": "Common", "in": "query", "schema": draw(SCALARS)}
    operations: dict[str, Any] = {}
    for name in ("ListBooks", "DropShelf"):
        listed = [
            {"name": one, "in": "query", "schema": schema}
            for one, schema in draw(st.dictionaries(NAMES, SCALARS, max_size=3)).items()
        ]
        said: dict[str, Any] = {
            "x-reads-only": draw(st.booleans()),
            "deprecated": draw(st.booleans()),
            "x-errors": draw(ERRORS),
            "x-rules": draw(rules([one["name"] for one in listed])),
            "x-ram-action": f"tiny:{draw(st.sampled_from([name, 'Any']))}",
            "x-methods": draw(st.sampled_from([["POST"], ["POST", "GET"]])),
        }
        pages = [
            {"name": one, "in": "query", "schema": {"type": "integer"}}
            for one in ("PageNo", "PageSize")
        ]
        said["parameters"] = [*listed, *pages, {"$ref": "#/components/parameters/Common"}]
        said["answer"] = {
            "type": "object",
            "properties": {
                "Shared": {"$ref": "#/components/schemas/Shared"},
                "All": {"type": "array", "items": {"$ref": "#/components/schemas/Shared"}},
                **draw(st.dictionaries(NAMES, SCHEMAS, max_size=2)),
            },
        }
        if draw(st.booleans()):
            paging = {"style": "page-number", "page": "PageNo", "size": "PageSize"}
            ceiling = draw(st.none() | st.sampled_from([1000, 5000]))
            said["x-paging"] = {
                **paging,
                "items": "Value.All",
                **({"ceiling": ceiling} if ceiling else {}),
            }
        operations[name] = {word: one for word, one in said.items() if one != []}
    components = {"schemas": {"Shared": shared}, "parameters": {"Common": parameter}}
    documents = tiny_spec("spec", {"operations": operations, "components": components})
    if codes := draw(st.lists(st.sampled_from("ABC"), max_size=2, unique=True)):
        documents["service.yaml"]["x-errors"] = [
            {"code": f"Any.{code}", "status": 400, "description": "It is wrong."} for code in codes
        ]
    return documents


@st.composite
def specs(draw: st.DrawFn) -> Documents:
    # A default of what is required is a mistake.
    parameters = [
        {
            "name": name,
            "in": "query",
            "required": "default" not in schema and draw(st.booleans()),
            "schema": schema,
        }
        for name, schema in draw(st.dictionaries(NAMES, SCALARS, max_size=3)).items()
    ]
    fields = draw(st.dictionaries(NAMES, SCHEMAS, min_size=1, max_size=3))
    words: dict[str, Any] = {"parameters": parameters, "x-reads-only": draw(st.booleans())}
    words["answer"] = {"type": "object", "properties": fields}
    return tiny_spec("operation", words)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("specs")


@settings(max_examples=30)
@given(spec=specs() | whole_specs())
def test_nothing_differs_from_itself(folder: Path, spec: Documents) -> None:
    assert found(folder, spec, copy.deepcopy(spec)) == []


@given(sides=st.tuples(specs(), specs()) | st.tuples(whole_specs(), whole_specs()))
def test_turned_round_every_finding_has_its_mirror(
    folder: Path, sides: tuple[Documents, Documents]
) -> None:
    old, new = sides
    forth, back = found(folder, old, new), found(folder, new, old)
    assert len(forth) == len(back)
    taxonomy = Counter(_kind(RULES[one.rule.id]) for one in forth)
    mirrored = Counter(_kind(RULES[mirrors_of(one.rule)[0]]) for one in back)
    assert taxonomy == mirrored
    for one in forth:
        assert any(other.rule.id in mirrors_of(one.rule) for other in back)
        assert json.dumps([one.old, one.new])


def _kind(rule: Any) -> tuple[str, ...]:
    return (rule.direction, rule.area, rule.kind, rule.action)


EDITS = sorted(
    rule
    for rule, pair in examples().items()
    if pair.at in {"value", "answer"} and not rule.startswith("example-")
)


@given(spec=specs(), rule=st.sampled_from(EDITS))
def test_one_edit_is_one_finding(folder: Path, spec: Documents, rule: str) -> None:
    """Into any spec goes a parameter or field as the example of a rule has it, then the edit."""
    pair = examples()[rule]
    sides = []
    for schema in (pair.old, pair.new):
        documents = copy.deepcopy(spec)
        operation = documents["operations/things/PutThing.yaml"]
        if pair.at == "value":
            parameter = {"name": "Edited", "in": "query", "schema": schema}
            operation["parameters"].append(parameter)
        else:
            answer = operation["responses"]["200"]["content"]["application/json"]["schema"]
            answer["properties"]["Value"]["properties"]["Edited"] = schema
        sides.append(documents)
    assert [one.rule.id for one in found(folder, *sides)] == [rule]


@given(spec=whole_specs(), rule=st.sampled_from(sorted(examples())))
def test_what_stands_beside_an_edit_changes_nothing(
    folder: Path, spec: Documents, rule: str
) -> None:
    """The example of any rule, beside operations and shared parts that stay as they are."""
    sides = [_beside(spec, one) for one in examples()[rule].specs()]
    ids = [one.rule.id for one in found(folder, *sides)]
    assert [one for one in ids if one != "example-changed" or rule == one] == [rule]


def _beside(spec: Documents, edited: Documents) -> Documents:
    made = copy.deepcopy(edited)
    components = made.setdefault("components.yaml", {})
    for kind, every in spec["components.yaml"].items():
        components[kind] = {**components.get(kind, {}), **every}
    for path, document in spec.items():
        if path.startswith("operations/"):
            made[path] = document
    return made

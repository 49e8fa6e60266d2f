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
@given(spec=specs())
def test_nothing_differs_from_itself(folder: Path, spec: Documents) -> None:
    assert found(folder, spec, copy.deepcopy(spec)) == []


@given(old=specs(), new=specs())
def test_turned_round_every_finding_has_its_mirror(
    folder: Path, old: Documents, new: Documents
) -> None:
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

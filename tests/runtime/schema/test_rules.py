"""Rules across parameters: they agree with JSON Schema on every combination of values."""

from __future__ import annotations

import itertools

import jsonschema
import pytest

from apsara_core import schema
from apsara_core.schema import (
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Equals,
    ExactlyOne,
    Given,
    IfThen,
    Matches,
    Not,
    OneIn,
    Rule,
)
from tests.runtime.schema.sample_api import SubmitEverythingRequest


def given(*names: str) -> dict:
    return {"required": list(names)}


def value(name: str, **words: object) -> dict:
    return {"properties": {name: words}}


PAIRS = [
    (Given("A"), given("A")),
    (Equals("A", "x"), value("A", const="x")),
    (Equals("B", 1), value("B", const=1)),
    (Equals("B", True), value("B", const=True)),
    (OneIn("A", ("x", "y")), value("A", enum=["x", "y"])),
    (AtMost("B", 5), value("B", maximum=5)),
    (AtLeast("B", 5), value("B", minimum=5)),
    (Matches("A", "^[xy]$"), value("A", pattern="^[xy]$")),
    (Matches("B", "9"), value("B", pattern="9")),
    (AnyOf(Given("A"), Given("B")), {"anyOf": [given("A"), given("B")]}),
    (AllOf(Given("A"), AtMost("B", 5)), {"allOf": [given("A"), value("B", maximum=5)]}),
    (ExactlyOne(Given("A"), Given("B")), {"oneOf": [given("A"), given("B")]}),
    (Not(Given("A")), {"not": given("A")}),
    (Not(Equals("A", "x")), {"not": value("A", const="x")}),
    (IfThen(Equals("A", "x"), Given("B")), {"if": value("A", const="x"), "then": given("B")}),
    (
        IfThen(AllOf(Given("A"), Equals("A", "x")), AtLeast("B", 5)),
        {"if": {**given("A"), **value("A", const="x")}, "then": value("B", minimum=5)},
    ),
]


@pytest.mark.parametrize(("condition", "words"), PAIRS)
def test_conditions_mean_what_json_schema_means(condition, words):
    validator = jsonschema.Draft202012Validator(words)
    absent = object()
    for a, b in itertools.product([absent, "x", "y", "z", ""], [absent, 0, 1, 5, 6, True, "9"]):
        values = {name: item for name, item in (("A", a), ("B", b)) if item is not absent}
        assert condition.holds(values) is validator.is_valid(values), values


def test_a_broken_rule_names_all_its_parameters():
    request = SubmitEverythingRequest(image_type="cover", cate_id=1, cate_ids=[1])
    first, second = schema.violations(request)
    assert first.rule == "not"
    assert first.python_name == "cate_id, cate_ids"
    assert first.wire_name == "CateId, CateIds"
    assert first.message == (
        "cate_id, cate_ids (CateId, CateIds): Only one of CateId and CateIds makes sense."
    )
    assert second.rule == "if"
    assert second.python_name == "image_type, title"


def test_rules_come_after_the_parameters_and_survive_bad_values():
    request = SubmitEverythingRequest(image_type=["cover"], cate_id=object(), cate_ids="1,x")
    assert [found.rule for found in schema.violations(request)] == ["type", "type", "type", "not"]


def test_rules_are_plain_data():
    rule = Rule("One is needed.", AnyOf(Given("A"), Given("B")))
    assert rule == Rule("One is needed.", AnyOf(Given("A"), Given("B")))
    assert rule != Rule("One is needed.", AllOf(Given("A"), Given("B")))
    assert hash(rule) == hash(Rule("One is needed.", AnyOf(Given("A"), Given("B"))))
    assert "AnyOf" in repr(rule)
    with pytest.raises(AttributeError):
        rule.message = "Other."
    with pytest.raises(TypeError):
        Rule("One is needed.")
    with pytest.raises(TypeError):
        Given("A", nam="B")

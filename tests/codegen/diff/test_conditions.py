"""Rules across parameters are compared by what they mean, not by how they are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diff.rules.examples import Documents, tiny_spec
from tests.codegen.diff.reviewing import found


def _spec(
    *rules: dict, required: tuple[str, ...] = (), names: tuple[str, ...] = ("A", "B", "C")
) -> Documents:
    parameters = [
        {"name": name, "in": "query", "required": name in required, "schema": {"type": "string"}}
        for name in names
    ]
    words = {"parameters": parameters}
    if rules:
        words["x-rules"] = [
            {"description": f"Rule {number}.", **rule} for number, rule in enumerate(rules)
        ]
    return tiny_spec("operation", words)


def _given(*names: str) -> dict:
    return {"required": list(names)}


X_OR_Y = {"properties": {"A": {"enum": ["x", "y"]}}}
ONLY_X = {"properties": {"A": {"const": "x"}}}
ONE_OF_TWO = {"anyOf": [_given("A"), _given("B")]}
ONE_OF_THREE = {"anyOf": [_given("A"), _given("B"), _given("C")]}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (ONE_OF_TWO, {"anyOf": [_given("B"), _given("A")]}),
        (ONE_OF_TWO, {"if": {"not": _given("A")}, "then": _given("B")}),
        (ONE_OF_TWO, {"not": {"allOf": [{"not": _given("A")}, {"not": _given("B")}]}}),
        ({"dependentRequired": {"A": ["B"]}}, {"if": _given("A"), "then": _given("B")}),
        (
            {"if": {"required": ["A"], "properties": {"A": {"const": "x"}}}, "then": _given("B")},
            {"if": {"required": ["A"], "properties": {"A": {"enum": ["x"]}}}, "then": _given("B")},
        ),
    ],
)
def test_the_same_meaning(tmp_path: Path, old: dict, new: dict) -> None:
    assert found(tmp_path, _spec(old), _spec(new)) == []


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (ONE_OF_TWO, ONE_OF_THREE, "cross-rule-loosened"),
        (ONE_OF_THREE, ONE_OF_TWO, "cross-rule-tightened"),
        (ONE_OF_TWO, {"oneOf": [_given("A"), _given("B")]}, "cross-rule-tightened"),
        ({"oneOf": [_given("A"), _given("B")]}, ONE_OF_TWO, "cross-rule-loosened"),
        (X_OR_Y, ONLY_X, "cross-rule-tightened"),
        (ONLY_X, X_OR_Y, "cross-rule-loosened"),
    ],
)
def test_more_or_less_is_allowed(tmp_path: Path, old: dict, new: dict, rule: str) -> None:
    (finding,) = found(tmp_path, _spec(old), _spec(new))
    assert finding.rule.id == rule


def test_a_rule_that_comes_with_what_it_is_about(tmp_path: Path) -> None:
    """A was needed; now A or the new parameter C is: whoever gave A is right as before."""
    old = _spec(required=("A",), names=("A", "B"))
    new = _spec({"anyOf": [_given("A"), _given("C")]}, names=("A", "B", "C"))
    assert sorted(one.rule.id for one in found(tmp_path, old, new)) == [
        "cross-rule-added-kept",
        "parameter-added-optional",
        "parameter-became-optional",
    ]


def test_a_rule_about_new_parameters_only_breaks_nobody(tmp_path: Path) -> None:
    old, new = _spec(names=("A",)), _spec({"not": _given("B", "C")}, names=("A", "B", "C"))
    rules = [one.rule.id for one in found(tmp_path, old, new)]
    assert "cross-rule-added-kept" in rules


def test_too_many_facts_are_taken_for_the_worst(tmp_path: Path) -> None:
    names = tuple(f"P{number}" for number in range(20))
    old = {"anyOf": [_given(name) for name in names]}
    new = {"anyOf": [_given(name) for name in names[:-1]]}
    (finding,) = found(tmp_path, _spec(old, names=names), _spec(new, names=names))
    assert finding.rule.id == "cross-rule-tightened"
    turned = {"anyOf": [_given(name) for name in reversed(names)]}
    assert found(tmp_path, _spec(old, names=names), _spec(turned, names=names)) == []

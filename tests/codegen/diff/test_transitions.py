"""What a person would call one change is one finding; what only looks alike is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diff.rules.examples import Documents, tiny_spec
from tests.codegen.diff.reviewing import found


def _ids(folder: Path, old: Documents, new: Documents) -> list[str]:
    return sorted(one.rule.id for one in found(folder, old, new))


def _value(**schema: object) -> Documents:
    return tiny_spec("value", {"type": "string", **schema})


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ({"x-max-bytes": 128}, {"maxLength": 128}, "request-length-unit-loosened"),
        ({"x-max-bytes": 128}, {"maxLength": 100}, "request-length-unit-tightened"),
        ({"maxLength": 32}, {"x-max-bytes": 128}, "request-length-unit-loosened"),
        ({"maxLength": 33}, {"x-max-bytes": 128}, "request-length-unit-tightened"),
        ({"x-min-bytes": 8}, {"minLength": 2}, "request-length-unit-loosened"),
        ({"x-min-bytes": 8}, {"minLength": 3}, "request-length-unit-tightened"),
        ({"minLength": 3}, {"x-min-bytes": 3}, "request-length-unit-loosened"),
        ({"minLength": 3}, {"x-min-bytes": 4}, "request-length-unit-tightened"),
    ],
)
def test_another_measure(tmp_path: Path, old: dict, new: dict, rule: str) -> None:
    assert _ids(tmp_path, _value(**old), _value(**new)) == [rule]


def test_both_measures_stay_apart(tmp_path: Path) -> None:
    old, new = _value(maxLength=10), _value(**{"maxLength": 8, "x-max-bytes": 20})
    assert _ids(tmp_path, old, new) == ["request-max-bytes-set", "request-max-length-lowered"]


def test_a_changed_type_claims_the_rest(tmp_path: Path) -> None:
    old = _value(enum=["1", "2"], default="1")
    new = tiny_spec("value", {"type": "integer", "maximum": 2})
    assert _ids(tmp_path, old, new) == ["request-type-changed"]


def test_values_that_come_and_go_and_are_spelled_anew(tmp_path: Path) -> None:
    old, new = _value(enum=["Normal", "FORBID", "x"]), _value(enum=["normal", "FORBID", "y"])
    assert _ids(tmp_path, old, new) == [
        "request-enum-value-added",
        "request-enum-value-removed",
        "request-enum-value-renamed",
    ]


def _parameters(*pairs: tuple[str, dict]) -> Documents:
    listed = [{"name": name, "in": "query", "schema": schema} for name, schema in pairs]
    return tiny_spec("parameters", listed)


def test_a_renamed_parameter_keeps_its_other_changes(tmp_path: Path) -> None:
    old = _parameters(("FileUrl", {"type": "string", "maxLength": 9}))
    new = _parameters(("FileURL", {"type": "string", "maxLength": 5}))
    first, second = found(tmp_path, old, new)
    assert {first.rule.id, second.rule.id} == {"parameter-respelled", "request-max-length-lowered"}
    assert first.path.startswith("#/parameters/FileURL")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("FileUrl", {"type": "string"}), ("FileURL", {"type": "integer"})),
        (("FileUrl", {"type": "string"}), ("Priority", {"type": "string"})),
    ],
    ids=["another shape", "another name"],
)
def test_no_rename(tmp_path: Path, old: tuple, new: tuple) -> None:
    assert _ids(tmp_path, _parameters(old), _parameters(new)) == [
        "parameter-added-optional",
        "parameter-removed",
    ]


def test_a_renamed_object_takes_its_class_along(tmp_path: Path) -> None:
    """The class is named after the field, so that its new name is the same change."""

    def spec(name: str) -> Documents:
        inner = {"type": "object", "properties": {"Key": {"type": "string"}}}
        return tiny_spec("answer", {"type": "object", "properties": {name: inner}})

    assert _ids(tmp_path, spec("VideoInfo"), spec("VideoInfos")) == ["response-field-renamed"]


def test_a_renamed_operation_is_compared_on(tmp_path: Path) -> None:
    def spec(name: str, words: dict) -> Documents:
        return tiny_spec("spec", {"operations": {name: words, "PutOther": {"x-reads-only": True}}})

    old, new = spec("GetVideo", {}), spec("GetVideos", {"deprecated": True})
    assert _ids(tmp_path, old, new) == ["operation-deprecated", "operation-renamed"]


def test_a_list_in_a_wrapper_is_still_that_list(tmp_path: Path) -> None:
    old = tiny_spec("answer", {"type": "array", "items": {"type": "string"}})
    new = tiny_spec(
        "answer", {"type": "array", "x-item-wrapper": "Item", "items": {"type": "integer"}}
    )
    assert _ids(tmp_path, old, new) == [
        "response-item-wrapper-changed",
        "response-text-became-number",
    ]


def test_a_list_that_travels_otherwise_is_compared_on(tmp_path: Path) -> None:
    items = {"type": "array", "maxItems": 9, "items": {"type": "string"}}
    old = tiny_spec("parameter", {"style": "form", "explode": False, "schema": items})
    json_text = {
        "type": "string",
        "contentMediaType": "application/json",
        "contentSchema": {**items, "maxItems": 5},
    }
    new = tiny_spec("parameter", {"schema": json_text})
    assert _ids(tmp_path, old, new) == ["request-array-style-changed", "request-max-items-lowered"]

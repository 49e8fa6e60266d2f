"""The dialect check beyond the golden texts: order, bounds, caching, and words of our own."""

from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import MISTAKES_PER_FILE, Diagnostics, Position
from codegen.dialect import document_schema
from codegen.dialect_check import check_against
from codegen.yaml_tree import load_tree
from tests.codegen.loading.bad_files import SCHEMA


def check(text: str | bytes, schema: dict) -> Diagnostics:
    data = text if isinstance(text, bytes) else text.encode()
    node, diagnostics = load_tree(data, "f.yaml")
    check_against(node, schema, diagnostics, file="f.yaml")
    return diagnostics


def messages(text: str, schema: dict) -> list[str]:
    return [
        f"{found.position.line}:{found.position.column} {found.message}"
        for found in check(text, schema)
    ]


def test_a_file_that_fits() -> None:
    assert not check("summary: fine\nresponses: {'200': {description: x}}\n", SCHEMA)


def test_the_rule_names_the_word_of_the_schema() -> None:
    found = {each.rule for each in check("sumary: x\nmaxLength: 0\n", SCHEMA)}
    assert found == {"dialect-additionalProperties", "dialect-required", "dialect-minimum"}


def test_a_value_of_a_wrong_type_is_reported_once() -> None:
    schema = {"type": "integer", "minimum": 5, "multipleOf": 2}
    assert messages("1.5", schema) == ["1:1 expected a whole number, found the number 1.5"]


def test_a_whole_float_is_a_whole_number_as_in_json_schema() -> None:
    assert not check("1.0", {"type": "integer"})


def test_numbers_are_shown_as_they_are_written() -> None:
    assert messages("1.50", {"maximum": 1}) == ["1:1 expected at most 1, found 1.50"]
    assert messages("0x10", {"type": "string"}) == ["1:1 expected text, found the number 0x10"]


def test_several_types() -> None:
    assert messages("[]", {"type": ["string", "number", "integer", "null"]}) == [
        "1:1 expected text, a number or nothing, found a list"
    ]


def test_many_choices_are_not_all_listed() -> None:
    (message,) = messages("x", {"enum": list(range(100))})
    assert message.endswith("10, 11 and 88 more, found 'x'")


def test_a_pattern_in_a_key_of_patterns() -> None:
    schema = {
        "patternProperties": {"^x-": {"$ref": "#/$defs/flag"}},
        "$defs": {"flag": {"type": "boolean"}},
    }
    assert messages("x-a: 1", schema) == ["1:6 expected true or false, found the number 1"]


def test_property_names_behind_a_reference() -> None:
    schema = {
        "properties": {"a": {"propertyNames": {"$ref": "#/$defs/name"}}},
        "description": "not this",
        "$defs": {"name": {"pattern": "^x", "description": "a name with x"}},
    }
    assert messages("a:\n  b: 1", schema) == [
        "2:3 the key 'b' is not allowed: expected a name with x"
    ]


def test_required_inside_then_names_the_thing_itself() -> None:
    schema = {
        "$ref": "#/$defs/uploadRule",
        "$defs": {
            "uploadRule": {
                "if": {"required": ["a"]},
                "then": {"required": ["b"]},
                "else": {"required": ["c"]},
            }
        },
    }
    assert messages("a: 1", schema) == ["1:1 the upload rule lacks 'b'"]
    assert messages("d: 1", schema) == ["1:1 the upload rule lacks 'c'"]


def test_nested_alternatives() -> None:
    schema = {
        "anyOf": [
            {"type": "array", "items": {"anyOf": [{"type": "integer"}, {"type": "boolean"}]}},
            {"type": "null"},
        ]
    }
    assert messages("[1, true, x]", schema) == [
        "1:11 expected a whole number or true or false, found text 'x'"
    ]


def test_recursive_schemas() -> None:
    schema = {
        "$ref": "#/$defs/tree",
        "$defs": {"tree": {"type": "object", "properties": {"left": {"$ref": "#/$defs/tree"}}, "unevaluatedProperties": False,
                           "anyOf": [{"$ref": "#/$defs/tree/properties/left"}, True]}},
    }  # fmt: skip
    assert "1:16 unknown key 'rihgt'" in messages("{left: {left: {rihgt: 1}}}", schema)


def test_a_position_that_is_known_to_be_wrong_gets_no_second_mistake() -> None:
    found = check("maxLength: 99999999999999999999\nsummary: x\n", SCHEMA)
    assert [each.rule for each in found] == ["yaml-number"]


def test_the_number_of_mistakes_is_bounded() -> None:
    schema = {"items": {"type": "string"}}
    found = check("[" + "1," * 5000 + "]", schema)
    assert len(found) == MISTAKES_PER_FILE + 1
    note = next(iter(found))
    assert (note.rule, note.position) == ("too-many-mistakes", Position("f.yaml", 1, 1))


def test_a_reference_out_of_the_schema_is_never_followed() -> None:
    with pytest.raises(Exception, match="example"):
        check("a: 1", {"$ref": "http://schema.example/x.json"})


def test_equal_schemas_are_told_apart_by_identity() -> None:
    assert check("1", {"type": "string"})
    assert not check("1", {"type": "integer"})
    schema = {"type": "string"}
    assert len(check("1", schema)) == len(check("2", schema)) == 1


@pytest.mark.parametrize("keyword", ["minimum", "maximum", "pattern", "enum", "type", "const"])
def test_huge_and_hostile_values_stay_short(keyword: str) -> None:
    schema = {
        keyword: {
            "minimum": 10**18,
            "maximum": -(10**18),
            "pattern": "^a$",
            "enum": ["a"],
            "type": "array",
            "const": "a",
        }[keyword]
    }
    for value in (
        '"' + "\\e[2J\\u202e" * 1000 + '"',
        "9" * 18,
        "-" + "9" * 18,
        "[" + "x, " * 1000 + "]",
    ):
        for found in check(value, schema):
            assert len(found.message) < 200
            assert found.message.isprintable()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 300) | st.floats(-2, 2) | st.sampled_from(["", "GET", "post", "x", "200", "1.0", "Bad"]) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.sampled_from(["200", "7", "a", "b", "c", "description", "name", "in", "$ref", "size", "deep", "depth", "if", "then"]), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip
KEYS = st.sampled_from([*SCHEMA["$defs"]["operation"]["properties"], "sumary", "zzz"])
LIBRARY_WORDS = (
    "is not of type",
    "is a required property",
    "were unexpected",
    'does not match "',
    "is not valid under",
    "None",
    "Error",
)


@given(st.dictionaries(KEYS, VALUES, max_size=6) | VALUES)
def test_every_refused_file_gets_mistakes_in_our_words(data: object) -> None:
    text = json.dumps(data, ensure_ascii=False).encode()
    node, diagnostics = load_tree(text, "f.json")
    if diagnostics:  # a random text with a control character
        return
    check_against(node, SCHEMA, diagnostics, file="f.json")
    judge = jsonschema.Draft202012Validator(
        SCHEMA, format_checker=jsonschema.FormatChecker(["date"])
    )
    assert bool(diagnostics) != judge.is_valid(data)
    for found in diagnostics:
        assert not any(word in found.message for word in LIBRARY_WORDS if word not in text.decode())


@pytest.mark.parametrize("kind", ["service", "components", "operation"])
def test_the_schemas_of_the_dialect_can_be_used(kind: str) -> None:
    assert check("- 1", document_schema(kind))
    found = check("no-such-key: 1", document_schema(kind))
    assert any(each.message == "unknown key 'no-such-key'" for each in found)

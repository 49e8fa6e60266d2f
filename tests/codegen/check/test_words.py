from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("schema", "message", "hint"),
    [
        (
            "{type: integer, maxLength: 3}",
            "'maxLength' says nothing about a whole number (type integer), it belongs to type 'string'",
            "words for it are",
        ),
        ("{type: string, items: {type: string}}", "'items' says nothing about text", "'maxLength'"),
        (
            "{type: string, properties: {A: {type: string}}}",
            "'properties' says nothing",
            "'maxLength'",
        ),
        ("{type: string, x-item-wrapper: Item}", "it belongs to type 'array'", ""),
        ("{type: string, minimum: 1}", "it belongs to type 'integer' or 'number'", ""),
        ("{type: string, uniqueItems: true}", "it belongs to type 'array'", ""),
        ("{type: number, enum: [1]}", "it belongs to type 'integer' or 'string'", "'maximum'"),
        (
            "{type: boolean, enum: [a]}",
            "'enum' says nothing about true or false",
            "leave the word out",
        ),
        ("{type: integer, x-sensitive: true}", "it belongs to type 'string'", ""),
        (
            "{type: string, format: date-time, maxLength: 30}",
            "'maxLength' says nothing about a date-time",
            "leave it out",
        ),
        (
            "{type: string, contentMediaType: application/json, contentSchema: {type: object}, pattern: a}",
            "'pattern' says nothing about a text that holds JSON",
            "inside contentSchema",
        ),
    ],
)
def test_words_of_other_types_say_nothing(field_mistakes, schema, message, hint):
    (found,) = field_mistakes(schema)
    assert found.rule == "word-without-effect"
    assert message in found.message
    assert hint in found.hint


@pytest.mark.parametrize(
    "schema",
    [
        "{type: string, minLength: 1, maxLength: 3, x-min-bytes: 1, x-max-bytes: 9, x-sensitive: true}",
        "{type: string, pattern: '^a+$', x-pattern-hint: only the letter a}",
        "{type: string, enum: [a], x-enum-descriptions: {a: The first.}}",
        "{type: integer, x-known-values: [0], x-enum-descriptions: {'0': The first.}}",
        "{type: integer, format: int32, minimum: 0, maximum: 9}",
        "{type: number, format: double, minimum: 0.5}",
        "{type: array, items: {type: string}, x-item-wrapper: Item, minItems: 0, uniqueItems: true}",
        "{type: object, x-class-name: Other, properties: {A: {type: string}}, required: [A]}",
        "{type: object, additionalProperties: {type: string}}",
        "{type: string, contentEncoding: base64, contentMediaType: application/json, contentSchema: {}, x-max-bytes: 9}",
        "{type: string, format: date-time}",
        "{type: boolean}",
        "{x-max-bytes: 5, description: Anything.}",
    ],
)
def test_words_in_their_place_are_fine(field_mistakes, schema):
    assert field_mistakes(schema) == []


@pytest.mark.parametrize(
    ("schema", "rule", "message", "hint"),
    [
        (
            "{maxLength: 3}",
            "type-missing",
            "without 'type', 'maxLength' says nothing",
            "write type: string",
        ),
        (
            "{minimum: 3}",
            "type-missing",
            "'minimum' says nothing",
            "write type: integer or type: number",
        ),
        (
            "{maxLength: 3, items: {type: string}}",
            "type-missing",
            "'maxLength' and 'items' say nothing",
            "these words belong to different types",
        ),
        ("{type: array}", "array-without-items", "a list needs 'items'", "add items"),
        (
            "{type: integer, format: date-time}",
            "format-of-other-type",
            "format date-time belongs to type 'string', not to integer",
            "formats of type integer are 'int32' and 'int64'",
        ),
        (
            "{type: string, format: int32}",
            "format-of-other-type",
            "belongs to type 'integer'",
            "'uri'",
        ),
        (
            "{type: string, x-enum-descriptions: {a: A.}}",
            "partner-missing",
            "'x-enum-descriptions' says nothing without 'enum' or 'x-known-values'",
            "add 'enum'",
        ),
        (
            "{type: string, x-pattern-hint: a word}",
            "partner-missing",
            "'x-pattern-hint' says nothing without 'pattern'",
            "add 'pattern'",
        ),
        (
            "{type: string, contentSchema: {type: object}}",
            "partner-missing",
            "'contentSchema' says nothing without 'contentMediaType'",
            "add 'contentMediaType'",
        ),
        (
            "{type: string, contentMediaType: application/json}",
            "partner-missing",
            "'contentMediaType' says nothing without 'contentSchema'",
            "add 'contentSchema'",
        ),
        (
            "{type: string, contentEncoding: base64}",
            "partner-missing",
            "'contentEncoding' says nothing without 'contentMediaType'",
            "add 'contentMediaType'",
        ),
        (
            "{type: object, required: [A]}",
            "partner-missing",
            "'required' says nothing without 'properties'",
            "add 'properties'",
        ),
        (
            "{type: string, enum: [a], x-known-values: [a]}",
            "enum-and-known-values",
            "'enum' and 'x-known-values' stand together",
            "keep 'enum' for what we send",
        ),
        (
            "{type: array, items: {type: string, x-python-name: it}}",
            "name-without-effect",
            "'x-python-name' names a property or a parameter",
            "leave it out",
        ),
        (
            "{type: object, x-class-name: Thing}",
            "name-without-effect",
            "an object without properties gets no class",
            "leave it out",
        ),
    ],
)
def test_words_that_need_company(field_mistakes, schema, rule, message, hint):
    (found,) = field_mistakes(schema)
    assert found.rule == rule
    assert message in found.message
    assert hint in found.hint


def test_the_mistake_stands_at_the_word(field_mistakes, tiny):
    (found,) = field_mistakes("type: integer\nmaxLength: 3\n")
    lines = (tiny.folder / "operations/things/GetThing.yaml").read_text().splitlines()
    assert lines[found.position.line - 1][found.position.column - 1 :] == "maxLength: 3"


def test_a_python_name_belongs_beside_the_parameter(parameter_mistakes):
    (found,) = parameter_mistakes("schema: {type: string, x-python-name: it}")
    assert found.hint == "move it beside the parameter's 'name'"


def test_the_class_of_an_answer_has_its_name(tiny):
    tiny.operation(
        answer_schema="type: object\nx-class-name: Thing\nproperties:\n  RequestId: {type: string}\n"
    )
    (found,) = tiny.mistakes()
    assert found.message.endswith("the class of an answer is always called GetThingResponse")

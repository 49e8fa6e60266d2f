from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("schema", "rule", "message"),
    [
        (
            "{type: string, minLength: 5, maxLength: 4}",
            "limits-crossed",
            "minLength 5 is more than maxLength 4",
        ),
        (
            "{type: string, x-min-bytes: 5, x-max-bytes: 4}",
            "limits-crossed",
            "x-min-bytes 5 is more",
        ),
        (
            "{type: string, minLength: 5, x-max-bytes: 4}",
            "limits-crossed",
            "a character takes at least",
        ),
        (
            "{type: string, x-min-bytes: 9, maxLength: 2}",
            "limits-crossed",
            "allows (at most 8 bytes)",
        ),
        (
            "{type: integer, minimum: 5, maximum: 4}",
            "limits-crossed",
            "minimum 5 is more than maximum 4",
        ),
        ("{type: number, minimum: 0.5, maximum: 0.25}", "limits-crossed", "minimum 0.5 is more"),
        (
            "{type: array, items: {}, minItems: 2, maxItems: 1}",
            "limits-crossed",
            "minItems 2 is more",
        ),
        ("{type: integer, minimum: 0.5}", "limit-not-whole", "minimum 0.5 is no whole number"),
        (
            "{type: integer, format: int32, maximum: 2147483648}",
            "limit-out-of-range",
            "maximum 2147483648 is outside what int32 holds, -2147483648 to 2147483647",
        ),
        (
            "{type: integer, maximum: 1.0e+30}",
            "limit-out-of-range",
            "outside what a 64-bit integer holds",
        ),
        (
            "{type: string, enum: [a, 5]}",
            "value-of-other-type",
            "'enum' holds 5, and the type is string: expected text",
        ),
        ("{type: integer, x-known-values: [a]}", "value-of-other-type", "holds the text 'a'"),
        (
            "{type: integer, enum: [1.0]}",
            "value-of-other-type",
            "only numbers with a decimal point",
        ),
        (
            "{type: string, maxLength: 2, enum: [abc]}",
            "value-beyond-limit",
            "the limits beside it refuse: it has 3 characters, at most 2 are allowed",
        ),
        (
            "{type: string, pattern: ^a$, enum: [b]}",
            "value-beyond-limit",
            "expected text that matches ^a$",
        ),
        (
            "{type: integer, maximum: 2, x-known-values: [3]}",
            "value-beyond-limit",
            "it is 3, at most 2",
        ),
        (
            "{type: integer, format: int32, enum: [2147483648]}",
            "value-beyond-limit",
            "outside -2147483648",
        ),
        (
            "{type: string, enum: [Image], x-enum-descriptions: {Imagee: An image.}}",
            "description-of-no-value",
            "describes 'Imagee', which is not among the values",
        ),
        (
            "{type: object, properties: {Name: {type: string}}, required: [name]}",
            "unknown-required",
            "'required' names 'name', which is no property of this object",
        ),
        (
            "{type: object, properties: {}, required: [name]}",
            "unknown-required",
            "'required' names 'name'",
        ),
    ],
)
def test_limits_that_leave_no_room(field_mistakes, schema, rule, message):
    (found,) = field_mistakes(schema)
    assert found.rule == rule
    assert message in found.message
    assert found.hint


@pytest.mark.parametrize(
    "schema",
    [
        "{type: string, minLength: 4, maxLength: 4, x-max-bytes: 4}",
        "{type: string, maxLength: 128, x-max-bytes: 64}",
        "{type: integer, minimum: 5, maximum: 5.0}",
        "{type: integer, format: int32, minimum: -2147483648, maximum: 2147483647}",
        "{type: integer, enum: [1, 2], maximum: 2, x-enum-descriptions: {'1': One., '2': Two.}}",
        "{type: string, enum: [ab], maxLength: 2, pattern: '^[a-z]+$'}",
        "{type: object, properties: {Name: {type: string}}, required: [Name]}",
    ],
)
def test_limits_with_room_are_fine(field_mistakes, schema):
    assert field_mistakes(schema) == []


def test_a_misspelt_required_name_gets_a_suggestion(field_mistakes):
    (found,) = field_mistakes(
        "{type: object, properties: {Name: {type: string}}, required: [Naem]}"
    )
    assert found.hint == "did you mean 'Name'?"


def test_lists_in_requests_have_no_wrapper(parameter_mistakes):
    words = 'schema: {type: string, contentMediaType: application/json, contentSchema: {$ref: "#/components/schemas/A"}}'
    schemas = "A:\n  type: object\n  properties:\n    B: {type: array, x-item-wrapper: C, items: {type: string}}\n"
    (found,) = parameter_mistakes(words, schemas=schemas)
    assert found.rule == "wrapper-in-request"
    assert "'x-item-wrapper' stands in what 'B' sends" in found.message

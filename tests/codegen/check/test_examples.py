from __future__ import annotations

import base64
import json

import pytest

COMMA = "style: form\nexplode: false\n"
INNER = "{type: object, required: [A], properties: {A: {type: integer}, B: {type: boolean}, C: {type: string}}}"
JSON_TEXT = f"{{type: string, contentMediaType: application/json, contentSchema: {INNER}}}"
BASE64 = JSON_TEXT.replace("{type", "{contentEncoding: base64, type", 1)


def only(mistakes):
    assert len(mistakes) == 1, mistakes
    return mistakes[0]


def encoded(value):
    return base64.b64encode(json.dumps(value).encode()).decode()


@pytest.mark.parametrize(
    "words",
    [
        "schema: {type: string}\nexample: a",
        "schema: {type: string, x-max-bytes: 6}\nexample: 中文",
        "schema: {type: integer}\nexample: 3",
        "schema: {type: number}\nexample: 3",
        "schema: {type: boolean}\nexample: false",
        "schema: {type: string, format: date-time}\nexample: '2024-02-29T09:30:00Z'",
        "schema: {type: string, format: uri}\nexample: https://example.com",
        "schema: {type: string, x-known-values: [a]}\nexample: other",
        COMMA + "schema: {type: array, items: {type: integer}}\nexample: [1, 2]",
        COMMA + "schema: {type: array, items: {type: integer}}\nexample: '1,2'",
        COMMA + "schema: {type: array, items: {type: integer}}\nexample: ''",
        f"schema: {JSON_TEXT}\nexample: '{{\"A\":1}}'",
        f"schema: {JSON_TEXT}\nexample: {{A: 1, B: true, Z: 9}}",
        f'schema: {JSON_TEXT}\nexample: \'{{"A":"3000","B":"True","C":5}}\'',
        f"schema: {BASE64}\nexample: {encoded({'A': '3000'})}",
        f"schema: {BASE64}\nexample: {{A: 1}}",
    ],
)
def test_examples_that_fit(parameter_mistakes, words):
    assert parameter_mistakes(words) == []


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("schema: {type: string}\nexample: 5", "it is 5, expected text (write quotes around it)"),
        ("schema: {type: string}\nexample: null", "it is null, expected text"),
        ("schema: {type: integer}\nexample: '5'", "it is the text '5', expected a whole number"),
        ("schema: {type: integer}\nexample: true", "it is true, expected a whole number"),
        ("schema: {type: integer}\nexample: 5.5", "it is 5.5, expected a whole number"),
        ("schema: {type: number}\nexample: [1]", "it is a list, expected a number"),
        ("schema: {type: boolean}\nexample: 1", "it is 1, expected true or false"),
        (
            "schema: {type: string, enum: [Image, Text]}\nexample: Imag",
            "it is the text 'Imag', which is none of its values; did you mean 'Image'?",
        ),
        (
            "schema: {type: integer, enum: [1, 2]}\nexample: 3",
            "it is 3, which is none of its values: 1 or 2",
        ),
        (
            "schema: {type: string, maxLength: 2}\nexample: abc",
            "it has 3 characters, at most 2 are allowed",
        ),
        (
            "schema: {type: string, minLength: 2}\nexample: a",
            "it has 1 character, at least 2 are needed",
        ),
        (
            "schema: {type: string, x-max-bytes: 5}\nexample: 中文",
            "it has 6 bytes, at most 5 are allowed",
        ),
        (
            "schema: {type: string, pattern: '^a+$', x-pattern-hint: only letters a}\nexample: b",
            "it is the text 'b', expected only letters a",
        ),
        ("schema: {type: integer, minimum: 1}\nexample: 0", "it is 0, at least 1 is needed"),
        ("schema: {type: integer, maximum: 1}\nexample: 2", "it is 2, at most 1 is allowed"),
        (
            "schema: {type: integer, format: int32}\nexample: 3000000000",
            "it is 3000000000, outside -2147483648 to 2147483647",
        ),
        (
            "schema: {type: string, format: date-time}\nexample: '2023-02-29T09:30:00Z'",
            "expected a date and time such as",
        ),
        (
            "schema: {type: string, format: date-time}\nexample: '2023-02-28'",
            "expected a date and time",
        ),
        (
            "schema: {type: string, format: uri}\nexample: example.com",
            "expected an address with its scheme",
        ),
        (
            COMMA + "schema: {type: array, items: {type: integer}}\nexample: [1, a]",
            "'[1]' is the text 'a', expected a whole number",
        ),
        (
            COMMA + "schema: {type: array, maxItems: 1, items: {type: string}}\nexample: a,b",
            "it has 2 items, at most 1 are allowed",
        ),
        (
            COMMA + "schema: {type: array, minItems: 1, items: {type: string}}\nexample: []",
            "it has 0 items, at least 1 are needed",
        ),
        (
            COMMA
            + "schema: {type: array, uniqueItems: true, items: {type: string}}\nexample: [a, a]",
            "it holds an item twice",
        ),
        (
            COMMA + "schema: {type: array, items: {type: string}}\nexample: 5",
            "it is 5, expected a list",
        ),
        (f"schema: {JSON_TEXT}\nexample: '{{'", "it is no JSON text"),
        (f"schema: {JSON_TEXT}\nexample: '{{\"A\": NaN}}'", "it holds a number that is none"),
        (f"schema: {JSON_TEXT}\nexample: '{{}}'", "it lacks 'A', which is required"),
        (f'schema: {JSON_TEXT}\nexample: \'{{"A":"x"}}\'', "'A' is the text 'x', expected a whole"),
        (f"schema: {JSON_TEXT}\nexample: '5'", "it is 5, expected an object"),
        (f"schema: {BASE64}\nexample: '{{}}'", "it is no Base64 of a text in UTF-8"),
        (f"schema: {BASE64}\nexample: {encoded([1])}", "it is a list, expected an object"),
        (
            f"schema: {JSON_TEXT.replace('{type', '{x-max-bytes: 3, type', 1)}\nexample: {{A: 1}}",
            "it has 7 bytes as JSON text, at most 3 are allowed",
        ),
    ],
)
def test_examples_that_do_not_fit(parameter_mistakes, words, problem):
    found = only(parameter_mistakes(words))
    assert found.rule == "example-misfit"
    assert found.message.startswith("the example of 'Thing' does not fit its schema: ")
    assert problem in found.message
    assert found.hint == "correct the example, or the schema when the example is right"


def test_a_misfit_stands_at_the_example(parameter_mistakes, tiny):
    found = only(parameter_mistakes("schema: {type: string}\nexample: 5"))
    lines = (tiny.folder / "operations/things/GetThing.yaml").read_text().splitlines()
    assert lines[found.position.line - 1][found.position.column - 1 :] == "5"


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        (
            "{type: integer, default: a}",
            "the default of 'Field' does not fit its schema: it is the text 'a'",
        ),
        ("{type: integer, examples: [1, a]}", "the example 2 of 'Field' does not fit its schema"),
        ("{type: array, items: {type: string}, default: a}", "it is the text 'a', expected a list"),
        (
            "{type: object, additionalProperties: false, properties: {Name: {type: string}}, examples: [{Naem: a}]}",
            "it holds the unknown key 'Naem'; did you mean 'Name'?",
        ),
        (
            "{type: object, additionalProperties: {type: integer}, examples: [{a: b}]}",
            "'a' is the text 'b', expected a whole number",
        ),
        ("{x-max-bytes: 3, examples: [{a: 1}]}", "it has 7 bytes as JSON text, at most 3"),
    ],
)
def test_examples_and_defaults_inside_schemas(field_mistakes, schema, message):
    assert message in only(field_mistakes(schema)).message


@pytest.mark.parametrize(
    ("example", "problem"),
    [
        ("List: {Item: [{Id: a}]}", "'List' wraps its list in 'Item'; write the list itself"),
        ("List: [{Id: a}, {}]", "'List[1]' lacks 'Id', which is required"),
        ("Text: {A: 1}", "'Text' is an object, expected JSON as text"),
        ("Count: '5'", "'Count' is the text '5', expected a whole number"),
        ("Hidden: e30=", "'Hidden' lacks 'A', which is required"),
    ],
)
def test_the_example_of_an_answer(tiny, example, problem):
    tiny.operation(
        answer="List: {type: array, x-item-wrapper: Item, items: {type: object, required: [Id], properties: {Id: {type: string}}}}\n"
        f"Count: {{type: integer}}\nText: {JSON_TEXT}\nHidden: {BASE64}\n",
        example=example,
    )
    found = only(tiny.mistakes())
    assert (
        found.message == f"the example of what GetThing answers does not fit its schema: {problem}"
    )


def test_the_example_of_an_answer_that_fits(tiny):
    tiny.operation(
        answer="List: {type: array, x-item-wrapper: Item, items: {type: string}}\n"
        f"Hidden: {BASE64}\n",
        example=f"List: [a]\nHidden: {encoded({'A': '3'})}\nMore: 5\n",
    )
    assert tiny.mistakes() == []


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"A":' * 90 + "1" + "}" * 90, "1e999", "9" * 5000]
)
def test_hostile_json_in_an_example_is_reported(tiny, text):
    tiny.write(
        "components.yaml",
        "schemas:\n  Node:\n    type: object\n    required: [Name]\n    properties:\n"
        "      Name: {type: string}\n      A:\n        $ref: '#/components/schemas/Node'\n",
    )
    tiny.operation(
        parameters="- name: Thing\n  in: query\n  schema:\n    type: string\n"
        "    contentMediaType: application/json\n    contentSchema:\n"
        f"      $ref: '#/components/schemas/Node'\n  example: '{text}'\n"
    )
    assert {found.rule for found in tiny.mistakes()} == {"example-misfit"}


def test_at_most_ten_misfits_of_one_example(parameter_mistakes):
    words = COMMA + "schema: {type: array, items: {type: string}}\nexample: [" + "1, " * 50 + "1]"
    assert len(parameter_mistakes(words)) == 10

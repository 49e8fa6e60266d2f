from __future__ import annotations

import pytest

COMMA = "style: form\nexplode: false\n"


def only(mistakes):
    assert len(mistakes) == 1, mistakes
    return mistakes[0]


@pytest.mark.parametrize(
    "words",
    [
        "schema: {type: string, x-sensitive: true}",
        "schema: {type: integer, default: 3}",
        "required: true\nschema: {type: boolean}",
        COMMA + "schema: {type: array, items: {type: string, enum: [a, b]}}\nexample: [a, b]",
        "x-repeat-list: true\nschema: {type: array, items: {type: string}}",
        "x-repeat-list: true\nschema: {type: array, items: {type: object, properties: {Key: {type: string}}}}",
        "x-repeat-list: true\nschema: {type: array, items: {type: array, items: {type: integer}}}",
        "x-repeat-list: true\nschema: {type: array, items: {type: object}}",
        (
            "x-repeat-list: true\n"
            "schema: {type: array, items: {type: object, properties: {Ids: {type: array, items: {}}}}}"
        ),
        "x-flat-object: true\nschema: {type: object, additionalProperties: {type: string}}",
        "x-flat-object: true\nschema: {type: object, properties: {Key: {type: string}}}",
        "schema: {type: string, contentMediaType: application/json, contentSchema: {type: object}}",
    ],
)
def test_what_a_request_can_carry_is_fine(parameter_mistakes, words):
    assert parameter_mistakes(words) == []


@pytest.mark.parametrize(
    ("words", "rule", "message", "hint"),
    [
        (
            "schema: {type: object}",
            "parameter-object",
            "the parameter 'Thing' is an object and does not say how it is sent",
            "x-flat-object: true for Thing.Key",
        ),
        ("schema: {}", "parameter-without-type", "'Thing' has no type", "write a type"),
        (
            "schema: {type: array, items: {type: string}}",
            "list-style",
            "'Thing' is a list and does not say how it is sent",
            "write style: form and explode: false for a comma list, or x-repeat-list: true for Thing.1",
        ),
        (
            COMMA + "schema: {type: array, items: {type: object}}",
            "list-items",
            "the comma list 'Thing' holds an object in each item",
            "x-repeat-list: true",
        ),
        (
            COMMA + "schema: {type: array, items: {type: array, items: {type: string}}}",
            "list-items",
            "the comma list 'Thing' holds a list in each item",
            "JSON text",
        ),
        (
            COMMA + "schema: {type: array, items: {type: string, enum: ['a,b']}}",
            "comma-in-list",
            "the text 'a,b' holds a comma",
            "remove the value",
        ),
        (
            "required: true\nschema: {type: string, default: a}",
            "default-never-used",
            "the default of the required parameter 'Thing' is never used",
            "remove the default",
        ),
    ],
)
def test_what_a_request_cannot_carry(parameter_mistakes, words, rule, message, hint):
    found = only(parameter_mistakes(words))
    assert found.rule == rule
    assert message in found.message
    assert hint in found.hint


def test_a_reference_to_a_list_hides_how_it_is_sent(parameter_mistakes):
    words = COMMA + 'schema:\n  $ref: "#/components/schemas/Names"'
    found = only(parameter_mistakes(words, schemas="Names: {type: array, items: {type: string}}"))
    assert found.rule == "list-style"
    assert found.hint.startswith("write type: array in the parameter")


def test_the_same_parameter_twice(tiny):
    one = "- {name: Id, in: query, schema: {type: string}}\n"
    tiny.operation(parameters=one + one)
    found = only(tiny.mistakes())
    assert (found.rule, found.message) == (
        "duplicate-parameter",
        "GetThing has the parameter 'Id' twice",
    )
    assert found.position.line == 7


def test_parameters_that_differ_only_by_case_are_two_parameters(tiny):
    tiny.operation(
        parameters="- {name: Url, in: query, schema: {type: string}}\n"
        "- {name: URL, in: query, schema: {type: string}}\n"
    )
    assert not tiny.mistakes()


@pytest.mark.parametrize("style", [COMMA, "x-repeat-list: true\n", "x-flat-object: true\n"])
def test_a_style_without_a_list(tiny, style):
    tiny.operation(
        parameters="- name: Id\n  in: query\n  schema: {type: string}\n"
        + "".join(f"  {line}\n" for line in style.splitlines())
    )
    found = only(tiny.mistakes())
    assert (found.rule, found.message) == (
        "style-without-list",
        "the parameter 'Id' is no list, and only a list has a style",
    )
    assert found.position.line == 9


def test_a_shared_parameter_twice_is_reported_in_the_operation(tiny):
    reference = '- {$ref: "#/components/parameters/Id"}\n'
    tiny.write(
        "components.yaml", "parameters:\n  Id: {name: Id, in: query, schema: {type: string}}\n"
    )
    tiny.operation(parameters=reference + reference)
    found = only(tiny.mistakes())
    assert found.rule == "duplicate-parameter"
    assert found.position.file.endswith("GetThing.yaml")


def test_a_mistake_in_a_shared_parameter_is_reported_once(tiny):
    reference = '- {$ref: "#/components/parameters/Id"}\n'
    tiny.write(
        "components.yaml", "parameters:\n  Id: {name: Id, in: query, schema: {type: object}}\n"
    )
    tiny.operation(parameters=reference)
    tiny.operation("GetOther", parameters=reference)
    assert only(tiny.mistakes()).position.file.endswith("components.yaml")


@pytest.mark.parametrize(
    ("schema", "what"),
    [
        ("type: object", "an object without properties"),
        ("description: Something.", "any value"),
    ],
)
def test_an_answer_has_fields(tiny, schema, what):
    tiny.operation(answer_schema=schema)
    found = only(tiny.mistakes())
    assert found.rule == "answer-without-fields"
    assert found.message == f"the answer of GetThing is {what}, expected an object with properties"
    assert "RequestId" in found.hint


@pytest.mark.parametrize("schema", ["type: string", "type: array\nitems: {type: string}"])
def test_an_answer_may_be_no_object(tiny, schema):
    tiny.operation(answer_schema=schema)
    assert tiny.mistakes() == []


def test_an_answer_may_be_a_shared_schema(tiny):
    tiny.operation(answer_schema='$ref: "#/components/schemas/Thing"')
    assert tiny.mistakes(schemas="Thing: {type: object, properties: {Id: {type: string}}}") == []

from __future__ import annotations

import pytest


def only(mistakes):
    assert len(mistakes) == 1, mistakes
    return mistakes[0]


@pytest.mark.parametrize(
    ("fields", "rule", "message"),
    [
        (
            "A: {type: string, x-python-name: same}\nB: {type: string, x-python-name: same}",
            "name-clash",
            "x-python-name 'same' of 'B' is also the name of 'A'",
        ),
        (
            "FileURL: {type: string}\nOther: {type: string, x-python-name: file_url}",
            "name-clash",
            "x-python-name 'file_url' of 'Other' is also the name of 'FileURL'",
        ),
        (
            "A: {type: string, x-python-name: raw}",
            "reserved-name",
            "x-python-name 'raw' of 'A' is reserved",
        ),
        ("A: {type: string, x-python-name: class}", "reserved-name", "'class' of 'A' is reserved"),
    ],
)
def test_chosen_names_of_fields(tiny, fields, rule, message):
    tiny.operation(answer=fields)
    found = only(tiny.mistakes())
    assert found.rule == rule
    assert message in found.message
    assert found.hint


def test_a_chosen_name_of_its_own_is_fine(tiny):
    tiny.operation(
        answer="FileURL: {type: string, x-python-name: address}\nFileUrl: {type: string, x-python-name: file_url}",
        parameters="- {name: Id, in: query, schema: {type: string}, x-python-name: thing_id}",
        words="x-method-name: thing\n",
    )
    assert tiny.mistakes() == []


def test_chosen_names_of_parameters(tiny):
    tiny.operation(
        parameters="- {name: Id, in: query, schema: {type: string}, x-python-name: self}\n"
        "- {name: A, in: query, schema: {type: string}, x-python-name: b}\n"
        "- {name: B, in: query, schema: {type: string}}\n"
    )
    assert [found.message.partition(" is ")[0] for found in tiny.mistakes()] == [
        "x-python-name 'self' of 'Id'",
        "x-python-name 'b' of 'A'",
    ]


@pytest.mark.parametrize(("name", "rule"), [("send", "reserved-name"), ("get_other", "name-clash")])
def test_chosen_names_of_methods(tiny, name, rule):
    tiny.operation(words=f"x-method-name: {name}\n")
    tiny.operation("GetOther")
    found = only(tiny.mistakes())
    assert found.rule == rule
    assert found.message.startswith(f"x-method-name '{name}' of 'GetThing' is")


@pytest.mark.parametrize(
    ("name", "rule", "message"),
    [
        ("Client", "reserved-name", "x-class-name 'Client' is reserved"),
        ("Shared", "name-clash", "also the name of the shared schema 'Shared'"),
        ("GetThingRequest", "name-clash", "also the name of GetThingRequest"),
        ("Getthingother", "name-clash", "also the name of the object 'GetThing.Other'"),
        ("Twin", "name-clash", "also the name of the object 'GetThing."),
    ],
)
def test_chosen_names_of_classes(tiny, name, rule, message):
    inner = "{type: object, properties: {A: {type: string}}}"
    tiny.operation(
        answer=f"Another: {{type: object, x-class-name: Twin, properties: {{A: {{type: string}}}}}}\n"
        f"Other: {inner}\n"
        f"Thing: {{type: object, x-class-name: {name}, properties: {{A: {{type: string}}}}}}\n"
        'Shared: {$ref: "#/components/schemas/Shared"}\n'
    )
    found = tiny.mistakes(schemas=f"Shared: {inner}")
    assert [one.rule for one in found] == [rule]
    assert message in found[0].message


def test_a_class_inside_a_shared_list_cannot_have_one_name(field_mistakes):
    schemas = "Things: {type: array, items: {type: object, x-class-name: Thing, properties: {A: {type: string}}}}"
    found = only(field_mistakes('$ref: "#/components/schemas/Things"', schemas=schemas))
    assert found.rule == "name-clash"
    assert (
        "would name several classes, one for each use of the shared schema 'Things'"
        in found.message
    )

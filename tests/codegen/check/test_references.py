from __future__ import annotations

import pytest

SOME = "Thing:\n  type: object\n  properties:\n    Id: {type: string}\n"
REF = '$ref: "#/components/schemas/{}"'


def only(mistakes):
    assert len(mistakes) == 1, mistakes
    return mistakes[0]


def test_a_reference_to_a_shared_schema_is_fine(field_mistakes):
    text = REF.format("Thing") + "\ndescription: A thing.\ndeprecated: true\n"
    assert field_mistakes(text, schemas=SOME) == []


def test_a_missing_schema_is_reported_where_the_reference_stands(tiny):
    tiny.operation(answer=f"A:\n  {REF.format('Thing')}\nB:\n  {REF.format('Thign')}\n")
    found = only(tiny.mistakes(schemas=SOME))
    assert found.rule == "unknown-reference"
    assert found.message == "components.yaml has no schema 'Thign'"
    assert found.hint == "did you mean 'Thing'?"
    assert found.position.file.endswith("GetThing.yaml")
    line = (tiny.folder / "operations/things/GetThing.yaml").read_text().splitlines()
    assert "Thign" in line[found.position.line - 1]


def test_a_missing_schema_without_a_near_name_says_where_to_add_it(field_mistakes):
    mistakes = field_mistakes(REF.format("Unlike"), schemas="Aa: {type: string}\n")
    found = only([mistake for mistake in mistakes if mistake.rule != "unused-schema"])
    assert found.hint == "add it under 'schemas' in components.yaml, or write the schema here"


def test_words_beside_a_reference_have_no_effect(field_mistakes):
    found = only(field_mistakes(REF.format("Thing") + "\nmaxLength: 3\n", schemas=SOME))
    assert found.rule == "beside-reference"
    assert found.message.startswith("'maxLength' has no effect beside $ref")
    assert "shared schema 'Thing'" in found.hint


def test_a_python_name_beside_a_reference_counts(field_mistakes):
    assert field_mistakes(REF.format("Thing") + "\nx-python-name: it\n", schemas=SOME) == []


def test_a_shared_schema_that_nothing_uses(tiny):
    tiny.operation()
    found = only(tiny.mistakes(schemas=SOME))
    assert found.rule == "unused-schema"
    assert found.message.startswith("nothing uses the shared schema 'Thing'")


def test_schemas_that_only_use_each_other_are_unused(tiny):
    tiny.operation()
    schemas = (
        f"One:\n  type: object\n  properties:\n    Two:\n      {REF.format('Two')}\n"
        f"Two:\n  type: object\n  properties:\n    One:\n      {REF.format('One')}\n"
    )
    assert [found.rule for found in tiny.mistakes(schemas=schemas)] == ["unused-schema"] * 2


def test_nothing_is_called_unused_when_a_file_could_not_be_read(tiny):
    from codegen.build import load_service
    from codegen.check import check

    tiny.operation()
    assert tiny.mistakes(schemas=SOME)
    tiny.write("operations/things/Broken.yaml", "summary: [\n")
    loaded = load_service(tiny.folder)
    before = len(loaded.diagnostics)
    assert before
    check(loaded.service, loaded.diagnostics)
    assert len(loaded.diagnostics) == before


@pytest.mark.parametrize(
    ("schemas", "message"),
    [
        (
            f"A:\n  {REF.format('B')}\nB:\n  {REF.format('A')}\n",
            "the references from the shared schema 'A' lead back to it",
        ),
        (f"A:\n  {REF.format('A')}\n", "the references from the shared schema 'A' lead back to it"),
        (
            f"A:\n  type: array\n  items:\n    {REF.format('A')}\n",
            "the shared schema 'A' holds itself without a shared object with properties in between",
        ),
        (
            f"A:\n  type: object\n  additionalProperties:\n    {REF.format('A')}\n",
            "the shared schema 'A' holds itself without a shared object with properties in between",
        ),
        # The object has no name of its own, so each round would need a new class.
        (
            (
                "A:\n  type: array\n  items:\n    type: object\n    properties:\n      Id: {type: string}\n"
                f"      Below:\n        {REF.format('A')}\n"
            ),
            "the shared schema 'A' holds itself without a shared object with properties in between",
        ),
    ],
)
def test_circles_without_a_class_never_end(field_mistakes, schemas, message):
    found = only(field_mistakes(REF.format("A"), schemas=schemas))
    assert (found.rule, found.message) == ("endless-reference", message)


def test_a_tree_of_shared_objects_is_fine(field_mistakes):
    schemas = (
        "Node:\n  type: object\n  properties:\n    Id: {type: string}\n    Below:\n"
        f"      type: array\n      items:\n        {REF.format('Node')}\n"
    )
    assert field_mistakes(REF.format("Node"), schemas=schemas) == []


def test_an_object_that_requires_itself_has_no_value(field_mistakes):
    schemas = (
        f"One:\n  type: object\n  required: [Two]\n  properties:\n    Two:\n      {REF.format('Two')}\n"
        "Two:\n  type: object\n  required: [Ones]\n  properties:\n    Ones:\n      type: array\n"
        f"      minItems: 1\n      items:\n        {REF.format('One')}\n"
    )
    found = only(field_mistakes(REF.format("One"), schemas=schemas))
    assert found.rule == "endless-object"
    assert "'One': it requires itself inside itself" in found.message
    assert field_mistakes(REF.format("One"), schemas=schemas.replace("minItems: 1", "")) == []


def test_shared_lists_that_unfold_without_measure_are_refused(field_mistakes):
    schemas = "".join(
        f"L{number}:\n  type: array\n  items:\n    type: object\n    properties:\n"
        f"      A:\n        {REF.format(f'L{number + 1}')}\n"
        f"      B:\n        {REF.format(f'L{number + 1}')}\n"
        for number in range(30)
    )
    schemas += "L30: {type: string}\n"
    found = field_mistakes(REF.format("L0"), schemas=schemas)
    assert found
    assert {one.rule for one in found} == {"too-large"}


def test_a_long_chain_of_lists_is_refused(field_mistakes):
    schemas = "".join(
        f"L{number}:\n  type: array\n  items:\n    {REF.format(f'L{number + 1}')}\n"
        for number in range(3000)
    )
    schemas += "L3000: {type: string}\n"
    found = field_mistakes(REF.format("L0"), schemas=schemas)
    assert found
    assert {one.rule for one in found} == {"too-large"}

"""A first import into a new folder makes the whole spec."""

from __future__ import annotations

import pytest

from codegen.importing.lock import read_lock
from codegen.importing.merging.comparison import bare
from codegen.importing.merging.operations import answer_schema
from tests.codegen.importing.workshop import Workshop, answer, api, metadata, parameter, tree


def test_the_spec_checks_generates_and_is_stable(workshop: Workshop):
    data = metadata(
        {
            "GetBook": api(parameter("BookId", {"type": "string", "required": True})),
            "ListBooks": api(parameter("PageNo", {"type": "integer", "format": "int32"})),
        }
    )
    workshop.imported(data)
    workshop.generate()
    before = tree(workshop.spec)
    assert workshop.import_data(data) == 0
    assert tree(workshop.spec) == before
    assert "nothing to change" in workshop.report


def test_the_service(workshop: Workshop):
    endpoints = [
        {"regionId": "cn-one", "endpoint": "shop.example.com"},
        {"regionId": "cn-two", "endpoint": "shop.cn-two.example.com"},
        {"regionId": "cn-three", "endpoint": "shop.example.com"},
        {"regionId": "bad region", "endpoint": "shop.example.com"},
        {"regionId": "cn-four", "endpoint": "shop.example.com/path?x"},
    ]
    workshop.imported(metadata({"GetBook": api()}, endpoints=endpoints))
    text = (workshop.spec / "service.yaml").read_text("utf-8")
    assert "x-product: Shop" in text
    assert 'version: "2020-02-20"' in text
    assert "x-regions: [cn-one, cn-three]" in text
    assert "cn-four" not in text


def test_without_endpoints_one_is_guessed_and_that_is_said(workshop: Workshop):
    workshop.imported(metadata({"GetBook": api()}, endpoints=[]))
    assert "guess" in workshop.report


def test_words_of_an_operation(workshop: Workshop):
    workshop.imported(
        metadata(
            {
                "GetBook": api(
                    methods=["get"],
                    operationType="read",
                    deprecated=True,
                    ramActions=[{"action": "shop:GetBook"}],
                    errorCodes={
                        "404": [{"errorCode": "NoSuchBook", "errorMessage": "Gone."}],
                        "400": [{"errorCode": "%s.Bad", "errorMessage": "Bad."}],
                    },
                ),
                "AddBook": api(operationType="readAndWrite"),
                "ListBooks": api(operationType=None, systemTags={"operationType": "list"}),
                "StartBooks": api(operationType=None, systemTags={"operationType": "list"}),
            }
        )
    )
    found = workshop.operation("GetBook")
    assert found["x-methods"] == ["GET"]
    assert found["deprecated"] is True
    assert found["x-reads-only"] is True
    assert found["x-ram-action"] == "shop:GetBook"
    assert [(one["code"], one["status"]) for one in found["x-errors"]] == [("NoSuchBook", 404)]
    assert "%s.Bad" in workshop.report
    assert workshop.operation("AddBook")["x-reads-only"] is False
    assert workshop.operation("ListBooks")["x-reads-only"] is True
    assert workshop.operation("StartBooks")["x-reads-only"] is False


def test_no_sentence_of_the_vendor_stands_in_the_spec(workshop: Workshop):
    prose = "A sentence of the vendor that nobody may copy"
    schema = {"type": "string", "description": prose, "title": prose, "example": prose}
    data = metadata(
        {
            "GetBook": api(
                parameter("BookId", schema),
                response=answer(Title=schema),
                summary=prose,
                description=prose,
                title=prose,
                errorCodes={"404": [{"errorCode": "Gone", "errorMessage": prose}]},
            )
        }
    )
    workshop.imported(data)
    assert all(b"sentence of the vendor" not in text for text in tree(workshop.spec).values())


def test_facts_of_a_parameter(workshop: Workshop):
    schemas = {
        "PageSize": {"type": "integer", "format": "int32", "minimum": "1", "maximum": "50"}
        | {"default": "20", "example": "10"},
        "State": {"type": "string", "enum": ["on", "off", "1"], "default": "on"},
        "Level": {"type": "integer", "enum": ["0", "1"], "example": "1"},
        "Title": {"type": "string", "maxLength": 64, "minLength": 1, "pattern": "^[a-z]+$"}
        | {"example": "trees"},
        "Masked": {"type": "string", "example": "1234****5678"},
        "Wrong": {"type": "integer", "example": "many"},
        "Flag": {"type": "boolean", "default": "false", "example": "true"},
        "Needed": {"type": "string", "required": True, "default": "x"},
        "Typeless": {"description": "No type."},
        "Ratio": {"type": "number", "format": "float", "minimum": "0.5"},
    }
    workshop.imported(metadata({"F": api(*(parameter(n, s) for n, s in schemas.items()))}))
    found = {one["name"]: one for one in workshop.operation("F")["parameters"]}
    assert found["PageSize"]["schema"] == {
        "type": "integer", "format": "int32", "minimum": 1, "maximum": 50, "default": 20,
    }  # fmt: skip
    assert found["PageSize"]["example"] == 10
    assert found["State"]["schema"]["enum"] == ["on", "off", "1"]
    assert found["Level"]["schema"]["enum"] == [0, 1]
    assert found["Title"]["schema"]["pattern"] == "^[a-z]+$"
    assert "example" not in found["Masked"]
    assert "example" not in found["Wrong"]
    assert found["Flag"]["schema"]["default"] is False
    assert found["Needed"]["required"] is True
    assert "default" not in found["Needed"]["schema"]
    assert found["Typeless"]["schema"] == {"type": "string"}
    assert found["Ratio"]["schema"]["minimum"] == 0.5
    workshop.generate()


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "minimum": "9", "maximum": "1"},
        {"type": "integer", "minimum": "0.5"},
        {"type": "string", "minLength": 5, "maxLength": 2},
        {"type": "string", "pattern": "(a+)+$"},
        {"type": "string", "pattern": "[unclosed"},
        {"type": "string", "enum": ["abc"], "maxLength": 2},
        {"type": "integer", "enum": ["one", "2"]},
        {"type": "string", "enum": []},
        {"type": "string", "enum": ["a", "a"]},
        {"type": "boolean", "enum": ["true"]},
        {"type": "string", "default": "c", "enum": ["a", "b"]},
        {"type": "integer", "format": "int32", "maximum": "99999999999"},
        {
            "type": "string",
            "format": "date-time",
            "maxLength": 20,
            "enum": ["2020-01-01T00:00:00Z"],
        },
        {"type": "file"},
        {"type": "string", "enum": ["\ud800", "\u0000"]},
        {"type": "integer", "minimum": "", "maximum": "1e400", "default": ""},
    ],
)
def test_facts_that_contradict_each_other_are_not_taken(workshop: Workshop, schema: dict):
    workshop.imported(metadata({"F": api(parameter("P", schema))}))
    workshop.generate()


def test_answers(workshop: Workshop):
    book = {"type": "object", "properties": {"Title": {"type": "string"}}}
    workshop.imported(
        metadata(
            {
                "F": api(
                    response=answer(
                        Books={
                            "type": "object",
                            "itemNode": True,
                            "properties": {"Book": {"type": "array", "items": book}},
                        },
                        Plain={"type": "object", "properties": {"Book": {"type": "array"}}},
                        State={"type": "string", "enum": ["on", "off"], "maxLength": 3},
                        Anything={"type": "any"},
                        Nothing={"description": "No type."},
                        Counts={"type": "object", "additionalProperties": {"type": "integer"}},
                        Matrix={
                            "type": "array",
                            "items": {"type": "array", "items": {"type": "number"}},
                        },
                        Secret={"type": "string", "example": "abc"},
                        Size={
                            "type": "integer",
                            "format": "int64",
                            "example": "12",
                            "required": True,
                        },
                        **{"24h": {"type": "string"}, "1 day": {"type": "string"}},
                    )
                )
            }
        )
    )
    found = workshop.answer("F")
    assert found["Books"]["x-item-wrapper"] == "Book"
    assert found["Books"]["items"]["properties"]["Title"]["type"] == "string"
    assert found["Plain"]["type"] == "object"
    assert found["State"]["x-known-values"] == ["on", "off"]
    assert "maxLength" not in found["State"]
    assert set(found["Anything"]) == set(found["Nothing"]) == {"description"}
    assert found["Counts"]["additionalProperties"] == {"type": "integer"}
    assert found["Matrix"]["items"]["items"]["type"] == "number"
    assert found["Secret"]["x-sensitive"] is True
    assert found["Size"]["examples"] == [12]
    assert found["24h"]["type"] == "string"
    assert "1 day" not in found
    assert "1 day" in workshop.report
    workshop.generate()


@pytest.mark.parametrize(
    "response",
    [
        {"type": "array", "items": {"type": "string"}},
        {"items": {"type": "object", "properties": {"A": {"type": "string"}}}},
        {"type": "string", "format": "date-time"},
        {"type": "integer", "enum": [1, 2]},
        {"type": "boolean", "deprecated": True, "example": "true"},
    ],
)
def test_answers_may_be_no_objects(workshop: Workshop, response: dict):
    workshop.imported(metadata({"F": api(response=response), "G": api()}))
    answered = answer_schema(workshop.operation("F"))
    assert answered["type"] == response.get("type", "array")
    workshop.generate()
    workshop.imported(metadata({"F": api(), "G": api()}))
    assert list(workshop.answer("F")) == ["RequestId"]
    workshop.imported(metadata({"F": api(response=response), "G": api()}))
    assert bare(answer_schema(workshop.operation("F"))) == bare(answered)


def test_an_answer_of_an_unknown_type_stays_out(workshop: Workshop):
    response = {"type": "file"}
    workshop.imported(metadata({"F": api(response=response), "G": api()}))
    (line,) = workshop.section("not imported")
    assert line == "F: its answer is file, of which nothing is known"
    before = tree(workshop.spec)
    workshop.imported(metadata({"F": api(response=response), "G": api()}))
    assert tree(workshop.spec) == before


def test_an_operation_that_becomes_possible_is_added(workshop: Workshop):
    workshop.imported(metadata({"F": api(response={"type": "file"}), "G": api()}))
    workshop.imported(metadata({"F": api(), "G": api()}))
    assert workshop.operation("F")["operationId"] == "F"


@pytest.mark.parametrize("response", [None, {}, {"type": "object"}])
def test_an_answer_without_fields_has_a_request_id(workshop: Workshop, response: dict | None):
    one = api()
    one["responses"] = {"200": {} if response is None else {"schema": response}}
    workshop.imported(metadata({"F": one}))
    assert list(workshop.answer("F")) == ["RequestId"]


def test_groups(workshop: Workshop):
    directories = [
        {
            "title": "Books & Shelves",
            "children": [
                "GetBook",
                {"title": None, "children": ["GetShopAuthor", "ListShopAuthors"]},
            ],
        },
        {"title": "作者", "children": ["DescribeShelf"]},
    ]
    names = ["GetBook", "GetShopAuthor", "ListShopAuthors", "DescribeShelf", "Forgotten"]
    workshop.imported(metadata({name: api() for name in names}, directories=directories))
    tags = {name: workshop.operation(name)["tags"] for name in names}
    assert tags == {
        "GetBook": ["books-shelves"],
        "GetShopAuthor": ["author"],
        "ListShopAuthors": ["author"],
        "DescribeShelf": ["shelf"],
        "Forgotten": ["other"],
    }


def test_editors_find_the_dialect_only_where_the_path_is_right(workshop: Workshop):
    workshop.imported(metadata({"F": api()}))
    assert all(b"yaml-language-server" not in text for text in tree(workshop.spec).values())


def test_a_dry_run_says_the_same_and_writes_nothing(workshop: Workshop):
    data = metadata({"F": api()})
    assert workshop.import_data(data, "--dry-run") == 0
    dry = workshop.report
    assert not workshop.spec.exists()
    workshop.imported(data)
    assert workshop.import_data(metadata({"F": api(), "G": api()}), "--dry-run") == 0
    assert "G: new operation" in workshop.report
    assert len(tree(workshop.spec)) == 3
    assert "1 operations added" in dry


def test_the_lock_keeps_every_fact(workshop: Workshop):
    schema = {"type": "boolean", "default": False, "example": False}
    data = metadata(
        {"F": api(parameter("A", schema), parameter("B", {"type": "integer", "minimum": 0}))},
    )
    workshop.imported(data)
    found = read_lock(workshop.spec).operations["F"].parameters
    assert found[0].schema.default is False
    assert found[0].schema.example is False
    assert found[1].schema.minimum == 0
    assert workshop.parameter("F", "A")["schema"]["default"] is False

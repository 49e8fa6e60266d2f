"""The second import: what the vendor changed is followed, what we decided stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.importing.workshop import Workshop, answer, api, metadata, parameter, tree

OPERATION = """\
# A comment at the top.
operationId: GetBook
summary: Look up a book.   # why not
description: |-
  The first paragraph.

  The second one.
tags: [books]
x-reads-only: true
x-method-name: look_up_book

parameters:
  # Why this one is an integer.
  - name: BookId
    in: query
    required: true
    description: >-
      The book,
      folded.
    schema:
      type: string
      maxLength: 32
    example: '0815'
    x-python-name: book

  - {name: Shelf, in: query, description: "Where it stands.", schema: {type: string, enum: [a, b]}}
  - name: Tags
    in: query
    description: Labels.
    style: form
    explode: false
    schema:
      type: array
      items:
        type: string


x-rules:
  - description: Shelf needs BookId.
    dependentRequired:
      Shelf: [BookId]

responses:
  "200":
    description: The book.
    content:
      application/json:
        schema:
          type: object
          required: [RequestId, Title]
          properties:
            RequestId:
              type: string
              description: The id of this request.
            # Arrives as text.
            AddedAt:
              type: string
              format: date-time
              description: When it came.
            Title:
              type: string
              description: Its title.
            Pages:
              type: integer
              format: int64
              description: How long it is.

x-errors:
  # Nobody documents this one.
  - code: NoSuchBook
    status: 404
    description: There is no such book.

x-changes:
  - date: "2020-02-20"
    description: It is new.
"""


def first(**changes: object) -> dict:
    """What the vendor said when the file above was written."""
    parameters = {
        "BookId": {"type": "string", "required": True},
        "Shelf": {"type": "string"},
        "Tags": {"type": "string"},
    }
    fields = {
        "AddedAt": {"type": "string"},
        "Title": {"type": "string"},
        "Pages": {"type": "integer", "format": "int64"},
    }
    return parameters, fields


def book(parameters: dict | None = None, fields: dict | None = None, **more: object) -> dict:
    old_parameters, old_fields = first()
    chosen = {name: one for name, one in (old_parameters | (parameters or {})).items() if one}
    answered = {name: one for name, one in (old_fields | (fields or {})).items() if one}
    return api(
        *(parameter(name, one) for name, one in chosen.items()),
        response=answer(**answered),
        **({"operationType": "read"} | more),
    )


@pytest.fixture
def ours(workshop: Workshop) -> Workshop:
    """A spec that was written by hand, with the vendor as it was at that time."""
    workshop.imported(
        metadata({"GetBook": book()}, directories=[{"title": "Books", "children": ["GetBook"]}])
    )
    workshop.file("GetBook").write_text(OPERATION, "utf-8")
    workshop.check()
    before = tree(workshop.spec)
    assert again(workshop, book()) == OPERATION
    assert tree(workshop.spec) == before
    return workshop


def again(workshop: Workshop, *apis: dict, **named: dict) -> str:
    """Import once more, and give the text of the file."""
    operations = {"GetBook": apis[0]} if apis else {}
    assert workshop.import_data(metadata(operations | named)) == 0, workshop.said + workshop.report
    return workshop.text("GetBook")


def changed_lines(text: str) -> tuple[list[str], list[str]]:
    old, new = OPERATION.split("\n"), text.split("\n")
    return [one for one in old if one not in new], [one for one in new if one not in old]


def test_a_new_parameter_goes_where_the_vendor_has_it(ours: Workshop):
    text = again(ours, api(
        parameter("BookId", {"type": "string", "required": True}),
        parameter("New", {"type": "integer", "maximum": "5", "required": True}),
        parameter("Shelf"), parameter("Tags"),
        response=book()["responses"]["200"]["schema"], operationType="read",
    ))  # fmt: skip
    removed, added = changed_lines(text)
    assert not removed
    assert added == [
        "  - name: New",
        "    description: New.",
        "      type: integer",
        "      maximum: 5",
    ]
    names = [one["name"] for one in ours.operation("GetBook")["parameters"]]
    assert names == ["BookId", "New", "Shelf", "Tags"]
    ours.check()


def test_a_new_field_and_a_new_error(ours: Workshop):
    text = again(
        ours,
        book(
            fields={"Weight": {"type": "number", "example": "1.5"}},
            errorCodes={"400": [{"errorCode": "Bad", "errorMessage": "x"}]},
        ),
    )
    removed, added = changed_lines(text)
    assert not removed
    assert added == [
        "            Weight:",
        "              type: number",
        "              description: Weight.",
        "              examples: [1.5]",
        "  - code: Bad",
        "    status: 400",
        "    description: Bad.",
    ]


def test_a_removed_parameter_goes_with_its_comment_and_rules_are_named(ours: Workshop):
    assert ours.import_data(metadata({"GetBook": book({"BookId": None})})) == 1
    removed, added = changed_lines(ours.text("GetBook"))
    assert not added
    assert "  # Why this one is an integer." in removed
    assert "# A comment at the top." not in removed
    assert "GetBook: rule 1 of ours mentions BookId" in ours.section(
        "of ours, refers to what is gone"
    )
    assert any("BookId" in line for line in ours.section("the check finds after this import"))


def test_a_removed_field_leaves_required(ours: Workshop):
    text = again(ours, book(fields={"Title": None}))
    assert "required: [RequestId]" in text
    assert "Its title." not in text
    ours.check()


def test_a_changed_type_is_followed_where_ours_said_the_same(ours: Workshop):
    text = again(ours, book(fields={"Pages": {"type": "string"}}))
    assert ours.answer("GetBook")["Pages"] == {"type": "string", "description": "How long it is."}
    assert "GetBook answer.Pages: type: integer -> string" in ours.applied
    assert text.count("\n") == OPERATION.count("\n") - 1


@pytest.mark.parametrize(
    ("parameters", "fields", "place"),
    [
        ({"Tags": {"type": "integer"}}, {}, "Tags"),
        ({"BookId": {"type": "integer", "required": True}}, {}, "BookId"),
        ({}, {"AddedAt": {"type": "integer"}}, "answer.AddedAt"),
        ({"BookId": {"type": "string", "maxLength": 64, "required": True}}, {}, "BookId"),
        ({"Shelf": {"type": "string", "enum": ["b", "c"]}}, {}, "Shelf"),
    ],
)
def test_where_we_decided_otherwise_ours_stays_and_that_is_said(
    ours: Workshop, parameters: dict, fields: dict, place: str
):
    assert again(ours, book(parameters, fields)) == OPERATION
    (line,) = ours.left
    assert line.startswith(f"GetBook {place}: ")
    again(ours, book(parameters, fields))
    assert not ours.left


def test_words_are_added_changed_and_removed(ours: Workshop):
    pages = {"type": "integer", "format": "int64"}
    tall = {
        "Shelf": {"type": "string", "deprecated": True},
        "Page": {"type": "integer", "maximum": 9},
    }
    again(ours, book(tall))
    assert ours.parameter("GetBook", "Shelf")["deprecated"] is True
    assert ours.parameter("GetBook", "Page")["schema"]["maximum"] == 9
    tall["Page"] = {"type": "integer", "maximum": 20, "default": "3", "enum": ["3", "4"]}
    again(ours, book(tall, {"Pages": pages | {"format": "int32"}}))
    assert ours.parameter("GetBook", "Page")["schema"] == {
        "type": "integer", "maximum": 20, "enum": [3, 4], "default": 3,
    }  # fmt: skip
    assert ours.answer("GetBook")["Pages"]["format"] == "int32"
    tall["Page"] = {"type": "integer"}
    again(ours, book(tall))
    assert ours.parameter("GetBook", "Page")["schema"] == {"type": "integer"}
    ours.check()


def test_an_example_that_no_longer_fits_goes(ours: Workshop):
    page = {"Page": {"type": "integer", "example": "7"}}
    again(ours, book(page))
    assert ours.parameter("GetBook", "Page")["example"] == 7
    again(ours, book({"Page": {"type": "integer", "maximum": "5"}}))
    assert "example" not in ours.parameter("GetBook", "Page")
    ours.check()


def test_an_example_is_followed_only_where_ours_is_the_old_one(ours: Workshop):
    again(ours, book({"BookId": {"type": "string", "required": True, "example": "4711"}}))
    assert ours.text("GetBook") == OPERATION
    again(ours, book({"Page": {"type": "integer", "example": "7"}}))
    again(ours, book({"Page": {"type": "integer", "example": "8"}}))
    assert ours.parameter("GetBook", "Page")["example"] == 8


def test_required_comes_and_goes(ours: Workshop):
    text = again(ours, book({"BookId": {"type": "string"}}))
    assert text == OPERATION.replace("    required: true\n", "")
    assert "GetBook BookId: no longer required" in ours.applied
    again(ours, book({"BookId": {"type": "string"}, "Shelf": {"type": "string", "required": True}}))
    assert ours.parameter("GetBook", "Shelf")["required"] is True
    ours.check()


def test_methods_deprecation_and_reading(ours: Workshop):
    text = again(ours, book(methods=["post"], deprecated=True, operationType="write"))
    removed, added = changed_lines(text)
    assert removed == ["x-reads-only: true"]
    assert added == ["deprecated: true", "x-reads-only: false", "x-methods: [POST]"]
    assert again(ours, book()) == OPERATION


def test_an_error_goes_and_ours_stays(ours: Workshop):
    again(ours, book(errorCodes={"400": [{"errorCode": "Bad", "errorMessage": "x"}]}))
    assert again(ours, book()) == OPERATION


def test_a_parameter_that_we_left_out_stays_out(ours: Workshop):
    again(ours, book({"Extra": {"type": "string"}}))
    ours.file("GetBook").write_text(OPERATION, "utf-8")
    assert again(ours, book({"Extra": {"type": "string"}})) == OPERATION
    assert again(ours, book({"Extra": {"type": "integer"}})) == OPERATION
    assert ours.left == ["GetBook Extra: changed at the vendor; ours does not have it"]


def test_operations_come_and_go(ours: Workshop):
    again(ours, book(), AddBook=api(), ListBooks=api())
    assert ours.file("AddBook").parent.name == "books"
    ours.file("ListBooks").unlink()
    again(ours, book(), AddBook=api(), ListBooks=api())
    assert ours.left == ["ListBooks: the vendor has it, ours has left it out"]
    again(ours, book(), ListBooks=api())
    assert "AddBook: operation removed: operations/books/AddBook.yaml" in ours.applied
    assert "AddBook" not in "".join(tree(ours.spec))
    ours.check()


def test_renames_are_suggested_and_not_done(ours: Workshop):
    structure = {"type": "object", "properties": {"A": {"type": "string"}}}
    again(ours, book({}, {"Old": structure}), AddBook=api(parameter("X")))
    again(ours, book({}, {"New": structure}), PutBook=api(parameter("X")))
    title = "looks like a rename (carry words over by hand)"
    found = [line.partition(":")[0] + line[line.index(": ") :] for line in ours.section(title)]
    assert any(line.startswith("GetBook answer: Old -> New") for line in found)
    assert any(line.startswith("operations: AddBook -> PutBook") for line in found)
    assert "Old" not in ours.answer("GetBook")


def test_changed_prose_is_listed_to_be_read(ours: Workshop):
    told = {"BookId": {"type": "string", "required": True, "description": "Other words."}}
    assert again(ours, book(told, summary="Another summary.")) == OPERATION
    title = "the vendor's text changed, please read"
    assert ours.section(title) == ["GetBook: summary, BookId"]
    again(ours, book(told, summary="Another summary."))
    assert ours.section(title) == []


def test_prose_is_compared_within_one_language(ours: Workshop):
    chinese = {"BookId": {"type": "string", "required": True, "description": "图书的标识"}}
    assert again(ours, book(chinese, summary="查询一本图书的信息")) == OPERATION
    assert not ours.section("the vendor's text changed, please read")
    assert again(ours, book()) == OPERATION
    assert not ours.section("the vendor's text changed, please read")


def test_changed_sample_answers_are_listed(ours: Workshop):
    title = "the vendor's sample answer changed, please compare"
    again(ours, book(responseDemo='[{"type": "json", "example": "{}"}]'))
    assert ours.section(title) == []  # until now there was none anywhere, as in older locks
    again(ours, book(responseDemo='[{"type":  "json", "example": "{}"}]'))
    assert ours.section(title) == []
    assert again(ours, book(responseDemo='[{"type": "json", "example": "[]"}]')) == OPERATION
    assert ours.section(title) == ["GetBook"]
    assert not ours.section("the vendor's text changed, please read")
    assert "1 samples changed" in ours.report


def test_regions(ours: Workshop):
    endpoints = [
        {"regionId": "cn-one", "endpoint": "other.example.com"},
        {"regionId": "cn-two", "endpoint": "shop.example.com"},
    ]
    assert ours.import_data(metadata({"GetBook": book()}, endpoints=endpoints)) == 0
    text = (ours.spec / "service.yaml").read_text("utf-8")
    assert "url: https://other.example.com\n    x-regions: [cn-one]" in text
    assert "url: https://shop.example.com\n    x-regions: [cn-two]" in text
    endpoints = endpoints[:1]
    assert ours.import_data(metadata({"GetBook": book()}, endpoints=endpoints)) == 0
    assert "cn-two" not in (ours.spec / "service.yaml").read_text("utf-8")


def test_facts_after_a_way_equal_those_of_a_new_import(workshop: Workshop, tmp_path: Path):
    from tests.codegen.importing.workshop import facts_in

    steps = [
        {"GetBook": book(), "AddBook": api()},
        {"GetBook": book({"Shelf": None, "Room": {"type": "integer"}}), "PutBook": api()},
        {
            "GetBook": book(
                {"Shelf": {"type": "array", "items": {"type": "string"}}}, {"Title": None}
            )
        },
        {
            "GetBook": book(
                {"Shelf": {"type": "string"}},
                {"Title": {"type": "object", "properties": {"A": {"type": "string"}}}},
            )
        },
        {
            "GetBook": book({}, {"Title": {"type": "array", "items": {"type": "string"}}}),
            "AddBook": api(),
        },
    ]
    for number, step in enumerate(steps):
        workshop.imported(metadata(step))
        new = Workshop(tmp_path / str(number), workshop.capsys)
        new.root.mkdir()
        new.imported(metadata(step))
        assert facts_in(workshop.spec) == facts_in(new.spec)
        assert (workshop.spec / "vendor.lock.json").read_bytes() == (
            new.spec / "vendor.lock.json"
        ).read_bytes()

"""Parts of ours that several places of the vendor's share: merged once, from all of them."""

from __future__ import annotations

import pytest

from tests.codegen.importing.workshop import Workshop, answer, api, metadata, parameter, tree

SERVICE = """\
x-dialect: 1
x-product: shop
info:
  title: Shop
  version: "2020-02-20"
servers:
  - url: https://shop.example.com
    x-regions: [cn-one]
tags:
  - name: books
    description: All about books.
x-errors:
  - code: Throttling
    status: 400
    description: Too many requests.
"""

COMPONENTS = """\
# yaml-language-server: $schema=../components.schema.json
parameters:
  # For all that takes a book.
  BookId:
    name: BookId
    in: query
    description: The book.
    schema:
      type: integer
      format: int64
    example: 12

schemas:
  Book:
    type: object
    description: One book.
    required: [Title]
    properties:
      Title:
        type: string
        description: Its title.
      # Ours knows more.
      AddedAt:
        type: string
        format: date-time
        description: When it came.
      Author:
        $ref: "#/components/schemas/Author"

  Author:
    type: object
    description: Who wrote it.
    properties:
      Name:
        type: string
        description: The name.
"""

OPERATION = """\
operationId: {name}
summary: Do something with a book.
tags: [books]
x-reads-only: false

parameters:
  - $ref: "#/components/parameters/BookId"

responses:
  "200":
    description: The book.
    content:
      application/json:
        schema:
          type: object
          properties:
            RequestId:
              type: string
              description: The id.
            Book:
              $ref: "#/components/schemas/Book"
"""


def author(**more: object) -> dict:
    return {"type": "object", "properties": {"Name": {"type": "string"}} | more}


def book(**more: object) -> dict:
    fields = {"Title": {"type": "string"}, "AddedAt": {"type": "string"}, "Author": author()}
    return {"type": "object", "properties": fields | more}


def operation(kind: str = "string", **more: object) -> dict:
    return api(parameter("BookId", {"type": kind}), response=answer(Book=book(**more)))


@pytest.fixture
def shared(workshop: Workshop) -> Workshop:
    folder = workshop.spec / "operations" / "books"
    folder.mkdir(parents=True)
    (workshop.spec / "service.yaml").write_text(SERVICE, "utf-8")
    (workshop.spec / "components.yaml").write_text(COMPONENTS, "utf-8")
    for name in ("GetBook", "PutBook"):
        (folder / f"{name}.yaml").write_text(OPERATION.format(name=name), "utf-8")
    return workshop


def locked(shared: Workshop) -> Workshop:
    before = tree(shared.spec)
    shared.imported(metadata({"GetBook": operation(), "PutBook": operation()}))
    after = tree(shared.spec)
    assert after.keys() - before.keys() == {"vendor.lock.json"}
    assert before.items() <= after.items()
    return shared


def test_a_first_import_leaves_what_is_compatible(shared: Workshop):
    locked(shared)
    assert not shared.left


def test_a_field_that_one_place_gets_is_added_once(shared: Workshop):
    locked(shared)
    shared.imported(
        metadata({"GetBook": operation(Pages={"type": "integer"}), "PutBook": operation()})
    )
    text = shared.text("components")
    assert text == COMPONENTS.replace(
        '        $ref: "#/components/schemas/Author"\n',
        '        $ref: "#/components/schemas/Author"\n'
        "      Pages:\n        type: integer\n        description: Pages.\n",
    )


def test_a_field_goes_when_no_place_has_it(shared: Workshop):
    locked(shared)
    gone = operation()
    del gone["responses"]["200"]["schema"]["properties"]["Book"]["properties"]["AddedAt"]
    shared.imported(metadata({"GetBook": gone, "PutBook": operation()}))
    assert shared.text("components") == COMPONENTS
    shared.imported(metadata({"GetBook": gone, "PutBook": gone}))
    assert "Ours knows more" not in shared.text("components")


def test_a_shared_schema_goes_with_its_last_use(shared: Workshop):
    locked(shared)
    gone = operation()
    del gone["responses"]["200"]["schema"]["properties"]["Book"]["properties"]["Author"]
    shared.imported(metadata({"GetBook": gone, "PutBook": gone}))
    assert set(shared.components) == {"Book"}
    assert "components Author: removed, since nothing uses it now" in shared.applied


def test_places_that_disagree_are_left(shared: Workshop):
    locked(shared)
    words = {"Title": {"type": "string", "enum": ["a"]}}
    shared.imported(metadata({"GetBook": operation(**words), "PutBook": operation()}))
    assert shared.text("components") == COMPONENTS
    assert any("x-known-values" in line for line in shared.left)


def test_a_new_operation_refers_to_what_has_its_structure(shared: Workshop):
    locked(shared)
    shared.imported(
        metadata(
            {
                "GetBook": operation(),
                "PutBook": operation(),
                "FindBooks": api(
                    response=answer(
                        Books={"type": "array", "items": book()},
                        Other={"type": "object", "properties": {"B": book(X={"type": "string"})}},
                    )
                ),
            }
        )
    )
    found = shared.answer("FindBooks")
    assert found["Books"]["items"] == {"$ref": "#/components/schemas/Book"}
    assert "properties" in found["Other"]["properties"]["B"]
    assert shared.text("components") == COMPONENTS


def test_errors_of_the_service_are_not_repeated(shared: Workshop):
    locked(shared)
    codes = {"400": [{"errorCode": "Throttling"}, {"errorCode": "Bad"}]}
    named = {"GetBook": operation() | {"errorCodes": codes}, "PutBook": operation()}
    named["NewBook"] = api(errorCodes=codes)
    shared.imported(metadata(named))
    for name in ("GetBook", "NewBook"):
        assert [one["code"] for one in shared.operation(name)["x-errors"]] == ["Bad"]


def test_a_change_of_a_shared_parameter(shared: Workshop):
    locked(shared)
    shared.imported(metadata({"GetBook": operation("integer"), "PutBook": operation("integer")}))
    assert shared.text("components") == COMPONENTS
    needed = operation("integer")
    needed["parameters"][0]["schema"]["required"] = True
    shared.imported(metadata({"GetBook": needed, "PutBook": operation("integer")}))
    assert shared.text("components") == COMPONENTS
    assert any("required" in line for line in shared.left)
    shared.imported(metadata({"GetBook": needed, "PutBook": needed}))
    assert "    required: true\n" in shared.text("components")


def test_a_first_import_lists_differences_and_adds_what_is_missing(shared: Workshop):
    one = api(
        parameter("BookId", {"type": "array", "items": {"type": "string"}}, style="simple"),
        parameter("Room", {"type": "string"}),
        response=answer(
            Book={"type": "array", "items": {"type": "string"}}, Count={"type": "integer"}
        ),
        methods=["get"],
        operationType="read",
    )
    assert shared.import_data(metadata({"GetBook": one, "AddBook": api()})) == 0
    assert shared.text("components") == COMPONENTS
    assert [one.partition(":")[0] for one in shared.left] == [
        "components parameters.BookId",
        "components Book",
        "GetBook",
        "PutBook",
    ]
    found = shared.operation("GetBook")
    assert found["x-reads-only"] is False
    assert found["x-methods"] == ["GET"]
    assert [one.get("name") for one in found["parameters"]] == [None, "Room"]
    assert "Count" in shared.answer("GetBook")
    shared.check()
    before = tree(shared.spec)
    assert shared.import_data(metadata({"GetBook": one, "AddBook": api()})) == 0
    assert tree(shared.spec) == before
    assert not shared.left


def test_a_shared_schema_of_the_vendor_meets_ours(shared: Workshop):
    """The vendor begins to share what ours shares already, under the same name."""
    locked(shared)
    reference = {"$ref": "#/components/schemas/Book"}
    one = api(parameter("BookId", {"type": "string"}), response=answer(Book=reference))
    more = api(response=answer(Book=reference, Author={"$ref": "#/components/schemas/author"}))
    schemas = {
        "Book": book(Pages={"type": "integer"}),
        "author": {"type": "object", "properties": {"X": {"type": "string"}}},
    }
    shared.imported(
        metadata({"GetBook": one, "PutBook": one, "NewBook": more}, components={"schemas": schemas})
    )
    assert "Pages" in shared.components["Book"]["properties"]
    assert shared.answer("NewBook")["Book"] == reference
    assert set(shared.components) == {"Book", "Author", "Author2"}

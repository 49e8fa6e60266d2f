"""What each thing of a spec becomes in the OpenAPI document."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.naming import Names
from codegen.naming.registry import NameClashError
from tests.codegen.cli.tiny_spec import Project, write_spec
from tests.codegen.export.documents import KITCHEN_SINK, exported, exported_with

Words = dict[str, Any]


@pytest.fixture(scope="module")
def sink() -> Words:
    return exported(KITCHEN_SINK)


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    write_spec(tmp_path / "spec")
    return Project(tmp_path, capsys)


def operation(document: Words, name: str, method: str = "post") -> Words:
    return document["paths"][f"/{name}"][method]


def parameter(document: Words, name: str, of: str = "PutThing") -> Words:
    (found,) = (one for one in operation(document, of)["parameters"] if one["name"] == name)
    return found


def component(document: Words, name: str) -> Words:
    return document["components"]["schemas"][name]


def test_each_operation_is_a_post_at_a_path_of_its_own(sink: Words) -> None:
    assert {path: list(item) for path, item in sink["paths"].items()} == {
        "/GetThing": ["post"],
        "/ListColours": ["post"],
        "/ListThings": ["post"],
        "/PrintThing": ["post"],
        "/PutThing": ["post"],
    }
    assert operation(sink, "GetThing")["operationId"] == "GetThing"
    assert operation(sink, "GetThing")["deprecated"] is True


def test_get_where_the_service_takes_nothing_else(tmp_path: Path) -> None:
    document = exported_with(tmp_path, words="x-methods: [GET]")
    assert list(document["paths"]["/GetThing"]) == ["get"]
    assert operation(document, "GetThing", "get")["x-methods"] == ["GET"]


def test_servers_are_those_of_the_spec_and_the_pattern(sink: Words) -> None:
    first, second, pattern = sink["servers"]
    assert first["description"] == "The first region."
    assert second["x-regions"] == ["cn-two"]
    assert pattern["url"] == "https://sink.{region}.example.com"
    assert pattern["variables"]["region"]["default"] == "cn-one"


def test_a_comma_list_is_a_form_that_is_not_exploded(sink: Words) -> None:
    tags = parameter(sink, "Tags")
    assert (tags["style"], tags["explode"]) == ("form", False)
    assert tags["schema"]["items"] == {"type": "string", "maxLength": 4}
    assert tags["example"] == ["a", "b"]


def test_a_comma_list_that_is_given_as_text_becomes_a_list(tmp_path: Path) -> None:
    words = """
    parameters:
      - name: Ids
        in: query
        style: form
        explode: false
        schema: {type: array, items: {type: integer}}
        example: 1,2
    """
    ids = parameter(exported_with(tmp_path, words=words), "Ids", of="GetThing")
    assert ids["example"] == [1, 2]


def test_a_numbered_list_is_an_array_that_says_what_the_wire_has(sink: Words) -> None:
    tag = parameter(sink, "Tag")
    assert tag["x-repeat-list"] is True
    assert tag["style"] == "deepObject"
    assert tag["schema"]["items"] == {"$ref": "#/components/schemas/TagPair"}
    assert "`Tag.1.Key`" in tag["description"]


def test_a_flat_object_is_an_object_that_says_what_the_wire_has(sink: Words) -> None:
    place, labels = parameter(sink, "Place"), parameter(sink, "Labels")
    assert place["x-flat-object"] is True
    assert place["style"] == labels["style"] == "deepObject"
    assert place["schema"] == {"$ref": "#/components/schemas/Place"}
    assert "`Place.Room`" in place["description"]
    assert "`Labels.Key`" in labels["description"]


def test_json_in_a_text_is_a_string_with_content(sink: Words) -> None:
    settings = parameter(sink, "Settings")
    assert settings["schema"] == {
        "type": "string",
        "contentMediaType": "application/json",
        "contentSchema": {"$ref": "#/components/schemas/Settings"},
    }
    assert parameter(sink, "Offsets")["example"] == "[1,2]"


def test_a_base64_example_is_written_as_the_wire_has_it(tmp_path: Path) -> None:
    answer = """
    type: object
    properties:
      Ticket:
        type: string
        description: A ticket.
        contentEncoding: base64
        contentMediaType: application/json
        contentSchema: {type: object, properties: {Token: {type: string, description: A word.}}}
        examples: [{Token: ä}]
    """
    document = exported_with(tmp_path, answer=answer)
    ticket = component(document, "GetThingResponse")["properties"]["Ticket"]
    assert ticket["contentEncoding"] == "base64"
    assert json.loads(base64.b64decode(ticket["examples"][0])) == {"Token": "ä"}


def test_a_wrapped_list_is_written_out_and_its_example_too(sink: Words) -> None:
    children = component(sink, "Node")["properties"]["Children"]
    wrapper = component(sink, children["$ref"].rpartition("/")[2])
    assert wrapper["type"] == "object"
    assert wrapper["description"] == "The nodes below."
    assert wrapper["properties"] == {
        "Node": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}
    }
    content = operation(sink, "PutThing")["responses"]["200"]["content"]["application/json"]
    assert content["example"]["Root"] == {"Name": "root", "Children": {"Node": [{"Name": "child"}]}}


def test_objects_have_the_names_of_the_client_and_texts_stay_in_place(sink: Words) -> None:
    names = set(sink["components"]["schemas"])
    assert {"InnerSettings", "TagPair", "PutThingPlaces", "PutThingResponse", "Leaf"} <= names
    assert "Colour" not in names
    colour = component(sink, "PutThingResponse")["properties"]["Colour"]
    assert colour["x-known-values"] == ["red", "green"]
    assert colour["x-enum-descriptions"] == ["like fire", ""]


def test_what_stands_beside_a_reference_goes_before_what_is_shared(tmp_path: Path) -> None:
    answer = """
    type: object
    properties:
      Sizes: {$ref: "#/components/schemas/Sizes", description: Of this thing.}
      Others: {$ref: "#/components/schemas/Sizes"}
    """
    components = """
    schemas:
      Sizes:
        type: array
        x-item-wrapper: Size
        description: Some sizes.
        items: {type: object, properties: {Width: {type: integer, description: A width.}}}
    """
    document = exported_with(tmp_path, answer=answer, components=components)
    fields = component(document, "GetThingResponse")["properties"]
    assert fields["Sizes"]["description"] == "Of this thing."
    assert fields["Sizes"]["$ref"] == fields["Others"]["$ref"]
    OpenAPIV31SpecValidator(document).validate()


def test_a_mapping_and_what_it_holds_have_names_apart(tmp_path: Path) -> None:
    answer = """
    type: object
    properties:
      Layers:
        type: object
        description: By layer.
        additionalProperties:
          type: object
          additionalProperties:
            type: array
            x-item-wrapper: One
            items: {type: object, properties: {A: {type: integer, description: A.}}}
    """
    names = set(exported_with(tmp_path, answer=answer)["components"]["schemas"])
    assert names == {
        "ErrorResponse",
        "GetThingLayers",
        "GetThingLayersMap",
        "GetThingLayersMap2",
        "GetThingLayersWrapper",
        "GetThingResponse",
    }


def test_a_shared_schema_keeps_its_name_before_the_failures(tmp_path: Path) -> None:
    components = """
    schemas:
      ErrorResponse: {type: object, properties: {A: {type: string, description: A.}}}
    """
    answer = """
    type: object
    properties: {Error: {$ref: "#/components/schemas/ErrorResponse"}}
    """
    document = exported_with(tmp_path, answer=answer, components=components)
    assert list(component(document, "ErrorResponse")["properties"]) == ["A"]
    failure = document["components"]["responses"]["Error"]["content"]["application/json"]
    assert failure["schema"] == {"$ref": "#/components/schemas/ErrorResponse_2"}


def test_the_dialects_own_words_are_kept(sink: Words) -> None:
    put = operation(sink, "PutThing")
    assert put["x-reads-only"] is False
    assert put["x-method-name"] == "place_thing"
    assert put["x-ram-action"] == "sink:PutThing"
    assert put["x-errors"][0]["x-advice"] == "Take a smaller one."
    assert put["x-changes"][0]["date"] == "2020-02-02"
    assert [rule for rule in put["x-rules"] if "x-ascending" in rule] == [
        {
            "description": "Until is not before At.",
            "x-ascending": ["At", "Until"],
            "x-confidence": "low",
        }
    ]
    assert operation(sink, "ListThings")["x-paging"]["ceiling"] == 5000
    assert parameter(sink, "Title")["schema"]["x-max-bytes"] == 16
    assert parameter(sink, "Until")["x-confidence"] == "low"
    assert parameter(sink, "Until")["x-source"] == "judgement"
    assert parameter(sink, "Until")["x-unchecked"] == "Not on a Sunday, which no word can say."
    assert [rule["x-source"] for rule in put["x-rules"] if "x-source" in rule] == ["judgement"]
    assert parameter(sink, "Secret")["schema"]["x-sensitive"] is True
    assert parameter(sink, "Trace")["x-python-name"] == "trace_word"
    assert sink["x-errors"][0]["code"] == "Throttling.User"


def test_rules_stand_in_the_description_too(sink: Words) -> None:
    assert "- Exactly one of Str and Path." in operation(sink, "PutThing")["description"]


def test_every_failure_has_the_same_shape(sink: Words) -> None:
    failures = [item["post"]["responses"]["default"]["$ref"] for item in sink["paths"].values()]
    assert set(failures) == {"#/components/responses/Error"}
    assert component(sink, "ErrorResponse")["required"] == ["Code", "Message"]


def test_the_command_writes_the_document(project: Project) -> None:
    assert project.run("export", "--format", "openapi", "--spec", project.spec) == 0
    printed = project.printed
    document = json.loads(printed)
    assert document["openapi"].startswith("3.1.")
    OpenAPIV31SpecValidator(document).validate()
    target = project.root / "openapi.json"
    assert (
        project.run("export", "--format", "openapi", "--spec", project.spec, "--out", target) == 0
    )
    assert target.read_text("utf-8") == printed


def test_names_that_clash_are_findings(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def clash(*_: object) -> None:
        raise NameClashError("classes: A and B are both called C in the spec")

    monkeypatch.setattr(Names, "assign", clash)
    assert project.run("export", "--format", "openapi", "--spec", project.spec) == 1
    assert "both called C" in project.said
    assert project.printed == ""

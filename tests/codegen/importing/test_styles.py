"""How values travel: JSON text, comma lists, numbered lists, flat objects; and what cannot."""

from __future__ import annotations

import pytest

from tests.codegen.importing.workshop import Workshop, answer, api, metadata, parameter

TAG = {
    "type": "object",
    "properties": {"Key": {"type": "string", "required": True}, "Value": {"type": "string"}},
}


def test_json_text(workshop: Workshop):
    schema = {
        "type": "object",
        "required": True,
        "properties": {"Tags": {"type": "array", "items": TAG}},
    }
    schema["example"] = '{"Tags": [{"Key": "a"}]}'
    numbers = {"type": "array", "items": {"type": "integer"}, "example": "[1, 2]"}
    free = {"type": "any"}
    workshop.imported(
        metadata(
            {
                "F": api(
                    parameter("Config", schema, style="json"),
                    parameter("Numbers", numbers, style="json"),
                    parameter("Free", free, style="json"),
                    parameter("Text", {"type": "string"}, style="json"),
                )
            }
        )
    )
    found = workshop.parameter("F", "Config")
    assert found["schema"]["contentMediaType"] == "application/json"
    items = found["schema"]["contentSchema"]["properties"]["Tags"]["items"]
    assert items["required"] == ["Key"]
    assert found["example"] == '{"Tags":[{"Key":"a"}]}'
    assert workshop.parameter("F", "Numbers")["schema"]["contentSchema"]["type"] == "array"
    assert workshop.parameter("F", "Free")["schema"]["contentSchema"] == {}
    assert workshop.parameter("F", "Text")["schema"] == {"type": "string"}
    workshop.generate()


def test_comma_lists(workshop: Workshop):
    names = {"type": "array", "items": {"type": "string"}, "maxItems": 3, "example": "a,b"}
    workshop.imported(metadata({"F": api(parameter("Names", names, style="simple"))}))
    found = workshop.parameter("F", "Names")
    assert (found["style"], found["explode"]) == ("form", False)
    assert found["schema"]["maxItems"] == 3
    assert found["example"] == ["a", "b"]
    workshop.generate()


def test_numbered_lists(workshop: Workshop):
    nested = {
        "type": "object",
        "properties": {"Disk": {"type": "object", "properties": {"Size": {"type": "integer"}}}},
    }
    nested["properties"]["Names"] = {"type": "array", "items": {"type": "string"}}
    workshop.imported(
        metadata(
            {
                "F": api(
                    parameter(
                        "Tag", {"type": "array", "items": TAG, "maxItems": 20}, style="repeatList"
                    ),
                    parameter(
                        "Id", {"type": "array", "items": {"type": "integer"}}, style="repeatList"
                    ),
                    parameter("Node", {"type": "array", "items": nested}, style="flat"),
                    parameter("Unsaid", {"type": "array", "items": {"type": "string"}}),
                )
            }
        )
    )
    tag = workshop.parameter("F", "Tag")
    assert tag["x-repeat-list"] is True
    assert tag["schema"]["items"]["required"] == ["Key"]
    assert workshop.parameter("F", "Id")["schema"]["items"]["type"] == "integer"
    node = workshop.parameter("F", "Node")["schema"]["items"]["properties"]
    assert list(node["Disk"]["properties"]) == ["Size"]
    assert node["Names"]["items"]["type"] == "string"
    assert workshop.parameter("F", "Unsaid")["x-repeat-list"] is True
    assert "dialect cannot" not in workshop.report
    workshop.generate()


def test_flat_objects_are_one_parameter_for_each_field(workshop: Workshop):
    schema = {
        "type": "object",
        "properties": {
            "Name": {"type": "string", "required": True},
            "Range": {"type": "object", "properties": {"From": {"type": "integer"}}},
            "Ids": {"type": "array", "items": {"type": "string"}},
        },
    }
    workshop.imported(metadata({"F": api(parameter("Filter", schema, style="flat"))}))
    names = [one["name"] for one in workshop.operation("F")["parameters"]]
    assert names == ["Filter.Name", "Filter.Range.From", "Filter.Ids"]
    assert "required" not in workshop.parameter("F", "Filter.Name")
    assert workshop.parameter("F", "Filter.Ids")["x-repeat-list"] is True
    workshop.generate()


@pytest.mark.parametrize(
    "more",
    [
        {"in": "header"},
        {"in": "path"},
        {"in": "body"},
        {"in": "host"},
        {"name": "Odd one"},
        {"name": "Odd奇"},
    ],
)
def test_what_cannot_be_sent(workshop: Workshop, more: dict):
    optional = parameter("Odd") | more
    needed = parameter("Odd") | more
    needed["schema"] = needed["schema"] | {"required": True}
    workshop.imported(metadata({"F": api(optional, parameter("Fine")), "G": api(needed)}))
    assert [one["name"] for one in workshop.operation("F")["parameters"]] == ["Fine"]
    assert any("odd" in line.lower() for line in workshop.report.split("\n") if "F: " in line)
    (line,) = workshop.section("not imported")
    assert line.startswith("G: the required parameter")


def test_form_fields_travel_in_the_query_and_that_is_said(workshop: Workshop):
    workshop.imported(metadata({"F": api(parameter("Text") | {"in": "formData"})}))
    assert workshop.parameter("F", "Text")["in"] == "query"
    assert any("form fields" in line and "F" in line for line in workshop.section("notes"))


def test_parameters_that_meet(workshop: Workshop):
    names = ["Id", "ID", "class", "from", "self", "Class", "None"]
    workshop.imported(metadata({"F": api(*map(parameter, names))}))
    assert len(workshop.operation("F")["parameters"]) == 7
    workshop.generate()


SCHEMAS = {
    "Tree.Node": {
        "type": "object",
        "properties": {
            "Name": {"type": "string"},
            "Children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree.Node"}},
        },
    },
    "tree-node": {"type": "object", "properties": {"Other": {"type": "string"}}},
    "Names": {"type": "array", "items": {"type": "string"}},
    "client": {"type": "object", "properties": {"class": {"type": "string"}}},
    "Unused": {"type": "object", "properties": {"A": {"type": "string"}}},
    "Loop": {"$ref": "#/components/schemas/Loop"},
}


def ref(name: str) -> dict:
    return {"$ref": f"#/components/schemas/{name}"}


def test_shared_schemas(workshop: Workshop):
    data = metadata(
        {
            "F": api(
                parameter("Tree", ref("Tree.Node"), style="json"),
                parameter("Names", ref("Names"), style="json"),
                parameter("Flat", ref("client"), style="flat"),
                response=answer(
                    Tree=ref("Tree.Node"),
                    Other=ref("tree-node"),
                    Client=ref("client"),
                    Names=ref("Names"),
                    Missing=ref("Missing"),
                ),
            ),
            "G": api(response=ref("client")),
        },
        components={"schemas": SCHEMAS},
    )
    workshop.imported(data)
    assert set(workshop.components) == {"TreeNode", "TreeNode2", "Names", "ClientSchema"}
    assert workshop.answer("F")["Tree"] == ref("TreeNode")
    assert workshop.answer("F")["Other"] == ref("TreeNode2")
    children = workshop.components["TreeNode"]["properties"]["Children"]
    assert children["items"] == ref("TreeNode")
    assert set(workshop.answer("F")["Missing"]) == {"description"}
    assert "class" in workshop.answer("G")
    assert [one["name"] for one in workshop.operation("F")["parameters"]][-1] == "Flat.class"
    workshop.generate()
    before = workshop.text("components")
    workshop.imported(data)
    assert workshop.text("components") == before


@pytest.mark.parametrize(
    "endless",
    [
        {"Loop": {"type": "array", "items": ref("Loop")}},
        {"Loop": {"type": "object", "additionalProperties": ref("Loop")}},
        {"Loop": ref("Loop")},
        {"Loop": ref("Other"), "Other": {"type": "array", "items": ref("Loop")}},
        {"Loop": {"type": "array", "items": answer(Inner=ref("Loop"))}},
    ],
)
def test_a_shared_schema_without_end_is_cut_where_it_holds_itself(
    workshop: Workshop, endless: dict
):
    api_ = api(parameter("Loop", ref("Loop"), style="json"), response=answer(Loop=ref("Loop")))
    data = metadata({"F": api_, "G": api()}, components={"schemas": endless})
    workshop.imported(data)
    assert not workshop.section("not imported")
    assert any("holds itself" in line for line in workshop.report.split("\n"))
    assert workshop.answer("F")["Loop"] == ref("Loop")
    workshop.generate()


def test_flat_objects_that_hold_themselves_are_one_parameter(workshop: Workshop):
    data = metadata(
        {"F": api(parameter("Tree", ref("Tree.Node"), style="flat")), "G": api()},
        components={"schemas": SCHEMAS},
    )
    workshop.imported(data)
    tree = workshop.parameter("F", "Tree")
    assert tree["x-flat-object"] is True
    assert tree["schema"] == ref("TreeNode")
    workshop.generate()


@pytest.mark.parametrize("additional", [True, {"type": "string"}, {"type": "array", "items": TAG}])
def test_flat_objects_of_unknown_keys_are_one_parameter(workshop: Workshop, additional: object):
    free = {"type": "object", "additionalProperties": additional}
    known = free | {"properties": {"Name": {"type": "string"}}}
    outer = {"type": "object", "properties": {"Labels": free}}
    workshop.imported(
        metadata(
            {
                "F": api(
                    parameter("Free", free, style="flat"),
                    parameter("Known", known | {"required": True}, style="flat"),
                    parameter("Outer", outer, style="flat"),
                    parameter("List", {"type": "array", "items": free}, style="flat"),
                    parameter("Lists", {"type": "array", "items": {"type": "array", "items": TAG}}),
                )
            }
        )
    )
    names = [one["name"] for one in workshop.operation("F")["parameters"]]
    assert names == ["Free", "Known", "Outer.Labels", "List", "Lists"]
    assert [one for one in names if workshop.parameter("F", one).get("x-flat-object")] == names[:3]
    assert "dialect cannot" not in workshop.report
    workshop.generate()

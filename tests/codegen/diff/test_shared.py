"""A change in a shared component is one finding that lists the operations it reaches."""

from __future__ import annotations

from pathlib import Path

from codegen.diff.rules.examples import Documents, tiny_spec
from tests.codegen.diff.reviewing import found

REF = {"$ref": "#/components/schemas/Node"}


def _spec(node: dict, users: dict[str, dict] | None = None) -> Documents:
    users = users or {"PutThing": {"answer": REF}, "GetThing": {"answer": REF}}
    components = {"schemas": {"Node": node}}
    return tiny_spec("spec", {"operations": users, "components": components})


def _node(**more: dict) -> dict:
    """A schema that refers to itself, directly and through a list and a map."""
    return {
        "type": "object",
        "properties": {
            "Key": {"type": "string"},
            "Left": REF,
            "Children": {"type": "array", "items": REF},
            "ByName": {"type": "object", "additionalProperties": REF},
            **more,
        },
    }


def test_once_with_all_operations(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, _spec(_node()), _spec(_node(Size={"type": "integer"})))
    assert finding.rule.id == "response-field-added"
    assert finding.operation is None
    assert finding.operations == ("GetThing", "PutThing")
    assert finding.path == "#/components/schemas/Node/properties/Size"
    assert finding.symbols == ("Node.size",)
    assert finding.witness == "node.size  # works after this change"


def test_a_single_user_is_the_operation(tmp_path: Path) -> None:
    users = {"PutThing": {"answer": REF}, "GetThing": {}}
    old, new = _spec(_node(), users), _spec(_node(Size={"type": "integer"}), users)
    (finding,) = found(tmp_path, old, new)
    assert (finding.operation, finding.operations) == ("PutThing", ("PutThing",))


def test_reached_through_another_component(tmp_path: Path) -> None:
    def spec(node: dict) -> Documents:
        documents = _spec(node, {"PutThing": {"answer": {"$ref": "#/components/schemas/Tree"}}})
        tree = {"type": "object", "properties": {"Root": REF}}
        documents["components.yaml"]["schemas"]["Tree"] = tree
        return documents

    (finding,) = found(tmp_path, spec(_node()), spec(_node(Size={"type": "integer"})))
    assert finding.operations == ("PutThing",)


def test_sent_and_answered_counts_once_at_the_worse_level(tmp_path: Path) -> None:
    def spec(node: dict) -> Documents:
        sent = {"type": "string", "contentMediaType": "application/json", "contentSchema": REF}
        parameters = [{"name": "Tree", "in": "query", "schema": sent}]
        return _spec(node, {"PutThing": {"parameters": parameters, "answer": REF}})

    old, new = (
        _node(Kind={"type": "string", "enum": ["a"]}),
        _node(Kind={"type": "string", "enum": ["a", "b"]}),
    )
    (finding,) = found(tmp_path, spec(old), spec(new))
    assert (finding.rule.id, finding.level) == ("response-enum-value-added", "warning")
    assert finding.claims == ("request-enum-value-added",)
    (finding,) = found(tmp_path, spec(new), spec(old))
    assert (finding.rule.id, finding.level) == ("request-enum-value-removed", "breaking")
    assert finding.claims == ("response-enum-value-removed",)


def test_a_shared_parameter(tmp_path: Path) -> None:
    def spec(limit: int) -> Documents:
        use = {"parameters": [{"$ref": "#/components/parameters/Shelf"}]}
        documents = tiny_spec("spec", {"operations": {"PutThing": use, "GetThing": use}})
        parameter = {
            "name": "ShelfId",
            "in": "query",
            "schema": {"type": "integer", "maximum": limit},
        }
        documents["components.yaml"] = {"parameters": {"Shelf": parameter}}
        return documents

    (finding,) = found(tmp_path, spec(20), spec(10))
    assert (finding.rule.id, finding.operations) == (
        "request-maximum-lowered",
        ("GetThing", "PutThing"),
    )
    assert finding.path == "#/components/parameters/Shelf/schema/maximum"
    assert "Client.get_thing(shelf_id=)" in finding.symbols
    assert finding.witness == "client.get_thing(shelf_id=20)  # ValidationError after this change"


def test_a_moved_reference_shows_what_differs(tmp_path: Path) -> None:
    """Written in place on one side, shared on the other: compared by meaning all the same."""
    inline = tiny_spec(
        "answer",
        {"type": "object", "x-class-name": "Node", "properties": {"Key": {"type": "string"}}},
    )
    shared = tiny_spec("answer", REF)
    shared["components.yaml"] = {
        "schemas": {"Node": {"type": "object", "properties": {"Key": {"type": "integer"}}}}
    }
    (finding,) = found(tmp_path, inline, shared)
    assert finding.rule.id == "response-text-became-number"
    assert finding.operation == "PutThing"


def test_a_component_renamed_and_changed(tmp_path: Path) -> None:
    old = tiny_spec("answer", REF)
    old["components.yaml"] = {"schemas": {"Node": _node()}}
    new = tiny_spec("answer", {"$ref": "#/components/schemas/Branch"})
    branch = {"type": "object", "properties": {"Key": {"type": "string"}}}
    new["components.yaml"] = {"schemas": {"Branch": branch}}
    rules = sorted(one.rule.id for one in found(tmp_path, old, new))
    assert rules == ["response-field-removed-optional"] * 3 + ["shared-class-renamed"]


def test_a_thicket_of_references_ends(tmp_path: Path) -> None:
    """Each of 30 schemas refers to every other four times; following each way would take for ever."""

    def spec(field: str) -> Documents:
        names = [f"Node{number}" for number in range(30)]
        schemas = {
            name: {
                "type": "object",
                "properties": {
                    f"{other}{turn}": {"$ref": f"#/components/schemas/{other}"}
                    for other in names
                    for turn in "ABCD"
                },
            }
            for name in names
        }
        schemas["Root"] = {
            "type": "object",
            "properties": {field: {"$ref": "#/components/schemas/Node0"}},
        }
        documents = tiny_spec("answer", {"$ref": "#/components/schemas/Root"})
        documents["components.yaml"] = {"schemas": schemas}
        return documents

    (finding,) = found(tmp_path, spec("FileUrl"), spec("FileURL"))
    assert finding.rule.id == "response-field-respelled"

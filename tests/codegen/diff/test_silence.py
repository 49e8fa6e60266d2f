"""What means the same yields nothing, however it is written."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from codegen.diff.review import review
from codegen.diff.rules.examples import tiny_spec, write_spec
from codegen.diff.sides import load_sides
from tests.codegen.diff.reviewing import found, reviewed

ROOT = Path(__file__).parents[3]
OPERATION = "operations/things/PutThing.yaml"


def _turned(value: object) -> object:
    """The same data with the keys of every mapping the other way round."""
    if isinstance(value, dict):
        return {key: _turned(one) for key, one in reversed(value.items())}
    return [_turned(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", ["vod", "kitchen_sink"])
def test_a_spec_and_itself(tmp_path: Path, name: str) -> None:
    spec = ROOT / "spec/vod" if name == "vod" else ROOT / "tests/data/kitchen_sink/spec"
    copy = shutil.copytree(spec, tmp_path / "copy")
    result = review(*load_sides(str(spec), str(copy), spec))
    assert (result.findings, result.prose, result.advice.bump) == ((), (), "none")


def test_the_order_of_keys_and_parameters(tmp_path: Path) -> None:
    parameters = [
        {"name": "One", "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}},
        {"name": "Two", "in": "query", "schema": {"type": "integer", "minimum": 1}},
    ]
    old = tiny_spec("parameters", parameters)
    new = {path: _turned(data) for path, data in old.items()}
    new[OPERATION]["parameters"].reverse()
    new[OPERATION]["parameters"][1]["schema"]["enum"].reverse()
    assert found(tmp_path, old, new) == []


@pytest.mark.parametrize(
    "text",
    [
        "{type: string, maxLength: 9, enum: [a, b]}",
        "{'type': 'string', \"maxLength\": 9, enum: ['a', \"b\"]}",
        "\n        # a comment\n        type: string # another\n        maxLength: 9.0\n        enum:\n        - a\n        - b\n",
    ],
)
def test_comments_quotes_and_styles(tmp_path: Path, text: str) -> None:
    old = tiny_spec("value", {"type": "string", "maxLength": 9, "enum": ["a", "b"]})
    before = write_spec(tmp_path / "old", old)
    after = write_spec(tmp_path / "new", old)
    data = dict(old[OPERATION])
    parameters = f"parameters:\n  - name: Value\n    in: query\n    schema: {text}\n"
    del data["parameters"]
    lines = "".join(f"{key}: {json.dumps(value)}\n" for key, value in data.items())
    (after / OPERATION).write_text(f"# header\n{lines}{parameters}", "utf-8")
    result = review(*load_sides(str(before), str(after), before))
    assert (result.findings, result.prose) == ((), ())


BOOK = {"type": "object", "properties": {"Key": {"type": "string", "maxLength": 8}}}


def test_a_text_that_becomes_shared_and_back(tmp_path: Path) -> None:
    """A shared text has no class, so that nothing at all changes for callers."""
    inline = tiny_spec("answer", {"type": "string", "format": "date-time"})
    shared = tiny_spec("answer", {"$ref": "#/components/schemas/Moment"})
    shared["components.yaml"] = {"schemas": {"Moment": {"type": "string", "format": "date-time"}}}
    assert found(tmp_path, inline, shared) == []
    assert found(tmp_path, shared, inline) == []


def test_an_object_that_becomes_shared_under_the_name_of_its_class(tmp_path: Path) -> None:
    inline = tiny_spec("answer", {**BOOK, "x-class-name": "Book"})
    shared = tiny_spec("answer", {"$ref": "#/components/schemas/Book"})
    shared["components.yaml"] = {"schemas": {"Book": BOOK}}
    assert found(tmp_path, inline, shared) == []
    assert found(tmp_path, shared, inline) == []


def test_a_parameter_that_becomes_shared(tmp_path: Path) -> None:
    parameter = {"name": "Value", "in": "query", "schema": {"type": "string", "maxLength": 8}}
    inline = tiny_spec("parameters", [parameter])
    shared = tiny_spec("parameters", [{"$ref": "#/components/parameters/Value"}])
    shared["components.yaml"] = {"parameters": {"Value": parameter}}
    assert found(tmp_path, inline, shared) == []
    assert found(tmp_path, shared, inline) == []


def test_a_renamed_component_is_silent_on_the_wire(tmp_path: Path) -> None:
    old = tiny_spec("answer", {"$ref": "#/components/schemas/Book"})
    old["components.yaml"] = {"schemas": {"Book": BOOK}}
    new = tiny_spec("answer", {"$ref": "#/components/schemas/Tome"})
    new["components.yaml"] = {"schemas": {"Tome": BOOK}}
    (finding,) = found(tmp_path, old, new)
    assert (finding.rule.id, finding.rule.wire) == ("shared-class-renamed", "none")
    new["components.yaml"]["schemas"]["Tome"] = {**BOOK, "x-class-name": "Book"}
    assert found(tmp_path, old, new) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "integer"}, {"type": "integer", "format": "int64"}),
        ({"type": "number"}, {"type": "number", "format": "double"}),
        ({"type": "string", "minLength": 1}, {"type": "string", "x-min-bytes": 1}),
        ({"type": "object"}, {"type": "object", "additionalProperties": True}),
        ({"type": "object", "additionalProperties": {}}, {"type": "object"}),
    ],
)
def test_words_that_mean_the_same(tmp_path: Path, old: dict, new: dict) -> None:
    at = "parameter" if "minLength" in old else "answer"
    if at == "parameter":
        old, new = {"schema": old}, {"schema": new}
    assert found(tmp_path, tiny_spec(at, old), tiny_spec(at, new)) == []


def test_lists_of_words_and_folded_lines(tmp_path: Path) -> None:
    old = tiny_spec(
        "operation", {"description": "One line,\nand another.", "x-methods": ["POST", "GET"]}
    )
    new = tiny_spec(
        "operation", {"description": "One line, and another.", "x-methods": ["GET", "POST"]}
    )
    assert found(tmp_path, old, new) == []


def test_wording_is_counted_and_never_breaks(tmp_path: Path) -> None:
    old = tiny_spec("operation", {"description": "It takes at most ten."})
    new = tiny_spec("operation", {"description": "It takes at most two."})
    result = reviewed(tmp_path, old, new)
    assert (len(result.findings), len(result.prose), result.advice.bump) == (0, 1, "patch")

"""The spec in the vendor's format: importing it gives the same facts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.build import load_service
from codegen.check import check
from codegen.cli import main
from codegen.export import metadata_document
from codegen.vendor import read_metadata
from codegen.vendor.record import record_operation
from tests.codegen.export.documents import KITCHEN_SINK
from tests.codegen.importing.invented import PRODUCTS
from tests.codegen.importing.workshop import Workshop, facts_in

VOD = Path(__file__).parents[3] / "spec" / "vod"

Words = dict[str, Any]


@pytest.fixture
def workshop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Workshop:
    return Workshop(tmp_path, capsys)


def exported(spec: Path) -> Words:
    loaded = load_service(spec)
    assert loaded.service is not None
    check(loaded.service, loaded.diagnostics)
    assert not loaded.diagnostics
    return metadata_document(loaded.service)


LOST_EXAMPLES = {
    ("PreloadVodObjectCaches", "ObjectPath"),
    ("RefreshVodObjectCaches", "ObjectPath"),
}
"""Texts of several lines, which an import does not take for an example."""


def facts_of(document: Words, folder: Path) -> Words:
    path = folder / "exported.json"
    path.write_text(json.dumps(document), "utf-8")
    product = read_metadata(path)
    operations = {name: record_operation(one) for name, one in product.operations.items()}
    examples = {
        (name, parameter["name"]): parameter["schema"].pop("example", None)
        for name, one in operations.items()
        for parameter in one.get("parameters", ())
    }
    tags = {name: group.title for group in product.groups for name in group.operations}
    _simplify(operations)
    return {
        "operations": operations,
        "examples": examples,
        "endpoints": set(product.endpoints),
        "tags": tags,
    }


def _simplify(operations: Words) -> None:
    """An import takes nothing in an answer for certain, since the vendor's word does not hold."""
    for one in operations.values():
        _drop(one.get("response"), "required")
        _drop(one, "example")


def _drop(value: Any, word: str) -> None:
    """Take a word of the facts out everywhere; a property that is called the same is a schema."""
    if isinstance(value, list):
        for item in value:
            _drop(item, word)
    elif isinstance(value, dict):
        if word in value and not isinstance(value[word], dict):
            del value[word]
        for inner in value.values():
            _drop(inner, word)


def test_importing_the_export_of_vod_gives_its_facts(workshop: Workshop):
    document = exported(VOD)
    workshop.imported(document)
    assert not workshop.section("not imported")
    assert not workshop.section("left out, since the dialect cannot say it")
    before = facts_of(document, workshop.root)
    after = facts_of(exported(workshop.spec), workshop.root)
    examples = before.pop("examples"), after.pop("examples")
    assert after == before
    assert {at for at in examples[0] if examples[0][at] != examples[1][at]} == LOST_EXAMPLES


@pytest.mark.parametrize("name", PRODUCTS)
def test_importing_the_export_of_any_product_gives_its_facts(workshop: Workshop, name: str):
    workshop.imported(PRODUCTS[name])
    document = exported(workshop.spec)
    other = Workshop(workshop.root / "other", workshop.capsys)
    other.root.mkdir()
    other.imported(document)
    assert facts_in(other.spec) == facts_in(workshop.spec)


def test_what_each_thing_becomes():
    put = exported(KITCHEN_SINK)["apis"]["PutThing"]
    parameters = {one["name"]: one for one in put["parameters"]}
    styles = {name: one.get("style") for name, one in parameters.items()}
    assert {name: styles[name] for name in ("Tags", "Tag", "Place", "Settings", "Kind")} == {
        "Tags": "simple",
        "Tag": "repeatList",
        "Place": "flat",
        "Settings": "json",
        "Kind": None,
    }
    assert parameters["Title"]["schema"]["required"] is True
    assert parameters["Kind"]["schema"]["enum"] == ["box", "bag"]
    assert parameters["Offsets"]["schema"]["example"] == "[1,2]"
    assert parameters["Settings"]["schema"]["$ref"] == "#/components/schemas/Settings"
    assert put["operationType"] == "write"
    assert put["errorCodes"] == {
        "400": [{"errorCode": "Thing.TooBig", "errorMessage": "The thing is too big."}]
    }


def test_the_command_writes_it(tmp_path: Path):
    out = tmp_path / "sink.json"
    spec = str(KITCHEN_SINK)
    assert main(["export", "--spec", spec, "--format", "metadata", "--out", str(out)]) == 0
    assert json.loads(out.read_text("utf-8"))["info"]["style"] == "RPC"

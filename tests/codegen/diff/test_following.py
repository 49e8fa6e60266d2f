"""Metadata beside a spec that follows the vendor: what the vendor changed, and not what we say better."""

from __future__ import annotations

import copy
import io
import json
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from codegen.diff.review import Review, review
from codegen.diff.rules import RULES, mirrors_of
from codegen.diff.sides import SideError, load_sides
from codegen.importing import prepare_import

ROOT = Path(__file__).parents[3]
REVISIONS = sorted((ROOT.parent / "shared" / "metadata").glob("vod-*[0-9].json"))
OPERATION = "operations/things/PutThing.yaml"
METADATA: dict[str, Any] = {
    "version": "1.0",
    "info": {"style": "RPC", "product": "tiny", "version": "2024-05-01"},
    "directories": [{"title": "things", "type": "directory", "children": ["PutThing"]}],
    "apis": {
        "PutThing": {
            "methods": ["post", "get"],
            "operationType": "write",
            "summary": "Puts a thing.",
            "parameters": [
                {"name": "Value", "in": "query", "schema": {"type": "string", "maxLength": 9}},
                {"name": "Size", "in": "query", "schema": {"type": "integer", "format": "int32"}},
            ],
            "responses": {
                "200": {
                    "schema": {
                        "type": "object",
                        "properties": {
                            "RequestId": {"type": "string"},
                            "Count": {"type": "integer", "format": "int32"},
                        },
                    }
                }
            },
        }
    },
    "endpoints": [{"regionId": "one", "endpoint": "tiny.example.com"}],
}


def _write(path: Path, document: Any) -> Path:
    path.write_text(json.dumps(document), "utf-8")
    return path


def _changed() -> dict[str, Any]:
    """What the vendor says next: a longer Value, no Size, a field more, an operation more."""
    document = copy.deepcopy(METADATA)
    api = document["apis"]["PutThing"]
    api["parameters"] = [
        {"name": "Value", "in": "query", "schema": {"type": "string", "maxLength": 7}}
    ]
    api["responses"]["200"]["schema"]["properties"]["State"] = {"type": "string"}
    document["apis"]["DropThing"] = {**copy.deepcopy(api), "summary": "Drops a thing."}
    return document


EXPECTED = {
    "operation-added": "info",
    "parameter-removed": "breaking",
    "request-max-length-lowered": "breaking",
    "response-field-added": "info",
}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A spec that was imported and then said better: names, sentences, a limit, an enum, paging."""
    folder = tmp_path / "spec"
    changes = prepare_import(_write(tmp_path / "vendor.json", METADATA), folder).changes
    for path, data in changes.items():
        assert data is not None
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (path,) = folder.glob("operations/*/PutThing.yaml")
    text = path.read_text("utf-8")
    assert "format: int32" in text
    text = text.replace("type: integer", "type: integer\n      minimum: 1\n      maximum: 50", 1)
    path.write_text(text.replace("operationId", "x-method-name: place_thing\noperationId"), "utf-8")
    return folder


def _review(old: Path | str, new: Path | str, spec: Path) -> Review:
    return review(*load_sides(str(old), str(new), spec))


def _rules(result: Review) -> dict[str, str]:
    return {one.rule.id: one.level for one in result.findings}


def test_what_was_imported_last_changes_nothing(tmp_path: Path, spec: Path) -> None:
    for sides in ((spec, tmp_path / "vendor.json"), (tmp_path / "vendor.json", spec)):
        result = _review(*sides, spec)
        assert _rules(result) == {}
        assert result.notes == (
            f"{tmp_path / 'vendor.json'} stands for {spec} as importing it would leave it",
        )


def test_a_newer_file_shows_what_the_vendor_changed(tmp_path: Path, spec: Path) -> None:
    before = {path: path.read_bytes() for path in spec.rglob("*") if path.is_file()}
    newer = _write(tmp_path / "newer.json", _changed())
    assert _rules(_review(spec, newer, spec)) == EXPECTED
    assert _rules(_review(newer, spec, spec)) == {
        "operation-removed": "breaking",
        "parameter-added-optional": "info",
        "request-max-length-raised": "info",
        "response-field-removed-optional": "breaking",
    }
    assert {path: path.read_bytes() for path in spec.rglob("*") if path.is_file()} == before


def test_what_ours_decided_is_counted_and_not_found(tmp_path: Path, spec: Path) -> None:
    document = copy.deepcopy(METADATA)
    schema = document["apis"]["PutThing"]["parameters"][1]["schema"]
    schema["maximum"] = 100
    result = _review(spec, _write(tmp_path / "newer.json", document), spec)
    assert _rules(result) == {}
    assert "in 1 places the vendor says something else" in result.notes[-1]


def test_without_a_lock_the_facts_are_compared(tmp_path: Path, spec: Path) -> None:
    (spec / "vendor.lock.json").unlink()
    result = _review(tmp_path / "vendor.json", spec, spec)
    assert "request-maximum-set" in _rules(result)
    assert result.notes == ()


def test_a_broken_lock_is_named(tmp_path: Path, spec: Path) -> None:
    (spec / "vendor.lock.json").write_text("{", "utf-8")
    with pytest.raises(SideError, match=r"OLD: .*vendor\.lock\.json is not a vendor lock"):
        _review(tmp_path / "vendor.json", spec, spec)


def test_a_revision_is_followed_too(
    tmp_path: Path, spec: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "checkout"
    shutil.copytree(spec, place / "spec/vod")
    command = ["git", "-c", "user.name=T", "-c", "user.email=t@example.com"]
    for words in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-qm", "one"]):
        subprocess.run([*command, *words], cwd=place, check=True, capture_output=True)
    newer = _write(tmp_path / "newer.json", _changed())
    monkeypatch.chdir(place)
    assert _rules(_review("main", newer, Path("spec/vod"))) == EXPECTED


def test_standard_input_beside_a_spec(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = json.dumps(_changed()).encode()
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    assert _rules(_review(spec, "-", spec)) == EXPECTED


def test_another_version_is_compared_as_it_is(tmp_path: Path, spec: Path) -> None:
    document = copy.deepcopy(METADATA)
    document["info"]["version"] = "2025-01-01"
    result = _review(spec, _write(tmp_path / "newer.json", document), spec)
    assert "api-version-changed" in _rules(result)


@pytest.mark.slow
@pytest.mark.skipif(not REVISIONS, reason="the vendor's revisions are not here")
@pytest.mark.parametrize("path", REVISIONS, ids=lambda one: one.stem)
def test_the_revisions_beside_our_spec(path: Path) -> None:
    """What is found is what the vendor changed since the last import, but for what ours decided."""
    spec = ROOT / "spec/vod"
    result = _review(spec, path, spec)
    every = _counted(_review(REVISIONS[-1], path, spec))
    found = _counted(result)
    assert found <= every
    left = [one for one in result.notes if "importing it would leave ours" in one]
    assert bool(every - found) <= bool(left)
    if path == REVISIONS[-1]:
        assert not found
    turned = _counted(_review(path, spec, spec))
    assert turned.total() == found.total()
    for rule, where in found:
        assert any((other, where) in turned for other in mirrors_of(RULES[rule]))


def _counted(result: Review) -> Counter[tuple[str, str]]:
    """How often each rule speaks of each operation; what is shared speaks of all that it reaches."""
    return Counter((one.rule.id, name) for one in result.findings for name in one.operations)

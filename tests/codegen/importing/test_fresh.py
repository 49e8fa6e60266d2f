"""A spec made of metadata in memory is the one that a first import writes."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest

from codegen.build import load_service
from codegen.diagnostics import Position
from codegen.importing import ImportRefusedError, prepare_import
from codegen.importing.fresh import fresh_spec
from codegen.vendor import read_metadata

METADATA = Path(__file__).parents[4] / "shared" / "metadata"


def _meaning(value: object) -> object:
    """A model without its positions."""
    if isinstance(value, Position):
        return None
    if attrs.has(type(value)):
        fields = [one.name for one in attrs.fields(type(value)) if one.eq]
        return {name: _meaning(getattr(value, name)) for name in fields}
    if isinstance(value, dict):
        return {key: _meaning(one) for key, one in value.items()}
    return [_meaning(one) for one in value] if isinstance(value, list | tuple) else value


@pytest.mark.parametrize("name", ["sts-2015-04-01.json", "vod-2025-12-13.json"])
def test_it_is_what_an_import_writes(tmp_path: Path, name: str) -> None:
    metadata = METADATA / name
    if not metadata.exists():
        pytest.skip("the vendor's metadata are not here")
    for target, data in prepare_import(metadata, tmp_path / "spec").changes.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data or b"")
    assert _meaning(fresh_spec(read_metadata(metadata)).service) == _meaning(
        load_service(tmp_path / "spec").service
    )


def test_operations_that_cannot_be_imported_stay_out(tmp_path: Path) -> None:
    """One takes a needed file in its body, the other needs a header of the caller's."""

    def api(*parameters: dict) -> dict:
        answer = {"type": "object", "properties": {"RequestId": {"type": "string"}}}
        words = {"methods": ["post"], "responses": {"200": {"schema": answer}}}
        return {**words, "parameters": list(parameters)}

    def needed(name: str, place: str) -> dict:
        return {"name": name, "in": place, "schema": {"type": "string", "required": True}}

    metadata: dict = {
        "info": {"style": "RPC", "product": "tiny", "version": "2024-05-01"},
        "apis": {
            "GetThing": api(),
            "PutFile": api(needed("File", "body")),
            "GetSecret": api(needed("Realm", "header")),
        },
        "endpoints": [{"regionId": "one", "endpoint": "tiny.example.com"}],
    }
    path = tmp_path / "vendor.json"
    path.write_text(json.dumps(metadata), "utf-8")
    made = fresh_spec(read_metadata(path))
    assert [one.name for one in made.service.operations] == ["GetThing"]
    assert set(made.left_out) == {"PutFile", "GetSecret"}
    del metadata["apis"]["GetThing"]
    path.write_text(json.dumps(metadata), "utf-8")
    with pytest.raises(ImportRefusedError):
        fresh_spec(read_metadata(path))

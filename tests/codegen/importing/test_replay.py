"""The vendor's real metadata: six dated revisions of VOD, one after the other, in two languages.

They do not belong to this project; where they are not at hand these tests are skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from codegen.build import load_service
from codegen.check import check
from codegen.diagnostics import render
from codegen.importing import Import, prepare_import
from codegen.importing.documents import edited, read_documents
from tests.codegen.generated_package import generate
from tests.codegen.importing.workshop import facts_in, tree

PROJECT = Path(__file__).resolve().parents[3]
METADATA = PROJECT.parent / "shared" / "metadata"
OURS = PROJECT / "spec" / "vod"
REVISIONS = ["2024-09-23", "2024-12-13", "2024-12-20", "2025-05-16", "2025-12-05", "2025-12-13"]

pytestmark = [
    pytest.mark.skipif(not METADATA.is_dir(), reason="the vendor's metadata are not at hand"),
    pytest.mark.slow,
]


def run_import(name: str, spec: Path) -> Import:
    """What `codegen import` does, without its process."""
    prepared = prepare_import(METADATA / f"{name}.json", spec)
    for path, data in prepared.changes.items():
        if data is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    return prepared


def require_sound(spec: Path) -> int:
    loaded = load_service(spec)
    assert loaded.service is not None
    check(loaded.service, loaded.diagnostics)
    assert not loaded.diagnostics, render(loaded.diagnostics, loaded.sources)
    return len(loaded.service.operations)


def require_stable(name: str, spec: Path) -> None:
    before = tree(spec)
    assert not run_import(name, spec).changes
    assert tree(spec) == before


def type_check(files: dict[str, bytes], folder: Path, name: str) -> None:
    """What mypy and basedpyright say about a generated package in their strict modes."""
    for path, data in files.items():
        target = folder / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    env = os.environ | {
        "MYPYPATH": str(PROJECT / "runtime"),
        "PYTHONPATH": str(PROJECT / "runtime"),
    }
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", str(folder / name)]
    done = subprocess.run(command, capture_output=True, text=True, env=env, cwd=folder, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    imports = f"import {name}.client, {name}.async_client; print(len({name}.OPERATIONS))"
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(folder)!r}); {imports}"]
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    assert done.returncode == 0, done.stderr[-3000:]


@attrs.frozen
class Planted:
    """Text of ours in an imported file, which has to outlive every later import."""

    operation: str
    instead_of: str
    text: str


PLANTED = [
    Planted(
        "GetVideoInfo",
        "summary: Get video info.\n",
        "summary: Look up one video.   # ours\ndescription: |-\n  First.\n\n  Second.\n",
    ),
    Planted(
        "GetVideoInfo",
        "    description: Video id.\n    schema:\n      type: string\n",
        "    # Thirty-two digits.\n    description: >-\n      The video to look\n      up.\n    schema:\n"
        "      type: string\n      maxLength: 64\n      pattern: ^[0-9a-f]+$\n      x-pattern-hint: hexadecimal digits\n",
    ),
    Planted(
        "GetVideoInfo",
        "                CreationTime:\n                  type: string\n                  description: Creation time.\n",
        "                # A moment.\n                CreationTime:\n                  type: string\n"
        "                  format: date-time\n                  description: When it was made.\n",
    ),
    Planted(
        "SubmitTranscodeJobs",
        "    description: Override params.\n",
        '    description: "Ours, with words."\n    x-python-name: overrides\n',
    ),
    Planted(
        "GetTranscodeTask",
        "responses:\n",
        "x-rules:\n  - description: A task is named.   # ours\n    anyOf:\n"
        "      - required: [TranscodeTaskId]\n      - not:\n          required: [TranscodeTaskId]\n\n\nresponses:\n",
    ),
]  # fmt: skip


def test_each_revision_of_vod(tmp_path: Path):
    spec = tmp_path / "vod"
    run_import(f"vod-{REVISIONS[0]}", spec)
    for planted in PLANTED:
        (path,) = spec.rglob(f"{planted.operation}.yaml")
        text = path.read_text("utf-8")
        assert planted.instead_of in text, planted
        path.write_text(text.replace(planted.instead_of, planted.text, 1), "utf-8")
    require_sound(spec)
    for revision in REVISIONS[1:]:
        name = f"vod-{revision}"
        assert run_import(name, spec).is_sound
        count = require_sound(spec)
        files = generate(spec)
        assert len([path for path in files if path.startswith("operations/")]) == count + 1
        for planted in PLANTED:
            (path,) = spec.rglob(f"{planted.operation}.yaml")
            kept = (
                planted.text
                if planted.operation != "GetVideoInfo" or "maxLength" not in planted.text
                else planted.text.partition("    schema")[2]
            )
            assert kept in path.read_text("utf-8"), (revision, planted)
        require_stable(name, spec)
        new = tmp_path / revision
        run_import(name, new)
        require_sound(new)
        assert without_ours(facts_in(spec)) == without_ours(facts_in(new))
        assert (spec / "vendor.lock.json").read_bytes() == (new / "vendor.lock.json").read_bytes()
    type_check(files, tmp_path / "packages", "replayed_vod")


def without_ours(facts: dict) -> dict:
    """The facts without the constraints that `PLANTED` adds."""
    for _, parameters, answered, _ in facts["operations"].values():
        for parameter in parameters:
            if parameter["name"] == "VideoId":
                parameter["schema"].pop("maxLength", None)
                parameter["schema"].pop("pattern", None)
        video = answered["properties"].get("Video", {})
        video.get("properties", {}).get("CreationTime", {}).pop("format", None)
    return facts


def test_the_other_language(tmp_path: Path):
    name, spec = "vod-2025-12-13.zh", tmp_path / "spec"
    assert run_import(name, spec).is_sound
    assert require_sound(spec) == 186
    require_stable(name, spec)
    type_check(generate(spec), tmp_path / "packages", "another")


def test_facts_do_not_depend_on_the_language(tmp_path: Path):
    for name in ("vod-2025-12-13", "vod-2025-12-13.zh"):
        run_import(name, tmp_path / name)
    english, chinese = (
        facts_in(tmp_path / name)["operations"] for name in ("vod-2025-12-13", "vod-2025-12-13.zh")
    )
    assert english == chinese
    before = tree(tmp_path / "vod-2025-12-13")
    run_import("vod-2025-12-13.zh", tmp_path / "vod-2025-12-13")
    after = tree(tmp_path / "vod-2025-12-13")
    assert {path for path in after if before.get(path) != after[path]} == {"vendor.lock.json"}


def test_ten_operations_by_hand_get_the_others(tmp_path: Path):
    """Whatever our spec holds today: ten of its files stay, the vendor's others are added."""
    spec = tmp_path / "vod"
    shutil.copytree(OURS, spec)
    (spec / "vendor.lock.json").unlink(missing_ok=True)
    kept = sorted(read_documents(spec).operations)[:10]
    for name, document in read_documents(spec).operations.items():
        if name not in kept:
            (spec / document.path).unlink()
    drop_unused(spec)
    before = tree(spec)
    run_import("vod-2025-12-13", spec)
    assert require_sound(spec) == 186
    documents = read_documents(spec)
    assert all(
        before[documents.operations[name].path] == tree(spec)[documents.operations[name].path]
        for name in kept
    )
    require_stable("vod-2025-12-13", spec)


def drop_unused(spec: Path) -> None:
    """Take out the shared schemas that only the removed operations used."""
    loaded = load_service(spec)
    assert loaded.service is not None
    check(loaded.service, loaded.diagnostics)
    unused = {
        one.message.split("'")[1] for one in loaded.diagnostics if one.rule == "unused-schema"
    }
    path = spec / "components.yaml"
    document = read_documents(spec).components
    data = document.data | {
        "schemas": {k: v for k, v in document.data["schemas"].items() if k not in unused}
    }
    path.write_text(edited(document.text, data), "utf-8")

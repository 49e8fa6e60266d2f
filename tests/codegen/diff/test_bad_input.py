"""Whatever a side is: one clear sentence, exit 2, and the file that --out names as it was."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from codegen.diff.rules.examples import tiny_spec, write_spec

pytestmark = pytest.mark.slow  # each case is a process of its own

ROOT = Path(__file__).parents[3]
METADATA = {
    "version": "1.0",
    "info": {"style": "RPC", "product": "tiny", "version": "2024-05-01"},
    "apis": {
        "PutThing": {
            "methods": ["post"],
            "parameters": [{"name": "Value", "in": "query", "schema": {"type": "string"}}],
            "responses": {"200": {"schema": {"type": "object"}}},
        }
    },
}
DATA = json.dumps(METADATA).encode()


@attrs.frozen
class Case:
    """The two sides, what one has to read, and how the place or the input is spoilt."""

    sides: tuple[str, ...]
    says: str
    data: bytes = b""
    prepare: Callable[[Path], object] | None = None
    inside: str = "."
    path: str | None = None


def git(folder: Path, *arguments: str) -> None:
    command = ["git", "-c", "user.name=T", "-c", "user.email=t@example.com", *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def _bytes(name: str, data: bytes) -> Callable[[Path], object]:
    return lambda place: (place / name).write_bytes(data)


def _mistake(place: Path) -> None:
    path = place / "spec/vod/operations/things/PutThing.yaml"
    path.write_text(path.read_text("utf-8").replace('"summary"', '"summery"'), "utf-8")


def _bare(place: Path) -> None:
    git(place, "clone", "-q", "--bare", ".", "bare.git")


def _shallow(place: Path) -> None:
    git(place, "clone", "-q", "--depth", "1", place.as_uri(), "shallow")


def _nested(place: Path) -> None:
    depth = 100_000
    (place / "deep.json").write_bytes(b'{"apis":' + b"[" * depth + b"]" * depth + b"}")


CASES = {
    "no such revision": Case(("v9.9.9", "spec/vod"), "OLD: 'v9.9.9' is neither a path nor a git"),
    "no such revision, from a sub-folder": Case(("v9.9.9", "HEAD"), "OLD: 'v9.9.9'", inside="spec"),
    "an option as revision": Case(("HEAD", "--", "--output=x"), "is no name of a revision"),
    "a range": Case(("HEAD~1..HEAD", "spec/vod"), "OLD: 'HEAD~1..HEAD' is neither"),
    "beyond a shallow clone": Case(
        ("HEAD~1", "HEAD"), "this is a shallow clone", prepare=_shallow, inside="shallow"
    ),
    "a revision without the folder": Case(("HEAD:docs", "HEAD"), "there is no folder 'docs'"),
    "a bare repository": Case(("main", "HEAD"), "OLD: ", prepare=_bare, inside="bare.git"),
    "git is not installed": Case(("main", "HEAD"), "git is not installed", path="/nowhere"),
    "a folder without a spec": Case(
        ("empty", "HEAD"), "holds no service.yaml", prepare=lambda place: (place / "empty").mkdir()
    ),
    "a mistake on one side": Case(
        ("HEAD", "spec/vod"), "NEW: spec/vod has 2 mistakes", prepare=_mistake
    ),
    "metadata cut in the middle": Case(
        ("HEAD", "cut.json"), "NEW: cut.json is no JSON", prepare=_bytes("cut.json", DATA[:150])
    ),
    "no metadata at all": Case(
        ("HEAD", "a.json"), "NEW: a.json holds no object", prepare=_bytes("a.json", b"[]")
    ),
    "binary metadata": Case(
        ("HEAD", "a.json"), "NEW: a.json is no", prepare=_bytes("a.json", bytes(range(256)))
    ),
    "an empty file": Case(("HEAD", "a.json"), "NEW: a.json is no", prepare=_bytes("a.json", b"")),
    "nesting without an end": Case(("HEAD", "deep.json"), "NEW: deep.json", prepare=_nested),
    "two products": Case(
        ("HEAD", "other.json"),
        "NEW describes 'huge'",
        prepare=_bytes("other.json", DATA.replace(b'"tiny"', b'"huge"')),
    ),
    "standard input on both sides": Case(("-", "-"), "one side only"),
    "standard input that is empty": Case(("HEAD", "-"), "standard input is empty"),
    "standard input that is binary": Case(
        ("HEAD", "-"), "NEW: standard input is no", data=b"\x00\xff" * 5000
    ),
    "standard input that is cut": Case(
        ("HEAD", "-"), "NEW: standard input is no JSON", data=DATA[:-40]
    ),
    "standard input that is huge": Case(
        ("HEAD", "-"), "NEW: standard input", data=b" " + b"[" * (65 * 1024 * 1024)
    ),
    "a name with a line end": Case(("HEAD\n", "HEAD"), "OLD: 'HEAD\\n' is neither"),
}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("template")
    git(place, "init", "-q", "-b", "main")
    for text in ("one", "two"):
        write_spec(place / "spec/vod", tiny_spec("operation", {"description": text}))
        git(place, "add", "spec")
        git(place, "commit", "-qm", text)
    return place


@pytest.mark.parametrize("name", CASES)
def test_one_sentence_and_nothing_half_written(template: Path, tmp_path: Path, name: str) -> None:
    case = CASES[name]
    place = tmp_path / "place"
    git(tmp_path, "clone", "-q", template.as_uri(), "place")
    if case.prepare is not None:
        case.prepare(place)
    out = tmp_path / "report.json"
    out.write_text("as it was", "utf-8")
    run = _run(case, place, out)
    said = run.stderr.decode("utf-8")
    assert run.returncode == 2, said
    assert run.stdout == b""
    assert case.says in said
    assert said.count("\n") == 1, "one sentence"
    assert said.startswith("codegen: ")
    assert "Traceback" not in said
    assert out.read_text("utf-8") == "as it was"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["place", "report.json"]


def _run(case: Case, place: Path, out: Path) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    if case.path is not None:
        environment["PATH"] = case.path
    command = [sys.executable, "-m", "codegen", "diff", "--out", str(out), *case.sides]
    return subprocess.run(
        command,
        cwd=place / case.inside,
        input=case.data,
        capture_output=True,
        env=environment,
        check=False,
    )


def test_a_dirty_tree_is_no_obstacle(template: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", template.as_uri(), "place")
    place = tmp_path / "place"
    _mistake(place)
    (place / "spec/vod/service.yaml").unlink()
    out = tmp_path / "report.txt"
    run = _run(Case(("HEAD~1", "HEAD"), ""), place, out)
    assert (run.returncode, run.stderr) == (0, b"")
    assert "1 of wording" in out.read_text("utf-8")

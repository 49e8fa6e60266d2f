"""Changelog fragments are well named and can be put together."""

from __future__ import annotations

import subprocess
import sys
import tomllib

from tests.house.tree import ROOT, files

TYPES = {
    each["directory"]
    for each in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["towncrier"][
        "type"
    ]
}
FRAGMENTS = [path for path in files(ROOT / "changelog.d", "*.md") if path.name != "README.md"]


def test_fragments_are_well_named() -> None:
    for path in FRAGMENTS:
        name, kind, suffix = path.name.rsplit(".", 2)
        assert name, path
        assert kind in TYPES, f"{path.name}: one of {sorted(TYPES)} was expected before .md"
        assert suffix == "md"


def test_fragments_are_sentences() -> None:
    for path in FRAGMENTS:
        text = path.read_text("utf-8").strip()
        assert text.endswith("."), (
            f"{path.name}: a fragment is one or more sentences for the reader of the change"
        )


def test_a_changelog_can_be_built() -> None:
    arguments = [
        sys.executable,
        "-m",
        "towncrier",
        "build",
        "--draft",
        "--version",
        "99.0",
        "--date",
        "2026-01-01",
    ]
    run = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    for path in FRAGMENTS:
        first = path.read_text("utf-8").strip().split("\n", 1)[0]
        assert first[:30] in run.stdout

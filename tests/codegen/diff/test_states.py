"""The three states of CreateUploadImage give the expected review (see tests/codegen/test_states.py)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen.diff.formats.choice import FORMATS, render_review
from codegen.diff.review import review
from codegen.diff.sides import load_sides

ROOT = Path(__file__).parents[3]
STATES = Path("tests/data/create_upload_image")
GOLDEN = ROOT / "tests/data/diff/create_upload_image"

BEFORE, SINCE, TODAY = "1-before-2022-10-27", "2-since-2022-10-27", "3-today"
PAIRS = {
    "2022-10-27": (BEFORE, SINCE),
    "2025-12-13": (SINCE, TODAY),
    "turned-back": (TODAY, BEFORE),
}
SUFFIXES = {
    "text": "txt",
    "json": "json",
    "markdown": "md",
    "html": "html",
    "github": "github.txt",
    "sarif": "sarif",
    "changelog": "changelog.md",
}


def test_every_format_has_its_golden_files() -> None:
    assert SUFFIXES.keys() == FORMATS


@pytest.fixture(autouse=True)
def in_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Golden files name paths as a maintainer would write them."""
    monkeypatch.chdir(ROOT)


def _review(name: str):
    old, new = PAIRS[name]
    return review(*load_sides(str(STATES / old), str(STATES / new), Path("spec/vod")))


def test_the_change_of_2022_10_27_lets_everybody_go_on() -> None:
    result = _review("2022-10-27")
    assert [(one.rule.id, one.level) for one in result.findings] == [
        ("request-length-unit-loosened", "info"),
        ("parameter-added-optional", "info"),
        ("request-length-unit-loosened", "info"),
        ("request-length-unit-loosened", "info"),
    ]
    assert result.advice.bump == "minor"


def test_its_successor_as_well() -> None:
    result = _review("2025-12-13")
    assert {(one.rule.id, one.level) for one in result.findings} == {
        ("request-enum-value-added", "info"),
        ("request-pattern-dropped", "info"),
    }
    assert len(result.findings) == 2
    assert result.advice.bump == "minor"


def test_going_back_breaks() -> None:
    result = _review("turned-back")
    assert result.advice.bump == "major"
    assert result.count("breaking") == 5


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("format_name", SUFFIXES)
def test_the_report(name: str, format_name: str) -> None:
    """To renew: `UPDATE_GOLDEN=1 make test ARGS="-k test_states"`; the difference is read by a person."""
    text = render_review(format_name, _review(name), with_prose=True)
    path = GOLDEN / f"{name}.{SUFFIXES[format_name]}"
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_bytes(text.encode("utf-8"))
    assert text == path.read_bytes().decode("utf-8")

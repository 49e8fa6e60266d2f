"""Modules stay small and are named for their job."""

from __future__ import annotations

from statistics import median

from tests.house.tree import ROOT, hand_written_modules

MOST_LINES = 500
MEDIAN_LINES = 150
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "manager", "managers", "misc", "common"}


def test_no_hand_written_module_is_long() -> None:
    lines = {
        path.relative_to(ROOT): len(path.read_text("utf-8").splitlines())
        for path in hand_written_modules()
    }
    assert lines
    assert {path: count for path, count in lines.items() if count > MOST_LINES} == {}
    assert median(lines.values()) < MEDIAN_LINES


def test_names_say_what_a_module_does() -> None:
    named = {
        path.relative_to(ROOT): {path.stem, path.parent.name} for path in hand_written_modules()
    }
    assert [path for path, names in named.items() if names & SAYS_NOTHING] == []

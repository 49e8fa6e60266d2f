"""The generated package at full size stays pleasant: counted, not timed."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "generated" / "apsara_vod"


def test_the_package_has_at_most_35_000_lines() -> None:
    lines = sum(len(path.read_text("utf-8").splitlines()) for path in PACKAGE.rglob("*.py"))
    assert lines <= 35_000


def test_no_path_of_the_wheel_is_too_long_for_windows() -> None:
    longest = max(
        (path.relative_to(PACKAGE.parent).as_posix() for path in PACKAGE.rglob("*.*")), key=len
    )
    assert len(longest) <= 120

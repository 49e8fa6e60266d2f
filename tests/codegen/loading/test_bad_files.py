"""What people read when a file is wrong: the exact text, for one file per kind of mistake."""

from __future__ import annotations

import pytest

from tests.codegen.loading.bad_files import DIALECT, GOLDEN, SCHEMA, YAML, report

# Where the two parsers of PyYAML cannot be brought to the same words or the same column.
_DIFFERENT_WHEN_PURE = {
    "hexadecimal-digits",
    "keys-that-are-not-text",
    "tab-in-block-text",
    "tabs-and-wide-characters",
}


def golden(name: str) -> str:
    return (GOLDEN / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize("name", YAML)
def test_yaml_mistakes(name: str) -> None:
    assert report(YAML[name]) == golden(name)


@pytest.mark.parametrize("name", sorted(set(YAML) - _DIFFERENT_WHEN_PURE))
def test_yaml_mistakes_read_the_same_without_libyaml(name: str) -> None:
    assert report(YAML[name], pure=True) == golden(name)


@pytest.mark.parametrize("name", sorted(_DIFFERENT_WHEN_PURE))
def test_the_other_parser_reports_something_too(name: str) -> None:
    assert "Bad.yaml:" in report(YAML[name], pure=True)


@pytest.mark.parametrize("name", DIALECT)
def test_dialect_mistakes(name: str) -> None:
    assert report(DIALECT[name], schema=SCHEMA) == golden(name)


def test_no_golden_text_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == {*YAML, *DIALECT}


def test_reports_are_safe_for_terminals() -> None:
    for name in (*YAML, *DIALECT):
        text = golden(name).replace("\n", "")
        assert text.isprintable(), name

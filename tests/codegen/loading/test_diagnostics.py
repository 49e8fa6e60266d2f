"""Mistakes as data, and their text."""

from __future__ import annotations

import copy
import pickle
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import (
    Diagnostic,
    Diagnostics,
    Position,
    Sources,
    SpecError,
    did_you_mean,
    quoted,
    render,
    shorten,
    suggest,
    visible,
)

FILE = "spec/vod/operations/upload/CreateUploadImage.yaml"


def one(line: str, column: int, message: str = "wrong") -> list[str]:
    found = Diagnostics()
    found.add(Position("f", 1, column), message)
    return render(found, {"f": [line]}).split("\n")


def test_a_position_is_printed_as_editors_read_it() -> None:
    assert str(Position(FILE, 12, 9)) == f"{FILE}:12:9"


def test_the_whole_form() -> None:
    sources = Sources()
    sources.add(FILE, "a: 1\n" * 11 + "        maxlength: 128\n")
    found = Diagnostics()
    found.add(Position("b.yaml", 1, 1), "there is no such file")
    found.add(
        Position(FILE, 12, 9), "unknown key 'maxlength'", "did you mean 'maxLength'?", "unknown-key"
    )
    found.add(None, "the spec has no operations")
    assert render(found, sources) == (
        "the spec has no operations\n"
        "b.yaml:1:1: there is no such file\n"
        f"{FILE}:12:9: unknown key 'maxlength'\n"
        "   12 |         maxlength: 128\n"
        "      |         ^\n"
        "  did you mean 'maxLength'?\n"
        "3 mistakes in 2 files"
    )


def test_nothing_to_say() -> None:
    assert render(Diagnostics(), {}) == ""
    assert not Diagnostics()
    assert repr(Diagnostics()) == "<Diagnostics: no mistakes>"


def test_the_count() -> None:
    found = Diagnostics()
    found.add(None, "a")
    assert found.summary() == "1 mistake"
    found.add(Position("f", 1, 1), "a")
    assert found.summary() == "2 mistakes in 1 file"


def test_mistakes_are_sorted_and_each_is_kept_once() -> None:
    found = Diagnostics()
    for position in [
        Position("b", 1, 1),
        Position("a", 10, 1),
        Position("a", 9, 2),
        Position("a", 9, 1),
        None,
    ]:
        found.add(position, "z")
        found.add(position, "a")
        found.add(position, "z")
    assert [(str(each.position), each.message) for each in found] == [
        (place, message)
        for place in ["None", "a:9:1", "a:9:2", "a:10:1", "b:1:1"]
        for message in "za"
    ]
    assert len(found) == 10
    others = Diagnostics(found)
    others.extend(found)
    assert list(others) == list(found)


def test_a_spec_error_carries_the_mistakes() -> None:
    found = Diagnostics([Diagnostic(Position("f", 1, 1), "wrong")])
    error = SpecError(found)
    assert str(error) == "1 mistake in 1 file"
    for again in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert list(again.diagnostics) == list(found)


@pytest.mark.parametrize(
    ("line", "column", "shown", "caret"),
    [
        ("abc", 1, "abc", 0),
        ("abc", 3, "abc", 2),
        ("abc", 4, "abc", 3),  # just behind the line
        ("abc", 99, "abc", 3),
        ("\ta: 1", 2, "    a: 1", 4),
        ("a\tb", 3, "a    b", 5),
        ("标题: x", 5, "标题: x", 6),
        ("\uff41b", 2, "\uff41b", 2),
        ("e\u0301x", 3, "e\u0301x", 1),
        ("😀x", 2, "😀x", 2),
        ("\x1b[31mred", 6, "\\x1b[31mred", 8),
        ("\u202eabc", 2, "\\u202eabc", 6),
        ("a\u200bb", 3, "a\\u200bb", 7),
        ("a\u3000b", 3, "a\u3000b", 3),
        ("\xa0a", 2, "\\xa0a", 4),
        ("\U000e0041a", 2, "\\U000e0041a", 10),
    ],
)
def test_the_caret_stands_under_the_column(line: str, column: int, shown: str, caret: int) -> None:
    _, source, under, _ = one(line, column)
    assert source == f"    1 | {shown}"
    assert under == f"      | {' ' * caret}^"


@pytest.mark.parametrize("column", [1, 30, 60, 5000, 9999, 10_000])
@pytest.mark.parametrize("letter", ["x", "长", "\x1b", "\u0301"])
def test_long_lines_are_cut_around_the_column(column: int, letter: str) -> None:
    line = letter * (column - 1) + "!" + letter * (10_000 - column)
    _, source, under, _ = one(line, column)
    assert len(source) < 450
    before = source[: source.index("!")]
    cells_before = {"x": 1, "长": 2, "\x1b": 4, "\u0301": 0}[letter] * (column - 1)
    assert source.startswith("    1 | …") == (cells_before > 60 or column > 200)
    width = sum(0 if unicodedata.combining(each) else 1 + (each == "长") for each in before)
    assert under.index("^") == width


def test_a_line_that_fits_is_shown_whole() -> None:
    line = "x" * 100
    assert one(line, 95)[1] == f"    1 | {line}"


def test_a_position_outside_of_the_source_is_shown_without_excerpt() -> None:
    found = Diagnostics()
    for line in (0, 2):
        found.add(Position("f", line, 1), "wrong")
    assert render(found, {"f": ["a"]}) == "f:0:1: wrong\nf:2:1: wrong\n2 mistakes in 1 file"


def test_messages_hints_and_names_cannot_forge_lines() -> None:
    found = Diagnostics()
    found.add(Position("f\nx", 1, 1), "a\nb\x1b[0m", "c\r\nd")
    assert render(found, {}) == "f\\nx:1:1: a\\nb\\x1b[0m\n  c\\r\\nd\n1 mistake in 1 file"


def test_sources_split_at_yaml_line_ends_only() -> None:
    sources = Sources()
    sources.add("f", "a\r\nb\rc\nd\x0be\u2028f")
    assert list(sources["f"]) == ["a", "b", "c", "d\x0be\u2028f"]
    sources.add("f", "x")
    assert list(sources["f"]) == ["x"]
    assert len(sources) == 1


@given(st.text())
def test_visible_text_is_printable(text: str) -> None:
    assert visible(text).replace("\u3000", "").isprintable()


@given(st.text(), st.integers(2, 80))
def test_shortened_text_has_its_limit(text: str, limit: int) -> None:
    assert len(shorten(text, limit)) <= limit


def test_short_text_is_not_shortened() -> None:
    assert quoted("x" * 60) == f"'{'x' * 60}'"
    assert quoted("x" * 61) == f"'{'x' * 59}…'"


WORDS = [
    "maxLength",
    "minLength",
    "maxItems",
    "type",
    "enum",
    "required",
    "x-max-bytes",
    "Title",
    "title",
]


@pytest.mark.parametrize(
    ("word", "nearest"),
    [
        ("maxlength", "maxLength"),
        ("max_length", "maxLength"),
        ("MAX-LENGTH", "maxLength"),
        ("maxLenght", "maxLength"),
        ("minLenth", "minLength"),
        ("tpye", "type"),
        ("enmu", "enum"),
        ("requird", "required"),
        ("x-maxbytes", "x-max-bytes"),
        ("TITLE", "Title"),
        ("titel", "Title"),
        ("colour", None),
        ("", None),
        ("enum", None),  # it is one of them: nothing to suggest
        ("x" * 1000, None),
    ],
)
def test_suggestions(word: str, nearest: str | None) -> None:
    assert suggest(word, WORDS) == nearest
    assert suggest(word, reversed(WORDS)) == nearest
    assert did_you_mean(word, WORDS) == (f"did you mean '{nearest}'?" if nearest else None)


@given(st.text(), st.lists(st.text()))
def test_a_suggestion_is_one_of_the_choices(word: str, choices: list[str]) -> None:
    nearest = suggest(word, choices)
    assert nearest is None or (nearest in choices and nearest != word)

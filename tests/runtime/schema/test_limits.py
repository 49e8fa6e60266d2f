from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from apsara_core.schema import AnyValue, Boolean, Integer, ListOf, MapOf, Number, Text, Timestamp
from tests.runtime.schema.one_field import broken

COMBINED = "e\N{COMBINING ACUTE ACCENT}"  # two code points, three bytes
EMOJI = "\N{GRINNING FACE}"  # one code point, four bytes
FAMILY = "\N{MAN}\N{ZERO WIDTH JOINER}\N{GIRL}"  # three code points, eleven bytes


@pytest.mark.parametrize(
    ("text", "characters"), [("abcd", 4), ("题题", 2), (EMOJI * 3, 3), (COMBINED, 2), (FAMILY, 3)]
)
def test_lengths_count_code_points(text, characters):
    assert broken(Text(max_length=characters), text) == []
    assert broken(Text(max_length=characters + 1), text) == []
    assert broken(Text(max_length=characters - 1), text) == ["maxLength"]
    assert broken(Text(min_length=characters), text) == []
    assert broken(Text(min_length=characters - 1), text) == []
    assert broken(Text(min_length=characters + 1), text) == ["minLength"]


@pytest.mark.parametrize(
    ("text", "size"), [("abcd", 4), ("题题", 6), (EMOJI * 3, 12), (COMBINED, 3), (FAMILY, 11)]
)
def test_byte_limits_count_utf_8(text, size):
    assert broken(Text(max_bytes=size), text) == []
    assert broken(Text(max_bytes=size + 1), text) == []
    assert broken(Text(max_bytes=size - 1), text) == ["x-max-bytes"]
    assert broken(Text(min_bytes=size), text) == []
    assert broken(Text(min_bytes=size - 1), text) == []
    assert broken(Text(min_bytes=size + 1), text) == ["x-min-bytes"]


def test_one_text_can_break_several_limits():
    assert broken(Text(max_length=1, max_bytes=5, pattern="^[a-z]*$"), "题题") == [
        "maxLength",
        "x-max-bytes",
        "pattern",
    ]


def test_a_lone_surrogate_is_reported():
    assert broken(Text(max_bytes=1), "a\ud83d") == ["format"]
    assert broken(AnyValue(), {"a": "\udc00"}) == ["format"]
    assert broken(AnyValue(), {"\udc00": "a"}) == ["format"]
    assert broken(MapOf(Text()), {"\udc00": "a"}) == ["format"]


def test_enum_is_closed_and_known_is_open():
    assert broken(Text(enum=("a", "b")), "b") == []
    assert broken(Text(enum=("a", "b")), "") == ["enum"]
    assert broken(Text(enum=("a", "")), "") == []
    assert broken(Text(known=("a", "b")), "c") == []
    assert broken(Integer(enum=(1, 2)), 2) == []
    assert broken(Integer(enum=(1, 2)), 3) == ["enum"]
    assert broken(Integer(known=(1, 2)), 3) == []


def test_patterns_mean_what_they_mean_in_json_schema():
    assert broken(Text(pattern="^[a-z]+$"), "abc") == []
    assert broken(Text(pattern="^[a-z]+$"), "abc\n") == ["pattern"]  # Python's $ would allow it
    assert broken(Text(pattern="b"), "abc") == []  # found anywhere
    assert broken(Text(pattern=r"^\d$"), "\N{ARABIC-INDIC DIGIT THREE}") == ["pattern"]
    assert broken(Text(pattern=r"^\$[$]$"), "$$") == []


@pytest.mark.parametrize("type_", [Integer(minimum=1, maximum=3), Number(minimum=1, maximum=3)])
def test_bounds_belong_to_the_range(type_):
    assert [broken(type_, value) for value in (1, 2, 3)] == [[], [], []]
    assert broken(type_, 0) == ["minimum"]
    assert broken(type_, 4) == ["maximum"]
    assert broken(type_, True) == ["type"]
    assert broken(type_, "2") == ["type"]


def test_numbers_take_fractions_but_nothing_infinite():
    assert broken(Number(minimum=0.5), 0.5) == []
    assert broken(Number(minimum=0.5), 0.25) == ["minimum"]
    for value in (float("nan"), float("inf"), float("-inf")):
        assert broken(Number(), value) == ["type"]
    assert broken(Integer(), 1.0) == ["type"]


@pytest.mark.parametrize("bits", [32, 64])
def test_integers_fit_into_their_width(bits):
    largest = 2 ** (bits - 1) - 1
    assert broken(Integer(bits=bits), largest) == []
    assert broken(Integer(bits=bits), largest + 1) == ["format"]
    assert broken(Integer(bits=bits), -largest - 1) == []
    assert broken(Integer(bits=bits), -largest - 2) == ["format"]
    assert broken(Integer(bits=bits), 10**5000) == ["format"]  # more digits than Python prints


def test_booleans_are_nothing_else():
    assert [broken(Boolean(), value) for value in (True, False)] == [[], []]
    assert [broken(Boolean(), value) for value in (1, "true", "")] == [["type"]] * 3


def test_times_need_a_time_zone():
    assert broken(Timestamp(), datetime(2026, 1, 2, tzinfo=UTC)) == []
    assert broken(Timestamp(), datetime(2026, 1, 2)) == ["format"]  # noqa: DTZ001
    assert broken(Timestamp(), datetime.max.replace(tzinfo=timezone(-timedelta(hours=1)))) == [
        "format"
    ]
    assert broken(Timestamp(), 1767312000) == ["type"]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("2026-01-02T03:04:05Z", []),
        ("2026-01-02T03:04Z", []),
        ("2026-01-02T03:04:05+08:00", ["format"]),
        ("2026-01-02", ["format"]),
        ("2026-02-30T03:04:05Z", ["format"]),
        ("\N{FULLWIDTH DIGIT TWO}026-01-02T03:04:05Z", ["format"]),
        ("", ["format"]),
    ],
)
def test_ready_times_are_well_formed(text, rules):
    assert broken(Timestamp(), text) == rules


@pytest.mark.parametrize("style", ["plain", "comma", "json", "repeat"])
def test_lists_are_counted_in_every_style(style):
    limited = ListOf(Text(max_length=1), style=style, min_items=1, max_items=2)
    assert [broken(limited, value) for value in (["a"], ("a", "b"))] == [[], []]
    assert broken(limited, []) == ["minItems"]
    assert broken(limited, ["a", "b", "c"]) == ["maxItems"]
    assert broken(limited, ["a", "bb"]) == ["maxLength"]
    assert broken(limited, ["a", None]) == ["type"]
    assert broken(limited, {"a"}) == ["type"]
    assert broken(limited, b"ab") == ["type"]


def test_ready_lists_are_checked_item_by_item():
    commas = ListOf(Integer(maximum=9), style="comma", max_items=2)
    assert broken(commas, "1,2") == []
    assert broken(commas, "1,x,33") == ["maxItems", "type", "maximum"]
    assert broken(commas, "1,,") == ["maxItems", "type", "type"]
    assert broken(commas, "") == []
    arrays = ListOf(Integer(maximum=9), style="json", max_items=2)
    assert broken(arrays, "[1, 2]") == []
    assert broken(arrays, '[1, "x", 33]') == ["maxItems", "type", "maximum"]
    assert [broken(arrays, text) for text in ("[1", "1", "", "[NaN]")] == [["type"]] * 4
    assert broken(ListOf(Integer()), "[1]") == ["type"]
    assert broken(ListOf(Number(), style="comma"), "1,2.5,1e3") == []
    assert broken(ListOf(Boolean(), style="comma"), "true,False,x") == ["type"]


def test_an_item_may_not_hold_the_comma_that_separates_items():
    assert broken(ListOf(Text(), style="comma"), ["a,b"]) == ["x-style"]
    assert broken(ListOf(Text(), style="json"), ["a,b"]) == []


def test_unique_compares_what_is_sent():
    unique = ListOf(AnyValue(), unique=True)
    assert broken(unique, [1, True, "1", None]) == ["type"]
    assert broken(unique, [1, True, "1"]) == []
    assert broken(unique, [[1], (1,)]) == ["uniqueItems"]


def test_open_values_are_limited_by_their_compact_json():
    assert broken(AnyValue(max_bytes=11), {"a": "字"}) == []
    assert broken(AnyValue(max_bytes=10), {"a": "字"}) == ["x-max-bytes"]
    assert broken(AnyValue(max_bytes=3), "字") == []
    assert broken(AnyValue(max_bytes=2), "字") == ["x-max-bytes"]
    for value in (object(), {1: 2}, float("nan"), b"a", {1, 2}):
        assert broken(AnyValue(), value) == ["type"]


def test_maps_check_keys_and_values():
    assert broken(MapOf(Integer()), {"a": 1, "b": 2}) == []
    assert broken(MapOf(Integer()), {"a": "1", 2: 2, "c": None}) == [
        "type",
        "propertyNames",
        "type",
    ]
    assert broken(MapOf(Integer()), [("a", 1)]) == ["type"]

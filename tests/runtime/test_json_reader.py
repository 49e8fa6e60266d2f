"""With orjson and without it, the same answers are read, and the same ones are refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, strategies

from apsara_core.bodies import UnreadableBodyError, json_reader, parse_body

pytest.importorskip("orjson")

INTEGERS = strategies.one_of(
    strategies.integers(),
    strategies.integers(0, 70).flatmap(
        lambda power: strategies.integers(-3, 3).map(lambda step: 2**power + step)
    ),
    strategies.integers(0, 70).flatmap(
        lambda power: strategies.integers(-3, 3).map(lambda step: -(2**power) + step)
    ),
)
VALUES = strategies.recursive(
    strategies.one_of(
        strategies.none(),
        strategies.booleans(),
        INTEGERS,
        strategies.floats(),
        strategies.text(strategies.characters()),
        strategies.integers(0, 10**30).map(lambda number: f"item: {number}"),
    ),
    lambda inner: strategies.one_of(
        strategies.lists(inner), strategies.dictionaries(strategies.text(), inner)
    ),
    max_leaves=20,
)
LAYOUTS = strategies.sampled_from(
    [{"separators": (",", ":")}, {}, {"indent": 1}, {"indent": "\t"}, {"ensure_ascii": False}]
)
PIECES = strategies.sampled_from(
    [b"{", b"}", b"[", b"]", b",", b":", b'"', b'"a"', b'"a":', b"-", b"0", b"1", b"9" * 18,
     b"9223372036854775807", b"18446744073709551616", b".5", b"e", b"E+400", b"-400", b" ", b"\n",
     b"true", b"null", b"NaN", b"-Infinity", b"\\ud800", b'"\\udc00"', b"\xed\xa0\x80", b"\xff",
     b"\xef\xbb\xbf", b"\x00", b"\x1f", "\u2028".encode()]
)  # fmt: skip


def outcome(read, body):
    """The value with the order of its members, floats apart from integers; or the error."""
    try:
        return repr(read(body))
    except (ValueError, RecursionError) as error:
        return f"{type(error).__name__}: {error}"


def assert_as_json_reads(body):
    assert outcome(json_reader.read_json, body) == outcome(json.loads, body)


@given(value=VALUES, layout=LAYOUTS)
def test_every_value_is_read_as_json_reads_it(value, layout):
    assert_as_json_reads(json.dumps(value, **layout).encode("utf-8", "surrogatepass"))


@given(pieces=strategies.lists(PIECES, max_size=12))
def test_scraps_are_read_or_refused_as_json_does(pieces):
    assert_as_json_reads(b"".join(pieces))


@pytest.mark.parametrize(
    "body",
    [
        b'{"a": 18446744073709551615}',
        b'{"a": 18446744073709551616}',
        b'{"a":-9223372036854775808}',
        b'{"a":-9223372036854775809}',
        b'{"a":[1,\n\t  18446744073709551616]}',
        b"18446744073709551616",
        b"\r\n -18446744073709551616",
        b'{"a":-0,"b":-0.0}',
        b'{"a":1e400,"b":-1e400,"c":1e-400}',
        b'{"a":123456789012345678901234567890.5}',
        b'{"a":1,"b":2,"a":3}',
        b'{"a":NaN}',
        b'{"a":"\\ud83d"}',
        '{"a":"b"}'.encode("utf-16"),
        b'{"a":"b"',
        b'{"a":"\xff"}',
    ],
)
def test_what_the_two_libraries_read_differently(body):
    assert_as_json_reads(body)


def test_integers_beyond_64_bits_stay_integers():
    assert parse_body(b'{"Size": 18446744073709551617}', "X") == {"Size": 2**64 + 1}


def test_a_document_that_is_nested_too_deeply_is_refused_in_the_same_words():
    deep = b'{"a":' * 100_000
    with pytest.raises(UnreadableBodyError, match="is JSON nested too deeply"):
        parse_body(deep, "X")


@pytest.mark.parametrize("broken", [None, ModuleNotFoundError("no"), ImportError("wrong build")])
def test_orjson_reads_where_it_can_be_imported(monkeypatch, broken):
    asked = []

    class Orjson:
        @staticmethod
        def loads(body):
            asked.append(body)
            return {"from": "orjson"}

    def import_module(name):
        if broken is not None:
            raise broken
        return Orjson

    monkeypatch.setattr(json_reader.importlib, "import_module", import_module)
    json_reader._orjson.cache_clear()
    try:
        expected = {"from": "orjson"} if broken is None else {"from": "json"}
        assert json_reader.read_json(b'{"from":"json"}') == expected
        assert asked == ([b'{"from":"json"}'] if broken is None else [])
    finally:
        json_reader._orjson.cache_clear()

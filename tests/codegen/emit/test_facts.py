"""What the words of a schema say, as a person would write it."""

from __future__ import annotations

import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Position
from codegen.emit.facts import describe
from codegen.model import Schema, Service

HERE = Position("spec.yaml", 1, 1)


def schema(kind: str = "string", **words: Any) -> Schema:
    return Schema(kind=kind, position=HERE, **words)


def service(**schemas: Schema) -> Service:
    return Service(
        product="vod", version="2017-03-21", title="Video", position=HERE, schemas=schemas
    )


def said(described: Schema, description: str | None = "Labels.") -> str:
    return describe(described, service(), description)


def test_a_description_comes_first_and_ends_like_a_sentence() -> None:
    assert said(schema(max_length=128), "The title") == "The title. At most 128 characters."
    assert said(schema(max_length=128), "How long? ") == "How long? At most 128 characters."


def test_the_nearest_description_counts() -> None:
    shared = service(Title=schema(description="A title.", max_length=5))
    reference = schema("ref", ref="Title")
    assert describe(reference, shared, None) == "A title. At most 5 characters."
    assert describe(reference, shared, "The film's title.").startswith("The film's title.")
    beside = schema("ref", ref="Title", description="Another title.")
    assert describe(beside, shared, None).startswith("Another title.")


def test_nothing_to_say_is_said() -> None:
    assert said(schema(), None) == "Not described."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ({"max_length": 1024}, "At most 1,024 characters."),
        ({"min_length": 1}, "At least 1 character."),
        ({"min_length": 6, "max_length": 64}, "6 to 64 characters."),
        ({"min_length": 32, "max_length": 32}, "Exactly 32 characters."),
        ({"min_length": 0, "max_length": 1}, "At most 1 character."),
        ({"max_bytes": 128}, "At most 128 bytes of UTF-8."),
        (
            {"max_length": 10, "max_bytes": 20},
            "At most 10 characters and at most 20 bytes of UTF-8.",
        ),
        (
            {"pattern": "^a", "pattern_hint": "a text with a in front"},
            "Expected: a text with a in front.",
        ),
        ({"pattern": "^[0-9]+$", "default": "7"}, "Pattern: `^[0-9]+$`. Default: 7."),
        ({"enum": ("png", "jpg"), "default": "png"}, "Values: png, jpg. Default: png."),
        ({"enum": ("", "A")}, "Values: (empty), A."),
        ({"known_values": ("a", "b")}, "Known values: a, b."),
        (
            {
                "enum": ("default", "cover"),
                "enum_descriptions": {"default": "a picture, of its own"},
            },
            "Values: default (a picture, of its own); cover.",
        ),
        ({"deprecated": True}, "Deprecated."),
    ],
)
def test_a_text(words: dict[str, Any], sentence: str) -> None:
    assert said(schema(**words)) == f"Labels. {sentence}"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ({"minimum": 1.0}, "At least 1."),
        ({"maximum": 2592000}, "At most 2,592,000."),
        ({"minimum": 0, "maximum": 100.5}, "From 0 to 100.5."),
        ({"minimum": 0, "default": 0}, "At least 0. Default: 0."),
        ({"enum": (1, 2)}, "Values: 1, 2."),
    ],
)
def test_a_number(words: dict[str, Any], sentence: str) -> None:
    assert said(schema("integer", **words)) == f"Labels. {sentence}"


def test_a_switch() -> None:
    assert said(schema("boolean", default=False)) == "Labels. Default: false."


@pytest.mark.parametrize(
    ("words", "item", "sentence"),
    [
        ({"max_items": 16}, {"max_length": 32}, "At most 16 items of at most 32 characters each."),
        (
            {"max_items": 16},
            {"max_bytes": 32},
            "At most 16 items of at most 32 bytes of UTF-8 each.",
        ),
        ({"max_items": 5}, {"kind": "integer"}, "At most 5 items."),
        ({"min_items": 1}, {}, "At least 1 item."),
        ({"min_items": 1, "max_items": 3, "unique_items": True}, {}, "1 to 3 items, none twice."),
        ({}, {"max_length": 32}, "Items of at most 32 characters each."),
        ({"unique_items": True}, {}, "No item twice."),
        (
            {"max_items": 2},
            {"kind": "integer", "minimum": 1, "maximum": 9},
            "At most 2 items. Each item is from 1 to 9.",
        ),
        ({}, {"enum": ("Cover", "All")}, "Values of an item: Cover, All."),
        (
            {},
            {"pattern": "^[a-z]+$", "pattern_hint": "lower-case letters"},
            "Expected of an item: lower-case letters.",
        ),
        (
            {"max_items": 2},
            {"kind": "array", "max_items": 3, "items": schema(max_length=4)},
            "At most 2 items. Each item: at most 3 items of at most 4 characters each.",
        ),
    ],
)
def test_a_list(words: dict[str, Any], item: dict[str, Any], sentence: str) -> None:
    assert said(schema("array", items=schema(**item), **words)) == f"Labels. {sentence}"


def test_a_list_without_limits_says_nothing() -> None:
    assert said(schema("array")) == "Labels."
    assert said(schema("array", items=schema())) == "Labels."


def test_the_items_may_be_shared() -> None:
    shared = service(Tag=schema(max_length=32))
    tags = schema("array", max_items=16, items=schema("ref", ref="Tag"))
    sentence = describe(tags, shared, "Labels.")
    assert sentence == "Labels. At most 16 items of at most 32 characters each."


def test_json_is_measured_as_text() -> None:
    assert said(schema("any", max_bytes=512)) == "Labels. At most 512 bytes of JSON text."
    held = schema(content=schema("array", max_items=20), max_bytes=4096)
    assert said(held) == "Labels. At most 4,096 bytes of JSON text. At most 20 items."


LIMITS = st.none() | st.integers(0, 2**63)


@given(least=LIMITS, most=LIMITS, text=st.text(string.printable, max_size=30))
def test_sentences_are_whole(least: int | None, most: int | None, text: str) -> None:
    words = said(schema(min_length=least, max_length=most), text)
    assert words == words.strip()
    assert words.endswith((".", "!", "?", ":"))
    assert "None" not in words.removeprefix(text.strip())

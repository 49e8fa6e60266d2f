"""Files made to hurt: each costs little and ends in one clear sentence."""

from __future__ import annotations

import tracemalloc

import pytest

from codegen.diagnostics import MISTAKES_PER_FILE, render
from codegen.yaml_tree import Limits, load_tree, to_plain


def only_message(data: bytes, **keywords: object) -> str:
    node, diagnostics = load_tree(data, "f.yaml", **keywords)
    assert node is None
    (found,) = diagnostics
    return f"{found.position.line}:{found.position.column}: {found.message}"


def laughs(levels: int, width: int) -> bytes:
    lines = ["a0: &a0 [x]"]
    for level in range(1, levels):
        aliases = ", ".join([f"*a{level - 1}"] * width)
        lines.append(f"a{level}: &a{level} [{aliases}]")
    return "\n".join(lines).encode()


@pytest.mark.parametrize("pure", [False, True])
def test_billion_laughs(pure: bool) -> None:
    message = only_message(laughs(11, 9), pure=pure)
    assert "more than 200000 values in one file, aliases counted as copies" in message


def test_aliases_add_up_without_nesting() -> None:
    data = b"a: &a [" + b"x," * 3000 + b"]\nb: [" + b"*a," * 99 + b"]\n"
    assert "more than 200000 values" in only_message(data)


def test_many_aliases() -> None:
    fits = b"a: &a x\nb: [" + b"*a," * 100 + b"]\n"
    node, diagnostics = load_tree(fits, "f.yaml")
    assert not diagnostics
    assert to_plain(node)["b"] == ["x"] * 100
    assert "more than 100 aliases" in only_message(fits.replace(b"]", b"*a]"))


@pytest.mark.parametrize("opening", [b"[", b"{a: ", b"- ", b"? ", b"[? ", b"[a: "])
def test_ten_thousand_levels(opening: bytes) -> None:
    assert "more than 64 lists and mappings inside each other" in only_message(opening * 10_000)


def test_depth_is_counted_exactly() -> None:
    node, diagnostics = load_tree(b"[" * 64 + b"]" * 64, "f.yaml")
    assert node is not None
    assert not diagnostics
    assert only_message(b"[" * 65 + b"]" * 65).startswith("1:65: more than 64")


def test_depth_is_counted_through_aliases() -> None:
    deep = b"a: &a " + b"[" * 40 + b"]" * 40 + b"\nb: " + b"[" * 40 + b"*a" + b"]" * 40 + b"\n"
    assert only_message(deep).startswith("2:44: more than 64")


def test_a_large_mapping_is_accepted() -> None:
    data = b"\n".join(b"key%d: %d" % (number, number) for number in range(100_000))
    node, diagnostics = load_tree(data, "f.yaml")
    assert not diagnostics
    assert len(node.entries) == 100_000
    assert node.entries["key99999"].key_position.line == 100_000


def test_too_many_values() -> None:
    message = only_message(b"[" + b"1," * 200_001 + b"]")
    assert message.startswith("1:400000: more than 200000 values")


def test_too_many_bytes() -> None:
    assert (
        only_message(b"#" * (4 * 1024 * 1024 + 1)) == "1:1: the file is larger than 4 MiB: split it"
    )
    assert (
        only_message(b"a: 1", limits=Limits(bytes=3))
        == "1:1: the file is larger than 3 bytes: split it"
    )


def test_the_number_of_mistakes_is_bounded() -> None:
    node, diagnostics = load_tree(b"a: 1\n" * 100_000, "f.yaml")
    assert node is None
    assert len(diagnostics) == MISTAKES_PER_FILE + 1
    assert f"{MISTAKES_PER_FILE} mistakes in this file" in render(diagnostics, {})


def test_the_number_of_reported_characters_is_bounded() -> None:
    _, diagnostics = load_tree(b"\x01" * 100_000, "f.yaml")
    assert len(diagnostics) == 20


@pytest.mark.parametrize(
    "data",
    [
        laughs(30, 3),
        b"[" * 1_000_000,
        b"a: 1\n" * 200_000,
        b"\xff" * 1_000_000,
        b"&a " * 300_000,
        b"!" * 1_000_000,
    ],
    ids=["laughs", "nesting", "duplicates", "no text", "anchors", "tags"],
)
def test_memory_is_bounded(data: bytes) -> None:
    tracemalloc.start()
    try:
        load_tree(data, "f.yaml")
        assert tracemalloc.get_traced_memory()[1] < 20 * len(data) + 5_000_000
    finally:
        tracemalloc.stop()

"""Text that is changed keeps everything but what differs, and reads as the new data."""

from __future__ import annotations

import contextlib
import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.importing.documents import SurgeryError, document_text, edited
from codegen.importing.documents.surgery import same
from codegen.yaml_tree import load_tree, to_plain

TEXT = """\
# Top.
name: "quoted"   # why
list: [a, 'b', "c"]
folded: >-
  one
  two

block: |
  text

items:
  # First.
  - name: one
    words: {a: 1, b: [x]}

  # Second.
  - name: two
    deep:
      - 1
      - 2
  - three

# About more.
more:
  a: 1
  # About b.
  b: 2

  c: 3
pairs:
  - b: 1
    c: 2
    $ref: same
last: null
"""


def read(text: str) -> object:
    node, mistakes = load_tree(text.encode("utf-8"), "test")
    assert not mistakes, list(mistakes)
    return to_plain(node)


def change(*edits: tuple[tuple, object]) -> str:
    data = read(TEXT)
    for path, value in edits:
        holder = data
        for step in path[:-1]:
            holder = holder[step]
        if value is ...:
            del holder[path[-1]]
        elif isinstance(holder, list) and path[-1] == len(holder):
            holder.append(value)
        else:
            holder[path[-1]] = value
    text = edited(TEXT, data)
    assert read(text) == data
    return text


@pytest.mark.parametrize(
    ("edits", "old", "new"),
    [
        ([], "", ""),
        ([(("name",), "x")], '"quoted"   # why', "x   # why"),
        ([(("list",), ["a", "d"])], """[a, 'b', "c"]""", "[a, d]"),
        ([(("folded",), "x")], ">-\n  one\n  two\n", "x\n"),
        ([(("items", 0, "words", "b"), ["x", "z"])], "{a: 1, b: [x]}", "{a: 1, b: [x, z]}"),
        ([(("items", 1), ...)], "\n  # Second.\n  - name: two\n    deep:\n      - 1\n      - 2\n", "\n"),
        ([(("items", 0), ...)], "  # First.\n  - name: one\n    words: {a: 1, b: [x]}\n\n", ""),
        ([(("items", 1, "deep"), [2, 3])], "      - 1\n      - 2\n", "      - 2\n      - 3\n"),
        ([(("items", 1, "deep"), ...)], "    deep:\n      - 1\n      - 2\n", ""),
        ([(("items", 0, "words", "c"), "z")], "b: [x]}", "b: [x], c: z}"),
        ([(("items", 0, "words", "a"), ...)], "{a: 1, b: [x]}", "{b: [x]}"),
        ([(("pairs", 0, "b"), ...)], "  - b: 1\n    c: 2\n", "  - c: 2\n"),
        ([(("more", "b"), ...)], "  # About b.\n  b: 2\n", ""),
        ([(("more", "a"), {"x": [1, {"z": 2}]})], "  a: 1\n", "  a:\n    x:\n      - 1\n      - z: 2\n"),
        ([(("more",), {})], "more:\n  a: 1\n  # About b.\n  b: 2\n\n  c: 3\n", "more: {}\n"),
        ([(("last",), "x")], "last: null", "last: x"),
        ([(("last",), ...)], "last: null\n", ""),
        ([(("new",), "x")], "last: null\n", "last: null\nnew: x\n"),
        ([(("new",), {"a": 1})], "last: null\n", "last: null\n\nnew:\n  a: 1\n"),
    ],
)  # fmt: skip
def test_only_what_differs_changes(edits: list, old: str, new: str):
    assert change(*edits) == TEXT.replace(old, new, 1)


def test_neighbours_go_and_others_come_at_once():
    text = "m:\n  a: 1\n\n  # B.\n  b: 2\n\n  c: 3\n\n  d: 4\n"
    assert edited(text, {"m": {"d": 4}}) == "m:\n  d: 4\n"
    assert edited(text, {"m": {"a": 1}}) == "m:\n  a: 1\n"
    assert edited(text, {"m": {"x": 5, "d": 4}}).split() == ["m:", "x:", "5", "d:", "4"]
    listed = "l:\n  - 1\n\n  - 2\n\n  - 3\n"
    assert edited(listed, {"l": [9, 3]}).split() == ["l:", "-", "9", "-", "3"]


def test_line_ends_and_a_missing_last_one_are_kept():
    text = "a: 1\r\nb:\r\n  - x"
    assert edited(text, {"a": 1, "b": ["x", "z"]}) == "a: 1\r\nb:\r\n  - x\r\n  - z\r\n"


def test_anchors_are_refused_and_not_broken():
    text = "a: &x\n  k: 1\nb: *x\n"
    with pytest.raises(SurgeryError):
        edited(text, {"a": {"k": 2}, "b": {"k": 1}})


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.sampled_from(["yes", "on", "1:30", "2020-01-01", "0x1F", "1_000", "~", "a: b", "a #b", "- a", "12e3", "=", "<<", "a,b", "x:"]),
)  # fmt: skip
KEYS = st.sampled_from(["a", "b", "name", "parameters", "schemas", "properties", "1", "yes", "x-y"])
DATA = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)
DOCUMENT = st.dictionaries(KEYS, DATA, min_size=1, max_size=5)


@given(DOCUMENT)
def test_what_is_written_reads_as_it_was(data: dict):
    assert same(read(document_text(data, "# A comment.")), data)


@given(DOCUMENT, st.data())
def test_any_change_of_a_document(data: dict, choose: st.DataObject):
    """Surgery gives the new data, or refuses; it never gives anything else."""
    text = document_text(data)
    new = copy.deepcopy(data)
    for _ in range(choose.draw(st.integers(1, 3))):
        holder: object = new
        while True:
            keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
            if not keys:
                break
            key = choose.draw(st.sampled_from(keys))
            if isinstance(holder[key], dict | list) and choose.draw(st.booleans()):
                holder = holder[key]
                continue
            if choose.draw(st.booleans()):
                holder[key] = choose.draw(DATA)
            else:
                del holder[key]
            break
    with contextlib.suppress(SurgeryError):
        assert same(read(edited(text, new)), new)

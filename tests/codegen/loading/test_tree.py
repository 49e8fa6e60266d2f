"""Trees: the data, the positions, and the way to a node by path."""

from __future__ import annotations

import json

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Position, Sources
from codegen.yaml_tree import MapNode, ScalarNode, SeqNode, load_tree, node_at, to_plain
from codegen.yaml_tree.events import libyaml_parser

TEXT = """\
# an operation
name: CreateUploadImage
标题: {宽: 1, 高: [2, '三']}
list:
- a
- key: >
    folded
    text
  empty:
"""


def tree(text: str = TEXT, *, pure: bool = False) -> MapNode:
    node, diagnostics = load_tree(text.encode(), "f.yaml", pure=pure)
    assert not list(diagnostics)
    return node


def at(line: int, column: int) -> Position:
    return Position("f.yaml", line, column)


@pytest.mark.parametrize("pure", [False, True])
def test_the_data(pure: bool) -> None:
    assert to_plain(tree(pure=pure)) == {
        "name": "CreateUploadImage",
        "标题": {"宽": 1, "高": [2, "三"]},
        "list": ["a", {"key": "folded text\n", "empty": None}],
    }


@pytest.mark.parametrize("pure", [False, True])
@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ([], (2, 1), (2, 1)),
        (["name"], (2, 7), (2, 1)),
        (["标题"], (3, 5), (3, 1)),
        (["标题", "宽"], (3, 9), (3, 6)),
        (["标题", "高", 1], (3, 19), (3, 19)),
        (["list"], (5, 1), (4, 1)),
        (["list", 1], (6, 3), (6, 3)),
        (["list", 1, "key"], (6, 8), (6, 3)),
        # What is not there is looked for in the nearest thing that is.
        (["lost"], (2, 1), (2, 1)),
        (["标题", "深"], (3, 5), (3, 5)),
        (["list", 2], (5, 1), (5, 1)),
        (["list", -1], (5, 1), (5, 1)),
        (["list", "name"], (5, 1), (5, 1)),
        (["name", "first", 0], (2, 7), (2, 7)),
        (["list", 1, "key", "inner"], (6, 8), (6, 8)),
    ],
)
def test_positions(path: list, value: tuple, key: tuple, pure: bool) -> None:
    assert node_at(tree(pure=pure), path)[1] == at(*value)
    assert node_at(tree(pure=pure), path, key=True)[1] == at(*key)


def test_node_at_returns_the_nearest_node() -> None:
    root = tree()
    assert node_at(root, ["list", 0])[0] == ScalarNode("a", "a", "plain", at(5, 3))
    assert node_at(root, ["list", 9])[0] is root.entries["list"].value
    assert node_at(root, [])[0] is root


@pytest.mark.parametrize("pure", [False, True])
def test_an_empty_value_stands_behind_its_key(pure: bool) -> None:
    root = tree("a:\n\nb: # later\nc:", pure=pure)
    assert [entry.value.position for entry in root.entries.values()] == [
        at(1, 3),
        at(3, 3),
        at(4, 3),
    ]
    root = tree("? a\n\n? b", pure=pure)
    assert [entry.value.position.line for entry in root.entries.values()] == [1, 3]


def test_an_alias_is_the_node_of_its_anchor() -> None:
    root = tree("a: &x [1]\nb: *x\n")
    assert root.entries["b"].value is root.entries["a"].value
    assert root.entries["b"].key_position == at(2, 1)
    plain = to_plain(root)
    plain["a"].append(2)
    assert plain["b"] == [1]


def test_nodes_are_immutable() -> None:
    root = tree()
    for node in (
        root,
        root.entries["name"],
        root.entries["name"].value,
        root.entries["list"].value,
    ):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            node.position = at(1, 1)
        assert not hasattr(node, "__dict__")


def test_keys_keep_the_order_of_the_file() -> None:
    assert list(tree("z: 1\na: 2\nm: 3\n").entries) == ["z", "a", "m"]


def test_a_byte_order_mark_and_crlf_are_accepted() -> None:
    node, diagnostics = load_tree(b"\xef\xbb\xbfa: 1\r\nb: [x,\r\n  y]\r\n", "f.yaml")
    assert not diagnostics
    assert to_plain(node) == {"a": 1, "b": ["x", "y"]}
    assert node.entries["a"].key_position == at(1, 1)
    assert node.entries["b"].value.items[1].position == at(3, 3)


def test_a_quoted_merge_key_is_an_ordinary_key() -> None:
    assert to_plain(tree("'<<': {a: 1}\n")) == {"<<": {"a": 1}}


def test_a_duplicate_in_another_mapping_is_none() -> None:
    assert to_plain(tree("- {a: 1}\n- {a: 2}\n")) == [{"a": 1}, {"a": 2}]


def test_the_first_of_two_equal_keys_stays_in_the_tree() -> None:
    node, diagnostics = load_tree(b"a: 1\na: {b: 1, b: 2}\nc: 3\n", "f.yaml")
    assert len(diagnostics) == 2
    assert to_plain(node) == {"a": 1, "c": 3}


def test_the_text_of_a_file_is_kept_for_excerpts() -> None:
    sources = Sources()
    load_tree(b"a: [\r\n", "f.yaml", sources)
    assert list(sources["f.yaml"]) == ["a: [", ""]
    assert "g.yaml" not in sources


def test_libyaml_is_there() -> None:
    """CI measures the fast parser; a wheel of PyYAML without it should not go unnoticed."""
    assert libyaml_parser() is not None


# YAML reads these as line ends, or not at all; a spec holds them as escapes only.
TEXTS = st.text(
    st.characters(
        exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufeff\ufffe\uffff"
    )
)
KEYS = TEXTS.filter(lambda key: len(key) < 100)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=30,
)


@given(JSON, st.sampled_from([None, 0, 2]), st.booleans())
def test_json_is_yaml(data: object, indent: int | None, pure: bool) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    node, diagnostics = load_tree(text.encode(), "f.json", pure=pure)
    assert not list(diagnostics)
    assert to_plain(node) == data
    assert json.dumps(to_plain(node)) == json.dumps(data)


@given(st.dictionaries(KEYS, st.text(st.characters(max_codepoint=0xD7FF), max_size=50), max_size=5))
def test_escaped_json_is_yaml(data: dict[str, str]) -> None:
    """With control characters and line separators, since they are escaped here."""
    keys = {json.dumps(key) for key in data}
    if any("\\ud" in key for key in keys):  # pairs of surrogates are JSON only
        return
    node, diagnostics = load_tree(json.dumps(data).replace("\x7f", "\\u007f").encode(), "f.json")
    assert not list(diagnostics)
    assert to_plain(node) == data


@given(JSON)
def test_every_node_is_found_under_its_path(data: object) -> None:
    root, _ = load_tree(json.dumps(data, ensure_ascii=False, indent=1).encode(), "f.json")

    def visit(node: object, path: list) -> None:
        assert node_at(root, path) == (node, node.position)
        if isinstance(node, MapNode):
            for key, entry in node.entries.items():
                visit(entry.value, [*path, key])
        elif isinstance(node, SeqNode):
            for index, item in enumerate(node.items):
                visit(item, [*path, index])

    visit(root, [])

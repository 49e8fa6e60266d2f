"""Whatever the bytes, there is a tree or a mistake, and the mistake can be shown."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen.diagnostics import Sources, render
from codegen.dialect_check import check_against
from codegen.yaml_tree import MapNode, Node, SeqNode, load_tree, node_at, to_plain
from tests.codegen.loading.bad_files import DIALECT, SCHEMA, YAML

PIECES = st.sampled_from(
    [b"a", b"b: ", b": ", b"- ", b"\n", b"\n  ", b"\n\t", b"[", b"]", b"{", b"}", b", ", b"'", b'"', b"\\", b"\\u", b"\\U00110000",
     b"\\x", b"|", b">", b"|2-\n", b"#", b" #", b"&a ", b"*a", b"!", b"!!str ", b"!<x> ", b"%", b"%YAML 1.9\n", b"%TAG ! x\n", b"---\n", b"...\n",
     b"? ", b"<<: ", b"~", b"1", b"0x", b".inf", b"\xff", b"\xef\xbb\xbf", b"\r", b"\x00", b"\xe2\x80\xa8", b"\xc2\x85", "长".encode(), "\U0001f600".encode()]
)  # fmt: skip
SOUP = st.lists(PIECES, max_size=40).map(b"".join)
MUTATED = st.builds(
    lambda data, cut, extra: data[:cut] + extra + data[cut:],
    st.sampled_from([*YAML.values(), *DIALECT.values()]),
    st.integers(0, 200),
    SOUP,
)


def nodes(node: Node) -> Iterator[Node]:
    yield node
    if isinstance(node, MapNode):
        for entry in node.entries.values():
            yield from nodes(entry.value)
    elif isinstance(node, SeqNode):
        for item in node.items:
            yield from nodes(item)


@settings(max_examples=400)
@given(st.binary(max_size=200) | SOUP | MUTATED, st.booleans())
@example(b"%YAML 1." + b"9" * 5000 + b"\n---\na", True)
@example(b'"\\U7FFFFFFF"', True)
@example(b'"\\uD800"', True)
@example(b"!%ff%fe x", True)
@example(b"\n" * 3 + b"[", False)
def test_a_tree_or_a_mistake(data: bytes, pure: bool) -> None:
    sources = Sources()
    node, diagnostics = load_tree(data, "f.yaml", sources, pure=pure)
    assert node is not None or diagnostics
    lines = sources["f.yaml"]
    for found in diagnostics:
        assert found.message
        assert found.rule
        assert 1 <= found.position.line <= len(lines)
        assert 1 <= found.position.column <= len(lines[found.position.line - 1]) + 1
    if node is not None:
        for inner in nodes(node):
            assert 1 <= inner.position.line <= len(lines)
        assert node_at(node, ["a", 0, "b"])
        to_plain(node)
        check_against(node, SCHEMA, diagnostics, file="f.yaml")
    text = render(diagnostics, sources)
    assert text.replace("\n", "").isprintable()
    text.encode()


@settings(max_examples=200)
@given(SOUP)
def test_both_parsers_agree_about_good_files(data: bytes) -> None:
    fast, fast_mistakes = load_tree(data, "f.yaml")
    slow, slow_mistakes = load_tree(data, "f.yaml", pure=True)
    if not fast_mistakes and not slow_mistakes:
        assert to_plain(fast) == to_plain(slow)

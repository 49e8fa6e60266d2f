"""Names of types and values for sentences: bounded, in YAML's words, never a Python repr."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics import quoted, shorten
from codegen.yaml_tree import MapNode, Node, ScalarNode

_TYPES = {  # in the order in which a sentence names them
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "a mapping",
    "null": "nothing",
}
_MOST_CHOICES = 12


def expected_types(types: Sequence[str]) -> str:
    """``text or a whole number``."""
    return either(
        [
            words
            for name, words in _TYPES.items()
            if name in types and not (name == "integer" and "number" in types)
        ]
    )


def either(words: Sequence[str]) -> str:
    """``a, b or c``."""
    return " or ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def described(node: Node) -> str:
    """What stands in the file, with its type: ``text '12x'``, ``the number 1.50``, ``a list``."""
    if isinstance(node, ScalarNode):
        if node.value is None:
            return "nothing"
        if isinstance(node.value, bool):
            return shorten(node.text)
        if isinstance(node.value, str):
            return f"text {quoted(node.value)}"
        return f"the number {shorten(node.text)}"
    return "a mapping" if isinstance(node, MapNode) else "a list"


def shown(value: object) -> str:
    """A value without its type: text in quotes, other scalars as YAML writes them."""
    if isinstance(value, str):
        return quoted(value)
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return shorten(str(value))
    return "a mapping" if isinstance(value, dict) else "a list"


def shown_node(node: Node) -> str:
    """A node's value without its type."""
    if isinstance(node, ScalarNode):
        is_number = isinstance(node.value, int | float)
        return shorten(node.text) if is_number else shown(node.value)
    return described(node)


def one_of(values: Sequence[object]) -> str:
    """The values to choose from: ``'a'``, ``one of 'a', 'b'``, shortened when there are many."""
    words = [shown(value) for value in values[:_MOST_CHOICES]]
    if len(values) == 1:
        return words[0]
    more = len(values) - len(words)
    return f"one of {', '.join(words)}" + (f" and {more} more" if more else "")


def counted(number: int, noun: str) -> str:
    """``1 item``, ``2 items``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def size(node: Node) -> int:
    """Items of a list, keys of a mapping, characters of a text."""
    if isinstance(node, ScalarNode):
        return len(node.value) if isinstance(node.value, str) else len(node.text)
    return len(node.entries) if isinstance(node, MapNode) else len(node.items)

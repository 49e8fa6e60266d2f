"""The tree: mappings, lists and scalars, each with its position."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias, cast

import attrs

from codegen.diagnostics import Position

Scalar: TypeAlias = str | int | float | bool | None
Style: TypeAlias = Literal["plain", "quoted", "block"]


@attrs.frozen
class ScalarNode:
    """A single value.

    Attributes:
        value: The value by the core schema of YAML 1.2.
        text: The characters that it was read from, so that `1.10` can be shown as written.
        style: `plain`, `quoted` (either quote) or `block` (`|` and `>`); only plain text can be
            anything but text.
        position: Where it starts; for an empty value, where it would start.
    """

    value: Scalar
    text: str
    style: Style
    position: Position


@attrs.frozen
class SeqNode:
    """A list."""

    items: tuple[Node, ...]
    position: Position


@attrs.frozen
class Entry:
    """A value in a mapping and the place of its key."""

    key_position: Position
    value: Node


@attrs.frozen
class MapNode:
    """A mapping in the order of the file; treat `entries` as read-only.

    Attributes:
        entries: Keys are text, always.
        position: Where the first key or the opening brace stands.
    """

    entries: dict[str, Entry]
    position: Position


Node: TypeAlias = MapNode | SeqNode | ScalarNode


def to_plain(node: Node) -> Any:
    """The same data as dicts, lists and scalars, new on every call."""
    if isinstance(node, ScalarNode):
        return node.value
    if isinstance(node, SeqNode):
        return [to_plain(item) for item in node.items]
    return {key: to_plain(entry.value) for key, entry in node.entries.items()}


def from_plain(data: Any, position: Position) -> Node:
    """The tree of plain data, all of it at one position: the way back from `to_plain`."""
    if isinstance(data, dict):
        members = cast("dict[str, Any]", data).items()
        return MapNode(
            {key: Entry(position, from_plain(value, position)) for key, value in members}, position
        )
    if isinstance(data, list):
        items = cast("list[Any]", data)
        return SeqNode(tuple(from_plain(item, position) for item in items), position)
    return ScalarNode(data, "" if data is None else str(data), "quoted", position)


def node_at(node: Node, path: Sequence[str | int], *, key: bool = False) -> tuple[Node, Position]:
    """The node at a path of keys and indexes, or the nearest one above it that exists.

    Args:
        node: Where the path starts.
        path: Keys of mappings and indexes of lists, as in a JSON pointer.
        key: Return the position of the key under which the node stands, not of the node itself.
            Without effect where there is no such key: a list item, the root, a missing node.

    Returns:
        The node and its position; when the path breaks off, the last node on it and its position.
    """
    position = node.position
    for step in path:
        if isinstance(node, MapNode) and isinstance(step, str) and step in node.entries:
            entry = node.entries[step]
            node = entry.value
            position = entry.key_position if key else node.position
        elif isinstance(node, SeqNode) and isinstance(step, int) and 0 <= step < len(node.items):
            node = node.items[step]
            position = node.position
        else:
            return node, node.position
    return node, position

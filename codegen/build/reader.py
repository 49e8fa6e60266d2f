"""Typed access to a YAML tree whose shape the dialect's schema has already vouched for."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from codegen.diagnostics import Position
from codegen.model.schema import Scalar
from codegen.yaml_tree import MapNode, Node, ScalarNode, SeqNode


@attrs.frozen
class Reader:
    """A mapping of the tree. A wrong type here is our own mistake: the schema refused it before."""

    node: MapNode

    @classmethod
    def of(cls, node: Node) -> Reader:
        if not isinstance(node, MapNode):
            message = f"{node.position}: a mapping was promised here"
            raise TypeError(message)
        return cls(node)

    @property
    def position(self) -> Position:
        return self.node.position

    def has(self, key: str) -> bool:
        return key in self.node.entries

    def key_position(self, key: str) -> Position:
        entry = self.node.entries.get(key)
        return entry.key_position if entry else self.position

    def key_positions(self) -> dict[str, Position]:
        return {key: entry.key_position for key, entry in self.node.entries.items()}

    def value(self, key: str) -> Node | None:
        entry = self.node.entries.get(key)
        return entry.value if entry else None

    def scalar(self, key: str) -> Scalar | None:
        node = self.value(key)
        return node.value if isinstance(node, ScalarNode) else None

    def text(self, key: str) -> str | None:
        value = self.scalar(key)
        return value if isinstance(value, str) else None

    def needed_text(self, key: str) -> str:
        value = self.text(key)
        if value is None:
            message = f"{self.position}: text was promised under {key!r}"
            raise TypeError(message)
        return value

    def whole(self, key: str) -> int | None:
        value = self.scalar(key)
        if isinstance(value, float) and value.is_integer():
            return int(value)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def number(self, key: str) -> float | None:
        value = self.scalar(key)
        return value if isinstance(value, int | float) and not isinstance(value, bool) else None

    def flag(self, key: str) -> bool:
        return self.scalar(key) is True

    def mapping(self, key: str) -> Reader | None:
        node = self.value(key)
        return Reader(node) if isinstance(node, MapNode) else None

    def members(self) -> Iterator[tuple[str, Node, Position]]:
        for key, entry in self.node.entries.items():
            yield key, entry.value, entry.key_position

    def sequence(self, key: str) -> tuple[Node, ...]:
        node = self.value(key)
        return node.items if isinstance(node, SeqNode) else ()

    def readers(self, key: str) -> Iterator[Reader]:
        for item in self.sequence(key):
            yield Reader.of(item)

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(
            item.value
            for item in self.sequence(key)
            if isinstance(item, ScalarNode) and isinstance(item.value, str)
        )

    def scalars(self, key: str) -> tuple[Scalar, ...]:
        return tuple(
            item.value
            for item in self.sequence(key)
            if isinstance(item, ScalarNode) and item.value is not None
        )

    def text_map(self, key: str) -> dict[str, str]:
        inner = self.mapping(key)
        if inner is None:
            return {}
        return {name: inner.needed_text(name) for name, _, _ in inner.members()}

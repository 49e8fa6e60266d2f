"""One error of the validator, joined with the node and the schema that it is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs
import jsonschema_rs

from codegen.diagnostics import Position, quoted
from codegen.yaml_tree import MapNode, Node, node_at

from .schema_path import Schema, place_of

_MOST_DIGITS = 20  # the validator turns nothing longer into a number


def path_in(tree: Node, path: Sequence[str | int]) -> tuple[str | int, ...]:
    """The validator's path with the keys that the tree has.

    The validator turns every step that looks like a number into one, also the key `'200'`.
    """
    steps: list[str | int] = []
    node = tree
    for step in path:
        if isinstance(node, MapNode) and isinstance(step, int):
            # '007' and '+7' come as 7 too; the plain spelling is by far the likeliest.
            spellings = (f"{step:0{width}d}" for width in range(_MOST_DIGITS))
            keys = (key for key in (*spellings, f"+{step}") if key in node.entries)
            steps.append(next(keys, str(step)))
        else:
            steps.append(step)
        node, _ = node_at(node, steps[-1:])
    return tuple(steps)


@attrs.frozen
class Failure:
    """What the sentences are made of.

    Attributes:
        keyword: The schema word that failed, such as `maxLength`.
        facts: What the validator knows about it, such as the limit.
        path: Keys and indexes from the root of the tree to the node.
        node: The value that failed, or the mapping around a key that did.
        schema: The schema object that holds the keyword.
        noun: What the dialect calls the value, if it has a name.
        root: The whole schema, for references.
    """

    keyword: str
    facts: dict[str, Any]
    path: tuple[str | int, ...]
    node: Node
    key_position: Position
    schema: Schema
    noun: str | None
    root: Schema

    @classmethod
    def of(cls, error: jsonschema_rs.ValidationError, tree: Node, root: Schema) -> Failure:
        """Join an error with the tree and the schema."""
        path = path_in(tree, error.instance_path)
        place = place_of(root, error.evaluation_path)
        keyword = error.kind.name
        if keyword == "required" and error.evaluation_path[-1:] == ["dependentRequired"]:
            keyword = "dependentRequired"
        return cls(
            keyword=keyword,
            facts=error.kind.as_dict(),
            path=path,
            node=node_at(tree, path)[0],
            key_position=node_at(tree, path, key=True)[1],
            schema=place.schema,
            noun=place.noun,
            root=root,
        )

    @property
    def position(self) -> Position:
        """Where the value stands."""
        return self.node.position

    @property
    def subject(self) -> str:
        """How a sentence names the value: by the dialect's name, its key, or its number."""
        if self.noun:
            return f"the {self.noun}"
        if not self.path:
            return "the file"
        last = self.path[-1]
        return quoted(last) if isinstance(last, str) else f"item {last + 1} of the list"

    @property
    def expectation(self) -> str | None:
        """The schema's own words for what is expected: `x-hint`, else `description`."""
        for word in ("x-hint", "description"):
            text = self.schema.get(word)
            if isinstance(text, str) and text:
                return text.rstrip(".")
        return None

    def position_of_key(self, key: str) -> Position:
        """Where a key of the mapping stands; the mapping's own position when it has no such key."""
        if isinstance(self.node, MapNode) and key in self.node.entries:
            return self.node.entries[key].key_position
        return self.position

"""Leaf, Node: shared by several operations of Kitchen Sink."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _schema


@_schema.model
class Leaf(_schema.Object):
    """A leaf that knows its node."""

    owner: Node | None = _schema.field("Owner", _schema.ObjectOf(lambda: Node), default=None)
    """A node of a tree."""


@_schema.model
class Node(_schema.Object):
    """A node of a tree."""

    name: str | None = _schema.field("Name", _schema.Text(), default=None)
    """The node's name."""

    children: Sequence[Node] = _schema.field(
        "Children", _schema.ListOf(_schema.ObjectOf(lambda: Node), wrapper="Node"), default=()
    )
    """The nodes below."""

    partner: Leaf | None = _schema.field("Partner", _schema.ObjectOf(lambda: Leaf), default=None)
    """A leaf that knows its node."""

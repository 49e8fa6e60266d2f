"""Leaf, Node: shared by several operations of Kitchen Sink."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s


@_s.model
class Leaf(_s.Object):
    """A leaf that knows its node."""

    owner: Node | None = _s.field("Owner", _s.ObjectOf(lambda: Node), default=None)
    """A node of a tree."""


@_s.model
class Node(_s.Object):
    """A node of a tree."""

    name: str | None = _s.field("Name", _s.Text(), default=None)
    """The node's name."""

    children: Sequence[Node] = _s.field(
        "Children", _s.ListOf(_s.ObjectOf(lambda: Node), wrapper="Node"), default=()
    )
    """The nodes below."""

    partner: Leaf | None = _s.field("Partner", _s.ObjectOf(lambda: Leaf), default=None)
    """A leaf that knows its node."""

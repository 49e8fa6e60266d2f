"""YAML files as trees of nodes that remember where they stand.

One loader for everything that people write: YAML 1.2's core schema (so `no` and `2017-03-21` stay
text), no tags, no merge keys, no duplicate keys, and a bound on everything a hostile file could
make large. JSON files are read by the same loader, since JSON is YAML.

Bottom to top: `nodes`, `limits`, `scalars` < `events`, `decoding`, `syntax` < `composer` < `files`.
"""

from __future__ import annotations

from .files import load_tree, read_spec_file
from .limits import Limits
from .nodes import (
    Entry,
    MapNode,
    Node,
    Scalar,
    ScalarNode,
    SeqNode,
    Style,
    from_plain,
    node_at,
    to_plain,
)

__all__ = [
    "Entry",
    "Limits",
    "MapNode",
    "Node",
    "Scalar",
    "ScalarNode",
    "SeqNode",
    "Style",
    "from_plain",
    "load_tree",
    "node_at",
    "read_spec_file",
    "to_plain",
]

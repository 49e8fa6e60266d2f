"""The examples from their YAML files."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from codegen.diff.rules.examples.tiny_spec import At, Documents, tiny_spec
from codegen.yaml_tree import load_tree, to_plain


@attrs.frozen
class Example:
    """What differs between two tiny specs; ``at`` says where it stands (see `tiny_spec`)."""

    at: At
    old: Any
    new: Any

    def specs(self) -> tuple[Documents, Documents]:
        """Both specs, complete."""
        return tiny_spec(self.at, self.old), tiny_spec(self.at, self.new)


@functools.cache
def examples() -> Mapping[str, Example]:
    """Rule -> its example."""
    found: dict[str, Example] = {}
    for path in sorted(Path(__file__).parent.glob("*.yaml")):
        node, mistakes = load_tree(path.read_bytes(), path.name)
        if node is None or mistakes:
            raise ValueError(f"{path.name}: {next(iter(mistakes)).message}")
        for rule, pair in to_plain(node).items():
            if rule in found:
                raise ValueError(f"{path.name}: {rule} has an example already")
            found[rule] = Example(pair["at"], pair["old"], pair["new"])
    return found

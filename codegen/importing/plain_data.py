"""Plain data of YAML and JSON, narrowed: keys of mappings are text."""

from __future__ import annotations

from typing import Any, cast


def as_map(value: object) -> dict[str, Any] | None:
    """The mapping itself, None for anything else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def as_list(value: object) -> list[Any] | None:
    """The list itself, None for anything else."""
    return cast("list[Any]", value) if isinstance(value, list) else None

"""Plain data as YAML text in the style of the files that people write."""

from __future__ import annotations

from typing import cast

from .scalars import scalar

_WIDTH = 118
_SECTIONS = frozenset(
    {"info", "servers", "tags", "parameters", "schemas", "responses", "x-errors", "x-rules"}
)
_SPACED_LISTS = frozenset({"parameters"})
_SPACED_MAPS = frozenset({"parameters", "schemas"})


def document_text(data: dict[str, object], header: str | None = None) -> str:
    """A whole file. Sections are set off by blank lines, as are parameters and shared schemas."""
    lines = [header] if header else []
    for key, value in data.items():
        block = entry_lines(key, value, 0)
        if key in _SECTIONS and len(block) > 1 and lines:
            lines.append("")
        lines += block
    return "\n".join(lines) + "\n"


def entry_lines(key: str, value: object, indent: int) -> list[str]:
    """``key: value`` in as many lines as it takes."""
    name = " " * indent + scalar(key)
    inline = inline_text(value, room=_WIDTH - len(name) - 2)
    if inline is not None:
        return [f"{name}: {inline}"]
    return [f"{name}:", *block_lines(value, indent + 2, key)]


def item_lines(value: object, indent: int) -> list[str]:
    """``- value`` in as many lines as it takes; ``indent`` is the column of the dash."""
    inline = inline_text(value, room=_WIDTH - indent - 2)
    if inline is not None:
        return [f"{' ' * indent}- {inline}"]
    lines = block_lines(value, indent + 2)
    return [f"{' ' * indent}- {lines[0][indent + 2 :]}", *lines[1:]]


def block_lines(value: object, indent: int, under: str = "") -> list[str]:
    """A mapping or list without the key or dash that it belongs to."""
    lines: list[str] = []
    if isinstance(value, dict):
        for key, inner in cast("dict[str, object]", value).items():
            if lines and under in _SPACED_MAPS and indent <= _SPACED_INDENT:
                lines.append("")
            lines += entry_lines(key, inner, indent)
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            if lines and under in _SPACED_LISTS:
                lines.append("")
            lines += item_lines(item, indent)
    else:
        lines.append(" " * indent + scalar(value))
    return lines


_SPACED_INDENT = 2


def inline_text(value: object, *, room: int = _WIDTH) -> str | None:
    """A value that fits on the line of its key, else None: scalars, lists of them, empty ones."""
    if isinstance(value, dict):
        return None if value else "{}"
    if not isinstance(value, list):
        return scalar(value)
    items = cast("list[object]", value)
    if any(isinstance(item, dict | list) for item in items):
        return None
    text = f"[{', '.join(scalar(item, in_flow=True) for item in items)}]"
    return text if len(text) <= room or not items else None


def flow_text(value: object) -> str:
    """Any value in flow style on one line, for what already stands in such a line."""
    if isinstance(value, dict):
        members = cast("dict[str, object]", value).items()
        inner = ", ".join(f"{scalar(key, in_flow=True)}: {flow_text(one)}" for key, one in members)
        return f"{{{inner}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(flow_text, cast('list[object]', value)))}]"
    return scalar(value, in_flow=True)

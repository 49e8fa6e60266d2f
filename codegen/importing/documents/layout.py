"""Where the parts of a YAML file begin and end, as offsets into its text."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias, cast

import attrs
import yaml

from codegen.yaml_tree import Scalar
from codegen.yaml_tree.scalars import ScalarError, resolve

_LINE = re.compile(r"\r\n|\r|\n")


@attrs.frozen
class ScalarPart:
    """A single value; ``end`` is behind its last visible character."""

    value: Scalar
    start: int
    end: int
    is_block: bool = False


@attrs.frozen
class MapEntry:
    """A key and its value; ``colon`` is the offset behind the colon."""

    key: str
    key_start: int
    colon: int
    value: Part


@attrs.frozen
class MapPart:
    """A mapping."""

    entries: tuple[MapEntry, ...]
    start: int
    end: int
    is_flow: bool


@attrs.frozen
class SeqPart:
    """A list."""

    items: tuple[Part, ...]
    start: int
    end: int
    is_flow: bool


Part: TypeAlias = ScalarPart | MapPart | SeqPart


class LayoutError(Exception):
    """The text has no layout that could be worked with."""


@attrs.define
class Layout:
    """The text of a file with its lines and its root."""

    text: str
    starts: list[int]
    root: Part

    @classmethod
    def of(cls, text: str) -> Layout:
        """Take a text apart; raises `LayoutError` when it cannot be done."""
        starts = [0, *(match.end() for match in _LINE.finditer(text))]
        try:
            node = _compose(text)
        except (yaml.YAMLError, ValueError, RecursionError):
            raise LayoutError from None
        if node is None:
            raise LayoutError
        return cls(text, starts, _Taker(text, starts).part(node))

    def line_of(self, offset: int) -> int:
        """The number of the line, from 0, that an offset lies in."""
        low, high = 0, len(self.starts)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.starts[middle] <= offset else (low, middle)
        return low

    def line_start(self, offset: int) -> int:
        return self.starts[self.line_of(offset)]

    def line_end(self, offset: int) -> int:
        """The start of the next line, or the end of the text."""
        line = self.line_of(offset) + 1
        return self.starts[line] if line < len(self.starts) else len(self.text)

    def line(self, number: int) -> str:
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        return self.text[self.starts[number] : end]

    def column(self, offset: int) -> int:
        return offset - self.line_start(offset)


def _compose(text: str) -> yaml.Node | None:
    compose = cast("Callable[..., yaml.Node | None]", yaml.compose)
    return compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@attrs.frozen
class _Taker:
    text: str
    starts: list[int]

    def part(self, node: yaml.Node) -> Part:
        start = self._offset(node.start_mark)
        if isinstance(node, yaml.MappingNode):
            entries = tuple(self._entry(key, value) for key, value in node.value)
            end = self._offset(node.end_mark)
            if not node.flow_style and entries:
                end = entries[-1].value.end
            return MapPart(entries, start, end, bool(node.flow_style))
        if isinstance(node, yaml.SequenceNode):
            items = tuple(self.part(item) for item in node.value)
            end = self._offset(node.end_mark)
            if not node.flow_style and items:
                end = items[-1].end
            return SeqPart(items, start, end, bool(node.flow_style))
        return self._scalar(node, start)

    def _entry(self, key: yaml.Node, value: yaml.Node) -> MapEntry:
        key_end = self._offset(key.end_mark)
        colon = self.text.find(":", key_end)
        if not isinstance(key, yaml.ScalarNode) or colon < 0:
            raise LayoutError
        part = self.part(value)
        if part.start == part.end:  # nothing stands there
            part = ScalarPart(None, colon + 1, colon + 1)
        return MapEntry(str(key.value), self._offset(key.start_mark), colon + 1, part)

    def _scalar(self, node: yaml.Node, start: int) -> ScalarPart:
        end = self._offset(node.end_mark)
        text = str(node.value)
        style: str | None = getattr(node, "style", None)
        if style in ("|", ">"):
            end = start + len(self.text[start:end].rstrip())
            return ScalarPart(text, start, end, is_block=True)
        if style in ("'", '"'):
            return ScalarPart(text, start, end)
        try:
            return ScalarPart(resolve(text), start, end)
        except ScalarError:
            return ScalarPart(text, start, end)

    def _offset(self, mark: yaml.Mark | None) -> int:
        if mark is None:
            raise LayoutError
        if mark.line >= len(self.starts):
            return len(self.text)
        return min(self.starts[mark.line] + mark.column, len(self.text))


def plain(part: Part) -> object:
    """The data of a part."""
    if isinstance(part, ScalarPart):
        return part.value
    if isinstance(part, SeqPart):
        return [plain(item) for item in part.items]
    return {entry.key: plain(entry.value) for entry in part.entries}

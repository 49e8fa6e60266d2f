"""Changes a YAML file into one that holds other data, and touches nothing but what differs.

What two versions of the data have in common keeps its bytes: comments, quotes, folds, order, blank
lines. The result is read back before it is given out, so that a layout that is not understood ends
in an error and never in a broken file.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Sequence

import attrs

from codegen.importing.plain_data import as_list, as_map
from codegen.yaml_tree import load_tree, to_plain

from .layout import Layout, LayoutError, MapEntry, MapPart, Part, ScalarPart, SeqPart, plain
from .writer import block_lines, entry_lines, flow_text, inline_text, item_lines

_SPACED = "parameters"


class SurgeryError(Exception):
    """The text cannot be changed as wanted without rewriting it."""


def edited(text: str, data: object) -> str:
    """The text with the least changes that make it hold ``data``.

    Raises `SurgeryError` when the layout of the text (anchors, unusual indentation) is in the way.
    """
    try:
        layout = Layout.of(text)
    except LayoutError:
        raise SurgeryError from None
    surgeon = _Surgeon(layout, "\r\n" if "\r\n" in text else "\n")
    surgeon.change(layout.root, data, "")
    result = surgeon.operate()
    node, mistakes = load_tree(result.encode("utf-8"), "edited")
    if node is None or mistakes or not same(to_plain(node), data):
        raise SurgeryError
    return result


def same(one: object, other: object) -> bool:
    """Equality that tells ``1`` from ``true`` and ``1.0``; the order of keys does not count."""
    left, right = as_map(one), as_map(other)
    if left is not None and right is not None:
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    first, second = as_list(one), as_list(other)
    if first is not None and second is not None:
        return len(first) == len(second) and all(map(same, first, second))
    return type(one) is type(other) and one == other


@attrs.define
class _Surgeon:
    layout: Layout
    newline: str
    cuts: list[tuple[int, int, str]] = attrs.field(factory=list[tuple[int, int, str]])

    def operate(self) -> str:
        """The text with all cuts made; those at one place in the order in which they were found.

        What goes may overlap: two neighbours may both take the blank line between them along.
        """
        text, pieces, at = self.layout.text, list[str](), 0
        for start, end, new in sorted(self.cuts, key=lambda cut: cut[:2]):
            if start < at and new and start != end:
                raise SurgeryError
            pieces += [text[at : max(at, start)], new]
            at = max(at, end)
        return "".join([*pieces, text[at:]])

    def change(self, part: Part, data: object, under: str) -> None:
        """Find the cuts inside a part whose own place stays."""
        members, items = as_map(data), as_list(data)
        if isinstance(part, MapPart) and members is not None and part.is_flow:
            self._flow_map(part, members)
        elif isinstance(part, MapPart) and members and _is_open(part):
            self._map(part, members, under)
        elif isinstance(part, SeqPart) and items and _is_open(part):
            self._list(part, items, under)
        elif not same(plain(part), data):
            self.cuts.append((part.start, part.end, flow_text(data)))

    def _flow_map(self, part: MapPart, data: dict[str, object]) -> None:
        """Change values in their places and append new ones; with fewer keys, write it anew."""
        old = {entry.key: entry for entry in part.entries}
        if not old or not old.keys() <= data.keys():
            self.cuts.append((part.start, part.end, flow_text(data)))
            return
        before = part.entries[-1]
        for key, value in data.items():
            if key not in old:
                end = before.value.end
                self.cuts.append((end, end, f", {flow_text({key: value})[1:-1]}"))
                continue
            before = old[key]
            if before.value.start == before.value.end and value is not None:
                self.cuts.append((before.colon, before.value.end, f" {flow_text(value)}"))
            else:
                self.change(before.value, value, key)

    # --- Mappings -------------------------------------------------------------------------------

    def _map(self, part: MapPart, data: dict[str, object], under: str) -> None:
        old = {entry.key: entry for entry in part.entries}
        for key, entry in old.items():
            if key in data and not same(plain(entry.value), data[key]):
                self._value(entry, data[key], part)
        if not old.keys() & data.keys():
            raise SurgeryError
        stays = [entry.key in data for entry in part.entries]
        for number, kept in enumerate(stays):
            if not kept:
                self._remove_entry(part, number, stays)
        before: MapEntry | None = None
        indent = self.layout.column(part.entries[0].key_start)
        for key, value in data.items():
            if key in old:
                before = old[key]
                continue
            lines = entry_lines(key, value, indent)
            spaced = self._map_is_spaced(part, lines, under)
            self._insert((before or part.entries[0]).value.end, lines, spaced=spaced)

    def _map_is_spaced(self, part: MapPart, lines: list[str], under: str) -> bool:
        if part is self.layout.root:
            return len(lines) > 1
        if len(part.entries) > 1:
            return self._is_spaced([entry.key_start for entry in part.entries])
        return under in ("schemas", _SPACED)

    def _value(self, entry: MapEntry, data: object, within: MapPart) -> None:
        value = entry.value
        indent = self.layout.column(within.entries[0].key_start) + 2
        fits_line = inline_text(data, room=80)
        if _holds(value, data):
            self.change(value, data, entry.key)
        elif value.start == value.end or isinstance(value, ScalarPart | MapPart | SeqPart):
            in_line = self._is_in_line(entry.colon, value)
            if fits_line is not None and in_line and value.start != value.end:
                self.cuts.append((value.start, value.end, fits_line))
            elif fits_line is not None:
                self.cuts.append((entry.colon, value.end, f" {fits_line}"))
            else:
                lines = block_lines(data, indent, entry.key)
                self.cuts.append((entry.colon, value.end, self._joined(["", *lines])))

    def _is_in_line(self, colon: int, value: Part) -> bool:
        between = self.layout.text[colon : value.start]
        if "\n" in between or "\r" in between or between.strip():
            return False
        return not (isinstance(value, ScalarPart) and value.is_block)

    def _remove_entry(self, part: MapPart, number: int, stays: Sequence[bool]) -> None:
        entry = part.entries[number]
        start = entry.key_start
        if self.layout.text[self.layout.line_start(start) : start].strip():
            # The key follows a dash: what comes next moves up behind the dash.
            if number + 1 == len(part.entries):
                raise SurgeryError
            self.cuts.append((start, part.entries[number + 1].key_start, ""))
            return
        # The comments above the first key of a file are about the file.
        first = part.start if part is self.layout.root else 0
        floor = part.entries[number - 1].value.end if number else first
        edge = _edge(number, stays)
        self._remove(start, entry.value.end, floor, first=edge[0], last=edge[1])

    # --- Lists ----------------------------------------------------------------------------------

    def _list(self, part: SeqPart, data: list[object], under: str) -> None:
        dashes = [self._dash(item) for item in part.items]
        indent = self.layout.column(dashes[0])
        spaced = self._is_spaced(dashes) if len(dashes) > 1 else under == _SPACED
        before = -1
        pairs = list(_aligned(part, data))
        stays = [new is not None for old, new in pairs if old is not None]
        for old, new in pairs:
            if new is None and old is not None:
                floor = part.items[old - 1].end if old else 0
                first, last = _edge(old, stays)
                self._remove(dashes[old], part.items[old].end, floor, first=first, last=last)
            elif old is not None and new is not None:
                self._item(part.items[old], data[new], indent)
                before = old
            elif new is not None:
                lines = item_lines(data[new], indent)
                if before >= 0:
                    self._insert(part.items[before].end, lines, spaced=spaced)
                else:
                    start = self._with_comments(dashes[0], 0)
                    tail = [*lines, ""] if spaced else lines
                    self.cuts.append((start, start, self._joined([*tail, ""])))
            if old is not None:
                before = old

    def _item(self, item: Part, data: object, indent: int) -> None:
        if same(plain(item), data):
            return
        if _holds(item, data):
            self.change(item, data, "")
        else:
            lines = item_lines(data, indent)
            lines[0] = lines[0][indent + 2 :]
            self.cuts.append((item.start, item.end, self._joined(lines)))

    def _dash(self, item: Part) -> int:
        start = self.layout.line_start(item.start)
        before = self.layout.text[start : item.start]
        if before.strip() != "-":
            raise SurgeryError
        return start + before.index("-")

    # --- Lines ----------------------------------------------------------------------------------

    def _is_spaced(self, starts: Sequence[int]) -> bool:
        """Whether most neighbours have a blank line between them."""
        blank = 0
        for start in starts[1:]:
            line = self.layout.line_of(self._with_comments(start, 0))
            blank += line > 0 and not self.layout.line(line - 1).strip()
        return 2 * blank >= len(starts)

    def _with_comments(self, start: int, floor: int) -> int:
        """The start of the line, or of the comment directly above it."""
        column = self.layout.column(start)
        line = self.layout.line_of(start)
        while line > 0 and self.layout.starts[line - 1] >= floor:
            above = self.layout.line(line - 1)
            if not above.lstrip().startswith("#") or len(above) - len(above.lstrip()) != column:
                break
            line -= 1
        return self.layout.starts[line]

    def _remove(self, start: int, end: int, floor: int, *, first: bool, last: bool) -> None:
        """Cut whole lines, with the comment above and one of the blank lines around."""
        begin = self._with_comments(start, floor)
        finish = self.layout.line_end(end)
        line, after = self.layout.line_of(begin), self.layout.line_of(finish)
        follows = self.layout.line(after).strip() if finish < len(self.layout.text) else ""
        while (
            line > 0
            and not self.layout.line(line - 1).strip()
            and (last or (not follows and not first))
            and self.layout.starts[line - 1] >= floor
        ):
            line -= 1
        while first and not last and not follows and finish < len(self.layout.text):
            finish = self.layout.line_end(finish)
            follows = self.layout.line(self.layout.line_of(finish)).strip()
        self.cuts.append((self.layout.starts[line], finish, ""))

    def _insert(self, after: int, lines: list[str], *, spaced: bool) -> None:
        at = self.layout.line_end(after)
        text = self._joined([*([""] if spaced else []), *lines, ""])
        if at == len(self.layout.text) and not self.layout.text.endswith(("\n", "\r")):
            text = self.newline + text
        self.cuts.append((at, at, text))

    def _joined(self, lines: Sequence[str]) -> str:
        return self.newline.join(lines)


def _edge(number: int, stays: Sequence[bool]) -> tuple[bool, bool]:
    """Whether nothing stays before one, and whether nothing stays behind it."""
    return not any(stays[:number]), not any(stays[number + 1 :])


def _is_open(part: MapPart | SeqPart) -> bool:
    """Whether a collection can be changed inside: in block style, and there is something in it."""
    return not part.is_flow and bool(part.entries if isinstance(part, MapPart) else part.items)


def _holds(part: Part, data: object) -> bool:
    """Whether the change happens inside the part, whose shape stays."""
    members = as_map(data)
    if isinstance(part, MapPart) and members:
        return part.is_flow or any(entry.key in members for entry in part.entries)
    if isinstance(part, SeqPart):
        items = as_list(data)
        return items is not None and (part.is_flow or (_is_open(part) and bool(items)))
    return False


def _aligned(part: SeqPart, data: list[object]) -> Iterator[tuple[int | None, int | None]]:
    """Old and new items next to each other; those that are the same thing side by side."""
    old = [_identity(plain(item)) for item in part.items]
    new = [_identity(item) for item in data]
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            yield from zip(range(i1, i2), range(j1, j2), strict=True)
            continue
        yield from ((number, None) for number in range(i1, i2))
        yield from ((None, number) for number in range(j1, j2))


def _identity(item: object) -> str:
    words = as_map(item)
    if words is not None:
        for keys in (("name",), ("$ref",), ("code", "status"), ("url",), ("date",)):
            if all(key in words for key in keys):
                return json.dumps([words[key] for key in keys])
    return json.dumps(item, sort_keys=True, default=str)

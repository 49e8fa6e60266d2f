"""Events into nodes, with every bound and every refusal on the way.

The composer goes on after a mistake wherever the shape of the document is still known: a duplicate
or unusable key is left out, a tag is ignored. It stops at syntax errors and at passed bounds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NoReturn

import attrs
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from codegen.diagnostics import MISTAKES_PER_FILE, Diagnostics, Position, quoted, shorten

from .limits import Limits
from .nodes import Entry, MapNode, Node, Scalar, ScalarNode, SeqNode, Style
from .scalars import ScalarError, resolve

_STYLES: dict[str | None, Style] = {"'": "quoted", '"': "quoted", "|": "block", ">": "block"}
_SURROGATE = re.compile("[\ud800-\udfff]")


class CompositionStopped(Exception):
    """The rest of the file is not looked at; the reason is among the diagnostics."""


@attrs.frozen
class _Built:
    """A finished node with what an alias to it costs."""

    node: Node
    nodes: int = 1
    height: int = 0


@attrs.define
class _Open:
    """A mapping or list whose end has not come yet."""

    position: Position
    anchor: str | None
    is_mapping: bool
    entries: dict[str, Entry] = attrs.field(factory=dict[str, Entry])
    items: list[Node] = attrs.field(factory=list[Node])
    expects_key: bool = attrs.field(init=False)
    key: str | None = None
    """The key whose value comes next; None when it was refused and its value is left out."""
    key_position: Position = attrs.field(init=False)
    nodes: int = 1
    height: int = 1

    def __attrs_post_init__(self) -> None:
        self.expects_key = self.is_mapping
        self.key_position = self.position

    def finish(self) -> _Built:
        node: Node = (
            MapNode(self.entries, self.position)
            if self.is_mapping
            else SeqNode(tuple(self.items), self.position)
        )
        return _Built(node, self.nodes, self.height)


class Composer:
    """Builds the tree of one file; use once."""

    def __init__(self, file: str, limits: Limits, diagnostics: Diagnostics) -> None:
        self._file = file
        self._limits = limits
        self._diagnostics = diagnostics
        self._mistakes = 0
        self._root: _Built | None = None
        self._open: list[_Open] = []
        self._anchors: dict[str, _Built | None] = {}  # None while the anchored value is open
        self._nodes = 0
        self._aliases = 0
        self._documents = 0

    def compose(self, events: Iterable[Event]) -> Node | None:
        """The root node, or None for a document without content.

        Raises:
            CompositionStopped: A bound was passed.
            SyntaxFault: From the events.
        """
        for event in events:
            if isinstance(event, ScalarEvent):
                self._scalar(event)
            elif isinstance(event, CollectionEndEvent):
                self._end()
            elif isinstance(event, MappingStartEvent | SequenceStartEvent):
                self._start(event)
            elif isinstance(event, AliasEvent):
                self._alias(event)
            elif isinstance(event, DocumentStartEvent):
                self._document(event)
        return self._root.node if self._root else None

    # --- Events ---------------------------------------------------------------------------------

    def _scalar(self, event: ScalarEvent) -> None:
        position = self._position(event)
        text = event.value
        style = _STYLES.get(event.style, "plain")
        parent = self._open[-1] if self._open else None
        if parent and parent.expects_key:
            self._refuse_tag(event, position)
            if event.anchor is not None:
                self._report(position, "a key cannot have an anchor", rule="yaml-alias")
            self._key(parent, text, style, position)
            return
        if parent and parent.is_mapping and not text and style == "plain":
            # After '? key' without ': value', parsers put the value where the next token is.
            same_line = position.line == parent.key_position.line
            position = position if same_line else parent.key_position
        node = ScalarNode(self._value(text, style, position), text, style, position)
        self._count(1, position)
        self._refuse_tag(event, position)
        built = _Built(node)
        self._anchor(event.anchor, position, built)
        self._place(built)

    def _start(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        position = self._position(event)
        self._count(1, position)
        if len(self._open) >= self._limits.depth:
            self._too_deep(position)
        self._refuse_tag(event, position)
        self._anchor(event.anchor, position, None)
        self._open.append(_Open(position, event.anchor, isinstance(event, MappingStartEvent)))

    def _end(self) -> None:
        closed = self._open.pop()
        built = closed.finish()
        if closed.anchor is not None:
            self._anchors[closed.anchor] = built
        self._place(built)

    def _alias(self, event: AliasEvent) -> None:
        position = self._position(event)
        name = event.anchor or ""
        self._aliases += 1
        if self._aliases > self._limits.aliases:
            self._stop(
                position,
                f"more than {self._limits.aliases} aliases in one file",
                "write the values out, or use a component and '$ref'",
                "yaml-alias",
            )
        built = self._anchors.get(name)
        if built is None:
            self._report(
                position,
                f"the alias *{shorten(name)} stands inside the value that it refers to"
                if name in self._anchors
                else f"there is no anchor &{shorten(name)} before this alias",
                rule="yaml-alias",
            )
            built = _Built(ScalarNode(None, "", "plain", position))
        self._count(built.nodes, position)
        if len(self._open) + built.height > self._limits.depth:
            self._too_deep(position)
        parent = self._open[-1] if self._open else None
        if parent and parent.expects_key:
            self._refuse_key(parent, position, "an alias cannot be a key", "write the key out")
            return
        self._place(built)

    def _document(self, event: DocumentStartEvent) -> None:
        position = self._position(event)
        if event.version or event.tags:
            self._report(
                Position(self._file, 1, 1),
                "lines that start with '%' are directives, and none is supported",
                "remove the line",
                "yaml-syntax",
            )
        self._documents += 1
        if self._documents > 1:
            self._stop(
                position,
                "a second document starts here: one file holds one document",
                "remove the '---', or move what follows into a file of its own",
                "yaml-documents",
            )

    # --- Building -------------------------------------------------------------------------------

    def _place(self, built: _Built) -> None:
        if not self._open:
            self._root = built
            return
        parent = self._open[-1]
        parent.nodes += built.nodes
        parent.height = max(parent.height, built.height + 1)
        if not parent.is_mapping:
            parent.items.append(built.node)
        elif parent.expects_key:
            self._refuse_key(
                parent,
                built.node.position,
                "a list or a mapping cannot be a key: keys are text",
                "put quotes around a text that starts with '[', '{' or '? '",
            )
        else:
            if parent.key is not None:
                parent.entries[parent.key] = Entry(parent.key_position, built.node)
            parent.expects_key = True

    def _key(self, parent: _Open, text: str, style: Style, position: Position) -> None:
        if style == "plain" and text == "<<":
            self._refuse_key(
                parent,
                position,
                "merge keys ('<<') are not supported",
                "write the keys out, or use a component and '$ref'",
            )
            return
        if style == "plain" and not _is_text(text):
            self._refuse_key(
                parent,
                position,
                f"the key {shorten(text)} is not text" if text else "this key is empty",
                f"put quotes around it: '{shorten(text)}'" if text else None,
            )
            return
        if first := parent.entries.get(text):
            at = first.key_position
            self._report(
                position,
                f"the key {quoted(text)} stands twice in this mapping,"
                f" first in line {at.line}, column {at.column}",
                "remove one of the two",
                "yaml-duplicate-key",
            )
            parent.key = None
        else:
            parent.key, parent.key_position = self._sound(text, position), position
        parent.expects_key = False

    def _refuse_key(
        self, parent: _Open, position: Position, message: str, hint: str | None
    ) -> None:
        self._report(position, message, hint, "yaml-key")
        parent.key = None
        parent.expects_key = False

    def _value(self, text: str, style: Style, position: Position) -> Scalar:
        if style != "plain":
            return self._sound(text, position)
        try:
            return resolve(text)
        except ScalarError as error:
            self._report(
                position, str(error), "put quotes around it if it is meant as text", "yaml-number"
            )
            return text

    def _sound(self, text: str, position: Position) -> str:
        """The text without halves of surrogate pairs, which only the pure parser lets through."""
        if text.isascii() or not _SURROGATE.search(text):
            return text
        self._report(
            position,
            "an escape in this text does not stand for a character",
            "write the character itself; halves of surrogate pairs are no characters",
            "yaml-syntax",
        )
        return _SURROGATE.sub("\ufffd", text)

    def _anchor(self, name: str | None, position: Position, built: _Built | None) -> None:
        if name is None:
            return
        if name in self._anchors:
            self._report(
                position,
                f"the anchor &{shorten(name)} stands twice in this file",
                rule="yaml-alias",
            )
        self._anchors[name] = built

    def _refuse_tag(
        self, event: ScalarEvent | MappingStartEvent | SequenceStartEvent, position: Position
    ) -> None:
        if event.tag is not None:
            tag = quoted(_as_written(event.tag))
            self._report(
                position,
                f"the tag {tag} is not supported: the value says what it is",
                "remove it; put quotes around a value that is meant as text",
                "yaml-tag",
            )

    # --- Bounds and reports ---------------------------------------------------------------------

    def _count(self, nodes: int, position: Position) -> None:
        self._nodes += nodes
        if self._nodes > self._limits.nodes:
            self._stop(
                position,
                f"more than {self._limits.nodes} values in one file, aliases counted as copies",
                "split the file",
                "yaml-size",
            )

    def _too_deep(self, position: Position) -> NoReturn:
        self._stop(
            position,
            f"more than {self._limits.depth} lists and mappings inside each other",
            "use a component and '$ref'",
            "yaml-depth",
        )

    def _position(self, event: NodeEvent | DocumentStartEvent) -> Position:
        mark = event.start_mark
        if mark is None:  # allowed by the type, never done by a parser
            return Position(self._file, 1, 1)
        return Position(self._file, mark.line + 1, mark.column + 1)

    def _report(
        self, position: Position, message: str, hint: str | None = None, rule: str = ""
    ) -> None:
        self._diagnostics.add(position, message, hint, rule)
        self._mistakes += 1
        if self._mistakes >= MISTAKES_PER_FILE:
            self._stop(
                position,
                f"{MISTAKES_PER_FILE} mistakes in this file: the rest of it was not looked at",
                None,
                "too-many-mistakes",
            )

    def _stop(self, position: Position, message: str, hint: str | None, rule: str) -> NoReturn:
        self._diagnostics.add(position, message, hint, rule)
        raise CompositionStopped


def _as_written(tag: str) -> str:
    """A tag as people write it: parsers spell out what `!!` stands for."""
    return tag.replace("tag:yaml.org,2002:", "!!", 1)


def _is_text(plain: str) -> bool:
    try:
        return isinstance(resolve(plain), str)
    except ScalarError:
        return False

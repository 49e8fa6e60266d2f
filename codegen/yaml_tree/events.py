"""The boundary to PyYAML: its event stream, from libyaml when PyYAML was built with it.

Only events are used. PyYAML's composers recurse and its constructors build whatever a tag asks for;
an event stream does neither, and can be left as soon as a bound is passed.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable, Iterator
from typing import Protocol, cast

import yaml
from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner


class SyntaxFault(Exception):
    """The text is not well-formed YAML.

    Positions are PyYAML's: line and column counted from 0.

    Attributes:
        problem: PyYAML's words for what it met; libyaml and the pure parser differ in them.
        at: Where that was.
        context: PyYAML's words for what it was reading at the time.
        since: Where that began.
    """

    def __init__(
        self, problem: str, at: tuple[int, int], context: str = "", since: tuple[int, int] = (0, 0)
    ) -> None:
        super().__init__(problem)
        self.problem = problem
        self.at = at
        self.context = context
        self.since = since


class _EventSource(Protocol):
    def get_event(self) -> Event | None: ...


class _PureParser(Reader, Scanner, Parser):
    """What `yaml.Loader` is made of, without its composer and constructor."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


@functools.cache
def libyaml_parser() -> Callable[[str], _EventSource] | None:
    """The fast parser, or None when PyYAML was built without libyaml."""
    try:
        extension = importlib.import_module("yaml._yaml")
    except ImportError:
        return None
    return cast("Callable[[str], _EventSource]", extension.CParser)


def parse_events(text: str, *, pure: bool = False) -> Iterator[Event]:
    """The events of a text in order.

    Args:
        text: Characters that YAML allows only; see `decoding`.
        pure: Use the parser written in Python even when libyaml is there.

    Raises:
        SyntaxFault: While iterating, at the first place that cannot be read.
    """
    try:
        source = _source(text, pure=pure)
        while (event := source.get_event()) is not None:
            yield event
    except yaml.MarkedYAMLError as error:
        at, since = _place(error.problem_mark), _place(error.context_mark)
        place = at or since or (0, 0)
        raise SyntaxFault(error.problem or "", place, error.context or "", since or place) from None
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        # The pure parser lets chr() and int() fail over absurd escapes and version numbers.
        raise SyntaxFault(str(error), (0, 0)) from None


def _source(text: str, *, pure: bool) -> _EventSource:
    fast = None if pure else libyaml_parser()
    return fast(text) if fast else cast("_EventSource", _PureParser(text))


def _place(mark: yaml.Mark | None) -> tuple[int, int] | None:
    return (mark.line, mark.column) if mark else None

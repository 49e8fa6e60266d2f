"""What a mistake is: a place, a sentence, perhaps a hint, and the rule that was broken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

MISTAKES_PER_FILE = 100
"""A stage stops looking at a file after so many mistakes: nobody reads more, and a hostile file
must not turn into millions of objects."""


@attrs.frozen(order=True)
class Position:
    """A place in a spec file.

    Attributes:
        file: The path as the user gave it.
        line: Counted from 1; LF, CRLF and a lone CR end a line.
        column: Counted from 1 in characters, not bytes.
    """

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@attrs.frozen
class Diagnostic:
    """One mistake.

    Attributes:
        position: Where it stands; None when it belongs to no file.
        message: One sentence: what is wrong and what was expected.
        hint: What to do about it, shown on a line of its own.
        rule: A stable name of the rule, such as ``yaml-duplicate-key``.
    """

    position: Position | None
    message: str
    hint: str | None = None
    rule: str = ""


class Diagnostics:
    """A collection of mistakes without repetitions; true when there is at least one.

    Iteration goes by file, line and column; mistakes without a position come first.
    """

    __slots__ = ("_found",)

    def __init__(self, found: Iterable[Diagnostic] = ()) -> None:
        # A dict keeps one of each, and the order of discovery for mistakes at one position.
        self._found: dict[Diagnostic, None] = dict.fromkeys(found)

    def add(
        self,
        position: Position | None,
        message: str,
        hint: str | None = None,
        rule: str = "",
    ) -> None:
        """Add one mistake; see `Diagnostic` for the arguments."""
        self._found[Diagnostic(position, message, hint, rule)] = None

    def extend(self, others: Iterable[Diagnostic]) -> None:
        """Add all mistakes of another collection."""
        self._found.update(dict.fromkeys(others))

    def __bool__(self) -> bool:
        return bool(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(sorted(self._found, key=_place))

    def __repr__(self) -> str:
        return f"<Diagnostics: {self.summary() or 'no mistakes'}>"

    def summary(self) -> str:
        """``3 mistakes in 2 files``, or an empty text when there are none."""
        if not self._found:
            return ""
        files = {found.position.file for found in self._found if found.position}
        mistakes = _counted(len(self._found), "mistake")
        return f"{mistakes} in {_counted(len(files), 'file')}" if files else mistakes


class SpecError(Exception):
    """A spec cannot be used. `diagnostics` says why, completely."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        super().__init__(diagnostics)
        self.diagnostics = diagnostics

    def __str__(self) -> str:
        return self.diagnostics.summary()


def _place(found: Diagnostic) -> tuple[str, int, int]:
    position = found.position
    return (position.file, position.line, position.column) if position else ("", 0, 0)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"

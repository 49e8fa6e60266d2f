"""The texts of the files that were read, kept for the excerpts of a report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
"""What the YAML parser counts as the end of a line; `str.splitlines` knows more of them."""


def split_lines(text: str) -> tuple[str, ...]:
    """The lines of a text without their ends; numbered as positions number them."""
    return tuple(_LINE_BREAK.split(text))


class Sources(Mapping[str, Sequence[str]]):
    """Maps a file, named as in `Position.file`, to its lines.

    Texts are split when an excerpt asks for them: most files have no mistakes.
    """

    __slots__ = ("_lines", "_texts")

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._lines: dict[str, Sequence[str]] = {}

    def add(self, file: str, text: str) -> None:
        """Keep the text of a file; a second text replaces the first."""
        self._texts[file] = text
        self._lines.pop(file, None)

    def __getitem__(self, file: str) -> Sequence[str]:
        if file not in self._lines:
            self._lines[file] = split_lines(self._texts[file])
        return self._lines[file]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

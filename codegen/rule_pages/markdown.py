"""Text of a spec in Markdown, where none of it can become markup."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.diagnostics import visible

_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~&!$@^]")
_BLOCK = re.compile(r"^(?:[-+=:]|\d+[.)])")
_ADDRESS = re.compile(r"(?i)\b(?:https?|ftp)(?=:)|\bwww(?=\.)")
_TICKS = re.compile(r"`+")


def plain(text: str) -> str:
    """A text as one line that reads as it stands."""
    line = visible(" ".join(text.split()))
    line = _MARKUP.sub(lambda found: f"\\{found[0]}", line)
    line = _BLOCK.sub(lambda found: f"{found[0][:-1]}\\{found[0][-1]}", line)
    # GitHub makes links of bare addresses; a comment, which shows nothing, keeps it from that.
    return _ADDRESS.sub(lambda found: f"{found[0]}<!-- -->", line)


def code(text: str) -> str:
    """A text as code in one line, for a cell of a table as well."""
    line = visible(text) or " "
    fence = "`" * (max(map(len, _TICKS.findall(line)), default=0) + 1)
    # Markdown takes one blank away from each end, if the code is not blank altogether.
    pad = " " if line[0] in "` " or line[-1] in "` " else ""
    # A table takes the backslash before a bar away, also inside of code.
    return f"{fence}{pad}{line}{pad}{fence}".replace("|", "\\|")


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of cells that are Markdown already."""
    titles = list(head)
    lines = [titles, ["---"] * len(titles), *map(list, rows)]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)

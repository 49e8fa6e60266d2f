"""The text of a report: every mistake with position, excerpt, caret and hint, then a count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .display import visible
from .excerpt import excerpt
from .mistakes import Diagnostic, Diagnostics


def render(diagnostics: Diagnostics, sources: Mapping[str, Sequence[str]]) -> str:
    """All mistakes as text for a terminal, without a line end after the last line.

    Args:
        diagnostics: What was found; an empty collection gives an empty text.
        sources: The lines of the files by `Position.file`; a file that is missing here (because
            it could not be read) is shown without an excerpt.
    """
    if not diagnostics:
        return ""
    lines = [line for found in diagnostics for line in _lines_of(found, sources)]
    return "\n".join([*lines, diagnostics.summary()])


def _lines_of(found: Diagnostic, sources: Mapping[str, Sequence[str]]) -> list[str]:
    place = f"{visible(str(found.position))}: " if found.position else ""
    lines = [place + visible(found.message)]
    if found.position and found.position.file in sources:
        shown = excerpt(found.position, sources[found.position.file])
        if shown is not None:
            lines.append(shown)
    if found.hint:
        lines.append("  " + visible(found.hint))
    return lines

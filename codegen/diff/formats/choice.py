"""The format that a name means."""

from __future__ import annotations

from typing import Protocol

from codegen.diff.formats.changelog import changelog_report
from codegen.diff.formats.github import github_report
from codegen.diff.formats.json_report import json_report
from codegen.diff.formats.markdown import markdown_report
from codegen.diff.formats.sarif import sarif_report
from codegen.diff.formats.text import text_report
from codegen.diff.review import Review


class _Format(Protocol):
    def __call__(self, review: Review, *, with_prose: bool) -> str: ...


_PLAIN: dict[str, _Format] = {
    "github": github_report,
    "json": json_report,
    "markdown": markdown_report,
    "sarif": sarif_report,
}
FORMATS = frozenset({*_PLAIN, "changelog", "html", "text"})


def render_review(name: str, review: Review, *, with_prose: bool, colour: bool = False) -> str:
    """The review in a format, one line end at the end.

    Args:
        name: One of `FORMATS`.
        review: What is shown.
        with_prose: Whether changed wording is listed, or only counted. A changelog has none.
        colour: Whether the reader is a terminal with colours; for text only.
    """
    if name == "text":
        return text_report(review, with_prose=with_prose, colour=colour)
    if name == "changelog":
        return changelog_report(review)
    if name == "html":
        # The only one that needs the template engine, which takes its time to import.
        from codegen.diff.formats.html import html_report

        return html_report(review, with_prose=with_prose)
    return _PLAIN[name](review, with_prose=with_prose)

"""The review as one HTML file: it needs no network, and nothing in it can ask for one.

The only style and the only script that a browser runs are those of this package, named to it by
their hashes; every word of a spec is escaped by the template engine.
"""

from __future__ import annotations

import base64
import functools
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import attrs
from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from codegen.diagnostics import visible
from codegen.diff.findings import Finding
from codegen.diff.formats.summary import (
    TITLES,
    accepted_in,
    by_level,
    counts_of,
    name_of,
    owner_of,
)
from codegen.diff.formats.values import Beside, beside
from codegen.diff.review import Review
from codegen.diff.rules import LEVELS
from codegen.diff.sides import Side
from codegen.diff.versions import Bump

_TEMPLATES = Path(__file__).with_name("templates")
_MOST_OPEN = 25
"""How many findings are unfolded from the start: what a reader takes in at one go."""

_LONG = 200
"""Beyond it, what is far from the window is not laid out."""

_KINDS = {"folder": "spec folder", "revision": "git revision", "metadata": "vendor metadata"}
_VERDICTS: dict[Bump, str] = {
    "major": "Programs that work today stop working.",
    "minor": "Callers see or can do something new; nothing breaks.",
    "patch": "Callers notice nothing: the service, its documents or our sentences changed.",
    "none": "Nothing changed: the same version will do.",
}
_SIGNS = {"breaking": "✕", "warning": "!", "info": "i", "none": "·", "accepted": "✓", "prose": "¶"}


@attrs.frozen
class _Entry:
    """A finding with what the page has to know beyond it."""

    finding: Finding
    anchor: str
    values: Beside
    is_open: bool

    @property
    def witness(self) -> tuple[str, str]:
        """The line, and what happens to it: what follows the last ``  # ``."""
        line, separator, effect = (self.finding.witness or "").rpartition("  # ")
        return (line, effect) if separator else (effect, "")


@attrs.frozen
class _Group:
    """Findings of one operation, or of what several share."""

    owner: str
    is_operation: bool
    entries: Sequence[_Entry]


@attrs.frozen
class _Section:
    """Findings of one level, the accepted ones, or changed wording."""

    name: str
    title: str
    groups: Sequence[_Group]
    count: int


class _Anchors:
    """Names for findings inside of the page: by fingerprint, so that links outlive a rerun."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, finding: Finding) -> str:
        """A name that no other finding has."""
        name = first = f"f-{finding.fingerprint or finding.rule.id}"
        number = 1
        while name in self._taken:
            number += 1
            name = f"{first}-{number}"
        self._taken.add(name)
        return name


def html_report(review: Review, *, with_prose: bool) -> str:
    """The page; the same review gives the same bytes."""
    sections = list(_sections(review, with_prose=with_prose))
    entries = [one for part in sections for group in part.groups for one in group.entries]
    anchors = {id(one.finding): one.anchor for one in entries}
    counts = counts_of(review)
    css, script = _asset("review.css"), _asset("review.js")
    return _template().render(
        css=css,
        script=script,
        policy=_policy(css, script),
        title=name_of(review.new),
        sides=[_side("Old", review.old), _side("New", review.new)],
        bump=review.advice.bump,
        verdict=_VERDICTS[review.advice.bump],
        deciding=[(anchors.get(id(one), ""), one) for one in review.advice.decided_by],
        more_deciding=review.advice.deciding - len(review.advice.decided_by),
        counts=[*((name, counts[name]) for name in (*LEVELS[:3], "accepted"))],
        prose=len(review.prose),
        lists_prose=with_prose,
        notes=review.notes,
        sections=sections,
        total=len(entries),
        is_long=len(entries) > _LONG,
        operations=sorted({name for one in entries for name in one.finding.operations}),
        signs=_SIGNS,
    )


def _sections(review: Review, *, with_prose: bool) -> Iterator[_Section]:
    anchors = _Anchors()
    left = _MOST_OPEN
    for level, findings in by_level(review):
        yield _section(level, TITLES[level], findings, anchors, left)
        left -= len(findings)
    if accepted := accepted_in(review):
        yield _section("accepted", "Accepted", accepted, anchors, 0)
    if with_prose and review.prose:
        yield _section("prose", "Wording", review.prose, anchors, 0)


def _section(
    name: str, title: str, findings: Sequence[Finding], anchors: _Anchors, unfolded: int
) -> _Section:
    entries = [
        _Entry(one, anchors.of(one), beside(one.old, one.new), number < unfolded)
        for number, one in enumerate(findings)
    ]
    return _Section(name, title, list(_groups(entries)), len(entries))


def _groups(entries: Iterable[_Entry]) -> Iterator[_Group]:
    for owner, found in groupby(entries, key=lambda one: owner_of(one.finding)):
        members = list(found)
        yield _Group(owner, members[0].finding.operation is not None, members)


def _side(title: str, side: Side) -> dict[str, object]:
    return {
        "title": title,
        "name": side.source.name,
        "kind": _KINDS[side.source.kind],
        "operations": len(side.service.operations),
    }


def _policy(css: str, script: str) -> str:
    """What the page may do: use its own style and script, and nothing else."""
    parts = [
        "default-src 'none'",
        f"style-src '{_hash(css)}'",
        f"script-src '{_hash(script)}'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(parts)


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


@functools.cache
def _asset(name: str) -> str:
    return (_TEMPLATES / name).read_text("utf-8")


@functools.cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("codegen.diff.formats"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters["visible"] = visible
    return environment.get_template("review.html.j2")

"""The review as changelog fragments, for an editor to start from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from codegen.diff.findings import Finding
from codegen.diff.formats import markup
from codegen.diff.formats.summary import owner_of
from codegen.diff.review import Review
from codegen.naming import method_name

_FOLDER = "changelog.d"
_KINDS = {True: "breaking", False: "api"}


def changelog_report(review: Review) -> str:
    """What callers notice, a fragment for each kind behind a comment that names its file.

    Accepted findings are among them: that they were accepted does not keep callers from noticing.
    Changed wording and entries of the accept file are nothing that callers see.
    """
    noticed = [
        one for one in review.findings if one.rule.area != "acceptance" and one.level != "none"
    ]
    fragments: list[str] = []
    for breaks, kind in _KINDS.items():
        found = [one for one in noticed if (one.level == "breaking") == breaks]
        if found:
            name = f"+{review.new.service.product}-changes.{kind}.md"
            fragments.append(f"<!-- {_FOLDER}/{name} -->\n{_fragment(found)}")
    return "\n".join(fragments) or "<!-- callers notice nothing: no fragment is needed -->\n"


def _fragment(findings: Sequence[Finding]) -> str:
    ordered = sorted(findings, key=owner_of)
    lines = [_line(owner, group) for owner, group in groupby(ordered, key=owner_of)]
    if len(lines) == 1:
        return f"{lines[0]}\n"
    listed = "\n".join(f"- {one}" for one in lines)
    return f"{len(lines)} parts of the API changed:\n\n{listed}\n"


def _line(owner: str, findings: Iterator[Finding]) -> str:
    found = list(findings)
    called = f"`{method_name(owner)}`" if found[0].operation else markup.escaped(owner)
    return f"{called}: {' '.join(markup.escaped(one.message) for one in found)}"

"""The review as annotations of GitHub Actions: one workflow command a line.

The escapes are those of the workflow commands: text of a spec cannot end a command, begin another
one, or add a property.
"""

from __future__ import annotations

from collections.abc import Mapping

from codegen.diagnostics import visible
from codegen.diff.findings import Finding
from codegen.diff.formats.summary import (
    accepted_in,
    axes_of,
    by_level,
    counts_of,
    deciding_rules,
    owner_of,
    place_of,
)
from codegen.diff.review import Review
from codegen.diff.rules import Level

_COMMANDS: Mapping[Level, str] = {
    "breaking": "error",
    "warning": "warning",
    "info": "notice",
    "none": "notice",
}


def github_report(review: Review, *, with_prose: bool) -> str:
    """A command for each finding, the worst first, as GitHub shows the first ten of a kind.

    Accepted findings are counted in the last command and not annotated.
    """
    lines = [_annotation(one) for _, found in by_level(review) for one in found]
    if with_prose:
        lines += [_annotation(one) for one in review.prose]
    lines += [_command("notice", {"title": "API review"}, visible(one)) for one in review.notes]
    title = {"title": f"API review: version {review.advice.bump}"}
    lines.append(_command("notice", title, _summary(review)))
    return "\n".join(lines) + "\n"


def _annotation(finding: Finding) -> str:
    place = place_of(finding)
    properties: dict[str, str] = {}
    if place is not None:
        properties["file"] = place.file
        if place.line is not None and finding.new_location is not None:
            properties["line"] = str(place.line)
            properties["col"] = str(place.column or 1)
    properties["title"] = f"{owner_of(finding)}: {finding.rule.id}"
    lines = [visible(finding.message)]
    if finding.witness:
        lines.append(visible(finding.witness))
    if finding.rule.advice and finding.level in {"breaking", "warning"}:
        lines.append(finding.rule.advice)
    lines.append(f"{axes_of(finding)}; fingerprint {finding.fingerprint or 'none'}")
    return _command(_COMMANDS[finding.level], properties, "\n".join(lines))


def _summary(review: Review) -> str:
    counts = ", ".join(f"{count} {name}" for name, count in counts_of(review).items())
    because = f" because of {', '.join(found)}" if (found := deciding_rules(review)) else ""
    accepted = accepted_in(review)
    rest = f"; accepted and not annotated: {len(accepted)}" if accepted else ""
    return f"{counts}, {len(review.prose)} of wording; version: {review.advice.bump}{because}{rest}"


def _command(name: str, properties: Mapping[str, str], message: str) -> str:
    given = ",".join(f"{key}={_property(visible(value))}" for key, value in properties.items())
    return f"::{name} {given}::{_data(message)}"


def _data(text: str) -> str:
    """The part after the second ``::``."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """A value between the name of a command and its message."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")

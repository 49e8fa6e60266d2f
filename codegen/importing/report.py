"""What an import says: what it did, what it left, what a person has to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.diagnostics import visible
from codegen.importing.lock import FILE_NAME
from codegen.importing.plan import ImportPlan

_MOST_PLACES = 12


def report_text(plan: ImportPlan, mistakes: Iterable[str], *, fresh: bool, locks: bool) -> str:
    """The report with a line end after each line, in an order that does not depend on chance.

    Args:
        plan: The import.
        mistakes: What the check says about the spec after it, one sentence each.
        fresh: Whether the spec is new: then only what is not in it is listed one by one.
        locks: Whether the lock changes.
    """
    findings = plan.findings
    sections: list[tuple[str, list[str]]] = [
        ("applied", [] if fresh else _lines(findings.applied)),
        ("left as it is in ours", _lines(findings.left)),
        ("looks like a rename (carry words over by hand)", _lines(findings.renames)),
        ("of ours, refers to what is gone", _lines(findings.gone)),
        ("the vendor's text changed, please read", list(_to_read(plan))),
        ("the vendor's sample answer changed, please compare", list(plan.to_read.samples)),
        ("not imported", [f"{name}: {reason}" for name, reason in plan.not_imported.items()]),
        ("left out, since the dialect cannot say it", list(_omitted(plan))),
        ("notes", list(plan.notes)),
        ("the check finds after this import", list(mistakes)),
    ]
    lines: list[str] = []
    for title, found in sections:
        if found:
            lines += [f"{title}:", *(f"  {visible(line)}" for line in found), ""]
    return "\n".join([*lines, _summary(plan, locks=locks), ""])


def _lines(found: Iterable[tuple[str, str]]) -> list[str]:
    return [f"{place}: {sentence}" for place, sentence in found]


def _to_read(plan: ImportPlan) -> Iterator[str]:
    for name, places in plan.to_read.prose.items():
        rest = len(places) - _MOST_PLACES
        more = f" and {rest} more" if rest > 0 else ""
        yield f"{name}: {', '.join(places[:_MOST_PLACES])}{more}"


def _omitted(plan: ImportPlan) -> Iterator[str]:
    for name, sentences in sorted(plan.omissions.found.items()):
        if name not in plan.not_imported:
            yield from (f"{name}: {sentence}" for sentence in sentences)


def _summary(plan: ImportPlan, *, locks: bool) -> str:
    findings = plan.findings
    fields = sum(map(len, plan.to_read.prose.values()))
    counts = (
        (len(plan.created), "operations added"),
        (len(findings.applied) - len(plan.created), "other changes applied"),
        (len(findings.left), "left as in ours"),
        (fields, "texts to read"),
        (len(plan.to_read.samples), "samples changed"),
        (len(findings.renames), "possible renames"),
        (len(plan.not_imported), "operations not imported"),
    )
    said = [f"{number} {what}" for number, what in counts if number]
    files = sum(data is not None for data in plan.files.values())
    gone = len(plan.files) - files
    if files:
        said.append(f"{files} files of the spec change")
    if gone:
        said.append(f"{gone} files go")
    said.append(f"{FILE_NAME} is renewed" if locks else f"{FILE_NAME} stays")
    return ", ".join(said) if plan.files or locks else f"nothing to change, {', '.join(said)}"

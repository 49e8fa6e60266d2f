"""Rules about documented errors."""

from __future__ import annotations

from codegen.diff.rules.rule import Rule

RULES = (
    Rule(
        id="error-code-added",
        direction="response",
        area="error",
        kind="code",
        action="added",
        wire="info",
        source="info",
        says="Error {name} ({new}) is documented.",
        reason="Programs meet unknown codes all the time; this one is known now.",
    ),
    Rule(
        id="error-family-added",
        direction="response",
        area="error",
        kind="code",
        action="added",
        wire="warning",
        source="warning",
        says="Error {name} ({new}) is documented, the first with such a status here.",
        reason="The error is raised as a class that callers of this operation may not catch yet.",
        advice="Name it in the release notes.",
    ),
    Rule(
        id="error-code-removed",
        direction="response",
        area="error",
        kind="code",
        action="removed",
        wire="info",
        source="info",
        says="Error {name} ({old}) is no longer documented.",
        reason="Handlers for it are no longer needed, and harm nobody.",
    ),
    Rule(
        id="error-code-renamed",
        direction="response",
        area="error",
        kind="code",
        action="renamed",
        wire="warning",
        source="warning",
        says="Error {old} looks renamed to {new}.",
        reason="Callers compare codes as text.",
        advice="Name it in the release notes.",
        witness="error.code == {old!r}  # is never true after this change",
    ),
    Rule(
        id="error-status-changed",
        direction="response",
        area="error",
        kind="status",
        action="changed",
        wire="warning",
        source="warning",
        says="Error {name} comes with status {new}; it was {old}.",
        reason="It may be raised as another class.",
        advice="Name it in the release notes.",
    ),
)

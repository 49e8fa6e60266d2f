"""Rules about the entries of the accept file."""

from __future__ import annotations

from codegen.diff.rules.rule import Rule

RULES = (
    Rule(
        id="acceptance-expired",
        direction="both",
        area="acceptance",
        kind="expiry",
        action="changed",
        wire="warning",
        source="none",
        says="{owner} accepted {subject} until {until}, which is over.",
        reason="An exception is for a time, so that somebody looks at it again.",
        advice="Renew the entry, or mend what it is about.",
    ),
    Rule(
        id="acceptance-unused",
        direction="both",
        area="acceptance",
        kind="use",
        action="changed",
        wire="warning",
        source="none",
        says="Nothing here is {subject}, which {owner} accepted until {until}.",
        reason="An entry that fits nothing hides the next change that it happens to fit.",
        advice="Remove the entry.",
    ),
)

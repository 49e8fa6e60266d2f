"""Rules about wording and examples."""

from __future__ import annotations

from codegen.diff.rules.rule import Rule

RULES = (
    Rule(
        id="wording-changed",
        direction="both",
        area="document",
        kind="wording",
        action="changed",
        wire="info",
        source="none",
        says="The wording of {word} changed: {new} It was: {old}",
        reason="No program notices. A limit may hide in a sentence.",
        advice="Read it.",
    ),
    Rule(
        id="example-changed",
        direction="both",
        area="document",
        kind="example",
        action="changed",
        wire="info",
        source="none",
        says="The example changed: {new} It was: {old}",
        reason="No program notices. An example that no longer fits hints at a missed rule.",
        advice="Read it.",
    ),
)

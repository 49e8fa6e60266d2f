"""Rules about parameters: presence, names, how lists travel."""

from __future__ import annotations

from codegen.diff.rules.rule import Rule

RULES = (
    Rule(
        id="parameter-added-optional",
        direction="request",
        area="parameter",
        kind="presence",
        action="added",
        wire="info",
        source="info",
        says="Parameter {name} is new and optional.",
        reason="Arguments are keyword-only, so that a new one moves no other.",
        witness="{call}  # works after this change",
    ),
    Rule(
        id="parameter-added-required",
        direction="request",
        area="parameter",
        kind="presence",
        action="added",
        wire="breaking",
        source="breaking",
        says="Parameter {name} is new and required.",
        reason=(
            "Every call without it is refused, here and by the service. A default does not "
            "help: it is never sent."
        ),
        advice="Ask whether the service really refuses a call without it.",
        witness="{method}(...)  # TypeError after this change, without {argument}",
    ),
    Rule(
        id="parameter-removed",
        direction="request",
        area="parameter",
        kind="presence",
        action="removed",
        wire="warning",
        source="breaking",
        says="Parameter {name} is gone.",
        reason=(
            "The gateway ignores what it does not know, and the keyword is gone from the method."
        ),
        advice="Keep it, deprecated, for one more version.",
        witness="{old_call}  # TypeError after this change",
    ),
    Rule(
        id="parameter-renamed",
        direction="request",
        area="parameter",
        kind="name",
        action="renamed",
        wire="breaking",
        source="breaking",
        says="Parameter {old} looks renamed to {new}.",
        reason=(
            "Names are exact on the wire, and the keyword changes with them. This is a guess from "
            "the equal shape."
        ),
        advice="Offer the old keyword as an alias if both still work.",
        witness="{old_call}  # TypeError after this change",
    ),
    Rule(
        id="parameter-respelled",
        direction="request",
        area="parameter",
        kind="spelling",
        action="renamed",
        wire="breaking",
        source="info",
        says="Parameter {old} looks renamed to {new}.",
        reason=(
            "Names are exact on the wire, case included. The keyword stays. This is a guess from "
            "the equal shape."
        ),
        advice="Tell callers who send the old name by other means than this client.",
    ),
    Rule(
        id="parameter-became-required",
        direction="request",
        area="parameter",
        kind="required",
        action="set",
        wire="breaking",
        source="breaking",
        says="Parameter {name} is required.",
        reason="Every call without it is refused, here and by the service.",
        advice="Ask whether the service always refused it; then accept this as a correction.",
        witness="{method}(...)  # TypeError after this change, without {argument}",
    ),
    Rule(
        id="parameter-became-optional",
        direction="request",
        area="parameter",
        kind="required",
        action="dropped",
        wire="info",
        source="info",
        says="Parameter {name} is optional.",
        reason="Calls may leave it out.",
        witness="{method}(...)  # works after this change, without {argument}",
    ),
    Rule(
        id="parameter-deprecated",
        direction="request",
        area="parameter",
        kind="deprecation",
        action="deprecated",
        wire="info",
        source="info",
        says="Parameter {name} is deprecated.",
        reason="Callers are advised against it, and nothing stops working.",
        advice="Say in the description what to use instead.",
    ),
    Rule(
        id="parameter-undeprecated",
        direction="request",
        area="parameter",
        kind="deprecation",
        action="undeprecated",
        wire="info",
        source="info",
        says="Parameter {name} is no longer deprecated.",
        reason="Callers may rely on it again.",
    ),
    Rule(
        id="request-array-style-changed",
        direction="request",
        area="parameter",
        kind="array-style",
        action="changed",
        wire="breaking",
        source="info",
        says="{it} travels in another way: {new}; it was {old}.",
        reason=(
            "A program that writes it in the old way is misunderstood; generated code follows "
            "the spec."
        ),
        advice="Make sure that the service reads the new form.",
    ),
    Rule(
        id="request-text-became-list",
        direction="request",
        area="parameter",
        kind="comma-list",
        action="set",
        wire="info",
        source="info",
        says="{it} is a list that travels as text with commas.",
        reason="Text is still taken, and a list as well.",
        witness="{call}  # takes a list after this change",
    ),
    Rule(
        id="request-list-became-text",
        direction="request",
        area="parameter",
        kind="comma-list",
        action="dropped",
        wire="info",
        source="breaking",
        says="{it} is a text; it was a list that travels with commas.",
        reason="A list is refused by our validator; the bytes on the wire are the same.",
        advice="Keep the list: it says more.",
        witness="{call}  # ValidationError for a list after this change",
    ),
)

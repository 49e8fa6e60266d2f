"""``rules``: the rules by which ``diff`` judges, each with an example."""

from __future__ import annotations

from codegen.cli.outcome import FINE
from codegen.cli.output import put_result
from codegen.diff.formats.rule_list import rules_as_json, rules_as_markdown, rules_as_text

_FORMATS = {"json": rules_as_json, "markdown": rules_as_markdown, "text": rules_as_text}


def print_rules(format_name: str) -> int:
    """Print all rules. ``text``, ``json`` or ``markdown``."""
    put_result(_FORMATS[format_name]())
    return FINE

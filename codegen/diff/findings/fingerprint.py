"""A short name for a finding that stays the same while its facts do."""

from __future__ import annotations

import hashlib
import json

from codegen.diff.comparing import Change

_LENGTH = 16


def fingerprint_of(change: Change) -> str:
    """16 hexadecimal digits over rule, operation, pointer and values.

    The sentence is not part of it, so that it may be reworded, nor is the list of operations that
    share the place, so that one more user of a shared schema does not undo what was accepted.
    """
    facts = [change.kind, change.place.operation, change.place.pointer, change.old, change.new]
    text = json.dumps(facts, ensure_ascii=True, sort_keys=True, default=repr)
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:_LENGTH]

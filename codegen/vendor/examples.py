"""Which examples are values, and not masks, placeholders or sentences."""

from __future__ import annotations

import json
import re
from typing import Any

_MASKED = re.compile(r"\*{2,}|x{4,}|X{4,}|\.\.\.|…")
_SENTENCE = re.compile(r"[A-Za-z]{2,} [A-Za-z]+ [A-Za-z]+ [A-Za-z]+|[\u4e00-\u9fff]{6}")
_LONGEST = 400


def real_example(value: object) -> Any:
    """The example, stripped, or None when it could not be a real value.

    What is masked with asterisks is none, and a sentence is the vendor's prose, not a fact.
    """
    plain: Any = value
    if isinstance(value, str):
        text = plain = value.strip()
    elif isinstance(value, bool | int | float | dict | list):
        try:
            text = json.dumps(plain, ensure_ascii=False)
        except (ValueError, RecursionError):
            return None
    else:
        return None
    if not text or len(text) > _LONGEST or _MASKED.search(text) or _SENTENCE.search(text):
        return None
    return plain

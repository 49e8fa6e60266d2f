"""The worker's side: answer each line of JSON on standard input with one on standard output."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any


def answer(measure: Callable[[Any], object]) -> None:
    """Answer until standard input ends."""
    for line in sys.stdin:
        print(json.dumps(measure(json.loads(line))), flush=True)

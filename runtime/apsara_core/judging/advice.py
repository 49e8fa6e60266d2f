"""What the description of an operation says about an error code."""

from __future__ import annotations

from typing import Any

from ..schema import Operation


def advice_for(operation: Operation[Any], code: str) -> str | None:
    """Return the meaning of *code* and what to do, or ``None`` if it is not documented.

    What the operation says goes before what is said of all operations. Upper and lower case do not
    count, as in `error_families`.
    """
    wanted = code.lower()
    for known in (*operation.errors, *operation.service.errors):
        if known.code.lower() == wanted:
            return f"{known.description} {known.advice}" if known.advice else known.description
    return None

"""JSON of an answer to plain values: by orjson where it is installed, else by `json`.

What comes out is the same. `json` reads again what orjson refuses, so the errors are its own, and
so are ``NaN``, ``1e400`` and surrogates that stand alone, which it takes. Integers beyond 64 bits,
of which orjson makes floats, are left to `json` from the start. Only how deep a document may be
nested differs: orjson takes 1024 levels, `json` what the interpreter's stack holds at that moment.
"""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Callable
from typing import cast

Reader = Callable[[bytes], object]

_KINDS = bytes(
    ord("0" if byte in b"0123456789" else ":" if byte in b":,[-" else "x") for byte in range(256)
)
"""Every digit becomes one character, whatever may stand before a number another."""

_WHITESPACE = b" \t\n\r"
_LONG = b"0" * len("9223372036854775809")
_LONG_VALUE = b":" + _LONG


def read_json(body: bytes) -> object:
    """Return the value of a JSON text.

    Raises:
        ValueError: if it is none; with the texts of `json`.
        RecursionError: if it is nested too deeply.
    """
    fast = _orjson()
    if fast is not None and not _may_hold_long_integers(body):
        try:
            return fast(body)
        except ValueError:
            pass  # by json: it takes more, and says what is wrong
    value: object = json.loads(body)
    return value


def _may_hold_long_integers(body: bytes) -> bool:
    """Look for numbers of 19 digits and more; some texts look like one, too.

    It takes up to as long as orjson's reading; both together stay below the time of `json`.
    """
    kinds = body.translate(_KINDS, _WHITESPACE)
    return _LONG_VALUE in kinds or kinds.startswith(_LONG)


@functools.cache
def _orjson() -> Reader | None:
    """Import it for the first answer: a client that gets none does not pay for it."""
    try:
        return cast("Reader", importlib.import_module("orjson").loads)
    except ImportError:
        return None

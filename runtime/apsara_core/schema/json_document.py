"""JSON documents as the service wants them, and strict reading of ready ones."""

from __future__ import annotations

import json
from typing import Any, NoReturn

_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


class UnsendableError(ValueError):
    """A value has no form on the wire; the text completes "the value ..."."""


class NotJsonError(ValueError):
    """A text is no JSON document; the text completes "the value ..."."""


def write(value: object) -> str:
    """The compact JSON text of a plain value: no spaces, no escapes beyond those JSON demands.

    Raises:
        UnsendableError: JSON has no form for something in it.
    """
    try:
        return _compact.encode(value)
    except RecursionError:
        raise UnsendableError("is nested too deeply") from None
    except (TypeError, ValueError) as error:
        raise UnsendableError(f"has no form in JSON ({type(error).__name__})") from None


def read(text: str) -> Any:
    """The value of a JSON text. ``NaN`` and ``Infinity``, which are no JSON, are refused.

    Raises:
        NotJsonError: the text is no JSON.
    """
    try:
        return _strict.decode(text)
    except RecursionError:
        raise NotJsonError("is nested too deeply") from None
    except json.JSONDecodeError as error:
        reason = "Unexpected byte order mark" if text.startswith("\ufeff") else error.msg
        raise NotJsonError(f"is no JSON ({reason} at character {error.pos + 1})") from None
    except ValueError as error:
        raise NotJsonError(f"is no JSON ({error})") from None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


# Kept, for `json.loads` with an argument makes a decoder of its own each time.
_strict = json.JSONDecoder(parse_constant=_refuse_constant)

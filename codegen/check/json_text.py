"""JSON and Base64 inside texts, read without trust."""

from __future__ import annotations

import base64
import binascii
import json


class UnreadableTextError(ValueError):
    """A text does not hold what it should; the message is a predicate ("is no JSON: ...")."""


def loaded(text: str, *, base64_encoded: bool) -> object:
    """The value that a text holds.

    Raises:
        UnreadableTextError: It is no Base64 of UTF-8, or no JSON.
    """
    if base64_encoded:
        try:
            text = base64.b64decode(text, validate=True).decode("utf-8")
        except (binascii.Error, ValueError):
            raise UnreadableTextError("is no Base64 of a text in UTF-8") from None
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except RecursionError:
        raise UnreadableTextError("is JSON that nests too deeply") from None
    except json.JSONDecodeError as error:
        reason = error.msg[:1].lower() + error.msg[1:]
        raise UnreadableTextError(
            f"is no JSON text: {reason} at character {error.pos + 1}"
        ) from None
    except ValueError:
        raise UnreadableTextError("is no JSON text: it holds a number that is none") from None


def compact(value: object) -> str | None:
    """A value as compact JSON text, as it travels; None when it nests too deeply to be written."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except (RecursionError, ValueError):
        return None


def size(text: str) -> int:
    """Bytes in UTF-8. Half a surrogate pair, which JSON can name, counts three."""
    return len(text.encode("utf-8", "surrogatepass"))


def _refuse_constant(name: str) -> object:
    raise ValueError(name)

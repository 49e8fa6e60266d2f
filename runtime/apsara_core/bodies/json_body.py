"""JSON bodies."""

from __future__ import annotations

from typing import cast

from .json_reader import read_json
from .unreadable import UnreadableBodyError


def parse_json(body: bytes) -> dict[str, object]:
    """Return the JSON object in *body*.

    Raises:
        UnreadableBodyError: if it is truncated, no JSON, nested too deeply, or no object.
    """
    try:
        value = read_json(body)
    except RecursionError:
        raise UnreadableBodyError("is JSON nested too deeply") from None
    except ValueError as error:
        reason = getattr(error, "msg", None) or "it is not valid UTF-8"
        raise UnreadableBodyError(f"is no valid JSON ({reason})") from None
    if not isinstance(value, dict):
        raise UnreadableBodyError(f"is a JSON {_KINDS.get(type(value), 'value')}, not an object")
    return cast("dict[str, object]", value)


_KINDS: dict[type, str] = {
    list: "array",
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): "null",
}

"""Bodies of the few answers that are no objects: a list, a number, a text."""

from __future__ import annotations

from typing import cast

from .form import WHOLE, Form
from .json_reader import read_json
from .unreadable import UnreadableBodyError
from .xml_body import parse_xml_value

_REQUEST_ID = "RequestId"


def parse_whole(body: bytes, form: Form) -> dict[str, object]:
    """Return the value that *body* is, under `WHOLE`.

    XML has no lists at its root: there the value is the one element beside ``RequestId``, or the
    text of the root. A text may stand as it is, or as JSON.

    Raises:
        UnreadableBodyError: if it is no value and no text is expected, or no UTF-8.
    """
    is_text = form is Form.TEXT
    if not body.strip():
        return {WHOLE: ""} if is_text else {}
    try:
        if body.lstrip().startswith(b"<"):
            return _from_xml(parse_xml_value(body))
        return {WHOLE: _from_json(body, is_text=is_text)}
    except UnreadableBodyError:
        if not is_text:
            raise
    try:
        return {WHOLE: body.decode()}
    except UnicodeDecodeError:
        raise UnreadableBodyError("is a text that is not valid UTF-8") from None


def _from_json(body: bytes, *, is_text: bool) -> object:
    try:
        value = read_json(body)
    except (ValueError, RecursionError):
        raise UnreadableBodyError("is no valid JSON") from None
    # A document where a text is expected is that text.
    return body.decode() if is_text and not isinstance(value, str) else value


def _from_xml(root: object) -> dict[str, object]:
    if not isinstance(root, dict):
        return {WHOLE: root}
    members = cast("dict[str, object]", root)
    others = [name for name in members if name != _REQUEST_ID]
    found: dict[str, object] = {WHOLE: members[others[0]] if len(others) == 1 else members}
    if _REQUEST_ID in members:
        found[_REQUEST_ID] = members[_REQUEST_ID]
    return found

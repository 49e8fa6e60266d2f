"""Reading the body of an answer, whatever its headers claim about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from .form import WHOLE, Form
from .json_body import parse_json
from .unreadable import UnreadableBodyError

__all__ = ["WHOLE", "Form", "UnreadableBodyError", "parse_body"]

_WHOLE_FORMS = (Form.VALUE, Form.TEXT)


def parse_body(body: bytes, operation: str, form: Form = Form.OBJECT) -> Mapping[str, object]:
    """Return the members of the object that *body* holds; what is no object stands under `WHOLE`.

    The first character decides between JSON and XML, since gateways spell the content type in
    many ways and some leave it out. An answer that consists of the single member
    ``<operation>Response`` is unwrapped: an old form of the documentation shows it so.

    Raises:
        UnreadableBodyError: if the body does not have the form.
    """
    if form in _WHOLE_FORMS:
        from .whole_body import parse_whole  # few operations answer so

        return parse_whole(body.removeprefix(b"\xef\xbb\xbf"), form)
    body = body.strip().removeprefix(b"\xef\xbb\xbf").lstrip()
    if not body:
        if form is Form.OBJECT_OR_NOTHING:
            return {}
        raise UnreadableBodyError("is empty")
    members = _parse_xml(body) if body.startswith(b"<") else parse_json(body)
    if len(members) == 1:
        inner = members.get(f"{operation}Response")
        if isinstance(inner, dict):
            return cast("dict[str, object]", inner)
    return members


def _parse_xml(body: bytes) -> dict[str, object]:
    # Answers are JSON; a program that gets no XML never pays for the parser.
    from .xml_body import parse_xml

    return parse_xml(body)

"""Answers and errors in the gateway's JSON and XML."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Literal
from urllib.parse import quote

import attrs

from ..wire.xml import xml_document
from .call import Call
from .errors import VodError

__all__ = ["Answer", "Format", "answer_error", "answer_fields", "wanted_format"]

Format = Literal["json", "xml"]

# The new official SDK parses an XML error only when it sees exactly this spelling.
_CONTENT_TYPES = {"json": "application/json;charset=utf-8", "xml": "text/xml;charset=utf-8"}
_HTTP_OK = 200


@attrs.frozen(kw_only=True)
class Answer:
    """What goes back over HTTP."""

    status: int
    content_type: str
    body: bytes
    request_id: str


def wanted_format(call: Call) -> Format:
    """Choose the format: V3 by the accept header, V1 by the parameter Format, XML by default."""
    accept = call.http.headers.get("accept", "").lower()
    if call.is_v3:
        return "xml" if "xml" in accept and "json" not in accept else "json"
    asked = call.parameters.get("Format")
    if asked is None and "Signature" not in call.parameters and "json" in accept:
        return "json"  # neither V1 nor V3: someone is looking around
    return "json" if (asked or "").lower() == "json" else "xml"


def answer_fields(
    fields: Mapping[str, object], *, operation: str, request_id: str, format_: Format
) -> Answer:
    """Write the answer of an operation that succeeded."""
    named = {"RequestId": request_id, **fields}
    body = _json(named) if format_ == "json" else xml_document(f"{operation}Response", named)
    return Answer(
        status=_HTTP_OK, content_type=_CONTENT_TYPES[format_], body=body, request_id=request_id
    )


def answer_error(
    error: VodError, *, host: str, product: str, request_id: str, format_: Format
) -> Answer:
    """Write the vendor's error envelope."""
    recommend = (
        f"https://api.aliyun.com/troubleshoot?q={quote(error.code)}"
        f"&product={quote(product)}&requestId={request_id}"
    )
    fields = {
        "RequestId": request_id,
        "HostId": host,
        "Code": error.code,
        "Message": error.message,
        "Recommend": recommend,
    }
    return Answer(
        status=error.status,
        content_type=_CONTENT_TYPES[format_],
        body=_json(fields) if format_ == "json" else xml_document("Error", fields),
        request_id=request_id,
    )


def _json(fields: Mapping[str, object]) -> bytes:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode("utf-8")

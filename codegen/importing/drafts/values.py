"""Values of the metadata, which are mostly written as text, as the values that they stand for."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any, cast

from codegen.check.survey import Survey
from codegen.check.values import misfits
from codegen.diagnostics import Position
from codegen.model import Kind, Schema, Service

Draft = dict[str, Any]

_NOWHERE = Position("", 0, 0)
_EMPTY = Survey.of(Service(product="", version="", title="", position=_NOWHERE))
_KINDS = frozenset({"array", "boolean", "integer", "number", "object", "string"})
_SCALARS = frozenset({"boolean", "integer", "number", "string"})
_SURROGATE = re.compile("[\ud800-\udfff]")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_BITS = 63


def to_schema(draft: Mapping[str, Any]) -> Schema:
    """The model's schema of a draft, as far as values can be held against it."""
    kind = "ref" if "$ref" in draft else draft.get("type", "any")
    items, content, additional = (
        draft.get(word) for word in ("items", "contentSchema", "additionalProperties")
    )
    return Schema(
        kind=cast("Kind", kind if kind in _KINDS else "any"),
        position=_NOWHERE,
        enum=tuple(draft.get("enum", ())),
        format=draft.get("format"),
        min_length=draft.get("minLength"),
        max_length=draft.get("maxLength"),
        min_bytes=draft.get("x-min-bytes"),
        max_bytes=draft.get("x-max-bytes"),
        pattern=draft.get("pattern"),
        minimum=draft.get("minimum"),
        maximum=draft.get("maximum"),
        items=None if items is None else to_schema(items),
        min_items=draft.get("minItems"),
        max_items=draft.get("maxItems"),
        unique_items=draft.get("uniqueItems", False),
        properties={name: to_schema(one) for name, one in draft.get("properties", {}).items()},
        required=tuple(draft.get("required", ())),
        additional=to_schema(cast("Draft", additional))
        if isinstance(additional, dict)
        else additional,
        content=None if content is None else to_schema(content),
        base64="contentEncoding" in draft,
    )


def fits(draft: Mapping[str, Any], value: object, *, comma: bool = False) -> bool:
    """Whether a value satisfies a schema of ours; references count as satisfied."""
    if comma and isinstance(value, str):
        items = value.split(",") if value else []
        return not misfits(_EMPTY, to_schema(draft), items, from_text=True, readable=True)
    return not misfits(_EMPTY, to_schema(draft), value, readable=True)


def typed(kind: str, value: object) -> object:
    """A value as its type has it (``"10"`` -> 10), or None when it is no such value."""
    if isinstance(value, str):
        value = value.strip()
    if kind == "string":
        text = value if isinstance(value, str) else _shown(value)
        return text if text is not None and is_usable_text(text) else None
    if kind == "boolean":
        return _boolean(value)
    if kind in ("integer", "number"):
        return _number(kind, value)
    return None


def is_usable_text(text: str) -> bool:
    """Whether a spec can hold the text: no control characters, no halves of surrogate pairs."""
    return not _SURROGATE.search(text) and not _UNPRINTABLE.search(text)


def example_of(draft: Mapping[str, Any], value: object) -> object:
    """An example as its type has it, or None when it does not satisfy the schema."""
    kind = draft.get("type")
    if value is None or "$ref" in draft:
        return None
    found: object = None
    if "contentSchema" in draft:
        found = _json_text(value)
    elif kind == "array":
        found = _list(draft, value)
    elif kind in ("string", "integer", "number", "boolean"):
        found = typed(str(kind), value)
    if found is None or not fits(draft, found):
        return None
    return found


def _shown(value: object) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and value.bit_length() <= _BITS:
        return str(value)
    return repr(value) if isinstance(value, float) and math.isfinite(value) else None


def _boolean(value: object) -> bool | None:
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    return value if isinstance(value, bool) else None


def _number(kind: str, value: object) -> int | float | None:
    if isinstance(value, str):
        if not re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]{1,18})?", value):
            return None
        value = int(value) if "." not in value else float(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    if kind == "integer" and not float(value).is_integer():
        return None
    value = int(value) if float(value).is_integer() and abs(value) < 2**_BITS else value
    return value if isinstance(value, float) or value.bit_length() <= _BITS else None


def _json_text(value: object) -> str | None:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return None
    if not isinstance(value, dict | list):
        return None
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text if is_usable_text(text) else None


def _list(draft: Mapping[str, Any], value: object) -> list[object] | None:
    kind = str(draft.get("items", {}).get("type", ""))
    if isinstance(value, str):
        text = value
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            value = text.split(",") if kind in ("string", "integer") else None
    if not isinstance(value, list) or not value:
        return None
    found = cast("list[object]", value)
    items = [typed(kind, item) if kind in _SCALARS else item for item in found]
    return None if any(item is None or item == "" for item in items) else items

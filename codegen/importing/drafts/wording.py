"""Drafts completed with neutral sentences of our own, ready to be written."""

from __future__ import annotations

import re
from typing import Any

from codegen.importing.plain_data import as_map

from . import sentences
from .operations import OperationDraft
from .values import Draft

_FIRST = ("$ref", "type", "x-item-wrapper", "format")
_SECRET = re.compile(r"(Secret|Password|PrivateKey|SecurityToken)\Z")


def worded_schema(draft: Draft, name: str | None) -> Draft:
    """A schema with a description for it, if it has a name, and for every field inside it."""
    words = {word: draft[word] for word in _FIRST if word in draft}
    if name is not None and "$ref" not in draft:
        words["description"] = sentences.noun_sentence(name)
    for word, value in draft.items():
        if word not in words:
            words[word] = _inside(word, value)
    if name is not None:
        _hide_secret(name, words)
    return words


def _hide_secret(name: str, schema: Draft) -> None:
    """Mark a text that by its name is a secret: nobody asked the vendor to say so."""
    if _SECRET.search(name) and schema.get("type") == "string" and "contentSchema" not in schema:
        schema["x-sensitive"] = True
        schema.pop("examples", None)


def _inside(word: str, value: Any) -> Any:
    if word == "properties":
        return {name: worded_schema(inner, name) for name, inner in value.items()}
    schema = as_map(value)
    if word in ("items", "contentSchema", "additionalProperties") and schema is not None:
        return worded_schema(schema, None)
    return value


def worded_parameter(draft: Draft) -> Draft:
    """A parameter with a description."""
    words: Draft = {word: draft[word] for word in ("name", "in", "required") if word in draft}
    words["description"] = sentences.noun_sentence(draft["name"])
    for word, value in draft.items():
        if word not in words:
            words[word] = worded_schema(value, None) if word == "schema" else value
    _hide_secret(draft["name"], words["schema"])
    return words


def worded_error(code: str, status: int) -> Draft:
    """An entry of ``x-errors``."""
    return {"code": code, "status": status, "description": sentences.error_sentence(code)}


def worded_operation(draft: OperationDraft, tag: str) -> Draft:
    """The content of a new operation file."""
    name, words = draft.name, draft.words
    found: Draft = {
        "operationId": name,
        "summary": sentences.imperative_sentence(name),
        "tags": [tag],
    }
    for word in ("deprecated", "x-reads-only", "x-methods", "x-ram-action"):
        if word in words:
            found[word] = words[word]
    if draft.parameters:
        found["parameters"] = [worded_parameter(one) for one in draft.parameters.values()]
    found["responses"] = {
        "200": {
            "description": sentences.answer_sentence(name),
            "content": {"application/json": {"schema": worded_schema(draft.answer, None)}},
        }
    }
    if draft.errors:
        found["x-errors"] = [worded_error(code, status) for code, status in draft.errors]
    return found

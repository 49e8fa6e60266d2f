"""Schemas of the metadata into facts."""

from __future__ import annotations

import attrs

from .errors import MetadataError
from .examples import real_example
from .facts import Scalar, SchemaFacts
from .json_document import JsonObject
from .prose import digest

_DEEPEST = 40
_REFERENCE = "#/components/schemas/"
_MOST_VALUES = 2_000
_OTHER_WORDS = {
    "any": "",
    "bool": "boolean",
    "double": "number",
    "float": "number",
    "int": "integer",
    "list": "array",
    "long": "integer",
    "map": "object",
}
"""What some products write for the types that nearly all write."""

_FORMATS = {"double": "double", "float": "float", "int": "int32", "long": "int64"}


def read_schema(words: JsonObject, depth: int = 0) -> SchemaFacts:
    """One schema with all that is inside it.

    Raises `MetadataError` when it is malformed or nests more than 40 levels deep.
    """
    if depth > _DEEPEST:
        raise MetadataError(f"{words.path} nests more than {_DEEPEST} schemas inside each other")
    items = words.object("items")
    is_list = isinstance(words.members.get("required"), list)
    names = words.texts("required") if is_list else ()
    return SchemaFacts(
        type=_type(words),
        reference=_reference(words),
        format=words.text("format") or _FORMATS.get(words.text("type").lower(), ""),
        required=_required(words),
        deprecated=words.flag("deprecated") or False,
        item_node=words.flag("itemNode") or False,
        unique_items=words.flag("uniqueItems") or False,
        enum=_scalars(words, "enum"),
        default=_scalar(words, "default"),
        minimum=words.number("minimum"),
        maximum=words.number("maximum"),
        min_length=words.count("minLength"),
        max_length=words.count("maxLength"),
        min_items=words.count("minItems"),
        max_items=words.count("maxItems"),
        pattern=words.text("pattern"),
        items=read_schema(items, depth + 1) if items else None,
        properties={
            name: _named(read_schema(inner, depth + 1), name in names)
            for name, inner in words.named("properties")
        },
        additional=_additional(words, depth),
        example=real_example(words.members.get("example")),
        prose=_prose(words),
    )


def _named(schema: SchemaFacts, required: bool) -> SchemaFacts:  # noqa: FBT001  # said twice by the vendor
    return attrs.evolve(schema, required=True) if required and not schema.required else schema


def _type(words: JsonObject) -> str:
    value = words.members.get("type")
    if isinstance(value, list):  # ["string", "null"] of JSON Schema: no word of this format
        return ""
    return _OTHER_WORDS.get(text := words.text("type").lower(), text)


def _reference(words: JsonObject) -> str:
    text = words.text("$ref")
    if text and not text.startswith(_REFERENCE):
        raise words.fail("$ref", f"a reference of the form '{_REFERENCE}Name'")
    return text.removeprefix(_REFERENCE)


def _required(words: JsonObject) -> bool:
    """The flag on the property itself; a list of names belongs to the object's properties."""
    if isinstance(words.members.get("required"), list):
        return False
    stated = words.flag("required")
    return (words.flag("docRequired") if stated is None else stated) or False


def _additional(words: JsonObject, depth: int) -> SchemaFacts | bool | None:
    value = words.members.get("additionalProperties")
    if value is None or isinstance(value, bool):
        return value
    inner = words.object("additionalProperties")
    return read_schema(inner, depth + 1) if inner else None


def _scalar(words: JsonObject, key: str) -> Scalar | None:
    value = words.members.get(key)
    return value if isinstance(value, str | int | float | bool) else None


def _scalars(words: JsonObject, key: str) -> tuple[Scalar, ...]:
    values = words.sequence(key)
    if len(values) > _MOST_VALUES:
        raise words.fail(key, f"a list of at most {_MOST_VALUES} values")
    return tuple(value for value in values if isinstance(value, str | int | float | bool))


def _prose(words: JsonObject) -> str:
    titles = words.object("enumValueTitles")
    explained = sorted(f"{key}={value}" for key, value in titles.members.items()) if titles else []
    return digest(words.text("title"), words.text("description"), *explained)

"""Schema nodes into `Schema`."""

from __future__ import annotations

from codegen.build.reader import Reader
from codegen.model import Kind, Schema
from codegen.yaml_tree import MapNode, Node, ScalarNode, to_plain

_KINDS: dict[str, Kind] = {
    "array": "array",
    "boolean": "boolean",
    "integer": "integer",
    "number": "number",
    "object": "object",
    "string": "string",
}


def build_schema(node: Node) -> Schema:
    """The schema that a mapping of the tree describes."""
    words = Reader.of(node)
    reference = words.text("$ref")
    items = words.value("items")
    content = words.value("contentSchema")
    return Schema(
        kind="ref" if reference else _KINDS.get(words.text("type") or "", "any"),
        position=words.position,
        positions=words.key_positions(),
        ref=reference.rpartition("/")[2] if reference else None,
        description=words.text("description"),
        deprecated=words.flag("deprecated"),
        enum=_labels(words, "enum"),
        default=words.scalar("default"),
        examples=_examples(words),
        format=words.text("format"),
        min_length=words.whole("minLength"),
        max_length=words.whole("maxLength"),
        min_bytes=words.whole("x-min-bytes"),
        max_bytes=words.whole("x-max-bytes"),
        pattern=words.text("pattern"),
        pattern_hint=words.text("x-pattern-hint"),
        minimum=words.number("minimum"),
        maximum=words.number("maximum"),
        items=build_schema(items) if items else None,
        min_items=words.whole("minItems"),
        max_items=words.whole("maxItems"),
        unique_items=words.flag("uniqueItems"),
        properties=_properties(words),
        required=words.texts("required"),
        additional=_additional(words),
        content=build_schema(content) if content else None,
        base64=words.has("contentEncoding"),
        enum_descriptions=words.text_map("x-enum-descriptions"),
        known_values=_labels(words, "x-known-values"),
        item_wrapper=words.text("x-item-wrapper"),
        sensitive=words.flag("x-sensitive"),
        python_name=words.text("x-python-name"),
        class_name=words.text("x-class-name"),
        confidence=words.text("x-confidence"),
        source=words.text("x-source"),
    )


def _labels(words: Reader, key: str) -> tuple[str | int, ...]:
    return tuple(value for value in words.scalars(key) if isinstance(value, str | int))


def _examples(words: Reader) -> tuple[object, ...]:
    return tuple(to_plain(item) for item in words.sequence("examples"))


def _properties(words: Reader) -> dict[str, Schema]:
    inner = words.mapping("properties")
    if inner is None:
        return {}
    return {name: build_schema(value) for name, value, _ in inner.members()}


def _additional(words: Reader) -> Schema | bool | None:
    node = words.value("additionalProperties")
    if isinstance(node, MapNode):
        return build_schema(node)
    return node.value if isinstance(node, ScalarNode) and isinstance(node.value, bool) else None

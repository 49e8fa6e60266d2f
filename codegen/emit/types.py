"""Schemas as the runtime's type descriptors: `_s.Text(max_length=128)`."""

from __future__ import annotations

from codegen.emit.code import Code, call, lambda_of, literal
from codegen.emit.plan import Plan
from codegen.model import Schema

_INT32_BITS = 32


def type_code(plan: Plan, module: str, schema: Schema, style: str | None = None) -> Code:
    """The descriptor that checks, sends and reads values of ``schema``."""
    resolved = plan.service.resolve(schema)
    if resolved.content is not None:
        return call(
            "_s.JsonText",
            type_code(plan, module, resolved.content),
            base64=_flag(resolved.base64),
            max_bytes=_count(resolved.max_bytes),
        )
    if resolved.kind == "array":
        items = resolved.items or Schema(kind="any", position=resolved.position)
        return call(
            "_s.ListOf",
            type_code(plan, module, items),
            style=literal(style) if style else None,
            min_items=_count(resolved.min_items),
            max_items=_count(resolved.max_items),
            unique=_flag(resolved.unique_items),
            wrapper=literal(resolved.item_wrapper) if resolved.item_wrapper else None,
        )
    if resolved.kind == "object":
        class_plan = plan.class_of(module, schema)
        if class_plan is not None:
            return call("_s.ObjectOf", lambda_of(class_plan.name), flat=_flag(style == "flat"))
        values = resolved.additional
        inner = (
            type_code(plan, module, values) if isinstance(values, Schema) else call("_s.AnyValue")
        )
        return call("_s.MapOf", inner, flat=_flag(style == "flat"))
    return _scalar(resolved)


def _scalar(schema: Schema) -> Code:
    if schema.kind == "string":
        return call("_s.Timestamp") if schema.format == "date-time" else _text(schema)
    if schema.kind == "integer":
        return call(
            "_s.Integer",
            minimum=_number(schema.minimum),
            maximum=_number(schema.maximum),
            enum=_values(schema.enum),
            known=_values(schema.known_values),
            bits=literal(_INT32_BITS) if schema.format == "int32" else None,
        )
    if schema.kind == "number":
        return call("_s.Number", minimum=_number(schema.minimum), maximum=_number(schema.maximum))
    if schema.kind == "boolean":
        return call("_s.Boolean")
    return call("_s.AnyValue", max_bytes=_count(schema.max_bytes))


def _text(schema: Schema) -> Code:
    return call(
        "_s.Text",
        min_length=_count(schema.min_length),
        max_length=_count(schema.max_length),
        min_bytes=_count(schema.min_bytes),
        max_bytes=_count(schema.max_bytes),
        pattern=literal(schema.pattern) if schema.pattern else None,
        pattern_hint=literal(schema.pattern_hint) if schema.pattern_hint else None,
        enum=_values(schema.enum),
        known=_values(schema.known_values),
        sensitive=_flag(schema.sensitive),
    )


def _count(value: int | None) -> Code | None:
    return None if value is None else literal(value)


def _flag(value: bool) -> Code | None:  # noqa: FBT001  # the one argument says it all
    return literal(value) if value else None


def _number(value: float | None) -> Code | None:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return None if value is None else literal(value)


def _values(values: tuple[str | int, ...]) -> Code | None:
    return literal(values) if values else None

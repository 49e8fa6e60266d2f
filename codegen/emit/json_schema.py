"""The service as JSON Schema: what the local service checks parameters with, and others may too.

JSON Schema 2020-12 words keep their meaning; the dialect's own words travel along under their x-
names, and ``x-style`` says how a list or an object is written on the wire: ``comma``, ``repeat``
(``Tag.1.Key``) or ``flat`` (``Filter.Key``).
"""

from __future__ import annotations

from typing import Any

from codegen.model import ErrorCode, Operation, Schema, Service
from codegen.model.schema_words import schema_words


def service_description(service: Service) -> dict[str, Any]:
    """The whole service as plain data."""
    return {
        "product": service.product,
        "version": service.version,
        "title": service.title,
        "errors": [_error(error) for error in service.errors],
        "operations": {op.name: _operation(op) for op in service.operations},
        "$defs": {name: _schema(schema) for name, schema in sorted(service.schemas.items())},
    }


def _error(error: ErrorCode) -> dict[str, Any]:
    return {"code": error.code, "status": error.status, "description": error.description}


def _operation(operation: Operation) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    for parameter in operation.parameters:
        properties[parameter.wire_name] = _schema(parameter.schema)
        if parameter.style:
            properties[parameter.wire_name]["x-style"] = parameter.style
    parameters: dict[str, Any] = {"type": "object", "properties": properties}
    if required := [p.wire_name for p in operation.parameters if p.required]:
        parameters["required"] = required
    if operation.rules:
        parameters["allOf"] = [
            {"description": rule.description, **rule.json_schema} for rule in operation.rules
        ]
    return {
        "methods": list(operation.methods),
        "readsOnly": operation.reads_only,
        "parameters": parameters,
        "response": _schema(operation.response),
        "errors": [_error(error) for error in operation.errors],
    }


_NOT_CHECKED = frozenset(
    {
        "description",
        "deprecated",
        "x-python-name",
        "x-class-name",
        "x-confidence",
        "x-source",
    }
)
"""Words that tell people something and refuse no value."""

INT32_RANGE = (-(2**31), 2**31 - 1)
INT64_RANGE = (-(2**63), 2**63 - 1)


def _schema(schema: Schema) -> dict[str, Any]:
    if schema.ref is not None:
        return {"$ref": f"#/$defs/{schema.ref}"}
    words: dict[str, Any] = {} if schema.kind == "any" else {"type": schema.kind}
    words |= schema_words(schema, without=_NOT_CHECKED)
    if schema.kind == "integer":
        least, most = INT32_RANGE if schema.format == "int32" else INT64_RANGE
        words.setdefault("minimum", least)
        words.setdefault("maximum", most)
    words.update(_inner_schemas(schema))
    return words


def _inner_schemas(schema: Schema) -> dict[str, Any]:
    words: dict[str, Any] = {}
    if schema.items is not None:
        words["items"] = _schema(schema.items)
    if schema.properties:
        words["properties"] = {name: _schema(inner) for name, inner in schema.properties.items()}
    if isinstance(schema.additional, Schema):
        words["additionalProperties"] = _schema(schema.additional)
    elif schema.additional is not None:
        words["additionalProperties"] = schema.additional
    if schema.content is not None:
        words["contentMediaType"] = "application/json"
        if schema.base64:
            words["contentEncoding"] = "base64"
        words["contentSchema"] = _schema(schema.content)
    return words

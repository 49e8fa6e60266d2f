"""The service in the format in which the vendor publishes its metadata, in our sentences.

Tools that read the vendor's files can read ours, and importing the result gives the same facts as
the spec: names, types, what is required, listed values, bounds, errors, endpoints. What the format
has no word for is left out: rules across parameters, paging, limits in bytes, JSON inside a text of
an answer, errors that any operation may answer.
"""

from __future__ import annotations

import json
from typing import Any, cast

from codegen.model import Operation, Parameter, Schema, Service

_STYLES = {"comma": "simple", "flat": "flat", "repeat": "repeatList"}
_WORDS = (
    ("format", "format"),
    ("default", "default"),
    ("minimum", "minimum"),
    ("maximum", "maximum"),
    ("min_length", "minLength"),
    ("max_length", "maxLength"),
    ("min_items", "minItems"),
    ("max_items", "maxItems"),
    ("pattern", "pattern"),
)
_INNER_WORDS = ("type", "items", "minItems", "maxItems", "uniqueItems")


def metadata_document(service: Service) -> dict[str, Any]:
    """The service as plain data, ready for JSON."""
    return {
        "version": "1.0",
        "info": {"style": "RPC", "product": service.product, "version": service.version},
        "directories": _directories(service),
        "components": {"schemas": {name: _schema(one) for name, one in service.schemas.items()}},
        "apis": {one.name: _operation(service, one) for one in service.operations},
        "endpoints": [
            {"regionId": region, "endpoint": server.url.partition("://")[2]}
            for server in service.servers
            for region in server.regions
        ],
    }


def _directories(service: Service) -> list[dict[str, Any]]:
    children: dict[str, list[str]] = {tag.name: [] for tag in service.tags}
    for operation in service.operations:
        children.setdefault(operation.tag, []).append(operation.name)
    return [
        {"id": number, "title": tag, "type": "directory", "children": names}
        for number, (tag, names) in enumerate(children.items(), 1)
        if names
    ]


def _operation(service: Service, operation: Operation) -> dict[str, Any]:
    words: dict[str, Any] = {
        "summary": operation.summary,
        "methods": [method.lower() for method in operation.methods],
        "operationType": "read" if operation.reads_only else "write",
        "deprecated": operation.deprecated,
        "parameters": [_parameter(service, one) for one in operation.parameters],
        "responses": {"200": {"schema": _schema(operation.response)}},
    }
    if operation.description:
        words["description"] = operation.description
    if operation.ram_action:
        words["ramActions"] = [{"action": operation.ram_action}]
    errors: dict[str, list[dict[str, str]]] = {}
    for error in operation.errors:
        entry = {"errorCode": error.code, "errorMessage": error.description}
        errors.setdefault(str(error.status), []).append(entry)
    if errors:
        words["errorCodes"] = errors
    if operation.response_example is not None:
        sample = {"type": "json", "example": _json(operation.response_example, indent=2)}
        words["responseDemo"] = _json([sample])
    return words


def _parameter(service: Service, parameter: Parameter) -> dict[str, Any]:
    # Scalars are written where they are used: nothing but objects is shared in the vendor's files.
    resolved = service.resolve(parameter.schema)
    schema = parameter.schema if resolved.kind == "object" else resolved
    is_json = schema.content is not None and not schema.base64
    written = _schema(schema.content) if is_json and schema.content is not None else _schema(schema)
    if parameter.required:
        written["required"] = True
    if parameter.deprecated:
        written["deprecated"] = True
    if parameter.description:
        written["description"] = parameter.description
    if parameter.has_example:
        written["example"] = _example(parameter.example, is_json=is_json)
    words: dict[str, Any] = {"name": parameter.wire_name, "in": "query"}
    if is_json:
        words["style"] = "json"
    elif parameter.style:
        words["style"] = _STYLES[parameter.style]
    return words | {"schema": written}


def _schema(schema: Schema) -> dict[str, Any]:
    if schema.ref is not None:
        words: dict[str, Any] = {"$ref": f"#/components/schemas/{schema.ref}"}
    else:
        words = {"type": schema.kind}
        for attribute, word in _WORDS:
            value = getattr(schema, attribute)
            if value is not None:
                words[word] = value
        if values := schema.enum or schema.known_values:
            words["enum"] = list(values)
        if schema.unique_items:
            words["uniqueItems"] = True
        words |= _inside(schema)
    if schema.item_wrapper is not None:
        listed = {word: words.pop(word) for word in _INNER_WORDS if word in words}
        words |= {"type": "object", "itemNode": True, "properties": {schema.item_wrapper: listed}}
    if schema.description:
        words["description"] = schema.description
    if schema.deprecated:
        words["deprecated"] = True
    if schema.examples:
        words["example"] = _example(schema.examples[0])
    return words


def _inside(schema: Schema) -> dict[str, Any]:
    words: dict[str, Any] = {}
    if schema.items is not None:
        words["items"] = _schema(schema.items)
    if schema.properties:
        words["properties"] = {
            name: _schema(inner) | ({"required": True} if name in schema.required else {})
            for name, inner in schema.properties.items()
        }
    if isinstance(schema.additional, Schema):
        words["additionalProperties"] = _schema(schema.additional)
    elif schema.additional is not None:
        words["additionalProperties"] = schema.additional
    return words


def _example(value: object, *, is_json: bool = False) -> object:
    """The vendor writes lists and objects as JSON text."""
    if is_json and isinstance(value, str):
        value = json.loads(value)  # the check has read it before
    return _json(cast("object", value)) if isinstance(value, list | dict) else value


def _json(value: object, indent: int | None = None) -> str:
    separators = (",", ":") if indent is None else None
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)

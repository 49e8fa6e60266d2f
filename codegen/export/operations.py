"""Operations as OpenAPI 3.1 has them: a path each, since a path can hold one POST only.

OpenAPI knows no list whose items are numbered in the names of parameters (``Tag.1.Key=...``). Such
a parameter, like an object whose fields are (``Where.Room=3``), has ``style: deepObject``, which is
as close as its words come, and its description says what the wire has.
"""

from __future__ import annotations

from typing import Any

import attrs

from codegen.export.schemas import SchemaWriter
from codegen.export.values import wire_example, wire_value
from codegen.model import ErrorCode, Operation, Paging, Parameter, Waiter
from codegen.model.operation import DEFAULT_METHODS

_FLATTENED: dict[str | None, str] = {"repeat": "x-repeat-list", "flat": "x-flat-object"}


@attrs.frozen
class OperationWriter:
    """Writes the operations of one document."""

    schemas: SchemaWriter
    error_response: str
    """The name of the answer, under ``components/responses``, to a request that failed."""

    def path_item(self, operation: Operation) -> dict[str, Any]:
        """What stands under the operation's path. It is sent with POST wherever that is taken."""
        method = "post" if "POST" in operation.methods else "get"
        return {method: self._operation(operation)}

    def _operation(self, operation: Operation) -> dict[str, Any]:
        words: dict[str, Any] = {
            "operationId": operation.name,
            "summary": operation.summary,
            "tags": [operation.tag],
        }
        if description := _description(operation):
            words["description"] = description
        if operation.deprecated:
            words["deprecated"] = True
        if operation.docs_url:
            words["externalDocs"] = {"url": operation.docs_url}
        if operation.parameters:
            words["parameters"] = [self._parameter(one) for one in operation.parameters]
        words["responses"] = {
            "200": self._response(operation),
            "default": {"$ref": f"#/components/responses/{self.error_response}"},
        }
        return words | _own_words(operation)

    def _parameter(self, parameter: Parameter) -> dict[str, Any]:
        words: dict[str, Any] = {"name": parameter.wire_name, "in": "query"}
        parts = [parameter.description] if parameter.description else []
        if parameter.style in _FLATTENED:
            parts.append(_on_the_wire(parameter))
        if parts:
            words["description"] = "\n\n".join(parts)
        if parameter.required:
            words["required"] = True
        if parameter.deprecated:
            words["deprecated"] = True
        if parameter.style == "comma":
            words |= {"style": "form", "explode": False}
        elif parameter.style in _FLATTENED:
            words |= {"style": "deepObject", "explode": True, _FLATTENED[parameter.style]: True}
        words["schema"] = self.schemas.written(parameter.schema)
        if parameter.has_example:
            words["example"] = wire_example(self.schemas.service, parameter)
        beside = {
            "x-python-name": parameter.python_name,
            "x-confidence": parameter.confidence,
            "x-source": parameter.source,
            "x-unchecked": parameter.unchecked,
        }
        return words | {word: value for word, value in beside.items() if value}

    def _response(self, operation: Operation) -> dict[str, Any]:
        content: dict[str, Any] = {"schema": self.schemas.written(operation.response)}
        if operation.response_example is not None:
            content["example"] = wire_value(
                self.schemas.service, operation.response, operation.response_example
            )
        return {
            "description": operation.response_description,
            "content": {"application/json": content},
        }


def written_error(error: ErrorCode) -> dict[str, Any]:
    """An entry of ``x-errors``, as in the spec."""
    words: dict[str, Any] = {
        "code": error.code,
        "status": error.status,
        "description": error.description,
    }
    if error.advice:
        words["x-advice"] = error.advice
    return words


def _description(operation: Operation) -> str:
    """The operation's own, and the rules: without them generic tools would not show any."""
    parts = [operation.description.strip()] if operation.description else []
    if operation.rules:
        rules = "\n".join(f"- {rule.description}" for rule in operation.rules)
        parts.append(f"Rules across parameters:\n\n{rules}")
    return "\n\n".join(parts)


def _on_the_wire(parameter: Parameter) -> str:
    name = parameter.wire_name
    if parameter.style == "flat":
        field = next(iter(parameter.schema.properties), "Key")
        return f"On the wire, each field is a parameter of its own: `{name}.{field}`."
    items = parameter.schema.items
    fields = list(items.properties)[:2] if items is not None else []
    names = [f"`{name}.1.{field}`" for field in fields] or [f"`{name}.1`", f"`{name}.2`"]
    return f"On the wire, items are numbered from 1 in the parameters' names: {', '.join(names)}."


def _own_words(operation: Operation) -> dict[str, Any]:
    words: dict[str, Any] = {"x-reads-only": operation.reads_only}
    if operation.methods != DEFAULT_METHODS:
        words["x-methods"] = list(operation.methods)
    if operation.method_name:
        words["x-method-name"] = operation.method_name
    if operation.ram_action:
        words["x-ram-action"] = operation.ram_action
    if operation.rules:
        words["x-rules"] = [
            {"description": rule.description}
            | rule.json_schema
            | ({"x-confidence": rule.confidence} if rule.confidence else {})
            | ({"x-source": rule.source} if rule.source else {})
            for rule in operation.rules
        ]
    if operation.paging:
        words["x-paging"] = _paging(operation.paging)
    if operation.waiters:
        words["x-waiters"] = [_waiter(waiter) for waiter in operation.waiters]
    if operation.errors:
        words["x-errors"] = [written_error(error) for error in operation.errors]
    if operation.changes:
        words["x-changes"] = [
            {"date": change.date, "description": change.description} for change in operation.changes
        ]
    return words


def _waiter(waiter: Waiter) -> dict[str, Any]:
    lists = {"until": waiter.until, "unless": waiter.unless, "not-yet": waiter.not_yet}
    return {
        "name": waiter.name,
        "description": waiter.description,
        "field": waiter.field,
        **{word: list(values) for word, values in lists.items() if values},
        "every": waiter.every,
        "within": waiter.within,
    }


def _paging(paging: Paging) -> dict[str, Any]:
    order = ("style", "page", "size", "token", "items", "next", "total", "ceiling")
    return {word: value for word in order if (value := getattr(paging, word)) is not None}

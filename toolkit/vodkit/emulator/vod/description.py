"""The service description that the generator writes: which operations, parameters and errors."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import cast

import attrs

from ...errors import EmulatorError

__all__ = ["OperationDescription", "ServiceDescription", "load_description", "read_description"]

_PACKAGE = "apsara_vod"
_FILE = "schemas.json"


@attrs.frozen(kw_only=True)
class OperationDescription:
    """One operation.

    Attributes:
        name: the wire name.
        methods: the HTTP methods it takes.
        parameters: JSON Schema of the parameters as an object.
        response: JSON Schema of the answer.
        errors: the HTTP status of each documented error code.
    """

    name: str
    methods: tuple[str, ...]
    parameters: Mapping[str, object]
    response: Mapping[str, object]
    errors: Mapping[str, int]


@attrs.frozen(kw_only=True)
class ServiceDescription:
    """The product, its version and its operations; ``definitions`` are what ``$ref`` points to."""

    product: str
    version: str
    operations: Mapping[str, OperationDescription]
    definitions: Mapping[str, object]


def load_description() -> ServiceDescription:
    """Read the description that lies beside the generated client.

    Raises:
        EmulatorError: the client is not generated, or the file is damaged.
    """
    try:
        text = (files(_PACKAGE) / _FILE).read_text(encoding="utf-8")
        document: object = json.loads(text)
    except (ModuleNotFoundError, FileNotFoundError):
        problem = "is missing; run `make generate`"
    except ValueError:
        problem = "is no JSON; run `make generate`"
    else:
        return read_description(document)
    raise EmulatorError(f"the service description {_PACKAGE}/{_FILE} {problem}")


def read_description(document: object) -> ServiceDescription:
    """Take the description apart.

    Raises:
        EmulatorError: it is not in the format that the generator writes.
    """
    try:
        top = _object(document, "the document")
        operations = {
            name: _operation(name, _object(item, name))
            for name, item in _object(top["operations"], "operations").items()
        }
        return ServiceDescription(
            product=_text(top["product"], "product"),
            version=_text(top["version"], "version"),
            operations=operations,
            definitions=_object(top.get("$defs", {}), "$defs"),
        )
    except KeyError as error:
        problem = f"{error.args[0]} is missing"
    except TypeError as error:
        problem = str(error)
    raise EmulatorError(f"the service description is not usable: {problem}")


def _operation(name: str, item: Mapping[str, object]) -> OperationDescription:
    errors = item.get("errors", [])
    methods = item.get("methods", ["POST", "GET"])
    if not isinstance(errors, list) or not isinstance(methods, list):
        raise TypeError(f"errors and methods of {name} have to be lists")
    statuses: dict[str, int] = {}
    for entry in cast("list[object]", errors):
        fields = _object(entry, f"an error of {name}")
        status = fields.get("status")
        statuses[_text(fields["code"], f"an error code of {name}")] = (
            status if isinstance(status, int) else 400
        )
    return OperationDescription(
        name=name,
        methods=tuple(str(method).upper() for method in cast("list[object]", methods)),
        parameters=_object(item["parameters"], f"parameters of {name}"),
        response=_object(item.get("response", {}), f"response of {name}"),
        errors=statuses,
    )


def _object(value: object, what: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError(f"{what} has to be an object")
    return cast("dict[str, object]", value)


def _text(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{what} has to be a string")
    return value

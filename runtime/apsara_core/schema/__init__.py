"""Describe an API's types; check and encode its requests, and decode its responses.

Generated code declares model classes with the type descriptors of this package, and describes each
operation with `operation`. `validate`, `violations` and `encode` work on any such request, `decode`
on any such response class.
"""

from __future__ import annotations

from .any_value import AnyValue
from .bases import Object, PagedRequest, Request, Response
from .errors import MissingFieldError, ValidationError, Violation
from .json_text import JsonText
from .list_of import ListOf
from .map_of import MapOf
from .misfit import Misfit
from .model import WireField, field, model, wire_fields
from .numeric import Boolean, Integer, Number
from .object_of import ObjectOf
from .operation import Operation, Parameter, operation
from .operation_map import OperationMap
from .paging import Paging, PagingStyle
from .ranges import Ascending, WithinSpan
from .receiving import decode
from .rules import (
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Condition,
    Equals,
    ExactlyOne,
    Given,
    IfThen,
    Matches,
    Not,
    OneIn,
    Rule,
)
from .sending import encode, validate, violations
from .service import ErrorCode, Service
from .text import Text
from .timestamp import Timestamp
from .type_descriptor import Type
from .waiter import Waiter

__all__ = [
    "AllOf",
    "AnyOf",
    "AnyValue",
    "Ascending",
    "AtLeast",
    "AtMost",
    "Boolean",
    "Condition",
    "Equals",
    "ErrorCode",
    "ExactlyOne",
    "Given",
    "IfThen",
    "Integer",
    "JsonText",
    "ListOf",
    "MapOf",
    "Matches",
    "Misfit",
    "MissingFieldError",
    "Not",
    "Number",
    "Object",
    "ObjectOf",
    "OneIn",
    "Operation",
    "OperationMap",
    "PagedRequest",
    "Paging",
    "PagingStyle",
    "Parameter",
    "Request",
    "Response",
    "Rule",
    "Service",
    "Text",
    "Timestamp",
    "Type",
    "ValidationError",
    "Violation",
    "Waiter",
    "WireField",
    "WithinSpan",
    "decode",
    "encode",
    "field",
    "model",
    "operation",
    "validate",
    "violations",
    "wire_fields",
]

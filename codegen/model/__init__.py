"""The spec as immutable data, positions kept from the file to the last report."""

from __future__ import annotations

from codegen.model.operation import (
    WHOLE_ANSWER,
    Change,
    Condition,
    ErrorCode,
    Operation,
    Paging,
    Parameter,
    Rule,
    Waiter,
)
from codegen.model.schema import Kind, Schema
from codegen.model.service import Server, Service, Tag

__all__ = [
    "WHOLE_ANSWER",
    "Change",
    "Condition",
    "ErrorCode",
    "Kind",
    "Operation",
    "Paging",
    "Parameter",
    "Rule",
    "Schema",
    "Server",
    "Service",
    "Tag",
    "Waiter",
]

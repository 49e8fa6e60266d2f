"""The spec as immutable data, positions kept from the file to the last report."""

from __future__ import annotations

from codegen.model.operation import (
    Change,
    Condition,
    ErrorCode,
    Operation,
    Paging,
    Parameter,
    Rule,
)
from codegen.model.schema import Kind, Schema
from codegen.model.service import Server, Service, Tag

__all__ = [
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
]

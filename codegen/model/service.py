"""A service: what its operations share."""

from __future__ import annotations

import attrs

from codegen.diagnostics import Position
from codegen.model.operation import ErrorCode, Operation, Parameter
from codegen.model.schema import Schema


@attrs.frozen(kw_only=True)
class Server:
    """An address of the service and the regions that it serves."""

    url: str
    regions: tuple[str, ...]
    position: Position
    description: str | None = None


@attrs.frozen(kw_only=True)
class Tag:
    """A group of operations."""

    name: str
    description: str | None = None


@attrs.frozen(kw_only=True)
class Service:
    """The whole spec of one product."""

    product: str
    version: str
    title: str
    position: Position
    description: str | None = None
    servers: tuple[Server, ...] = ()
    endpoint_pattern: str | None = None
    tags: tuple[Tag, ...] = ()
    errors: tuple[ErrorCode, ...] = ()
    schemas: dict[str, Schema] = attrs.field(factory=dict[str, Schema])
    parameters: dict[str, Parameter] = attrs.field(factory=dict[str, Parameter])
    """What operations share, by the names in components.yaml; operations hold the same objects."""

    operations: tuple[Operation, ...] = ()

    def resolve(self, schema: Schema) -> Schema:
        """The schema itself, or the shared one that it refers to (references may be chained)."""
        seen: set[str] = set()
        while schema.ref is not None and schema.ref not in seen:
            seen.add(schema.ref)
            schema = self.schemas[schema.ref]
        return schema

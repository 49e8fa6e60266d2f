"""What the vendor states about a product, as immutable data without its prose.

A ``prose`` attribute is the hash of the sentences that stood there, so that a later import can tell
that somebody has to read them again. It takes no part in comparisons.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

Scalar = str | int | float | bool


def _no_properties() -> dict[str, SchemaFacts]:
    return {}


@attrs.frozen(kw_only=True)
class SchemaFacts:
    """One schema. ``type`` is the vendor's word for it, empty where there is none.

    ``required`` says of a property or parameter that it has to be there. ``item_node`` marks the
    object that wraps a list, ``{"Video": [...]}``. ``reference`` names a shared schema.
    """

    type: str = ""
    reference: str = ""
    format: str = ""
    required: bool = False
    deprecated: bool = False
    item_node: bool = False
    unique_items: bool = False
    enum: tuple[Scalar, ...] = ()
    default: Scalar | None = None
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    pattern: str = ""
    items: SchemaFacts | None = None
    properties: Mapping[str, SchemaFacts] = attrs.field(factory=_no_properties)
    additional: SchemaFacts | bool | None = None
    example: object = None
    prose: str = attrs.field(default="", eq=False)


@attrs.frozen(kw_only=True)
class ParameterFacts:
    """One request parameter: where it is sent and how it is written."""

    name: str
    location: str = "query"
    style: str = ""
    schema: SchemaFacts


@attrs.frozen(kw_only=True)
class ErrorFacts:
    """An error code with its HTTP status, 0 where the vendor's is no number."""

    code: str
    status: int
    prose: str = attrs.field(default="", eq=False)


@attrs.frozen(kw_only=True)
class OperationFacts:
    """One operation. ``kind`` is the vendor's operationType, or what its tags say of it."""

    name: str
    methods: tuple[str, ...] = ()
    kind: str = ""
    deprecated: bool = False
    ram_action: str = ""
    parameters: tuple[ParameterFacts, ...] = ()
    response: SchemaFacts | None = None
    errors: tuple[ErrorFacts, ...] = ()
    prose: Mapping[str, str] = attrs.field(factory=dict[str, str], eq=False)


@attrs.frozen
class EndpointFacts:
    """The host that serves a region."""

    region: str
    host: str


@attrs.frozen
class GroupFacts:
    """A directory: its title, None where the vendor left it out, and the operations in it."""

    title: str | None
    operations: tuple[str, ...]


@attrs.frozen(kw_only=True)
class ProductFacts:
    """All that one metadata file says. ``language`` is that of its prose, ``en`` or ``zh``."""

    product: str
    version: str
    language: str
    operations: Mapping[str, OperationFacts]
    schemas: Mapping[str, SchemaFacts] = attrs.field(factory=dict[str, SchemaFacts])
    endpoints: tuple[EndpointFacts, ...] = ()
    groups: tuple[GroupFacts, ...] = ()

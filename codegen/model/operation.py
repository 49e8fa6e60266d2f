"""An operation: its parameters, answer, rules, errors and history."""

from __future__ import annotations

from typing import Literal

import attrs

from codegen.diagnostics import Position
from codegen.model.schema import Scalar, Schema

Style = Literal["comma", "flat", "repeat"]

DEFAULT_METHODS = ("POST", "GET")
"""What a service of this kind takes; the client prefers the first."""


WHOLE_ANSWER = "$"
"""The wire name of an answer that is no object, in its response class."""


@attrs.frozen(kw_only=True)
class Parameter:
    """One request parameter. ``style`` says how a list or an object is written on the wire."""

    wire_name: str
    schema: Schema
    position: Position
    required: bool = False
    description: str | None = None
    deprecated: bool = False
    style: Style | None = None
    style_position: Position | None = None
    example: object = None
    has_example: bool = False
    example_position: Position | None = None
    python_name: str | None = None
    confidence: str | None = None
    source: str | None = None
    unchecked: str | None = None
    """What the vendor's text asks of the value and no word checks, and why."""


@attrs.frozen(kw_only=True)
class Condition:
    """A condition over the parameters of one call, in JSON Schema's words.

    ``word`` is one of ``given`` (the parameter is sent), ``const``, ``enum``, ``minimum``,
    ``maximum``, ``pattern`` (about ``name`` and ``values``), ``anyOf``, ``allOf``, ``oneOf``,
    ``not`` (about ``parts``), ``if`` (``parts`` holds the condition and what follows from it),
    ``x-ascending`` and ``x-max-span`` (about ``name`` and ``other``; ``values`` holds the seconds).
    """

    word: Literal[
        "given",
        "const",
        "enum",
        "minimum",
        "maximum",
        "pattern",
        "anyOf",
        "allOf",
        "oneOf",
        "not",
        "if",
        "x-ascending",
        "x-max-span",
    ]
    position: Position
    name: str = ""
    other: str = ""
    values: tuple[Scalar, ...] = ()
    parts: tuple[Condition, ...] = ()


@attrs.frozen(kw_only=True)
class Rule:
    """A rule across parameters; ``description`` is what a caller reads when it is broken."""

    description: str
    condition: Condition
    position: Position
    json_schema: dict[str, object] = attrs.field(eq=False, repr=False)
    """The same rule as plain JSON Schema, for those who check with a JSON Schema library."""

    confidence: str | None = None
    source: str | None = None


@attrs.frozen(kw_only=True)
class ErrorCode:
    """An error code that an operation documents."""

    code: str
    status: int
    description: str
    position: Position
    advice: str | None = None


@attrs.frozen(kw_only=True)
class Change:
    """A dated change of the operation."""

    date: str
    description: str
    position: Position


@attrs.frozen(kw_only=True)
class Paging:
    """How the operation answers a list page by page: parameters, and paths into the answer."""

    style: str
    items: str
    position: Position
    page: str | None = None
    size: str | None = None
    token: str | None = None
    next: str | None = None
    total: str | None = None
    ceiling: int | None = None


@attrs.frozen(kw_only=True)
class Waiter:
    """A state of what the operation answers that callers wait for; ``field`` is a path into it."""

    name: str
    description: str
    field: str
    until: tuple[str, ...]
    every: int
    within: int
    position: Position
    unless: tuple[str, ...] = ()
    not_yet: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Operation:
    """One operation of the service, as its file tells it."""

    name: str
    summary: str
    position: Position
    tag: str
    reads_only: bool
    response: Schema
    response_description: str
    response_example: object = None
    response_example_position: Position | None = None
    description: str | None = None
    deprecated: bool = False
    docs_url: str | None = None
    parameters: tuple[Parameter, ...] = ()
    methods: tuple[str, ...] = DEFAULT_METHODS
    method_name: str | None = None
    ram_action: str | None = None
    rules: tuple[Rule, ...] = ()
    paging: Paging | None = None
    waiters: tuple[Waiter, ...] = ()
    errors: tuple[ErrorCode, ...] = ()
    changes: tuple[Change, ...] = ()

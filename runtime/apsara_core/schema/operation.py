"""Descriptors of operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic

from ..record import KW_ONLY, Record
from .bases import R_co, Request
from .model import wire_fields
from .paging import Paging
from .per_class import once_per_class
from .rules import Rule
from .service import ErrorCode, Service
from .type_descriptor import Type
from .waiter import Waiter


class Parameter(Record):
    """A parameter of an operation.

    Attributes:
        wire_name: the service's name.
        python_name: the keyword of the generated method and request class.
        required: whether a call needs it.
        type: its type descriptor.
        default: what the request class holds when it is not given.
        sensitive: whether its value may hold a secret.
    """

    _: KW_ONLY
    wire_name: str
    python_name: str
    required: bool
    type: Type
    default: object = None
    sensitive: bool = False


class Operation(Record, Generic[R_co]):
    """An operation of a service.

    Attributes:
        name: the service's name for it, ``CreateUploadImage``.
        method_name: the method of the generated client.
        summary: one sentence.
        service: the service that it belongs to.
        request_type: the class of its requests.
        response_type: the class of its responses.
        reads_only: whether it changes nothing, so that it may be repeated freely.
        methods: the HTTP methods that the service accepts, the preferred one first.
        ram_action: the permission that a call needs; None where none is documented.
        errors: the documented errors beside those of the service.
        rules: the rules across its parameters.
        paging: how its list is answered page by page; None where it is not.
        waiters: the states of what it answers that can be waited for.
    """

    _: KW_ONLY
    name: str
    method_name: str
    summary: str
    service: Service
    request_type: type[Request[R_co]]
    response_type: type[R_co]
    reads_only: bool
    methods: tuple[str, ...]
    ram_action: str | None
    errors: tuple[ErrorCode, ...]
    rules: tuple[Rule, ...]
    paging: Paging | None = None
    waiters: tuple[Waiter, ...] = ()

    # There is one descriptor per operation, and some of its values have no hash.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters in the order of their declaration."""
        return _parameters(self.request_type)


@once_per_class
def _parameters(request_type: type[Request[Any]]) -> tuple[Parameter, ...]:
    return tuple(
        Parameter(
            wire_name=declared.wire_name,
            python_name=declared.python_name,
            required=declared.required,
            type=declared.type,
            default=declared.default,
            sensitive=declared.type.holds_sensitive(),
        )
        for declared in wire_fields(request_type)
    )


_OF_ITS_NAME = "product:operation"


def operation(
    *,
    name: str,
    method_name: str,
    summary: str,
    service: Service,
    request: type[Request[R_co]],
    response: type[R_co],
    reads_only: bool,
    methods: Sequence[str] = ("POST", "GET"),
    ram_action: str | None = _OF_ITS_NAME,
    errors: Sequence[ErrorCode] = (),
    rules: Sequence[Rule] = (),
    paging: Paging | None = None,
    waiters: Sequence[Waiter] = (),
) -> Operation[R_co]:
    """Describe an operation, and tell its request class about it (``request.__operation__``).

    The arguments are the attributes of `Operation`. Without ``ram_action`` the permission is the
    usual one, which has the product's and the operation's name.
    """
    described = Operation(
        name=name,
        method_name=method_name,
        summary=summary,
        service=service,
        request_type=request,
        response_type=response,
        reads_only=reads_only,
        methods=tuple(methods),
        ram_action=f"{service.product}:{name}" if ram_action == _OF_ITS_NAME else ram_action,
        errors=tuple(errors),
        rules=tuple(rules),
        paging=paging,
        waiters=tuple(waiters),
    )
    request.__operation__ = described
    return described

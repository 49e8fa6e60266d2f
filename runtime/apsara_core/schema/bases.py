"""The base classes of generated models: what they share beside their declared fields."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import attrs

from .errors import MissingFieldError
from .misfit import Misfit
from .model import fields_by_python_name, fields_by_wire_name, hidden_field, model, wire_fields
from .plain_values import Sendable, plain

if TYPE_CHECKING:
    from .operation import Operation


class RawFields(dict[str, Any]):
    """What arrived, as parsed; its representation shows the keys only, for values may be secret."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{len(self)} raw fields: {', '.join(map(repr, self))}>"


class Model:  # noqa: PLW1641 - requests and answers can change, so they have no hash
    """What requests, objects and responses share: comparison and representation by their fields."""

    __slots__ = ()

    if TYPE_CHECKING:
        # Declared by attrs.define at run time; attrs.fields and attrs.evolve ask checkers for it.
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]

    def __eq__(self, other: object) -> bool:
        # By __class__ and not type(): asking a received object for it completes that object.
        cls = self.__class__
        if not isinstance(other, Model) or other.__class__ is not cls:
            return NotImplemented
        return all(
            getattr(self, name, _UNSET) == getattr(other, name, _UNSET)
            for name in self._compared_names()
        )

    def _compared_names(self) -> list[str]:
        return [declared.python_name for declared in wire_fields(self.__class__)]

    def __repr__(self) -> str:
        parts: list[str] = []
        for declared in wire_fields(self.__class__):
            value = getattr(self, declared.python_name, None)
            if value is not None:
                parts.append(f"{declared.python_name}={declared.type.show(value)}")
        return f"{self.__class__.__name__}({', '.join(parts + self._further_parts())})"

    def _further_parts(self) -> list[str]:
        return []


_UNSET = object()

_NONE_WHERE_UNSET = frozenset({"_raw", "_raw_text", "additional_properties"})

completing = threading.RLock()
"""Held while a received object reads its fields (see `shell`).

Another thread that finds one of them unset meanwhile waits here before it calls the field missing.
"""

R_co = TypeVar("R_co", bound="Response", covariant=True)


class Request(Model, Generic[R_co]):
    """The parameters of one call of an operation that answers ``R_co``."""

    __slots__ = ()

    if TYPE_CHECKING:
        __operation__: ClassVar[Operation[Any] | None]
        """The operation, set where it is defined; else None."""
    else:
        __operation__ = None  # no annotation: Operation cannot be imported here at run time


Item_co = TypeVar("Item_co", covariant=True)


class PagedRequest(Request[R_co], Generic[R_co, Item_co]):
    """The parameters of a call that answers a list of ``Item_co``, one page of it at a time."""

    __slots__ = ()


@model
class Received(Model):
    """What may arrive in an answer: declared fields, and everything that came with them."""

    _raw: dict[str, Any] | None = hidden_field(alias="_raw")
    _raw_text: str | None = hidden_field(alias="_raw_text")

    @property
    def raw(self) -> dict[str, Any]:
        """A copy of what arrived, by the service's names; empty if this was made by the caller."""
        return RawFields(self._raw or ())

    @property
    def raw_text(self) -> str | None:
        """The text that this was read from, where the service sends JSON in a text; else None."""
        return self._raw_text

    @property
    def unknown_fields(self) -> dict[str, Any]:
        """What of `raw` is not declared."""
        known = fields_by_wire_name(self.__class__)
        return RawFields((key, value) for key, value in self.raw.items() if key not in known)

    if not TYPE_CHECKING:
        # Checkers must not see it, or they would take every misspelt attribute for a field.
        def __getattr__(self, name: str) -> object:
            """Explain a slot that is unset; set slots and other attributes do not come here."""
            return _unset_slot(self, name)


def _unset_slot(owner: Received, name: str) -> object:
    cls = owner.__class__
    declared = fields_by_python_name(cls).get(name)
    with completing:
        try:
            return object.__getattribute__(owner, name)
        except AttributeError:
            if declared is None and name in _NONE_WHERE_UNSET:
                return None
    if declared is None:
        raise AttributeError(f"{cls.__name__} has no attribute {name!r}", name=name, obj=owner)
    raise MissingFieldError(
        f"{cls.__name__}: {name} ({declared.wire_name}) did not arrive, or not as "
        f"{declared.type.expected}; what did arrive is in .raw"
    )


@model
class Object(Received, Sendable):
    """A JSON object that is sent, received, or both.

    ``additional_properties`` are keys to send beside the declared ones, by the service's names.
    """

    additional_properties: Mapping[str, object] | None = None

    def _compared_names(self) -> list[str]:
        return [*super()._compared_names(), "additional_properties"]

    def _further_parts(self) -> list[str]:
        if not self.additional_properties:
            return []
        return [f"additional_properties=<{', '.join(map(repr, self.additional_properties))}>"]

    def __json__(self) -> object:
        """The JSON object: the declared fields that are set, then the additional ones."""
        document: dict[str, object] = {}
        for declared in wire_fields(self.__class__):
            value = getattr(self, declared.python_name, None)
            if value is not None:
                document[declared.wire_name] = declared.type.to_json(value)
        for key, value in (self.additional_properties or {}).items():
            document[key] = plain(value)
        return document


@model
class Response(Received):
    """What an operation answers."""

    @property
    def misfits(self) -> tuple[Misfit, ...]:
        """Everything in the answer, at any depth, that does not fit its declared type."""
        from .receiving import misfits_of

        return misfits_of(self, self.raw)

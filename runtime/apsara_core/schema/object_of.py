"""JSON objects with declared fields."""

# ruff: noqa: D102 - what the methods promise is written where Type declares them

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, cast

from ..record import KW_ONLY
from ..schema import json_document
from .any_value import AnyValue
from .bases import Object, Received
from .errors import Violation
from .json_document import NotJsonError, UnsendableError
from .misfit import Misfit
from .model import fields_by_wire_name, wire_fields
from .object_members import check_instance, check_mapping
from .place import DEEPEST, Place
from .plain_values import plain
from .reading import audit_fields, holds_itself
from .shell import maker, shell_maker, with_text
from .text import check_bytes
from .type_descriptor import UNFIT, Type
from .wording import HIDDEN, kind_of

_ANY = AnyValue()


class ObjectOf(Type):
    """A JSON object: an instance of a model class, a mapping by the service's names, or ready JSON.

    Keys that are not declared may be anything.

    Attributes:
        target: gives the model class; called late, so that classes may name each other.
        flat: whether a parameter of this type is sent as one parameter for each scalar in it,
            ``Filter.Key``; otherwise it is JSON text.
    """

    target: Callable[[], type[Object]]
    _: KW_ONLY
    flat: bool = False

    expected: ClassVar[str] = "an object"
    received_as: ClassVar[type | None] = dict
    is_container: ClassVar[bool] = True

    def check(self, value: object, at: Place, found: list[Violation]) -> None:
        cls = self.target()
        if at.depth > DEEPEST:
            sentence = f"nested more than {DEEPEST} levels deep"
            found.append(at.violation("maxDepth", DEEPEST, None, sentence))
        elif isinstance(value, cls):
            check_instance(value, at, found)
        elif isinstance(value, str):
            self._check_ready(str.__str__(value), at, found)
        elif isinstance(value, Mapping):
            check_mapping(cls, cast("Mapping[object, object]", value), at, found)
        else:
            expected = f"{cls.__name__}, a mapping or JSON text"
            found.append(self.wrong_type(value, at, expected))

    def _check_ready(self, text: str, at: Place, found: list[Violation]) -> None:
        try:
            document = json_document.read(text)
        except NotJsonError as error:
            sentence = f"the text {error}"
            found.append(
                at.violation("type", "JSON", text, sentence, sensitive=self.holds_sensitive())
            )
            return
        check_bytes(text, at, found, sensitive=self.holds_sensitive())
        if isinstance(document, dict):
            check_mapping(self.target(), cast("dict[object, object]", document), at, found)
        else:
            sentence = f"the text holds {kind_of(document)}, where a JSON object is expected"
            found.append(
                at.violation("type", "object", text, sentence, sensitive=self.holds_sensitive())
            )

    def to_text(self, value: object) -> str:
        return (
            str.__str__(value)
            if isinstance(value, str)
            else json_document.write(self.to_json(value))
        )

    def to_json(self, value: object) -> object:
        if isinstance(value, Mapping) and not isinstance(value, Object):
            declared = fields_by_wire_name(self.target())
            document: dict[object, object] = {}
            for key, item in cast("Mapping[Any, object]", value).items():
                known = declared.get(key) if isinstance(key, str) else None
                by_type = known is not None and item is not None
                document[key] = known.type.to_json(item) if known and by_type else plain(item)
            return document
        return plain(value)

    def parameters(self, name: str, value: object) -> Iterator[tuple[str, str]]:
        return (self.flattened if self.flat else super().parameters)(name, value)

    def flattened(self, name: str, value: object) -> Iterator[tuple[str, str]]:
        cls = self.target()
        if isinstance(value, str):
            value = json_document.read(value)
        given = _members(cls, value)
        declared = fields_by_wire_name(cls)
        for key, item in given.items():
            if item is not None:
                known = declared.get(key)
                yield from (known.type if known else _ANY).flattened(f"{name}.{key}", item)

    def receive(self, value: object) -> object:
        """Take an empty text as nothing, and a text that holds a JSON object as that object."""
        return self.receiver()(value)

    def receiver(self, *, lazily: bool = False) -> Callable[[object], object]:
        make = self.maker(lazily=lazily)

        def of_object(value: object) -> object:
            if value.__class__ is dict:
                return make(cast("dict[str, Any]", value))
            if isinstance(value, Mapping):
                return make(dict(cast("Mapping[str, Any]", value)))
            if isinstance(value, str):
                if not value.strip():
                    return None
                document = parsed_object(value)
                return UNFIT if document is None else with_text(make(document), value)
            return UNFIT

        return of_object

    def maker(self, *, lazily: bool = False) -> Callable[[dict[str, Any]], Received]:
        cls = self.target()
        return shell_maker(cls) if lazily or holds_itself(cls) else maker(cls)

    def object_classes(self) -> tuple[type, ...]:
        return (self.target(),)

    def audit(self, value: object, at: Place, found: list[Misfit]) -> None:
        document = parsed_object(value) if isinstance(value, str) else value
        if isinstance(document, Mapping):
            audit_fields(self.target(), cast("Mapping[object, Any]", document), at, found)
        elif not isinstance(value, str) or value.strip():
            found.append(self.misfit(value, at))

    def holds_sensitive(self, inside_of: frozenset[type] = frozenset()) -> bool:
        cls = self.target()
        return cls not in inside_of and any(
            declared.type.holds_sensitive(inside_of | {cls}) for declared in wire_fields(cls)
        )

    def show(self, value: object) -> str:
        """Instances hide their own secrets; mappings and texts are hidden as a whole."""
        shown_by_itself = isinstance(value, Object) or not self.holds_sensitive()
        return repr(value) if shown_by_itself else repr(HIDDEN)


def parsed_object(text: str) -> dict[str, Any] | None:
    """The JSON object in a text, or None."""
    try:
        document = json_document.read(text)
    except NotJsonError:
        return None
    return cast("dict[str, Any]", document) if isinstance(document, dict) else None


def _members(cls: type[Object], value: object) -> Mapping[str, object]:
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    if isinstance(value, cls):
        given = {
            declared.wire_name: getattr(value, declared.python_name, None)
            for declared in wire_fields(cls)
        }
        return {**given, **(value.additional_properties or {})}
    raise UnsendableError(f"is {kind_of(value)}, where {cls.__name__} or a mapping has a form")

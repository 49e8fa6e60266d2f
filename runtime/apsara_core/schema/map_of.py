"""JSON objects whose keys are data."""

# ruff: noqa: D102 - what the methods promise is written where Type declares them

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, cast

from ..record import KW_ONLY
from .errors import Violation
from .json_document import UnsendableError
from .misfit import Misfit
from .object_members import check_key
from .object_of import parsed_object
from .place import Place
from .plain_values import plain
from .type_descriptor import UNFIT, Type
from .wording import HIDDEN, kind_of


class MapOf(Type):
    """A JSON object with any keys, whose values are of one type.

    Attributes:
        value: the type of the values.
        flat: whether a parameter of this type is sent as one parameter for each scalar in it,
            ``Label.colour``; otherwise it is JSON text.
    """

    value: Type
    _: KW_ONLY
    flat: bool = False

    expected: ClassVar[str] = "a mapping"
    is_container: ClassVar[bool] = True

    def check(self, value: object, at: Place, found: list[Violation]) -> None:
        if not isinstance(value, Mapping):
            found.append(self.wrong_type(value, at))
            return
        for key, item in cast("Mapping[object, object]", value).items():
            inside = at.entry(key)
            if check_key(key, inside, found):
                if item is None:
                    found.append(self.value.wrong_type(item, inside))
                else:
                    self.value.check(item, inside, found)

    def to_json(self, value: object) -> object:
        return {
            key: self.value.to_json(item) if isinstance(key, str) else plain({key: item})
            for key, item in _members(value).items()
        }

    def parameters(self, name: str, value: object) -> Iterator[tuple[str, str]]:
        return (self.flattened if self.flat else super().parameters)(name, value)

    def flattened(self, name: str, value: object) -> Iterator[tuple[str, str]]:
        for key, item in _members(value).items():
            if not isinstance(key, str):
                raise UnsendableError(f"holds {kind_of(key)} as a key, where text has a form")
            if item is not None:
                yield from self.value.flattened(f"{name}.{key}", item)

    def receive(self, value: object) -> object:
        """Take a text that holds a JSON object as that object; leave out values that do not fit."""
        members = _arrived(value)
        if members is None:
            return UNFIT
        receive = self.value.receiver(lazily=True)
        received = {key: UNFIT if item is None else receive(item) for key, item in members.items()}
        return {
            key: item for key, item in received.items() if item is not UNFIT and item is not None
        }

    def audit(self, value: object, at: Place, found: list[Misfit]) -> None:
        members = _arrived(value)
        if members is None:
            found.append(self.misfit(value, at))
            return
        for key, item in members.items():
            inside = at.entry(key)
            if item is None:
                found.append(self.value.misfit(item, inside))
            else:
                self.value.audit(item, inside, found)

    def holds_sensitive(self, inside_of: frozenset[type] = frozenset()) -> bool:
        return self.value.holds_sensitive(inside_of)

    def show(self, value: object) -> str:
        if not isinstance(value, Mapping):
            return repr(HIDDEN) if self.holds_sensitive() else repr(value)
        members = cast("Mapping[object, object]", value).items()
        return f"{{{', '.join(f'{key!r}: {self.value.show(item)}' for key, item in members)}}}"


def _members(value: object) -> Mapping[Any, object]:
    if isinstance(value, Mapping):
        return cast("Mapping[Any, object]", value)
    raise UnsendableError(f"is {kind_of(value)}, where a mapping has a form")


def _arrived(value: object) -> Mapping[str, Any] | None:
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value)
    if isinstance(value, str):
        return parsed_object(value) if value.strip() else {}
    return None

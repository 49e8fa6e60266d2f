"""Lists, in each of the forms that the service knows."""

# ruff: noqa: D102 - what the methods promise is written where Type declares them

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import ClassVar, Literal, TypeGuard, cast

from ..record import KW_ONLY
from ..schema import json_document
from .errors import Violation
from .json_document import NotJsonError, UnsendableError
from .misfit import Misfit
from .model import fields_by_wire_name
from .object_of import ObjectOf
from .place import Place
from .text import check_bytes
from .type_descriptor import UNFIT, Type
from .wording import HIDDEN, kind_of, plural


class ListOf(Type):
    """A list of one type of items.

    Attributes:
        item: the type of the items.
        style: the form of a list that is sent: ``plain`` and ``json`` are a JSON array, which for
            ``json`` is always in a text; ``comma`` joins the items with commas; ``repeat`` sends a
            parameter per item, ``Tag.1.Key``.
        min_items: the fewest items.
        max_items: the most items.
        unique: whether no two items may be the same.
        wrapper: the key between the field and the list in an answer: ``VideoList: {Video: [...]}``.
    """

    item: Type
    _: KW_ONLY
    style: Literal["plain", "comma", "json", "repeat"] = "plain"
    min_items: int | None = None
    max_items: int | None = None
    unique: bool = False
    wrapper: str | None = None

    expected: ClassVar[str] = "a list"
    is_container: ClassVar[bool] = True

    # --- sending

    def check(self, value: object, at: Place, found: list[Violation]) -> None:
        if isinstance(value, str) and self.style in ("comma", "json"):
            self._check_ready(str.__str__(value), at, found)
        elif _is_list(value):
            self._check_items(value, at, found)
        else:
            expected = {"comma": "a list or comma-separated text", "json": "a list or JSON text"}
            found.append(self.wrong_type(value, at, expected.get(self.style)))

    def _check_ready(self, text: str, at: Place, found: list[Violation]) -> None:
        if self.style == "comma":
            self._check_items(self._split(text), at, found)
            return
        sensitive = self.holds_sensitive()
        try:
            items = json_document.read(text)
        except NotJsonError as error:
            sentence = f"the text {error}"
            found.append(at.violation("type", "JSON", text, sentence, sensitive=sensitive))
            return
        check_bytes(text, at, found, sensitive=sensitive)
        if _is_list(items):
            self._check_items(items, at, found)
        else:
            sentence = f"the text holds {kind_of(items)}, where a JSON array is expected"
            found.append(at.violation("type", "array", text, sentence, sensitive=sensitive))

    def _check_items(self, items: Sequence[object], at: Place, found: list[Violation]) -> None:
        count = len(items)

        def broken(rule: str, limit: object, sentence: str) -> None:
            sensitive = self.holds_sensitive()
            found.append(at.violation(rule, limit, items, sentence, sensitive=sensitive))

        if self.min_items is not None and count < self.min_items:
            broken(
                "minItems",
                self.min_items,
                f"{plural(count, 'item')}, at least {self.min_items} needed",
            )
        if self.max_items is not None and count > self.max_items:
            broken(
                "maxItems",
                self.max_items,
                f"{plural(count, 'item')}, at most {self.max_items} allowed",
            )
        for index, item in enumerate(items):
            inside = at.item(index)
            if item is None:
                found.append(self.item.wrong_type(item, inside))
                continue
            self.item.check(item, inside, found)
            if self.style == "comma" and isinstance(item, str) and "," in item:
                sentence = "holds a comma, which separates the items"
                sensitive = self.holds_sensitive()
                found.append(
                    inside.violation("x-style", "comma", item, sentence, sensitive=sensitive)
                )
        if self.unique:
            first = self._first_repeated(items)
            if first is not None:
                broken("uniqueItems", True, f"item {first[1]} repeats item {first[0]}")  # noqa: FBT003

    def _first_repeated(self, items: Sequence[object]) -> tuple[int, int] | None:
        seen: dict[str, int] = {}
        for index, item in enumerate(items):
            try:
                key = json_document.write(self.item.to_json(item))
            except UnsendableError:
                continue
            if key in seen:
                return seen[key], index
            seen[key] = index
        return None

    def _split(self, text: str) -> list[object]:
        return [self.item.from_text(part) for part in text.split(",")] if text else []

    def to_text(self, value: object) -> str:
        if isinstance(value, str):
            return str.__str__(value)
        if self.style == "comma":
            return ",".join(map(self.item.to_text, _items(value)))
        return json_document.write([self.item.to_json(item) for item in _items(value)])

    def to_json(self, value: object) -> object:
        if self.style in ("comma", "json"):
            return self.to_text(value)
        return [self.item.to_json(item) for item in _items(value)]

    def parameters(self, name: str, value: object) -> Iterator[tuple[str, str]]:
        return (self.flattened if self.style == "repeat" else super().parameters)(name, value)

    def flattened(self, name: str, value: object) -> Iterator[tuple[str, str]]:
        for number, item in enumerate(_items(value), 1):
            if item is not None:
                yield from self.item.flattened(f"{name}.{number}", item)

    # --- receiving

    def receive(self, value: object) -> object:
        """Take a list in its wrapper or plain, and one item where a list is expected (XML)."""
        return self.receiver()(value)

    def receiver(self, *, lazily: bool = False) -> Callable[[object], object]:
        del lazily  # items always may: few programs look at all of them
        wrapper, usual = self.wrapper, self.item.received_as
        make = self.item.maker(lazily=True)
        receive = self.item.receiver(lazily=True)

        def of_list(value: object) -> object:
            inner: object = value
            if value.__class__ is dict and wrapper is not None:
                inner = cast("dict[object, object]", value).get(wrapper)
            items = cast("list[object]", inner)
            if inner.__class__ is not list:
                arrived, _ = self._arrived(value)
                if arrived is None:
                    return UNFIT
                items = arrived
            received: list[object] = []
            for item in items:
                if item.__class__ is usual:
                    received.append(item if make is None else make(item))
                elif item is not None:
                    made = receive(item)
                    if made is not UNFIT and made is not None:
                        received.append(made)
            return received

        return of_list

    def audit(self, value: object, at: Place, found: list[Misfit]) -> None:
        items, wrapper = self._arrived(value)
        if items is None:
            found.append(self.misfit(value, at))
            return
        place = at if wrapper is None else at.wrapped(wrapper)
        for index, item in enumerate(items):
            inside = place.item(index)
            if item is None:
                found.append(self.item.misfit(item, inside))
            else:
                self.item.audit(item, inside, found)

    def _arrived(self, value: object) -> tuple[list[object] | None, str | None]:
        """The items that arrived, or None if this is no list, and the key of their wrapper."""
        if isinstance(value, list):
            return cast("list[object]", value), None
        if isinstance(value, Mapping):
            return self._unwrapped(cast("Mapping[object, object]", value))
        if isinstance(value, str):
            return self._from_text(value), None
        return (None if self._holds_objects() else [value]), None

    def _unwrapped(self, value: Mapping[object, object]) -> tuple[list[object] | None, str | None]:
        wrapper = self.wrapper
        if wrapper is None or wrapper not in value:
            if not value:
                return [], None
            wrapper = self._undeclared_wrapper(value)
            if wrapper is None:
                return [value], None
        inner = value[wrapper]
        if isinstance(inner, list):
            return cast("list[object]", inner), wrapper
        return ([] if inner is None or inner == "" else [inner]), wrapper

    def _undeclared_wrapper(self, value: Mapping[object, object]) -> str | None:
        """The key of an object that has but one, if it holds a list and is no item's field."""
        if len(value) != 1:
            return None
        ((key, inner),) = value.items()
        if not isinstance(key, str) or not isinstance(inner, list):
            return None
        if isinstance(self.item, ObjectOf) and key in fields_by_wire_name(self.item.target()):
            return None
        return key

    def _from_text(self, text: str) -> list[object] | None:
        if not text.strip():
            return []
        if self.style == "comma":
            return list(text.split(","))
        if text.lstrip().startswith("[") and (self.style == "json" or self._holds_objects()):
            try:
                items = json_document.read(text)
            except NotJsonError:
                return None
            return cast("list[object]", items) if isinstance(items, list) else None
        return None if self.style == "json" or self._holds_objects() else [text]

    def _holds_objects(self) -> bool:
        return isinstance(self.item, ObjectOf)

    # --- secrets

    def holds_sensitive(self, inside_of: frozenset[type] = frozenset()) -> bool:
        return self.item.holds_sensitive(inside_of)

    def show(self, value: object) -> str:
        if _is_list(value):
            return f"[{', '.join(map(self.item.show, value))}]"
        return repr(HIDDEN) if self.holds_sensitive() else repr(value)


def _is_list(value: object) -> TypeGuard[Sequence[object]]:
    if isinstance(value, (list, tuple)):  # a tenth of what the question for any sequence takes
        return True
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray))


def _items(value: object) -> Sequence[object]:
    if _is_list(value):
        return value
    raise UnsendableError(f"is {kind_of(value)}, where a list has a form")

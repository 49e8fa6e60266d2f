"""Python names of what is on both sides, and its place: methods, arguments, classes, groups."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from codegen.diff.comparing.place import Place
from codegen.diff.comparing.schemas import ObjectPair
from codegen.diff.comparing.scope import Scope
from codegen.diff.package_names import PackageNames
from codegen.model import Operation


def compare_tags(old: Operation, new: Operation, scope: Scope) -> None:
    """Report an operation that moved to another group."""
    if old.tag != new.tag:
        place = Place(operation=new.name, old_operation=old.name).word("tags")
        at = (old.position, new.position)
        scope.add("tag-changed", place, "tags", old.tag, new.tag, at=at)


def compare_names(
    old: PackageNames,
    new: PackageNames,
    objects: list[ObjectPair],
    operations: list[tuple[Scope, str | None]],
) -> None:
    """Add what is called by another name in Python although the wire name is the same.

    A class or a method that is called after something with a new wire name follows it; that is one
    change, and not reported again.
    """
    for scope, old_name in operations:
        if scope.operation is not None and old_name == scope.operation:
            _compare_operation(old, new, scope)
    seen: set[tuple[int, int]] = set()
    for pair in objects:
        if (id(pair.old), id(pair.new)) not in seen:
            seen.add((id(pair.old), id(pair.new)))
            _compare_class(old, new, pair)
            _compare_fields(old, new, pair)


def _compare_operation(old: PackageNames, new: PackageNames, scope: Scope) -> None:
    name = scope.operation or ""
    was, now = old.operation(name), new.operation(name)
    if was is None or now is None:
        return
    compare_tags(was.operation, now.operation, scope)
    place = Place(operation=name, old_operation=name)
    at = (was.operation.position, now.operation.position)
    if was.method != now.method:
        there = place.word("x-method-name")
        scope.add("method-renamed", there, "x-method-name", was.method, now.method, at=at)
    for kind, made, other in (
        ("request", was.request, now.request),
        ("response", was.response, now.response),
    ):
        if made.name != other.name:
            there = place.word(f"{kind}-class")
            scope.add("class-renamed", there, kind, made.name, other.name, at=at)
    for wire, attribute in was.request.field_names.items():
        changed = now.request.field_names.get(wire, attribute)
        if changed != attribute:
            there = place.word("parameters").word(wire).word("x-python-name")
            there = attrs.evolve(there, direction="request")
            scope.add("argument-renamed", there, "x-python-name", attribute, changed, at=at)


def _compare_class(old: PackageNames, new: PackageNames, pair: ObjectPair) -> None:
    was = old.class_of(pair.place.old_operation, pair.old)
    now = new.class_of(pair.place.operation, pair.new)
    if was is None or now is None or was.name == now.name:
        return
    if was.kind != "Object" or now.kind != "Object" or pair.place.is_renamed:
        return
    at = (pair.old.at("x-class-name"), pair.new.at("x-class-name"))
    place = pair.place.word("x-class-name")
    shared = pair.place.new_component is not None and not pair.place.steps
    kind = "shared-class-renamed" if shared else "class-renamed"
    pair.scope.add(kind, place, "x-class-name", was.name, now.name, at=at)


def _compare_fields(old: PackageNames, new: PackageNames, pair: ObjectPair) -> None:
    was = old.class_of(pair.place.old_operation, pair.old)
    now = new.class_of(pair.place.operation, pair.new)
    if was is None or now is None:
        return
    for wire, attribute, changed in _moved(was.field_names, now.field_names):
        at = (pair.old.properties[wire].position, pair.new.properties[wire].position)
        place = pair.place.word("properties").word(wire).word("x-python-name")
        place = attrs.evolve(place, objects=(pair.old, pair.new))
        pair.scope.add("attribute-renamed", place, "x-python-name", attribute, changed, at=at)


def _moved(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for wire, attribute in old.items():
        if wire in new and new[wire] != attribute:
            yield wire, attribute, new[wire]

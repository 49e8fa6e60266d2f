"""Operations: which came, went, changed their name, and what differs about those on both sides."""

from __future__ import annotations

import attrs

from codegen.diff.comparing.conditions import compare_rules
from codegen.diff.comparing.errors import compare_errors
from codegen.diff.comparing.paging import compare_paging
from codegen.diff.comparing.parameters import ParameterComparison
from codegen.diff.comparing.place import Place
from codegen.diff.comparing.prose import compare_operation_prose
from codegen.diff.comparing.schemas import SchemaComparison
from codegen.diff.comparing.scope import Scope
from codegen.diff.comparing.shapes import Nameable, Shapes, pair_up
from codegen.diff.comparing.waiters import compare_waiters
from codegen.model import Operation, Schema


def compare_operations(schemas: SchemaComparison) -> list[tuple[Scope, str | None]]:
    """The changes of each operation, with its old name where there is one."""
    was = {one.name: one for one in schemas.old.operations}
    now = {one.name: one for one in schemas.new.operations}
    removed = {name: one for name, one in was.items() if name not in now}
    added = {name: one for name, one in now.items() if name not in was}
    renamed: dict[str, str] = {}
    if removed and added:
        renamed = pair_up(
            _nameable(schemas.old_shapes, removed), _nameable(schemas.new_shapes, added)
        )
    came = set(renamed.values())
    parameters = ParameterComparison.of(schemas)
    scopes: list[tuple[Scope, str | None]] = []
    for name, one in removed.items():
        if name not in renamed:
            scope = Scope(name)
            at = (one.position, schemas.new.position)
            there = _place(name, name)
            scope.add("operation-removed", there, "", name, at=at, gone=_schemas(one))
            scopes.append((scope, name))
    for name, one in added.items():
        if name not in came:
            scope = Scope(name)
            at = (schemas.old.position, one.position)
            scope.add("operation-added", _place(name, name), "", None, name, at=at)
            scopes.append((scope, None))
    for name, one in was.items():
        other = now.get(renamed.get(name, name))
        if other is not None:
            scope = Scope(other.name)
            _compare(one, other, schemas, parameters, scope)
            scopes.append((scope, name))
    return scopes


def _place(old_name: str, name: str) -> Place:
    return Place(operation=name, old_operation=old_name)


def _schemas(operation: Operation) -> tuple[Schema, ...]:
    return (*(one.schema for one in operation.parameters), operation.response)


def _nameable(shapes: Shapes, operations: dict[str, Operation]) -> dict[str, Nameable]:
    return {
        name: Nameable(
            (
                tuple(
                    sorted(
                        (p.wire_name, p.required, shapes.of_parameter(p)) for p in one.parameters
                    )
                ),
                shapes.of(one.response),
                one.reads_only,
            )
        )
        for name, one in operations.items()
    }


def _compare(
    old: Operation,
    new: Operation,
    schemas: SchemaComparison,
    parameters: ParameterComparison,
    scope: Scope,
) -> None:
    place = _place(old.name, new.name)
    at = (old.position, new.position)
    if old.name != new.name:
        names = (old.name, new.name)
        scope.add("operation-renamed", place, "name", *names, at=at, gone=_schemas(old))
    _compare_words(old, new, place, scope)
    parameters.compare(old, new, place, scope)
    compare_rules(old, new, place, scope)
    compare_paging(old, new, place, scope)
    compare_waiters(old, new, place, scope)
    answer = place.word("responses").word("200").word("content").word("application/json")
    there = attrs.evolve(answer.word("schema"), direction="response")
    schemas.compare(old.response, new.response, there, scope)
    compare_errors(old.errors, new.errors, place, scope, at)
    compare_operation_prose(old, new, place, scope)


def _compare_words(old: Operation, new: Operation, place: Place, scope: Scope) -> None:
    at = (old.position, new.position)
    if old.deprecated != new.deprecated:
        kind = f"operation-{'deprecated' if new.deprecated else 'undeprecated'}"
        there = place.word("deprecated")
        scope.add(kind, there, "deprecated", old.deprecated, new.deprecated, at=at)
    if old.reads_only != new.reads_only:
        kind = f"reads-only-{'gained' if new.reads_only else 'lost'}"
        there = place.word("x-reads-only")
        scope.add(kind, there, "x-reads-only", old.reads_only, new.reads_only, at=at)
    if old.ram_action != new.ram_action:
        there = place.word("x-ram-action")
        action = "changed"
        if old.ram_action is None or new.ram_action is None:
            action = "described" if old.ram_action is None else "withdrawn"
        values = (old.ram_action, new.ram_action)
        scope.add(f"ram-action-{action}", there, "x-ram-action", *values, at=at)
    there = place.word("x-methods")
    if gone := [one for one in old.methods if one not in new.methods]:
        scope.add("http-method-removed", there, "x-methods:removed", gone, at=at)
    if came := [one for one in new.methods if one not in old.methods]:
        scope.add("http-method-added", there, "x-methods:added", None, came, at=at)

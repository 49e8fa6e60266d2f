"""The spec that a first import of metadata would make, in memory: nothing is written anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from codegen.build import build_service
from codegen.build.spec_files import COMPONENTS_FILE, SERVICE_FILE
from codegen.check import check
from codegen.diagnostics import Diagnostic, Diagnostics, Position
from codegen.dialect import DocumentKind, document_schema
from codegen.dialect_check import check_against
from codegen.importing.errors import ImportRefusedError
from codegen.importing.merging.references import reachable
from codegen.importing.plan import ImportPlan, plan_import
from codegen.model import Service
from codegen.vendor import ProductFacts
from codegen.yaml_tree import Entry, MapNode, Node, from_plain, load_tree

_MOST_ROUNDS = 8


@attrs.frozen
class FreshSpec:
    """A spec made of metadata; ``left_out`` maps operations that are not in it to the reasons."""

    service: Service
    left_out: Mapping[str, str]


def fresh_spec(product: ProductFacts) -> FreshSpec:
    """Make a spec of metadata as `prepare_import` would for a folder that does not exist.

    An operation that the check refuses stays out, with the reason.

    Raises `ImportRefusedError` when no sound spec can be made of them.
    """
    refused: dict[str, str] = {}
    mistakes: list[Diagnostic] = []
    for _ in range(_MOST_ROUNDS):
        plan = plan_import(product, None, None, Path(), refused)
        if not plan.operations:
            raise ImportRefusedError("none of the operations in the metadata can be imported")
        service, mistakes = _built(plan)
        if service is not None and not mistakes:
            return FreshSpec(service, plan.not_imported)
        more = dict(_refusals(plan, mistakes))
        if more.keys() <= refused.keys():
            break
        refused |= more
    reason = mistakes[0].message
    raise ImportRefusedError(f"no sound spec can be made of the metadata: {reason}")


def _built(plan: ImportPlan) -> tuple[Service | None, list[Diagnostic]]:
    """The service and what is wrong with it; none where its shape is not that of the dialect.

    The line of a position in components.yaml is the number of the shared schema there.
    """
    diagnostics = Diagnostics()
    service, _ = load_tree(plan.files[SERVICE_FILE] or b"", SERVICE_FILE)
    if service is None:
        raise ImportRefusedError(f"{SERVICE_FILE} cannot be made of the metadata")
    components = _components(plan) if plan.schemas else None
    operations = {
        path: from_plain(plan.operations[name], Position(path, 1, 1))
        for name, path in plan.created.items()
    }
    _check_shape(service, SERVICE_FILE, "service", diagnostics)
    if components is not None:
        _check_shape(components, COMPONENTS_FILE, "components", diagnostics)
    for path, node in operations.items():
        _check_shape(node, path, "operation", diagnostics)
    if diagnostics:
        return None, list(diagnostics)
    built = build_service(service, components, operations.values(), diagnostics)
    check(built, diagnostics)
    return built, list(diagnostics)


def _check_shape(node: Node, path: str, kind: DocumentKind, diagnostics: Diagnostics) -> None:
    shape = Diagnostics()
    check_against(node, document_schema(kind), shape, file=path)
    diagnostics.extend(shape)


def _components(plan: ImportPlan) -> Node:
    start = Position(COMPONENTS_FILE, 1, 1)
    schemas = {
        name: from_plain(schema, Position(COMPONENTS_FILE, number, 1))
        for number, (name, schema) in enumerate(plan.schemas.items(), 1)
    }
    entries = {name: Entry(node.position, node) for name, node in schemas.items()}
    return MapNode({"schemas": Entry(start, MapNode(entries, start))}, start)


def _refusals(plan: ImportPlan, mistakes: list[Diagnostic]) -> Iterator[tuple[str, str]]:
    """Operations that a mistake is about, in their own files or in what they refer to."""
    owners = {path: name for name, path in plan.created.items()}
    shared = list(plan.schemas)
    for mistake in mistakes:
        position = mistake.position
        if position is not None and position.file in owners:
            yield owners[position.file], mistake.message
        elif position is not None and position.file == COMPONENTS_FILE:
            name = shared[position.line - 1]
            for user, content in plan.operations.items():
                if name in reachable(plan.schemas, [content]):
                    yield user, mistake.message

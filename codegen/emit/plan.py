"""Which classes there will be, what they are called and in which module each one lives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import attrs

from codegen.emit.references import cycles, references
from codegen.model import WHOLE_ANSWER, Operation, Schema, Service
from codegen.naming import Identifier, Names, class_name, field_name, method_name, module_name

ClassKind = Literal["Object", "Request", "Response"]


@attrs.frozen
class ClassPlan:
    """A class to be: ``key`` says where in the spec it comes from, and never changes its name."""

    key: str
    name: Identifier
    module: str
    kind: ClassKind
    schema: Schema
    field_names: dict[str, Identifier]
    sent: bool
    """Whether callers make objects of this class; then its annotations say what may be sent."""


@attrs.frozen
class OperationPlan:
    """An operation's module and its classes, in the order in which they are written."""

    operation: Operation
    module: Identifier
    method: Identifier
    request: ClassPlan
    response: ClassPlan
    inner: tuple[ClassPlan, ...]


@attrs.define
class Plan:
    """All names of one package."""

    service: Service
    operations: tuple[OperationPlan, ...] = ()
    models: dict[Identifier, tuple[ClassPlan, ...]] = attrs.field(
        factory=dict[Identifier, tuple[ClassPlan, ...]]
    )
    """Module under ``models/`` -> its classes, inner ones first."""

    shared: dict[str, ClassPlan] = attrs.field(factory=dict[str, ClassPlan])
    """Shared schema -> its class."""

    inline: dict[tuple[str, int], ClassPlan] = attrs.field(factory=dict[tuple[str, int], ClassPlan])

    def class_of(self, module: str, schema: Schema) -> ClassPlan | None:
        """The class for an object schema as used in ``module``; None when it is a plain mapping."""
        reference = schema.ref
        while reference is not None:
            if reference in self.shared:
                return self.shared[reference]
            schema = self.service.schemas[reference]
            reference = schema.ref
        return self.inline.get((module, id(schema)))

    def classes_used(self, made: ClassPlan) -> list[ClassPlan]:
        """The classes that the annotations of ``made`` name, in the order of its fields."""
        found: list[ClassPlan] = []

        def visit(schema: Schema) -> None:
            other = self.class_of(made.module, schema)
            if other is not None:
                found.append(other)
                return
            resolved = self.service.resolve(schema)
            for child in (resolved.items, resolved.content, resolved.additional):
                if isinstance(child, Schema):
                    visit(child)

        for schema in made.schema.properties.values():
            visit(schema)
        return found


@attrs.frozen
class _Found:
    """An object schema that needs a class, before it has a name."""

    key: str
    parts: tuple[str, ...]
    schema: Schema
    module: str
    kind: ClassKind
    sent: bool
    field_overrides: dict[str, str]


def make_plan(service: Service, names: Names) -> Plan:
    """Find every class, then name them all: what is found in which order decides no name."""
    plan = Plan(service)
    modules = names.assign(
        "modules of operations", [op.name for op in service.operations], module_name
    )
    overrides = {op.name: op.method_name for op in service.operations if op.method_name}
    methods = names.assign(
        "methods", [op.name for op in service.operations], method_name, overrides
    )
    model_modules = _model_modules(service, names)
    sent = _sent_components(service)

    found: list[_Found] = []
    for component, module in model_modules.items():
        found += _component_classes(service, component, f"models.{module}", sent=component in sent)
    for operation in service.operations:
        found += _operation_classes(service, operation, f"operations.{modules[operation.name]}")

    classes = _name_classes(found, names)
    for item, made in zip(found, classes, strict=True):
        if item.kind == "Object" and item.key in service.schemas:
            plan.shared[item.key] = made
        else:
            plan.inline[item.module, id(item.schema)] = made
    by_module: dict[str, list[ClassPlan]] = {}
    for made in classes:
        by_module.setdefault(made.module, []).append(made)
    for module in dict.fromkeys(model_modules.values()):
        plan.models[module] = tuple(by_module[f"models.{module}"])
    plan.operations = tuple(
        _operation_plan(op, modules[op.name], methods[op.name], by_module)
        for op in service.operations
    )
    return plan


def _operation_plan(
    operation: Operation,
    module: Identifier,
    method: Identifier,
    by_module: dict[str, list[ClassPlan]],
) -> OperationPlan:
    classes = by_module[f"operations.{module}"]
    return OperationPlan(
        operation=operation,
        module=module,
        method=method,
        request=next(made for made in classes if made.kind == "Request"),
        response=next(made for made in classes if made.kind == "Response"),
        inner=tuple(made for made in classes if made.kind == "Object"),
    )


def _name_classes(found: list[_Found], names: Names) -> list[ClassPlan]:
    by_key = {item.key: item for item in found}
    overrides = {
        item.key: item.schema.class_name
        for item in found
        if item.schema.class_name and item.kind == "Object"
    }
    class_names = names.assign(
        "classes", by_key, lambda key: class_name(*by_key[key].parts), overrides
    )
    return [
        ClassPlan(
            key=item.key,
            name=class_names[item.key],
            module=item.module,
            kind=item.kind,
            schema=item.schema,
            field_names=names.assign(
                item.key, item.schema.properties, field_name, item.field_overrides
            ),
            sent=item.sent,
        )
        for item in found
    ]


def _model_modules(service: Service, names: Names) -> dict[str, Identifier]:
    """Shared schema -> module. Schemas that refer to each other in a circle share one module."""
    classes = [name for name, schema in sorted(service.schemas.items()) if schema.holds_fields]
    leaders = cycles(service, classes)
    modules = names.assign("modules of models", dict.fromkeys(leaders.values()), module_name)
    return {name: modules[leaders[name]] for name in classes}


def _sent_components(service: Service) -> set[str]:
    """The shared schemas that some request holds, directly or not."""
    sent: set[str] = set()
    todo = [
        name
        for operation in service.operations
        for parameter in operation.parameters
        for name in references(parameter.schema)
    ]
    while todo:
        name = todo.pop()
        if name not in sent:
            sent.add(name)
            todo += references(service.schemas[name])
    return sent


def _component_classes(service: Service, name: str, module: str, *, sent: bool) -> Iterator[_Found]:
    schema = service.schemas[name]
    yield from _inner(service, schema, name, (name,), module, sent=sent)
    yield _Found(name, (name,), schema, module, "Object", sent, _overrides(schema))


def _operation_classes(service: Service, operation: Operation, module: str) -> Iterator[_Found]:
    name = operation.name
    request = _request_schema(operation)
    yield from _inner(service, request, f"{name}.request", (name,), module, sent=True)
    response = service.resolve(operation.response)
    if response.kind == "object":
        yield from _inner(service, response, f"{name}.response", (name,), module, sent=False)
        overrides = _overrides(response)
    else:
        key, parts = f"{name}.response/item", (name, "Item")
        yield from _visit(service, operation.response, key, parts, module, sent=False)
        overrides = {WHOLE_ANSWER: "items" if response.kind == "array" else "value"}
        response = _whole_response(operation)
    yield _Found(
        f"{name}.response",
        (name, "Response"),
        response,
        module,
        "Response",
        sent=False,
        field_overrides=overrides,
    )
    yield _Found(
        f"{name}.request",
        (name, "Request"),
        request,
        module,
        "Request",
        sent=True,
        field_overrides={p.wire_name: p.python_name for p in operation.parameters if p.python_name},
    )


def _overrides(schema: Schema) -> dict[str, str]:
    return {
        wire: child.python_name for wire, child in schema.properties.items() if child.python_name
    }


def _whole_response(operation: Operation) -> Schema:
    """An answer that is no object, as an object: the answer, and the id from its headers."""
    position = operation.response.position
    answer = operation.response
    answer = attrs.evolve(answer, description=answer.description or operation.response_description)
    request_id = Schema(kind="string", position=position, description="The id of this request.")
    return Schema(
        kind="object",
        position=position,
        description=operation.response_description,
        properties={WHOLE_ANSWER: answer, "RequestId": request_id},
    )


def _request_schema(operation: Operation) -> Schema:
    """The parameters as one object, so that requests and objects are planned alike."""
    return Schema(
        kind="object",
        position=operation.position,
        properties={parameter.wire_name: parameter.schema for parameter in operation.parameters},
        required=tuple(p.wire_name for p in operation.parameters if p.required),
    )


def _inner(
    service: Service, schema: Schema, key: str, parts: tuple[str, ...], module: str, *, sent: bool
) -> Iterator[_Found]:
    """Objects written inside ``schema`` that need a class of their own, innermost first."""
    for wire, child in schema.properties.items():
        yield from _visit(service, child, f"{key}.{wire}", (*parts, wire), module, sent=sent)


def _visit(
    service: Service, schema: Schema, key: str, parts: tuple[str, ...], module: str, *, sent: bool
) -> Iterator[_Found]:
    resolved = service.resolve(schema)
    if schema.ref is not None and resolved.holds_fields:
        return
    if resolved.holds_fields:
        yield from _inner(service, resolved, key, parts, module, sent=sent)
        yield _Found(key, parts, resolved, module, "Object", sent, _overrides(resolved))
        return
    for child in (resolved.items, resolved.content, resolved.additional):
        if isinstance(child, Schema):
            yield from _visit(service, child, key, parts, module, sent=sent)

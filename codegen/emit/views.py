"""What the templates print: plans as `Code`, `Identifier` and text that is still to be quoted."""

from __future__ import annotations

import attrs

from codegen.emit.annotations import Annotator
from codegen.emit.code import NONE, Code, literal, union
from codegen.emit.facts import describe
from codegen.emit.plan import ClassPlan, OperationPlan, Plan
from codegen.emit.rules import paging_code, rule_code, waiter_code
from codegen.emit.types import type_code
from codegen.model import ErrorCode, Operation, Parameter, Schema
from codegen.model.operation import DEFAULT_METHODS
from codegen.naming import Identifier

_TYPING = ("Literal",)
_ABSTRACT = ("Mapping", "Sequence")


@attrs.frozen
class FieldView:
    """One attribute of a class, or one keyword of a method."""

    python_name: Identifier
    wire_name: str
    annotation: Code
    type: Code
    default: Code | None
    doc: str

    @property
    def optional(self) -> bool:
        return self.default is not None


@attrs.frozen
class ClassView:
    """One class."""

    name: Identifier
    kind: str
    doc: str
    fields: tuple[FieldView, ...]
    response: Identifier | None = None
    item: Code | None = None


@attrs.frozen
class ImportView:
    """``from module import name, name``; the module is relative where it is one of ours."""

    module: Code
    names: tuple[Identifier | Code, ...]
    starts_group: bool = False
    """Whether a blank line goes before it."""

    @property
    def texts(self) -> tuple[str, ...]:
        """The names as texts."""
        return tuple(str(name) for name in self.names)


@attrs.frozen
class ModuleView:
    """One module of classes."""

    doc: str
    standard: tuple[ImportView, ...]
    ours: tuple[ImportView, ...]
    classes: tuple[ClassView, ...]


@attrs.frozen
class ErrorView:
    """One error code."""

    code: str
    status: int
    description: str
    advice: str | None

    @classmethod
    def of(cls, error: ErrorCode) -> ErrorView:
        return cls(error.code, error.status, error.description, error.advice)


@attrs.frozen
class OperationView:
    """One operation's module."""

    module: ModuleView
    name: str
    method: Identifier
    summary: str
    request: Identifier
    response: Identifier
    reads_only: bool
    methods: tuple[str, ...]
    """Empty when they are the usual ones."""

    ram_action: Code | None
    """None when it is the usual one, that of the operation's name."""

    errors: tuple[ErrorView, ...]
    rules: tuple[Code, ...]
    paging: Code | None
    waiters: tuple[Code, ...]


def class_view(plan: Plan, made: ClassPlan, annotator: Annotator) -> ClassView:
    """A shared or inner class, or an answer."""
    fields = tuple(
        _field(plan, made, wire, schema, annotator)
        for wire, schema in made.schema.properties.items()
    )
    doc = made.schema.description or f"The part of an answer that {made.key} describes."
    return ClassView(made.name, made.kind, doc, _required_first(fields))


def _field(
    plan: Plan, made: ClassPlan, wire: str, schema: Schema, annotator: Annotator
) -> FieldView:
    required = wire in made.schema.required
    resolved = plan.service.resolve(schema)
    annotation = annotator.sent(schema) if made.sent else annotator.received(schema)
    default: Code | None = None
    if not required:
        # A list that did not arrive is an empty one: nobody wants to ask before a loop.
        default = literal(()) if resolved.kind == "array" and not made.sent else NONE
        if default == NONE:
            annotation = union([annotation, NONE])
    return FieldView(
        python_name=made.field_names[wire],
        wire_name=wire,
        annotation=annotation,
        type=type_code(plan, made.module, schema),
        default=default,
        doc=describe(schema, plan.service, schema.description),
    )


def request_fields(plan: Plan, made: OperationPlan, annotator: Annotator) -> tuple[FieldView, ...]:
    """The parameters, the required ones first."""
    return _required_first(
        tuple(_parameter(plan, made, p, annotator) for p in made.operation.parameters)
    )


def _parameter(
    plan: Plan, made: OperationPlan, parameter: Parameter, annotator: Annotator
) -> FieldView:
    annotation = annotator.sent(parameter.schema, parameter.style)
    doc = describe(parameter.schema, plan.service, parameter.description)
    return FieldView(
        python_name=made.request.field_names[parameter.wire_name],
        wire_name=parameter.wire_name,
        annotation=annotation if parameter.required else union([annotation, NONE]),
        type=type_code(plan, made.request.module, parameter.schema, parameter.style),
        default=None if parameter.required else NONE,
        doc=f"{doc} Deprecated."
        if parameter.deprecated and not doc.endswith("Deprecated.")
        else doc,
    )


def _required_first(fields: tuple[FieldView, ...]) -> tuple[FieldView, ...]:
    return tuple(sorted(fields, key=lambda field: field.optional))


def model_module(plan: Plan, module: Identifier) -> ModuleView:
    """A module of shared classes."""
    classes = plan.models[module]
    annotator = Annotator(plan, f"models.{module}")
    views = tuple(class_view(plan, made, annotator) for made in classes)
    names = ", ".join(made.name for made in classes)
    doc = f"{names}: shared by several operations of {plan.service.title}."
    return ModuleView(
        doc,
        _standard_imports(annotator.imports),
        _our_imports(plan, classes, ".", f"models.{module}"),
        views,
    )


def operation_view(plan: Plan, made: OperationPlan) -> OperationView:
    """An operation's module: its answer, its request, its descriptor."""
    operation = made.operation
    annotator = Annotator(plan, f"operations.{made.module}")
    answers = [class_view(plan, inner, annotator) for inner in made.inner]
    answer = class_view(plan, made.response, annotator)
    answers.append(attrs.evolve(answer, doc=operation.response_description))
    request = ClassView(
        made.request.name,
        "Request",
        _request_doc(made),
        request_fields(plan, made, annotator),
        made.response.name,
        _item_of_pages(plan, operation, annotator),
    )
    classes = (*made.inner, made.response, made.request)
    module = ModuleView(
        f"{operation.name}: {operation.summary}",
        _standard_imports(annotator.imports),
        _our_imports(plan, classes, "..models.", f"operations.{made.module}"),
        (*answers, request),
    )
    return OperationView(
        module=module,
        name=operation.name,
        method=made.method,
        summary=operation.summary,
        request=made.request.name,
        response=made.response.name,
        reads_only=operation.reads_only,
        methods=operation.methods if operation.methods != DEFAULT_METHODS else (),
        ram_action=_ram_action(plan, operation),
        errors=tuple(ErrorView.of(error) for error in operation.errors),
        rules=tuple(rule_code(rule) for rule in operation.rules),
        paging=paging_code(operation.paging) if operation.paging else None,
        waiters=tuple(waiter_code(waiter) for waiter in operation.waiters),
    )


def _ram_action(plan: Plan, operation: Operation) -> Code | None:
    if operation.ram_action == f"{plan.service.product}:{operation.name}":
        return None
    return literal(operation.ram_action)


def _item_of_pages(plan: Plan, operation: Operation, annotator: Annotator) -> Code | None:
    """The type of the items of a list that is answered page by page."""
    if operation.paging is None:
        return None
    schema = plan.service.resolve(operation.response)
    for wire_name in operation.paging.items.split("."):
        schema = plan.service.resolve(schema.properties[wire_name])
    return annotator.received(schema.items) if schema.items else None


def _request_doc(made: OperationPlan) -> str:
    operation = made.operation
    parts = [operation.summary]
    if operation.description:
        parts += ["", operation.description.strip()]
    if operation.rules:
        parts += ["", "Rules across parameters:", ""]
        parts += [f"- {rule.description}" for rule in operation.rules]
    if operation.changes:
        parts += ["", "Changes:", ""]
        parts += [f"- {change.date}: {change.description}" for change in operation.changes]
    return "\n".join(parts)


def _standard_imports(needed: set[str]) -> tuple[ImportView, ...]:
    views: list[ImportView] = []
    if abstract := sorted(needed.intersection(_ABSTRACT)):
        views.append(ImportView(Code("collections.abc"), tuple(Code(name) for name in abstract)))
    if "datetime" in needed:
        views.append(ImportView(Code("datetime"), (Code("datetime"),)))
    if typing := sorted(needed.intersection(_TYPING)):
        views.append(ImportView(Code("typing"), tuple(Code(name) for name in typing)))
    return tuple(views)


def import_order(name: str) -> tuple[str, str]:
    """The order of names in an import, as isort has it: capitals make no difference."""
    return name.casefold(), name


def _our_imports(
    plan: Plan, classes: tuple[ClassPlan, ...], package: str, own_module: str
) -> tuple[ImportView, ...]:
    """Imports of the shared classes that the given classes use."""
    by_module: dict[str, list[Identifier]] = {}
    for made in {o.key: o for c in classes for o in plan.classes_used(c)}.values():
        if made.module != own_module:
            by_module.setdefault(made.module, []).append(made.name)
    return tuple(
        ImportView(
            Code(f"{package}{Identifier(module.partition('.')[2])}"),
            tuple(sorted(names, key=import_order)),
        )
        for module, names in sorted(by_module.items())
    )

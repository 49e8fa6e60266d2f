"""The clients: one method per operation, documented where an editor shows it."""

from __future__ import annotations

import attrs

from codegen.emit.annotations import Annotator
from codegen.emit.code import Code
from codegen.emit.plan import OperationPlan, Plan
from codegen.emit.views import FieldView, ImportView, import_order, request_fields
from codegen.naming import Identifier


@attrs.frozen
class MethodView:
    """One method of the clients."""

    name: Identifier
    module: Identifier
    request: Identifier
    response: Identifier
    doc: str
    fields: tuple[FieldView, ...]


@attrs.frozen
class ClientView:
    """One client class, sync or async."""

    doc: str
    class_doc: str
    name: Code
    base: Code
    is_async: bool
    typing_names: tuple[Code, ...]
    imports: tuple[ImportView, ...]
    methods: tuple[MethodView, ...]


def client_view(plan: Plan, *, is_async: bool) -> ClientView:
    """The sync client, or the async one: the same methods, the same words."""
    title = f"{plan.service.title} {plan.service.version}"
    manner = "asynchronous" if is_async else "synchronous"
    needed: set[str] = set()
    methods = tuple(_method(plan, made, needed, is_async=is_async) for made in _in_order(plan))
    return ClientView(
        doc=f"The {manner} client of {title}.",
        class_doc=_class_doc(plan, is_async=is_async),
        name=Code("AsyncClient" if is_async else "Client"),
        base=Code("AsyncBaseClient" if is_async else "BaseClient"),
        is_async=is_async,
        typing_names=tuple(Code(name) for name in ("Literal",) if name in needed),
        imports=_imports(plan, needed),
        methods=methods,
    )


def _class_doc(plan: Plan, *, is_async: bool) -> str:
    manner = "asynchronous" if is_async else "synchronous"
    wait = "await " if is_async else ""
    lines = [
        f"The {manner} client of {plan.service.title} {plan.service.version}.",
        "",
        f"One method per operation. `{wait}send(request)` does the same with a request object.",
        f"Arguments: see `apsara_core.{'AsyncBaseClient' if is_async else 'BaseClient'}`.",
    ]
    return "\n".join(lines)


def _in_order(plan: Plan) -> list[OperationPlan]:
    """By tag as the service lists them, then by name."""
    order = {tag.name: number for number, tag in enumerate(plan.service.tags)}
    return sorted(
        plan.operations,
        key=lambda made: (
            order.get(made.operation.tag, len(order)),
            made.operation.tag,
            made.operation.name,
        ),
    )


def _method(plan: Plan, made: OperationPlan, needed: set[str], *, is_async: bool) -> MethodView:
    annotator = Annotator(plan, f"operations.{made.module}", needed)
    fields = request_fields(plan, made, annotator)
    return MethodView(
        name=made.method,
        module=made.module,
        request=made.request.name,
        response=made.response.name,
        # The long text stands once: a copy would be loaded, shown in diffs and kept in step.
        doc=_pointer(made) if is_async else _method_doc(made, fields),
        fields=fields,
    )


def _method_doc(made: OperationPlan, fields: tuple[FieldView, ...]) -> str:
    operation = made.operation
    parts = [operation.summary]
    if operation.description:
        parts += ["", operation.description.strip()]
    if operation.deprecated:
        parts += ["", "Deprecated."]
    if operation.rules:
        parts += ["", "Rules across parameters:", ""]
        parts += [f"- {rule.description}" for rule in operation.rules]
    if fields:
        parts += ["", "Args:"]
        parts += [f"    {field.python_name}: {_one_line(field.doc)}" for field in fields]
    parts += ["", "Returns:", f"    {_one_line(operation.response_description)}"]
    codes = list(dict.fromkeys(error.code for error in operation.errors))
    if codes:
        parts += ["", "Raises:", f"    ServiceError: with code {_listed(codes)}, among others."]
    if operation.docs_url:
        parts += ["", f"See {operation.docs_url}"]
    return "\n".join(parts)


def _pointer(made: OperationPlan) -> str:
    return f"{made.operation.summary} See `Client.{made.method}`."


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _imports(plan: Plan, needed: set[str]) -> tuple[ImportView, ...]:
    """What the annotations name; only type checkers import it."""
    views: list[ImportView] = []
    if abstract := sorted(needed & {"Mapping", "Sequence"}):
        views.append(ImportView(Code("collections.abc"), tuple(Code(name) for name in abstract)))
    if "datetime" in needed:
        views.append(ImportView(Code("datetime"), (Code("datetime"),)))
    by_module: dict[str, set[Identifier]] = {}
    for made in plan.operations:
        module = f"operations.{made.module}"
        by_module.setdefault(module, set()).add(made.response.name)
        for used in plan.classes_used(made.request):
            by_module.setdefault(used.module, set()).add(used.name)
    standard = len(views)
    views += [
        ImportView(
            Code(f".{_checked(module)}"),
            tuple(sorted(names, key=import_order)),
            starts_group=not number and standard > 0,
        )
        for number, (module, names) in enumerate(sorted(by_module.items()))
    ]
    return tuple(views)


def _checked(module: str) -> str:
    return ".".join(Identifier(part) for part in module.split("."))

"""Every file of the package, rendered, formatted and verified in memory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from jinja2 import Environment

from codegen.emit.client_view import client_view
from codegen.emit.environment import make_environment
from codegen.emit.formatting import format_sources
from codegen.emit.json_schema import service_description
from codegen.emit.kinds import FileKind
from codegen.emit.package_view import package_view, service_view
from codegen.emit.plan import Plan, make_plan
from codegen.emit.verify import verify
from codegen.emit.views import model_module, operation_view
from codegen.model import Service
from codegen.naming import Names

Rendered = tuple[str, FileKind, str]


def render(service: Service, names: Names) -> dict[str, bytes]:
    """All files of the package: path inside it -> bytes. The same spec gives the same bytes.

    Raises `UnexpectedCodeError` when a rendered file holds what its template cannot have written,
    and `FormatterError` when the formatter fails.
    """
    rendered = list(_render_all(make_plan(service, names), make_environment()))
    with ThreadPoolExecutor(max_workers=1) as beside:
        # The formatter is a process of its own: what it was given is verified while it works.
        formatting = beside.submit(format_sources, {path: source for path, _, source in rendered})
        for path, kind, source in rendered:
            verify(path, source, kind)
        formatted = formatting.result()
    for path, kind, _ in rendered:
        verify(path, formatted[path], kind)
    files = {path: source.encode("utf-8") for path, source in formatted.items()}
    files["py.typed"] = b""
    files["schemas.json"] = _schemas_text(service).encode("utf-8")
    return dict(sorted(files.items()))


def render_sources(service: Service, names: Names) -> dict[str, tuple[FileKind, str]]:
    """The Python files as the templates give them, verified and not yet formatted."""
    sources: dict[str, tuple[FileKind, str]] = {}
    for path, kind, source in _render_all(make_plan(service, names), make_environment()):
        verify(path, source, kind)
        sources[path] = (kind, source)
    return sources


def _render_all(plan: Plan, environment: Environment) -> Iterator[Rendered]:
    def fill(template: str, **values: object) -> str:
        return environment.get_template(template).render(**values)

    title = plan.service.title
    yield "__init__.py", "package", fill("package.py.j2", package=package_view(plan))
    yield "_service.py", "service", fill("service.py.j2", service=service_view(plan))
    for path, is_async in (("client.py", False), ("async_client.py", True)):
        client = client_view(plan, is_async=is_async)
        yield path, "client", fill("client.py.j2", client=client)
    for folder, what in (
        ("models", "Classes that several operations share"),
        ("operations", "One module per operation"),
    ):
        doc = {"doc": f"{what}: {title}."}
        yield f"{folder}/__init__.py", "folder", fill("folder.py.j2", folder=doc)
    for module in plan.models:
        model = model_module(plan, module)
        yield f"models/{module}.py", "model", fill("model.py.j2", module=model)
    for made in plan.operations:
        view = operation_view(plan, made)
        source = fill("operation.py.j2", operation=view)
        yield f"operations/{made.module}.py", "operation", source


def _schemas_text(service: Service) -> str:
    """One line per operation and shared schema: small, and a diff still shows which one changed."""
    description = service_description(service)
    lines: list[str] = []
    for key, value in description.items():
        if key in ("operations", "$defs"):
            members = [f"    {_compact(name)}: {_compact(item)}" for name, item in value.items()]
            inner = ",\n".join(members)
            lines.append(
                f"  {_compact(key)}: {{\n{inner}\n  }}" if members else f"  {_compact(key)}: {{}}"
            )
        else:
            lines.append(f"  {_compact(key)}: {_compact(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

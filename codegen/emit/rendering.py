"""Every file of the package, rendered, formatted and verified in memory."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence

import attrs
from jinja2 import Environment

from codegen.emit.client_view import client_view
from codegen.emit.environment import make_environment
from codegen.emit.formatting import format_sources
from codegen.emit.json_schema import service_description
from codegen.emit.kinds import FileKind
from codegen.emit.package_view import package_view, service_view
from codegen.emit.plan import Plan, make_plan
from codegen.emit.sharing import both
from codegen.emit.verify import verify
from codegen.emit.views import model_module, operation_view
from codegen.model import Service
from codegen.naming import Names

_WORTH_SHARING = 64
"""So many files take longer than starting a process."""

_AT_ONCE = 256
"""So many files are held as texts and trees: those of a big service would be hundreds of MiB."""


@attrs.frozen
class _Page:
    """One Python file to be rendered."""

    path: str
    kind: FileKind
    source: Callable[[], str]


def render(service: Service, names: Names) -> dict[str, bytes]:
    """All files of the package: path inside it -> bytes. The same spec gives the same bytes.

    Raises `UnexpectedCodeError` when a rendered file holds what its template cannot have written,
    and `FormatterError` when the formatter fails.
    """
    pages = list(_pages(make_plan(service, names), make_environment()))
    if len(pages) < _WORTH_SHARING:
        files = _finished(pages)
    else:
        middle = len(pages) * 3 // 8  # the clients come first, and are a third of the text
        one, other = both(lambda: _finished(pages[:middle]), lambda: _finished(pages[middle:]))
        files = one | other
    files["py.typed"] = b""
    files["schemas.json"] = _schemas_text(service).encode("utf-8")
    return dict(sorted(files.items()))


def render_sources(service: Service, names: Names) -> dict[str, tuple[FileKind, str]]:
    """The Python files as the templates give them, verified and not yet formatted."""
    sources: dict[str, tuple[FileKind, str]] = {}
    for page in _pages(make_plan(service, names), make_environment()):
        source = page.source()
        verify(page.path, source, page.kind)
        sources[page.path] = (page.kind, source)
    return sources


def _finished(pages: Sequence[_Page]) -> dict[str, bytes]:
    """Pages rendered and formatted, verified before and after that."""
    files: dict[str, bytes] = {}
    for start in range(0, len(pages), _AT_ONCE):
        files |= _finished_at_once(pages[start : start + _AT_ONCE])
    return files


def _finished_at_once(pages: Sequence[_Page]) -> dict[str, bytes]:
    rendered = {page.path: page.source() for page in pages}

    def verify_all(sources: Mapping[str, str]) -> None:
        for page in pages:
            verify(page.path, sources[page.path], page.kind)

    formatted = format_sources(rendered, meanwhile=lambda: verify_all(rendered))
    verify_all(formatted)
    return {path: source.encode("utf-8") for path, source in formatted.items()}


def _pages(plan: Plan, environment: Environment) -> Iterator[_Page]:
    def page(
        path: str, kind: FileKind, name: str, view: Callable[..., object], *values: object
    ) -> _Page:
        template = environment.get_template(f"{kind}.py.j2")
        return _Page(path, kind, lambda: template.render({name: view(*values)}))

    title = plan.service.title
    yield page("__init__.py", "package", "package", package_view, plan)
    yield page("_service.py", "service", "service", service_view, plan)
    yield page("client.py", "client", "client", lambda: client_view(plan, is_async=False))
    yield page("async_client.py", "client", "client", lambda: client_view(plan, is_async=True))
    for folder, what in (
        ("models", "Classes that several operations share"),
        ("operations", "One module per operation"),
    ):
        doc = {"doc": f"{what}: {title}."}
        yield page(f"{folder}/__init__.py", "folder", "folder", doc.copy)
    for module in plan.models:
        yield page(f"models/{module}.py", "model", "module", model_module, plan, module)
    for made in plan.operations:
        path = f"operations/{made.module}.py"
        yield page(path, "operation", "operation", operation_view, plan, made)


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

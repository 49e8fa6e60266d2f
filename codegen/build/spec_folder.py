"""A spec folder into one `Service`: read, check against the dialect, build, resolve references."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import attrs

from codegen.build.operations import build_errors, build_operation, build_parameter
from codegen.build.reader import Reader
from codegen.build.schemas import build_schema
from codegen.build.spec_files import COMPONENTS_FILE, OPERATIONS_FOLDER, find_spec_files
from codegen.diagnostics import Diagnostics, Position, Sources
from codegen.dialect import DocumentKind, document_schema
from codegen.dialect_check import check_against
from codegen.model import Operation, Parameter, Schema, Server, Service, Tag
from codegen.yaml_tree import Node, read_spec_file


@attrs.define
class LoadedSpec:
    """What came out of a folder, beside the mistakes that were found on the way."""

    service: Service | None
    diagnostics: Diagnostics
    sources: Sources


def load_service(folder: Path) -> LoadedSpec:
    """Read a spec folder. Every mistake of every file is collected; nothing is printed.

    There is no service when `service.yaml` or `components.yaml` cannot be used: whatever a check
    said about the operations then would be mistakes of our own making.

    Raises `SpecError` only when the folder itself cannot be used.
    """
    diagnostics = Diagnostics()
    sources = Sources()
    files = find_spec_files(folder, diagnostics)
    service_node = _read(files.service, folder, "service", diagnostics, sources)
    components_node: Node | None = None
    if files.components is not None:
        components_node = _read(files.components, folder, "components", diagnostics, sources)
    operation_nodes = [
        (path, node)
        for path in files.operations
        if (node := _read(path, folder, "operation", diagnostics, sources)) is not None
    ]
    if files.components is None and any(
        "#/components/" in line for path, _ in operation_nodes for line in sources[path.as_posix()]
    ):
        diagnostics.add(
            Position(files.service.as_posix(), 1, 1),
            f"operations refer to '#/components/...', and there is no {COMPONENTS_FILE} beside this"
            " file",
            hint="restore it, or write the shared parts into the operations",
            rule="no-components",
        )
        return LoadedSpec(None, diagnostics, sources)
    complete = service_node is not None and (components_node is None) == (files.components is None)
    shared = _components(components_node)
    operations: list[Operation] = []
    for path, node in operation_nodes:
        operation = build_operation(node, shared[1], diagnostics if complete else Diagnostics())
        _check_place(operation, path, diagnostics)
        operations.append(operation)
    if service_node is None or not complete:
        return LoadedSpec(None, diagnostics, sources)
    if not operations and not diagnostics:
        diagnostics.add(
            Position(files.service.as_posix(), 1, 1),
            f"the spec has no operation: expected at least one file"
            f" {OPERATIONS_FOLDER}/<tag>/<Operation>.yaml beside this one",
            rule="no-operations",
        )
    operations.sort(key=lambda operation: operation.name)
    service = _service(Reader.of(service_node), shared, tuple(operations))
    return LoadedSpec(service, diagnostics, sources)


def build_service(
    service: Node, components: Node | None, operations: Iterable[Node], diagnostics: Diagnostics
) -> Service:
    """A service from trees that fit the dialect, wherever they come from."""
    shared = _components(components)
    built = [build_operation(node, shared[1], diagnostics) for node in operations]
    built.sort(key=lambda operation: operation.name)
    return _service(Reader.of(service), shared, tuple(built))


def _read(
    path: Path, root: Path, kind: DocumentKind, diagnostics: Diagnostics, sources: Sources
) -> Node | None:
    """The tree of one file, or None when it cannot be used; mistakes are in ``diagnostics``."""
    node, mistakes = read_spec_file(path, root, sources)
    diagnostics.extend(mistakes)
    if node is None:
        return None
    shape = Diagnostics()
    check_against(node, document_schema(kind), shape, file=path.as_posix())
    diagnostics.extend(shape)
    return None if shape else node


def _components(node: Node | None) -> tuple[dict[str, Schema], dict[str, Parameter]]:
    if node is None:
        return {}, {}
    words = Reader.of(node)
    schemas = words.mapping("schemas")
    parameters = words.mapping("parameters")
    return (
        {name: build_schema(value) for name, value, _ in schemas.members()} if schemas else {},
        {name: build_parameter(Reader.of(value)) for name, value, _ in parameters.members()}
        if parameters
        else {},
    )


def _check_place(operation: Operation, path: Path, diagnostics: Diagnostics) -> None:
    if path.stem != operation.name:
        diagnostics.add(
            operation.position,
            f"the file is called {path.name} and describes {operation.name}:"
            f" rename the file to {operation.name}.yaml, or correct operationId",
            rule="file-name",
        )
    if path.parent.parent.name != OPERATIONS_FOLDER:
        diagnostics.add(
            operation.position,
            f"the file lies in {path.parent.as_posix()}, and operations lie exactly one folder"
            f" deep: {OPERATIONS_FOLDER}/<tag>/{operation.name}.yaml",
            rule="file-place",
        )
    elif operation.tag and path.parent.name != operation.tag:
        diagnostics.add(
            operation.position,
            f"the file lies in folder '{path.parent.name}' and has the tag '{operation.tag}':"
            " folder and tag must be the same",
            rule="file-place",
        )


def _service(
    words: Reader,
    shared: tuple[dict[str, Schema], dict[str, Parameter]],
    operations: tuple[Operation, ...],
) -> Service:
    info = words.mapping("info")
    if info is None:
        message = f"{words.position}: 'info' was promised here"
        raise TypeError(message)
    return Service(
        product=words.needed_text("x-product"),
        version=info.needed_text("version"),
        title=info.needed_text("title"),
        description=info.text("description"),
        position=words.position,
        servers=tuple(
            Server(
                url=server.needed_text("url"),
                regions=server.texts("x-regions"),
                position=server.position,
                description=server.text("description"),
            )
            for server in words.readers("servers")
        ),
        endpoint_pattern=words.text("x-endpoint-pattern"),
        tags=tuple(
            Tag(name=tag.needed_text("name"), description=tag.text("description"))
            for tag in words.readers("tags")
        ),
        errors=build_errors(words),
        schemas=shared[0],
        parameters=shared[1],
        operations=operations,
    )

"""The files of a spec folder as plain data, each with its text."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import cast

import attrs

from codegen.build.spec_files import COMPONENTS_FILE, SERVICE_FILE, find_spec_files
from codegen.diagnostics import Diagnostics, Position, Sources, SpecError
from codegen.dialect import DocumentKind, document_schema
from codegen.dialect_check import check_against
from codegen.yaml_tree import read_spec_file, to_plain

Data = dict[str, object]


@attrs.define
class Document:
    """One file. ``data`` is to be changed; ``text`` is what stood there, None for a new file."""

    path: str
    data: Data
    text: str | None = None
    mark: bytes = b""
    """The byte order mark, where the file has one."""

    original: Data | None = None


@attrs.define
class SpecDocuments:
    """All files of a spec by role; operations by name."""

    service: Document
    components: Document | None = None
    operations: dict[str, Document] = attrs.field(factory=dict[str, Document])


class UnsoundSpecError(Exception):
    """A spec has mistakes that keep it from being read; they are all in ``diagnostics``."""

    def __init__(self, diagnostics: Diagnostics, sources: Sources) -> None:
        super().__init__(diagnostics.summary())
        self.diagnostics = diagnostics
        self.sources = sources


def read_documents(folder: Path) -> SpecDocuments | None:
    """The files of a spec, or None where there is no service.yaml and no other file of a spec.

    Raises `UnsoundSpecError` when a file has mistakes, `SpecError` when the folder is no spec.
    """
    if not folder.exists() and not folder.is_symlink():
        return None
    if folder.is_dir() and not any(folder.iterdir()):
        return None
    diagnostics, sources = Diagnostics(), Sources()
    files = find_spec_files(folder, diagnostics)
    service = _read(files.service, folder, "service", diagnostics, sources)
    components = (
        _read(files.components, folder, "components", diagnostics, sources)
        if files.components
        else None
    )
    operations = [
        _read(path, folder, "operation", diagnostics, sources) for path in files.operations
    ]
    seen: dict[str, str] = {}
    for path, one in zip(files.operations, operations, strict=True):
        if one is not None:
            _check_name(path, str(one.data["operationId"]), seen, diagnostics)
    if diagnostics or service is None:
        raise UnsoundSpecError(diagnostics, sources)
    named = {str(one.data["operationId"]): one for one in operations if one is not None}
    return SpecDocuments(service, components, named)


def _read(
    path: Path, root: Path, kind: DocumentKind, diagnostics: Diagnostics, sources: Sources
) -> Document | None:
    node, mistakes = read_spec_file(path, root, sources)
    file = path.as_posix()
    diagnostics.extend(mistakes)
    if node is None:
        return None
    shape = Diagnostics()
    check_against(node, document_schema(kind), shape, file=file)
    if shape:
        diagnostics.extend(shape)
        return None
    data = cast("Data", to_plain(node))
    try:
        raw = path.read_bytes()
        mark = b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b""
        text = raw[len(mark) :].decode("utf-8")
    except (OSError, UnicodeDecodeError):
        raise _unreadable(path) from None
    return Document(path.relative_to(root).as_posix(), data, text, mark, copy.deepcopy(data))


def _check_name(path: Path, name: str, seen: dict[str, str], diagnostics: Diagnostics) -> None:
    """A file that is not found under its operation's name would be taken for another one."""
    position = Position(path.as_posix(), 1, 1)
    other = seen.setdefault(name.casefold(), path.as_posix())
    if other != path.as_posix():
        message = f"the operation {name} is described twice, also in {other}"
        diagnostics.add(position, message, "remove one of the two files", "duplicate-operation")
    elif path.stem != name:
        message = f"the file is called {path.name} and describes {name}: rename it to {name}.yaml"
        diagnostics.add(position, message, rule="file-name")


def _unreadable(path: Path) -> SpecError:
    mistakes = Diagnostics()
    mistakes.add(None, f"{path} changed while it was read: run the command again", rule="file")
    return SpecError(mistakes)


__all__ = [
    "COMPONENTS_FILE",
    "SERVICE_FILE",
    "Data",
    "Document",
    "SpecDocuments",
    "UnsoundSpecError",
    "read_documents",
]

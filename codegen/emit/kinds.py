"""For each template: the syntax that it is made of."""

from __future__ import annotations

from typing import Literal

import attrs

FileKind = Literal["client", "folder", "model", "operation", "package", "service"]


@attrs.frozen
class Allowed:
    """What a rendered file may hold. The patterns match whole dotted names."""

    nodes: frozenset[str]
    top: frozenset[str] = frozenset({"Expr", "ImportFrom"})
    """The statements that may stand at the module's top; functions stand in classes only."""

    calls: str = r"(?!)"
    attributes: str = r"(?!)"
    imports: str = r"(?!)"
    dunder_names: frozenset[str] = frozenset()


_DOCUMENT = frozenset({"Module", "Expr", "Constant", "ImportFrom", "alias"})
_VALUES = frozenset(
    {"Name", "Load", "Store", "Call", "keyword", "Attribute", "Tuple", "Dict", "Assign", "UnaryOp"}
    | {"USub", "Import"}
)
_TYPES = frozenset({"Subscript", "BinOp", "BitOr"})
_CLASSES = _TYPES | {"ClassDef", "AnnAssign", "Lambda", "arguments"}

_TOP = frozenset({"Expr", "Import", "ImportFrom", "Assign"})

_SCHEMA = r"_s\.[A-Za-z]+"
_STANDARD = r"__future__|collections\.abc|datetime|typing"
_MODULE = r"[a-z][a-z0-9_]*"

ALLOWED: dict[FileKind, Allowed] = {
    "folder": Allowed(nodes=frozenset({"Module", "Expr", "Constant"}), top=frozenset({"Expr"})),
    "model": Allowed(
        nodes=_DOCUMENT | _VALUES | _CLASSES,
        top=_TOP | {"ClassDef"},
        calls=_SCHEMA,
        attributes=_SCHEMA,
        imports=rf"{_STANDARD}|apsara_core\.schema|\.{_MODULE}",
    ),
    "operation": Allowed(
        nodes=_DOCUMENT | _VALUES | _CLASSES,
        top=_TOP | {"ClassDef"},
        calls=_SCHEMA,
        attributes=_SCHEMA,
        imports=rf"{_STANDARD}|apsara_core\.schema|\.\._service|\.\.models\.{_MODULE}",
    ),
    "service": Allowed(
        nodes=_DOCUMENT | _VALUES,
        top=_TOP,
        calls=_SCHEMA,
        attributes=_SCHEMA,
        imports=r"__future__|apsara_core\.schema",
    ),
    "client": Allowed(
        nodes=_DOCUMENT
        | _VALUES
        | _TYPES
        | {"ClassDef", "If", "FunctionDef", "AsyncFunctionDef", "arguments", "arg"}
        | {"Return", "Await"},
        top=_TOP | {"ClassDef", "If"},
        calls=r"self\.send|[A-Z][A-Za-z0-9_]*",
        attributes=r"self\.send|_core\.(Async)?BaseClient",
        imports=rf"{_STANDARD}|apsara_core|\._service|\.(operations|models)\.{_MODULE}",
    ),
    "package": Allowed(
        nodes=_DOCUMENT | _VALUES | {"If", "List", "BinOp", "Add", "Not"},
        top=_TOP | {"If"},
        calls=r"_s\.OperationMap|_lazy\.exports",
        attributes=r"_s\.OperationMap|_lazy\.exports",
        imports=rf"__future__|typing|apsara_core\.(lazy|schema)|\.({_MODULE}\.)*{_MODULE}",
        dunder_names=frozenset({"__all__", "__name__", "__getattr__", "__dir__"}),
    ),
}

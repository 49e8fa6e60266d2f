"""The third lock: a rendered file is parsed, and may hold only what its template is made of.

Whatever went wrong before, a text of the spec that became code would have to hide in one of these
few kinds of nodes, in a call of one of these few functions and in names that the module has.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import Any

import attrs

from codegen.emit.kinds import ALLOWED, Allowed, FileKind


class UnexpectedCodeError(Exception):
    """A rendered file holds code that its template cannot have written. Nothing was published."""


def verify(path: str, source: str, kind: FileKind) -> None:
    """Parse one rendered file and compare it with what its template allows.

    Raises `UnexpectedCodeError`, naming file, line and what was found there.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        message = (
            f"{path}: the rendered file is not Python ({error}); this is a fault of the generator"
        )
        raise UnexpectedCodeError(message) from None
    _Walk(path, ALLOWED[kind]).check(tree)


@attrs.frozen
class _Walk:
    path: str
    allowed: Allowed

    def check(self, tree: ast.Module) -> None:
        for statement in tree.body:
            if type(statement).__name__ not in self.allowed.top:
                self._refuse(statement, f"a {type(statement).__name__} at the top")
        for node in ast.walk(tree):
            kind = type(node)
            if kind.__name__ not in self.allowed.nodes:
                self._refuse(node, f"a {kind.__name__}")
            if check := _CHECKS.get(kind):
                check(self, node)

    def check_name(self, node: ast.Name) -> None:
        if node.id.startswith("__") and node.id not in self.allowed.dunder_names:
            self._refuse(node, f"the name {node.id}")

    def check_imports(self, node: ast.Import) -> None:
        for alias in node.names:
            self._check_import(alias.name, node)

    def check_import_from(self, node: ast.ImportFrom) -> None:
        self._check_import("." * node.level + (node.module or ""), node)

    def check_statement(self, node: ast.Expr) -> None:
        """A statement that is only an expression can be nothing but a docstring."""
        if not (isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)):
            self._refuse(node, "an expression that stands alone")

    def check_call(self, node: ast.Call) -> None:
        called = _dotted(node.func)
        if called is None or not re.fullmatch(self.allowed.calls, called):
            self._refuse(node, f"a call of {called or 'something computed'}")

    def check_attribute(self, node: ast.Attribute) -> None:
        dotted = _dotted(node)
        if dotted is None or not re.fullmatch(self.allowed.attributes, dotted):
            self._refuse(node, f"the attribute {dotted or node.attr}")

    def _check_import(self, module: str, node: ast.stmt) -> None:
        if not re.fullmatch(self.allowed.imports, module):
            self._refuse(node, f"an import of {module}")

    def _refuse(self, node: ast.AST, what: str) -> None:
        line = getattr(node, "lineno", 1)
        message = (
            f"{self.path}:{line}: {what} stands in the rendered file, which its template does not"
            " allow; this is a fault of the generator, and nothing was written"
        )
        raise UnexpectedCodeError(message)


_CHECKS: dict[type[ast.AST], Callable[[_Walk, Any], None]] = {
    ast.Attribute: _Walk.check_attribute,
    ast.Call: _Walk.check_call,
    ast.Expr: _Walk.check_statement,
    ast.Import: _Walk.check_imports,
    ast.ImportFrom: _Walk.check_import_from,
    ast.Name: _Walk.check_name,
}


def _dotted(node: ast.expr) -> str | None:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = _dotted(node.value)
        return f"{base}.{node.attr}" if base else None
    return None

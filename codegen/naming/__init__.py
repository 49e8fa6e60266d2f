"""The only source of Python identifiers and file names.

Nothing else in the generator may turn text of a spec into an `Identifier`; the templates print
identifiers and literals only, so that no text of a spec can become code or a path.
"""

from __future__ import annotations

from codegen.naming.identifiers import (
    Identifier,
    class_name,
    field_name,
    method_name,
    module_name,
)
from codegen.naming.lock import NamesLock
from codegen.naming.registry import Names

__all__ = [
    "Identifier",
    "Names",
    "NamesLock",
    "class_name",
    "field_name",
    "method_name",
    "module_name",
]

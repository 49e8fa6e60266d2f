"""Modules that are imported when somebody asks for a name in them (PEP 562).

A generated package holds hundreds of classes, and defining an attrs class costs more than half a
millisecond: a program pays for the operations that it uses.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module


def exports(
    package: str,
    modules: Mapping[str, Iterable[str]],
    names: Iterable[str],
    operations: Mapping[str, str] | None = None,
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` for a package.

    Args:
        package: The package's ``__name__``.
        modules: Module relative to the package (``.client``) -> the public names that it defines.
        names: All public names; one without a module is a module itself.
        operations: Operation -> the module below ``.operations`` that defines its request and its
            answer, ``<Operation>Request`` and ``<Operation>Response``.
    """
    public = list(names)

    def home_of(name: str) -> str | None:
        # Looked for each time: a program asks for few of the names, and each of them once.
        for module, defined in modules.items():
            if name in defined:
                return module
        for suffix in ("Request", "Response"):
            module_name = (operations or {}).get(name.removesuffix(suffix))
            if module_name is not None and name.endswith(suffix):
                return f".operations.{module_name}"
        return None

    def load(name: str) -> object:
        if name not in public:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=sys.modules[package])
        home = home_of(name)
        value: object
        if home is None:
            value = import_module(f".{name}", package)
        else:
            value = getattr(import_module(home, package), name)
        # The next access finds the value without coming here.
        setattr(sys.modules[package], name, value)
        return value

    def listing() -> list[str]:
        return sorted(public)

    return load, listing

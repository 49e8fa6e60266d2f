"""The operations of a generated package by name."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from typing import Any

from .operation import Operation


class OperationMap(Mapping[str, Operation[Any]]):
    """Operations by the service's names; their modules are imported when they are asked for.

    Counting, iterating over the names and ``in`` import nothing.
    """

    __slots__ = ("_modules", "_package")

    def __init__(self, package: str, modules: Mapping[str, str]) -> None:
        """Map the operations of a package.

        Args:
            package: the package that holds a module per operation, each with an ``OPERATION``.
            modules: the module's name by the operation's name.
        """
        self._package = package
        self._modules = dict(modules)

    def __getitem__(self, name: str) -> Operation[Any]:
        module_name = self._modules.get(name)
        if module_name is None:
            raise KeyError(self._unknown(name))
        module = importlib.import_module(f"{self._package}.{module_name}")
        found: Operation[Any] = module.OPERATION
        return found

    def _unknown(self, name: object) -> str:
        from difflib import get_close_matches

        near = get_close_matches(str(name), self._modules, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        return f"there is no operation {name!r}{hint}"

    def __contains__(self, name: object) -> bool:
        return name in self._modules

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)

    def __repr__(self) -> str:
        return f"<{len(self)} operations of {self._package}>"

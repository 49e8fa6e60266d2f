"""Names of shared schemas: the vendor's may hold anything, ours are CapWords and distinct."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from codegen.naming import reserved

_LONGEST = 76
_SEPARATOR = re.compile(r"[^A-Za-z0-9]+")


class ComponentNames:
    """The vendor's name of a shared schema -> its name in components.yaml, or None for none."""

    def __init__(
        self, wanted: Iterable[str], kept: Mapping[str, str], taken: Iterable[str]
    ) -> None:
        """Name what is ``wanted``: by its ``kept`` name, else by one that is not ``taken``."""
        self.names = {name: kept[name] for name in wanted if name in kept}
        used = {name.casefold() for name in (*self.names.values(), *taken)}
        for name in wanted:
            if name not in self.names:
                self.names[name] = _free(_cap_words(name), used)
                used.add(self.names[name].casefold())

    def get(self, vendor_name: str) -> str | None:
        """Our name of a shared schema."""
        return self.names.get(vendor_name)


def _cap_words(name: str) -> str:
    parts = [part for part in _SEPARATOR.split(name) if part]
    text = "".join(part[:1].upper() + part[1:] for part in parts)[:_LONGEST]
    if not text or not text[0].isalpha():
        text = f"Schema{text}"[:_LONGEST]
    return f"{text}Schema" if text in reserved.CLASS_NAMES else text


def _free(plain: str, used: set[str]) -> str:
    name, number = plain, 2
    while name.casefold() in used:
        name, number = f"{plain}{number}", number + 1
    return name

"""Every place of a spec where a maintainer writes text, and a way to write something else there."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import yaml

# Mappings whose keys are the spec's own, not the dialect's.
_FREE_KEYS = frozenset(
    {"properties", "schemas", "parameters", "x-enum-descriptions", "dependentRequired", "example"}
)

Path_ = tuple[str | int, ...]


@attrs.frozen
class Slot:
    """A text of the spec: the value at ``path`` in ``file``, or the key that ends ``path``."""

    file: str
    path: Path_
    is_key: bool

    def __str__(self) -> str:
        kind = "key" if self.is_key else "value"
        return f"{self.file}:{'/'.join(map(str, self.path))} ({kind})"


@attrs.frozen
class SpecDocuments:
    """The files of a spec folder as plain data."""

    documents: dict[str, Any]

    @classmethod
    def read(cls, folder: Path) -> SpecDocuments:
        return cls(
            {
                path.relative_to(folder).as_posix(): yaml.safe_load(path.read_text("utf-8"))
                for path in sorted(folder.rglob("*.yaml"))
            }
        )

    def slots(self) -> list[Slot]:
        return [slot for file, data in self.documents.items() for slot in _slots(file, data, ())]

    def with_text(self, slots: list[Slot], text: str) -> SpecDocuments:
        """The same spec with ``text`` in each of the slots."""
        changed = copy.deepcopy(self.documents)
        # Keys last and deepest first, so that the paths of the others stay true.
        for slot in sorted(slots, key=lambda slot: (slot.is_key, -len(slot.path))):
            holder = changed[slot.file]
            for part in slot.path[:-1]:
                holder = holder[part]
            if slot.is_key:
                entries = [
                    (text if key == slot.path[-1] else key, value) for key, value in holder.items()
                ]
                holder.clear()
                holder.update(entries)
            else:
                holder[slot.path[-1]] = text
        return SpecDocuments(changed)

    def write(self, folder: Path) -> Path:
        """JSON is YAML, and escapes whatever YAML could not hold in plain sight."""
        for file, data in self.documents.items():
            path = folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(data, indent=1)
            if "\\ud83d" in text:
                # JSON writes an emoji as two surrogates, which YAML does not join.
                text = json.dumps(data, indent=1, ensure_ascii=False)
            path.write_text(text, "utf-8")
        return folder


def _slots(file: str, node: Any, path: Path_) -> Iterator[Slot]:
    if isinstance(node, str):
        yield Slot(file, path, is_key=False)
    elif isinstance(node, dict):
        for key, value in node.items():
            if path and path[-1] in _FREE_KEYS:
                yield Slot(file, (*path, key), is_key=True)
            yield from _slots(file, value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _slots(file, value, (*path, index))

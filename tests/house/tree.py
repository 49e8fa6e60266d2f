"""The files of the project, found without git: a source archive has none."""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
FLOORS = {
    "apsara_core": ROOT / "runtime",
    "apsara_vod": ROOT / "generated",
    "vodkit": ROOT / "toolkit",
}

_NOT_OURS = (".git", ".venv*", "__pycache__", ".hypothesis", ".*_cache", "*.egg-info", ".coverage*")
_NOT_OURS_AT_ROOT = ("dist",)


def files(folder: Path = ROOT, pattern: str = "*") -> Iterator[Path]:
    """Every file under a folder that belongs to the project, in order."""
    for path in sorted(folder.iterdir()):
        if any(fnmatch(path.name, name) for name in _NOT_OURS):
            continue
        if path.parent == ROOT and path.name in _NOT_OURS_AT_ROOT:
            continue
        if path.is_dir() and not path.is_symlink():
            yield from files(path, pattern)
        elif path.is_file() and fnmatch(path.name, pattern):
            yield path


def hand_written_modules() -> list[Path]:
    """The product's modules that people write."""
    return [
        path
        for folder in ("runtime", "toolkit", "codegen")
        for path in files(ROOT / folder, "*.py")
    ]


def module_names(floor: str) -> list[str]:
    """The dotted names of all modules of one package; a `__main__` runs when it is imported and is left out."""
    names = []
    folder = FLOORS.get(floor, ROOT)
    for path in files(folder / floor, "*.py"):
        parts = path.relative_to(folder).with_suffix("").parts
        if parts[-1] != "__main__":
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names

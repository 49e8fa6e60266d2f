"""Which files of a spec folder are read, and which look as if they were meant to be."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import attrs

from codegen.diagnostics import Diagnostics, Position, SpecError, did_you_mean, suggest

SERVICE_FILE = "service.yaml"
COMPONENTS_FILE = "components.yaml"
OPERATIONS_FOLDER = "operations"

_MOST_FILES = 20_000
_SPEC_SUFFIXES = {".yaml", ".yml", ".json"}


@attrs.frozen
class SpecFiles:
    """The files of a spec, in the order in which they are read."""

    service: Path
    components: Path | None
    operations: tuple[Path, ...]


def find_spec_files(folder: Path, diagnostics: Diagnostics) -> SpecFiles:
    """Look through a spec folder. Files with misspelt names are reported, since nothing else would.

    Raises `SpecError` when the folder cannot be used at all.
    """
    try:
        status = folder.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise _unusable(f"there is no folder {folder}{_neighbour(folder)}") from None
    except OSError as error:
        raise _unusable(f"{folder} cannot be opened: {_reason(error)}") from None
    if not stat.S_ISDIR(status.st_mode):
        raise _unusable(f"{folder} is no folder")
    try:
        entries = sorted(path.name for path in folder.iterdir())
    except OSError as error:
        raise _unusable(f"{folder} cannot be listed: {_reason(error)}") from None
    if SERVICE_FILE not in entries:
        raise _unusable(f"{folder} holds no {SERVICE_FILE}{_other_place(folder, entries)}")
    for entry in entries:
        _check_entry(folder / entry, entries, diagnostics)
    components = folder / COMPONENTS_FILE if COMPONENTS_FILE in entries else None
    operations = tuple(_operation_files(folder / OPERATIONS_FOLDER, diagnostics))
    return SpecFiles(folder / SERVICE_FILE, components, operations)


def _unusable(problem: str) -> SpecError:
    mistakes = Diagnostics()
    mistakes.add(
        None, f"{problem}; --spec names the folder that holds {SERVICE_FILE}", rule="no-spec"
    )
    return SpecError(mistakes)


def _neighbour(folder: Path) -> str:
    """The hint for a misspelt path: another folder at its place."""
    try:
        nearest = suggest(folder.name, [p.name for p in folder.parent.iterdir() if p.is_dir()])
    except OSError:
        return ""
    return f" (did you mean {folder.parent / nearest}?)" if nearest else ""


def _other_place(folder: Path, entries: list[str]) -> str:
    """The hint for a folder without a service: a misspelt file, or the right folder nearby."""
    misspelt = [entry for entry in entries if suggest(entry, _NAMES) == SERVICE_FILE]
    if misspelt:
        return f", but {misspelt[0]}: rename it to {SERVICE_FILE}"
    above = folder.absolute().parent
    below = [folder / entry for entry in entries]
    for place in (*below, above, above.parent):
        if os.path.isfile(place / SERVICE_FILE):  # noqa: PTH113  # gives False where it may not look
            return f" (did you mean {place}?)"
    return ""


_NAMES = (SERVICE_FILE, COMPONENTS_FILE, OPERATIONS_FOLDER)


def _check_entry(path: Path, entries: list[str], diagnostics: Diagnostics) -> None:
    """Report what would silently not be read: `component.yaml`, `Operations/`, `notes.yml`."""
    if path.name in _NAMES or path.name.startswith("."):
        return
    meant = suggest(path.name, [name for name in _NAMES if name not in entries])
    if path.suffix.lower() not in {".yaml", ".yml"} and not (meant and path.is_dir()):
        return
    diagnostics.add(
        Position(path.as_posix(), 1, 1),
        f"nothing reads this: a spec folder holds {SERVICE_FILE}, {COMPONENTS_FILE} and"
        f" {OPERATIONS_FOLDER}/",
        hint=did_you_mean(path.name, [meant] if meant else []),
        rule="file-name",
    )


def _operation_files(root: Path, diagnostics: Diagnostics) -> Iterator[Path]:
    """The files of all operations, without those that editors and systems hide."""

    def unreadable(error: OSError) -> None:
        place = Path(error.filename or root)
        if isinstance(error, FileNotFoundError) and place == root:
            return
        diagnostics.add(
            Position(place.as_posix(), 1, 1),
            f"this folder of operations cannot be read: {_reason(error)}",
            rule="file",
        )

    found = 0
    for place, folders, names in os.walk(root, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted([*names, *folders]):
            path = Path(place) / name
            problem = _problem(path, is_folder=name in folders)
            if problem:
                _refuse(path, problem, diagnostics)
            elif path.suffix == ".yaml" and not name.startswith("."):
                found += 1
                if found > _MOST_FILES:
                    _refuse(path, f"there are more than {_MOST_FILES} operation files", diagnostics)
                    return
                yield path


def _problem(path: Path, *, is_folder: bool) -> str | None:
    """Why something below `operations/` would not be read, although it looks as if it should."""
    suffix = path.suffix.lower()
    if path.name.startswith("."):
        return None
    if is_folder and path.is_symlink():
        return "this is a link to a folder: put the files themselves here"
    if suffix not in _SPEC_SUFFIXES:
        return None
    if is_folder:
        return "this is a folder, and a file is expected"
    if path.suffix != ".yaml":
        return f"operation files end with .yaml: rename this file to {path.stem}.yaml"
    return None


def _refuse(path: Path, message: str, diagnostics: Diagnostics) -> None:
    diagnostics.add(Position(path.as_posix(), 1, 1), message, rule="file-name")


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()

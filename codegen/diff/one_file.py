"""One file of a spec on both sides, as git hands it to an external diff driver.

Git says which file changed and not between which revisions. The rest of the spec, without which the
file means nothing, is therefore that of the working tree, the same on both sides, so that what the
file changes is all that differs.
"""

from __future__ import annotations

import tempfile
from pathlib import Path, PurePosixPath

import attrs

from codegen.build import load_service
from codegen.check import check
from codegen.diagnostics import SpecError
from codegen.diff.sides import Side, SideError
from codegen.diff.sides.pair import name_sides
from codegen.diff.sides.side import Source
from codegen.naming import NamesLock

_SERVICE = "service.yaml"
_OPERATIONS = "operations"
_SUFFIXES = frozenset({".yaml", ".yml", ".json"})
_MOST_FILES = 25_000


@attrs.frozen
class FileVersion:
    """A version of a file: its bytes, None where it does not exist, and a name for it."""

    data: bytes | None
    name: str


def spec_folder_of(path: PurePosixPath, checkout: Path) -> PurePosixPath | None:
    """The spec folder that a path in the checkout belongs to, if it is a YAML file of one."""
    if path.suffix not in _SUFFIXES - {".json"} or path.is_absolute() or ".." in path.parts:
        return None
    return next((one for one in path.parents if (checkout / one / _SERVICE).is_file()), None)


def sides_of_file(
    path: PurePosixPath, old: FileVersion, new: FileVersion, checkout: Path
) -> tuple[Side, Side] | None:
    """Both sides of a changed file, or None when it is no file of a spec.

    Args:
        path: The file in the checkout.
        old: The file before.
        new: The file after.
        checkout: The top folder of the checkout.

    Raises `SideError` when a version of the file does not fit the rest of the spec.
    """
    folder = spec_folder_of(path, checkout)
    if folder is None:
        return None
    inside = path.relative_to(folder)
    rest = _rest_of(checkout / folder, inside)
    return name_sides(_load(rest, inside, old, folder), _load(rest, inside, new, folder))


def _rest_of(folder: Path, inside: PurePosixPath) -> dict[PurePosixPath, bytes]:
    """The files that give the changed one its meaning.

    An operation needs what operations share; one other operation stays, since a spec without any is
    none.
    """
    others = 0
    found: dict[PurePosixPath, bytes] = {}
    for path in sorted(folder.rglob("*")):
        name = PurePosixPath(path.relative_to(folder).as_posix())
        if path.suffix not in _SUFFIXES or name == inside or path.is_symlink():
            continue
        if inside.parts[0] == _OPERATIONS and name.parts[0] == _OPERATIONS:
            others += 1
            if others > 1:
                continue
        if len(found) >= _MOST_FILES:
            raise SideError(f"the spec has more than {_MOST_FILES} files")
        if path.is_file():
            found[name] = path.read_bytes()
    return found


def _load(
    rest: dict[PurePosixPath, bytes],
    inside: PurePosixPath,
    version: FileVersion,
    folder: PurePosixPath,
) -> Source:
    files = rest if version.data is None else {**rest, inside: version.data}
    with tempfile.TemporaryDirectory(prefix="codegen-diff-") as made:
        root = Path(made).resolve()
        for name, data in files.items():
            target = root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        try:
            loaded = load_service(root)
            lock = NamesLock.read(root)
        except SpecError as error:
            raise SideError("; ".join(one.message for one in error.diagnostics)) from None
    if loaded.service is not None:
        check(loaded.service, loaded.diagnostics, complete=False)
    if loaded.service is None or loaded.diagnostics:
        first = next(iter(loaded.diagnostics))
        raise SideError(f"{version.name or 'the working tree'} has mistakes: {first.message}")
    return Source(
        name=str(folder),
        kind="revision",
        service=loaded.service,
        lock=lock,
        root=root,
        shown=str(folder),
        revision=version.name or None,
    )

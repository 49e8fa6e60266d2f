"""A git revision of a spec folder as a side."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import attrs

from codegen.diagnostics import quoted
from codegen.diff.sides.folder import load_folder
from codegen.diff.sides.git_files import checkout_of, commit_of, files_of, has_folder
from codegen.diff.sides.side import SideError, Source

_SUFFIXES = (".yaml", ".yml", ".json")


@attrs.frozen
class Revision:
    """A commit, and the folder in it that holds the spec."""

    name: str
    checkout: Path
    commit: str
    folder: str


def find_revision(name: str, spec: Path) -> Revision | None:
    """The revision that a name means, or None when it means none.

    ``REVISION:FOLDER`` names the folder too; otherwise it is ``spec``, below the current folder or
    below the top of the checkout.

    Raises `SideError` when there is no such folder at that revision, or git cannot be used.
    """
    checkout = checkout_of(spec)
    if checkout is None:
        return None
    revision, colon, inside = name.partition(":")
    commit = commit_of(checkout, revision)
    if commit is None:
        return None
    choices = [inside.strip("/")] if colon else _folders(spec, checkout)
    for folder in choices:
        if has_folder(checkout, commit, folder):
            return Revision(name, checkout, commit, folder)
    looked = quoted(choices[0]) if choices else f"{spec} (it lies outside of {checkout})"
    raise SideError(f"there is no folder {looked} at revision {quoted(revision)}: --spec names it")


def _folders(spec: Path, checkout: Path) -> list[str]:
    """The paths in the checkout that a spec folder can mean."""
    found: list[str] = []
    top = checkout.resolve()
    for place in (spec.absolute(), top / spec):
        path = Path(os.path.normpath(place))
        for one in (path, path.resolve()):
            if one.is_relative_to(top) and (inside := one.relative_to(top).as_posix()) not in found:
                found.append("" if inside == "." else inside)
    return found


def load_revision(revision: Revision) -> Source:
    """The spec at a revision, checked. Its files lie in a temporary folder while they are read.

    Raises `SideError` when there is no spec, or one with mistakes.
    """
    shown = f"{revision.name.partition(':')[0]}:{revision.folder}".rstrip(":")
    with _files(revision) as root:
        try:
            source = load_folder(shown, root)
        except SideError as error:
            text = str(error).replace(root.as_posix(), shown)
            raise SideError(text.partition(" (did you mean ")[0]) from None
    return attrs.evolve(
        source,
        name=revision.name,
        kind="revision",
        root=root,
        shown=revision.folder,
        revision=revision.name.partition(":")[0],
        files=lambda: _files(revision),
    )


@contextmanager
def _files(revision: Revision) -> Generator[Path]:
    """The spec folder of a revision, on disk while it is needed."""
    with tempfile.TemporaryDirectory(prefix="codegen-diff-") as made:
        root = Path(made).resolve()
        for file in files_of(revision.checkout, revision.commit, revision.folder, _SUFFIXES):
            target = _target(root, file.path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.data)
        yield root


def _target(root: Path, path: str) -> Path:
    target = Path(os.path.normpath(root / path))
    if not target.is_relative_to(root) or "\\" in path:
        raise SideError(f"{quoted(path)} is no path inside of the spec")
    return target

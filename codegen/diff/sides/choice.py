"""What an argument means: standard input, a path that exists, or a git revision."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from codegen.diagnostics import did_you_mean, quoted
from codegen.diff.sides.folder import load_folder
from codegen.diff.sides.git_files import checkout_of, is_shallow
from codegen.diff.sides.revision import find_revision, load_revision
from codegen.diff.sides.side import SideError, Source

STDIN = "-"
_SERVICE = "service.yaml"
_MOST_BYTES = 64 * 1024 * 1024


def is_metadata(name: str) -> bool:
    """Whether an argument means vendor metadata."""
    return name == STDIN or ("\0" not in name and Path(name).is_file())


def load_source(name: str, spec: Path, beside: Source | None = None) -> Source:
    """The spec that an argument means.

    A path that exists wins over a revision of the same name, unless it is a folder without a spec;
    ``./main`` is always the path, ``refs/heads/main`` always the revision.

    Args:
        name: A spec folder, a metadata file, a git revision, or ``-`` for metadata from standard
            input.
        spec: The spec folder that a revision is looked at for.
        beside: The other side, for metadata that are to be seen in its light.

    Raises `SideError` when it means nothing that can be read, or a spec with mistakes.
    """
    if name == STDIN:
        return _from_standard_input(beside)
    if not name or "\0" in name:
        raise SideError("a spec folder, a metadata file or a git revision is expected")
    if name.startswith("-"):
        raise SideError(f"{quoted(name)} is no name of a revision; write ./{name} for a path")
    path = Path(name)
    if path.is_file():
        return _metadata(name, path, beside)
    if path.is_dir() and (path / _SERVICE).exists():
        return load_folder(name, path)
    revision = find_revision(name, spec) if not name.startswith(("./", "/")) else None
    if revision is not None:
        return load_revision(revision)
    if path.exists():
        return load_folder(name, path)
    raise SideError(_nothing(name, path, spec))


def _nothing(name: str, path: Path, spec: Path) -> str:
    """Why a name means nothing."""
    try:
        beside = [one.name for one in path.absolute().parent.iterdir()]
    except OSError:
        beside = []
    hint = did_you_mean(path.name, beside)
    checkout = checkout_of(spec)
    where = ""
    if checkout is None:
        where = ", and no checkout is here in which to look for a revision"
    elif is_shallow(checkout):
        where = "; this is a shallow clone, so fetch the revision first"
    question = f" ({hint})" if hint else ""
    return f"{quoted(name)} is neither a path nor a git revision{where}{question}"


def _metadata(name: str, path: Path, beside: Source | None) -> Source:
    # Only this kind of side needs the importer, which takes its time to import.
    from codegen.diff.sides.metadata import load_metadata

    return load_metadata(name, path, beside)


def _from_standard_input(beside: Source | None) -> Source:
    if not sys.stdin:
        raise SideError("standard input is closed, and metadata are expected there")
    data = sys.stdin.buffer.read(_MOST_BYTES + 1)
    if not data.strip():
        raise SideError("standard input is empty, and vendor metadata (JSON) are expected there")
    with tempfile.TemporaryDirectory(prefix="codegen-diff-") as made:
        path = Path(made) / "standard input"
        path.write_bytes(data)
        try:
            return _metadata("standard input", path, beside)
        except SideError as error:
            raise SideError(str(error).replace(str(path), "standard input")) from None

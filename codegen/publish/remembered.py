"""Runs remembered by what went in and what came out, so that the same one need not be made again.

A record says: a run with these inputs made the package with this manifest. It is kept beside the
generator and never committed, so that no change to the project can bring one along. It can do
nothing but spare a run: what is written is always rendered, and ``--check`` renders every time.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from codegen.json_record import RecordError, object_at, read_record
from codegen.publish.errors import PublicationError
from codegen.publish.manifest import MANIFEST_NAME, Manifest, ManifestError, digest
from codegen.publish.standing import standing

_MOST_RUNS = 16
"""Several specs and packages may take turns."""

_MOST_FILE_BYTES = 16 * 1024 * 1024
"""A larger one makes the run a whole one, which says what is wrong with it."""


class _NoDigestError(Exception):
    """Something among the inputs is no plain file or folder, or cannot be read."""


def inputs_digest(folders: Iterable[Path], facts: Iterable[str]) -> str | None:
    """One SHA-256 over all files below the folders and over further facts, versions for example.

    It depends on names inside the folders and on bytes, not on where the folders lie or on times.
    None when something there is not plain, such as a link: what it stands for may change unseen.
    """
    whole = hashlib.sha256()
    try:
        for folder in folders:
            for path, data in _files(folder):
                whole.update(f"{path}\0{digest(data)}\n".encode("utf-8", "surrogateescape"))
            whole.update(b"\n")
    except (_NoDigestError, OSError):
        return None
    whole.update(json.dumps(list(facts)).encode("utf-8"))
    return whole.hexdigest()


def package_digest(package: Path) -> str | None:
    """The SHA-256 of the package's manifest, if each file is there and as the manifest says.

    None in every other case; a whole run then says what is the matter.
    """
    try:
        for path, expected in Manifest.read(package).files.items():
            found = standing(package, path)
            if not isinstance(found, bytes) or digest(found) != expected:
                return None
        found = standing(package, MANIFEST_NAME)
    except (ManifestError, PublicationError):
        return None
    return digest(found) if isinstance(found, bytes) else None


def is_known(record: Path, inputs: str, package: str) -> bool:
    """Whether a run with these inputs is known to have made this package."""
    return _read(record).get(inputs) == package


def remember(record: Path, inputs: str, package: str) -> None:
    """Write a run down. Where the record cannot be written, nothing is remembered."""
    runs = _read(record)
    runs.pop(inputs, None)
    runs[inputs] = package
    latest = dict(list(runs.items())[-_MOST_RUNS:])
    with contextlib.suppress(OSError):
        record.parent.mkdir(exist_ok=True)
        beside = record.with_name(f"{record.name}.{secrets.token_hex(8)}")
        try:
            beside.write_text(json.dumps({"runs": latest}, indent=2) + "\n", "utf-8")
            beside.replace(record)
        finally:
            beside.unlink(missing_ok=True)


def _read(record: Path) -> dict[str, object]:
    """What is remembered; nothing if the file is not as it was written."""
    try:
        return dict(object_at(read_record(record) or {"runs": {}}, "runs"))
    except RecordError:
        return {}


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """All files below a folder in a fixed order, with their paths in it; folders have none."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name == "__pycache__":
            continue
        if entry.is_dir(follow_symlinks=False):
            yield f"{entry.name}/", b""
            for path, data in _files(folder / entry.name):
                yield f"{entry.name}/{path}", data
        elif entry.is_file(follow_symlinks=False):
            yield entry.name, _bytes(folder / entry.name)
        else:
            raise _NoDigestError


def _bytes(path: Path) -> bytes:
    with path.open("rb") as opened:
        data = opened.read(_MOST_FILE_BYTES + 1)
    if len(data) > _MOST_FILE_BYTES:
        raise _NoDigestError
    return data

"""The manifest: which files of the package the generator wrote, and what was in them."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from codegen.json_record import RecordError, object_at, read_record

MANIFEST_NAME = "manifest.json"

_ABOUT = "Written by `python -m codegen`: the files that are its own, with their SHA-256."

_PART = r"[A-Za-z0-9_][A-Za-z0-9_.-]*"
_PATH = re.compile(rf"{_PART}(?:/{_PART})*\Z")
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")


class ManifestError(Exception):
    """The manifest on disk cannot be trusted; the text says what to do."""


def digest(data: bytes) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


@attrs.frozen
class Manifest:
    """Path inside the package -> SHA-256 of what we wrote there."""

    files: dict[str, str] = attrs.field(factory=dict[str, str])

    @classmethod
    def of(cls, files: Mapping[str, bytes]) -> Manifest:
        return cls({path: digest(data) for path, data in sorted(files.items())})

    @classmethod
    def read(cls, package: Path) -> Manifest:
        """The manifest of a package folder; an empty one when there is none.

        Raises `ManifestError` when it cannot be read, or holds what the generator would not write,
        such as the name of a file outside the package.
        """
        path = package / MANIFEST_NAME
        try:
            document = read_record(path)
            return cls() if document is None else cls(_files(document))
        except RecordError as error:
            raise ManifestError(
                f"{path} is not the manifest that the generator writes ({error}):"
                " restore it from version control, or delete the whole folder and generate again"
            ) from None

    def to_bytes(self) -> bytes:
        document = {"about": _ABOUT, "files": self.files}
        return (json.dumps(document, indent=2) + "\n").encode("utf-8")


def is_plain_path(path: str) -> bool:
    """Whether this is a path as the generator makes it: relative, of plain names, without `..`."""
    return bool(_PATH.match(path)) and path != MANIFEST_NAME


def _files(document: dict[str, Any]) -> dict[str, str]:
    known: dict[str, str] = {}
    for path, value in object_at(document, "files").items():
        if not is_plain_path(path):
            raise RecordError(f"it names {path[:60]!r}, which is no file of a package")
        if not isinstance(value, str) or not _DIGEST.match(value):
            raise RecordError(f"it has no SHA-256 for {path[:60]!r}")
        known[path] = value
    return known

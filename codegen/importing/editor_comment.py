"""The comment in the first line by which editors find the JSON Schema of a file."""

from __future__ import annotations

import os
from pathlib import Path

from codegen.importing.documents.folder import COMPONENTS_FILE, SERVICE_FILE

_PROJECT = Path(__file__).resolve().parents[2]
_KINDS = {SERVICE_FILE: "service", COMPONENTS_FILE: "components"}


def editor_comment(folder: Path, path: str) -> str | None:
    """The comment for a file of a spec, None where the path in it could not be right.

    The path is relative to the file, so it is right only inside the project that holds the dialect.
    """
    place = folder.absolute() / path
    if not place.is_relative_to(_PROJECT):
        return None
    kind = _KINDS.get(path, "operation")
    schema = _PROJECT / "codegen" / "dialect" / f"{kind}.schema.json"
    relative = Path(os.path.relpath(schema, place.parent)).as_posix()
    return f"# yaml-language-server: $schema={relative}"

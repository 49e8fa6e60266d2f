"""Vendor metadata as a side: the spec that a first import would make of it."""

from __future__ import annotations

from pathlib import Path

from codegen.diff.sides.side import SideError, Source
from codegen.importing.errors import ImportRefusedError
from codegen.importing.fresh import fresh_spec
from codegen.vendor import MetadataError


def load_metadata(name: str, path: Path) -> Source:
    """The spec that a fresh import of a metadata file would make.

    Raises `SideError` when the file is no metadata, or no spec can be made of it.
    """
    try:
        made = fresh_spec(path)
    except (ImportRefusedError, MetadataError) as error:
        raise SideError(str(error).replace(str(path), name)) from None
    notes = tuple(
        f"{name}: {operation} is left out of the comparison: {reason}"
        for operation, reason in made.left_out.items()
    )
    return Source(name=name, kind="metadata", service=made.service, shown=name, notes=notes)

"""Vendor metadata as a side: the spec that a first import would make of it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import attrs

from codegen.diff.sides.folder import UnsoundSideError, load_folder
from codegen.diff.sides.side import SideError, Source
from codegen.importing import ImportRefusedError, prepare_import
from codegen.vendor import MetadataError


def load_metadata(name: str, path: Path) -> Source:
    """The spec that a fresh import of a metadata file would make.

    Raises `SideError` when the file is no metadata, or no spec can be made of it.
    """
    with tempfile.TemporaryDirectory(prefix="codegen-diff-") as made:
        folder = Path(made).resolve() / "spec"
        try:
            prepared = prepare_import(path, folder)
            for target, data in prepared.changes.items():
                if data is not None:
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(data)
            source = load_folder(name, folder)
        except (ImportRefusedError, MetadataError) as error:
            raise SideError(str(error).replace(str(path), name)) from None
        except UnsoundSideError as error:
            raise SideError(f"no sound spec can be made of {name}: {error}") from None
    notes = tuple(
        f"{name}: {operation} is left out of the comparison: {reason}"
        for operation, reason in prepared.left_out.items()
    )
    return attrs.evolve(source, kind="metadata", lock=None, shown=name, notes=notes)

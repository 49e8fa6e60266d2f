"""Vendor metadata as a side.

Beside a spec that follows the vendor (it has a ``vendor.lock.json``), metadata stand for that spec
as importing them would leave it: what they say anew is compared, and not all that our spec says
better than they do. Elsewhere they stand for the spec that a first import would make of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from codegen.diagnostics import SpecError
from codegen.diff.sides.side import SideError, Source
from codegen.importing.documents.folder import UnsoundSpecError
from codegen.importing.errors import ImportRefusedError
from codegen.importing.fresh import fresh_spec
from codegen.importing.importer import merged_spec
from codegen.importing.lock import FILE_NAME
from codegen.vendor import MetadataError, ProductFacts, read_metadata


def load_metadata(name: str, path: Path, beside: Source | None) -> Source:
    """The spec that a metadata file means.

    Args:
        name: What the user calls the file.
        path: Where it is.
        beside: The spec on the other side, if there is one.

    Raises `SideError` when the file is no metadata, or no spec can be made of it.
    """
    try:
        product = read_metadata(path)
        if beside is not None and _is_of(product, beside):
            merged = _merged(name, product, beside)
            if merged is not None:
                return merged
        made = fresh_spec(product)
    except (ImportRefusedError, MetadataError) as error:
        raise SideError(str(error).replace(str(path), name)) from None
    notes = _left_out(name, made.left_out)
    return Source(name=name, kind="metadata", service=made.service, shown=name, notes=notes)


def _is_of(product: ProductFacts, beside: Source) -> bool:
    service = beside.service
    same = product.product.casefold() == service.product.casefold()
    return same and product.version == service.version


def _merged(name: str, product: ProductFacts, beside: Source) -> Source | None:
    """The spec of the other side with the metadata imported; None where it follows no vendor."""
    if beside.files is None:
        return None
    with beside.files() as folder:
        if not (folder / FILE_NAME).is_file():
            return None
        try:
            made = merged_spec(product, folder)
        except (SpecError, UnsoundSpecError) as error:
            raise SideError(f"{name} cannot be imported into {beside.name}: {error}") from None
    notes = [f"{name} stands for {beside.name} as importing it would leave it"]
    if made.mistakes:
        notes.append(f"{name}: the check would find after the import: {made.mistakes[0]}")
    if made.left:
        notes.append(
            f"{name}: in {made.left} places the vendor says something else and importing it would"
            " leave ours; `import --dry-run` lists them"
        )
    return Source(
        name=name,
        kind="metadata",
        service=made.service,
        lock=beside.lock,
        shown=name,
        notes=(*notes, *_left_out(name, made.not_imported)),
    )


def _left_out(name: str, reasons: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(
        f"{name}: {operation} is left out of the comparison: {reason}"
        for operation, reason in reasons.items()
    )

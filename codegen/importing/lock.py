"""``vendor.lock.json``: what was last seen of the vendor.

One line for each operation and each shared schema, so that a diff of the file reads well. It
remembers facts and hashes of prose, never prose.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import attrs

from codegen.json_record import RecordError, object_at, read_record
from codegen.vendor import MetadataError, OperationFacts, ProductFacts, SchemaFacts
from codegen.vendor.prose import prose_of
from codegen.vendor.record import (
    RecordedFactsError,
    record_operation,
    record_schema,
    recorded_operation,
    recorded_schema,
)

FILE_NAME = "vendor.lock.json"

_ABOUT = (
    "Written by `python -m codegen import`: the vendor's facts as last seen, and hashes of its"
    " sentences by language."
)

Prose = dict[str, dict[str, str]]
"""Operation -> where a text stands -> its hash."""


@attrs.frozen(kw_only=True)
class VendorLock:
    """What an import remembers for the next one.

    Attributes:
        product: The product's code.
        version: The API version.
        language: Of the metadata that was imported last: examples differ between languages.
        endpoints: Region -> host.
        names: The vendor's name of a shared schema -> ours.
        schemas: The vendor's shared schemas.
        operations: Operations by name, also those that could not be imported.
        not_imported: Operations that could not be imported -> the reason.
        prose: Language -> hashes.
    """

    product: str
    version: str
    language: str
    endpoints: Mapping[str, str]
    names: Mapping[str, str]
    schemas: Mapping[str, SchemaFacts]
    operations: Mapping[str, OperationFacts]
    not_imported: Mapping[str, str]
    prose: Mapping[str, Prose]

    def to_text(self) -> str:
        """The file's text."""
        head = {
            "about": _ABOUT,
            "product": self.product,
            "version": self.version,
            "language": self.language,
        }
        lines = [f"  {_json(key)}: {_json(value)}," for key, value in head.items()]
        schemas = {name: record_schema(one) for name, one in self.schemas.items()}
        operations = {name: record_operation(one) for name, one in self.operations.items()}
        sections: list[tuple[str, Mapping[str, object]]] = [
            ("endpoints", self.endpoints),
            ("names", self.names),
            ("schemas", schemas),
            ("operations", operations),
            ("not_imported", self.not_imported),
            *((f"prose_{language}", prose) for language, prose in sorted(self.prose.items())),
        ]
        blocks = [_block(key, members) for key, members in sections]
        return "\n".join(["{", *lines, ",\n".join(blocks), "}"]) + "\n"


def _block(key: str, members: Mapping[str, object]) -> str:
    if not members:
        return f"  {_json(key)}: {{}}"
    inner = ",\n".join(f"    {_json(name)}: {_json(members[name])}" for name in sorted(members))
    return f"  {_json(key)}: {{\n{inner}\n  }}"


def _json(value: object) -> str:
    # Halves of surrogate pairs, which JSON can spell and UTF-8 cannot, stay escapes.
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def read_lock(folder: Path) -> VendorLock | None:
    """The lock of a spec folder, None when there is none yet.

    Raises `MetadataError` when the file is there and is not such a lock.
    """
    path = folder / FILE_NAME
    try:
        document = read_record(path)
        return None if document is None else _lock(document)
    except RecordError as error:
        reason = f" ({error})"
    except (RecordedFactsError, TypeError, ValueError, KeyError):
        reason = ""
    raise MetadataError(
        f"{path.as_posix()} is not a vendor lock{reason}: restore it from version control, or"
        " delete it to import as if for the first time"
    )


def _lock(document: dict[str, Any]) -> VendorLock:
    prose = {
        key.removeprefix("prose_"): _prose(object_at(document, key))
        for key in document
        if key.startswith("prose_")
    }
    schemas, operations = object_at(document, "schemas"), object_at(document, "operations")
    return VendorLock(
        product=str(document["product"]),
        version=str(document["version"]),
        language=str(document["language"]),
        endpoints=_texts(object_at(document, "endpoints")),
        names=_texts(object_at(document, "names")),
        schemas={name: recorded_schema(one) for name, one in schemas.items()},
        operations={name: recorded_operation(name, one) for name, one in operations.items()},
        not_imported=_texts(object_at(document, "not_imported")),
        prose=prose,
    )


def _texts(members: dict[str, Any]) -> dict[str, str]:
    if not all(isinstance(value, str) for value in members.values()):
        raise RecordedFactsError
    return cast("dict[str, str]", members)


def _prose(members: dict[str, Any]) -> Prose:
    return {name: _texts(object_at(members, name)) for name in members}


def lock_of(
    product: ProductFacts,
    names: Mapping[str, str],
    not_imported: Mapping[str, str],
    endpoints: Mapping[str, str],
    before: VendorLock | None,
) -> VendorLock:
    """The lock after an import; what was known of other languages stays."""
    prose = {name: prose_of(one) for name, one in product.operations.items()}
    known = {name: found for name, found in prose.items() if found}
    return VendorLock(
        product=product.product,
        version=product.version,
        language=product.language,
        endpoints=endpoints,
        names=names,
        schemas=product.schemas,
        operations=product.operations,
        not_imported=not_imported,
        prose={**(before.prose if before else {}), product.language: known},
    )

"""An import from the metadata file to the changes of files, checked before anything is written."""

from __future__ import annotations

import os
import tempfile
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from codegen.build import load_service
from codegen.check import check
from codegen.diagnostics import Diagnostic
from codegen.importing.documents import read_documents
from codegen.importing.documents.folder import COMPONENTS_FILE
from codegen.importing.errors import ImportRefusedError
from codegen.importing.lock import FILE_NAME, read_lock
from codegen.importing.merging.references import reachable
from codegen.importing.plan import ImportPlan, plan_import
from codegen.importing.report import report_text
from codegen.json_record import MOST_BYTES
from codegen.model import Service
from codegen.vendor import ProductFacts, read_metadata
from codegen.yaml_tree import MapNode, load_tree, node_at

_MOST_ROUNDS = 8
_COPIED = (".yaml",)


@attrs.frozen
class Import:
    """An import that is ready to be written.

    ``changes`` maps files to their new bytes, None for those that go; ``report`` is for the user.
    """

    changes: Mapping[Path, bytes | None]
    report: str
    is_sound: bool
    """Whether the check finds nothing after it."""


def prepare_import(metadata: Path, folder: Path) -> Import:
    """Work out what importing a metadata file into a spec folder changes.

    A new operation that the check refuses stays out, with the reason; all else of the result is
    written as it is, and what the check says about it is part of the report.

    Raises:
        MetadataError: The metadata or the lock cannot be used.
        ImportRefusedError: Metadata and spec do not go together.
        UnsoundSpecError: The spec has mistakes.
        SpecError: The folder is no spec.
    """
    planned = _planned(read_metadata(metadata), folder)
    plan, mistakes = planned.plan, planned.mistakes
    if planned.is_fresh and mistakes and plan.created:
        raise ImportRefusedError(
            f"no sound spec can be made of the metadata: {mistakes[0].message}"
        )
    _require_operations(plan)
    return _import_of(plan, mistakes, folder, fresh=planned.is_fresh)


@attrs.frozen
class MergedSpec:
    """A spec as it would be after an import.

    Attributes:
        service: The spec.
        left: In how many places the vendor changed something, and ours stays as it is.
        not_imported: Operations of the vendor that are not in it -> why.
        mistakes: What the check would say about it.
    """

    service: Service
    left: int
    not_imported: Mapping[str, str]
    mistakes: tuple[str, ...]


def merged_spec(product: ProductFacts, folder: Path) -> MergedSpec:
    """Work out the spec that importing metadata into a folder would leave; nothing is written.

    Raises:
        MetadataError: The lock cannot be used.
        ImportRefusedError: Metadata and spec do not go together.
        UnsoundSpecError: The spec has mistakes.
        SpecError: The folder is no spec.
    """
    planned = _planned(product, folder)
    plan = planned.plan
    _require_operations(plan)
    said = tuple(one.message for one in planned.mistakes)
    if planned.service is None:
        raise ImportRefusedError(f"no sound spec is left after the import: {said[0]}")
    return MergedSpec(planned.service, len(plan.findings.left), plan.not_imported, said)


@attrs.frozen
class _Planned:
    """An import that is worked out: what it changes, and the spec after it."""

    plan: ImportPlan
    service: Service | None
    mistakes: list[Diagnostic]
    is_fresh: bool


def _planned(product: ProductFacts, folder: Path) -> _Planned:
    spec = read_documents(folder)
    lock = read_lock(folder)
    fresh = spec is None
    refused: dict[str, str] = {}
    plan = plan_import(product, spec, lock, folder, refused)
    service, mistakes = _spec_after(plan, folder)
    for _ in range(_MOST_ROUNDS):
        more = dict(_refusals(plan, mistakes))
        if more.keys() <= refused.keys():
            break
        refused |= more
        plan = plan_import(product, read_documents(folder), lock, folder, refused)
        service, mistakes = _spec_after(plan, folder)
    return _Planned(plan, service, mistakes, fresh)


def _require_operations(plan: ImportPlan) -> None:
    if plan.operations:
        return
    reasons = "; ".join(f"{name}: {why}" for name, why in list(plan.not_imported.items())[:3])
    raise ImportRefusedError(
        f"the spec would be left without an operation: none of these metadata can be imported"
        f" ({reasons or 'all are left out in ours'})"
    )


def _import_of(
    plan: ImportPlan, mistakes: list[Diagnostic], folder: Path, *, fresh: bool
) -> Import:
    changes: dict[Path, bytes | None] = {folder / path: data for path, data in plan.files.items()}
    text = plan.lock.to_text().encode("ascii")
    if len(text) > MOST_BYTES:
        raise ImportRefusedError(
            f"the facts take more than {MOST_BYTES // 1024**2} MiB in {FILE_NAME}: this product is"
            " too large to be followed"
        )
    path = folder / FILE_NAME
    locks = not path.exists() or path.read_bytes() != text
    if locks:
        changes[path] = text
    said = [f"{one.position}: {one.message}" if one.position else one.message for one in mistakes]
    return Import(changes, report_text(plan, said, fresh=fresh, locks=locks), not mistakes)


def _spec_after(plan: ImportPlan, folder: Path) -> tuple[Service | None, list[Diagnostic]]:
    """The spec as it would be, and what loading and checking say about it."""
    with tempfile.TemporaryDirectory(prefix="codegen-import-") as made:
        place = Path(made)
        for inside, data in _spec_files(folder, plan):
            target = place / inside
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        loaded = load_service(place)
        if loaded.service is not None:
            check(loaded.service, loaded.diagnostics)
        return loaded.service, [_moved(one, place, folder) for one in loaded.diagnostics]


def _spec_files(folder: Path, plan: ImportPlan) -> Iterator[tuple[str, bytes]]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(place) / name
            inside = path.relative_to(folder).as_posix()
            if path.suffix in _COPIED and inside not in plan.files:
                yield inside, path.read_bytes()
    for inside, data in plan.files.items():
        if data is not None:
            yield inside, data


def _moved(mistake: Diagnostic, made: Path, folder: Path) -> Diagnostic:
    """The mistake with the position that it will have."""
    if mistake.position is None:
        return mistake
    file = folder / Path(mistake.position.file).relative_to(made)
    position = attrs.evolve(mistake.position, file=file.as_posix())
    return attrs.evolve(mistake, position=position)


def _refusals(plan: ImportPlan, mistakes: list[Diagnostic]) -> Iterator[tuple[str, str]]:
    """New operations that a mistake is about, in their own files or in what they refer to."""
    owners = {path: name for name, path in plan.created.items()}
    shared = _shared_lines(plan)
    for mistake in mistakes:
        if mistake.position is None:
            continue
        file = mistake.position.file
        owner = next((one for path, one in owners.items() if file.endswith(f"/{path}")), None)
        if owner is not None:
            yield owner, mistake.message
        elif file.endswith(f"/{COMPONENTS_FILE}") and shared:
            index = bisect_right([line for line, _ in shared], mistake.position.line) - 1
            name = shared[max(index, 0)][1]
            for user in _users(plan, name):
                yield user, mistake.message


def _shared_lines(plan: ImportPlan) -> list[tuple[int, str]]:
    """Where each shared schema begins, for those that this import adds."""
    data = plan.files.get(COMPONENTS_FILE)
    if data is None:
        return []
    node, _ = load_tree(data, COMPONENTS_FILE)
    if node is None:
        return []
    schemas, _ = node_at(node, ["schemas"])
    entries = schemas.entries.items() if isinstance(schemas, MapNode) else ()
    return sorted((entry.key_position.line, name) for name, entry in entries)


def _users(plan: ImportPlan, name: str) -> Iterator[str]:
    shared = plan.schemas
    for operation in plan.created:
        if name in reachable(shared, [plan.operations[operation]]):
            yield operation

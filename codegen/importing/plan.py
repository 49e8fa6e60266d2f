"""An import worked out in memory: which files change, and what there is to say about it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from codegen.importing.documents import (
    Document,
    SpecDocuments,
    SurgeryError,
    document_text,
    edited,
)
from codegen.importing.documents.folder import COMPONENTS_FILE, SERVICE_FILE
from codegen.importing.documents.surgery import same
from codegen.importing.drafts import (
    Circles,
    ComponentNames,
    Drafter,
    Omissions,
    OperationDraft,
    draft_operation,
    worded_operation,
)
from codegen.importing.drafts.omissions import NotImportableError
from codegen.importing.editor_comment import editor_comment
from codegen.importing.errors import ImportRefusedError
from codegen.importing.lock import VendorLock, lock_of
from codegen.importing.merging import (
    Findings,
    OperationMerger,
    SchemaMerger,
    merge_servers,
)
from codegen.importing.merging.findings import Place
from codegen.importing.merging.references import reachable, renames
from codegen.importing.merging.service import new_servers, unusable_endpoints, usable_endpoints
from codegen.importing.merging.shared import SharedSchemas
from codegen.importing.plain_data import as_list, as_map
from codegen.importing.proofreading import Reading, to_read_again
from codegen.importing.tags import choose_tags
from codegen.vendor import OperationFacts, ProductFacts, SchemaFacts

_GUESSED_REGION = "cn-hangzhou"


@attrs.frozen(kw_only=True)
class ImportPlan:
    """What an import would do.

    Attributes:
        files: Path in the spec folder -> its new bytes, None for a file that goes away.
        created: The operations whose files are new.
        operations: Operation -> the content of its file.
        schemas: The shared schemas.
        lock: What the next import will start from.
        findings: What was applied, left, suggested.
        omissions: What of the vendor's facts did not fit.
        not_imported: Operation -> why it is not in the spec.
        to_read: The texts and sample answers that changed.
        notes: Sentences about the whole.
    """

    files: Mapping[str, bytes | None]
    created: Mapping[str, str]
    operations: Mapping[str, Any]
    schemas: Mapping[str, Any]
    lock: VendorLock
    findings: Findings
    omissions: Omissions
    not_imported: Mapping[str, str]
    to_read: Reading
    notes: tuple[str, ...]


def plan_import(
    product: ProductFacts,
    spec: SpecDocuments | None,
    lock: VendorLock | None,
    folder: Path,
    refused: Mapping[str, str],
) -> ImportPlan:
    """Work out an import; ``spec`` is changed on the way.

    Args:
        product: What the vendor says now.
        spec: Our files, None for a new spec.
        lock: What the vendor said before.
        folder: Where the spec is or will be, for the comments that editors read.
        refused: Operations that are not to be added, with reasons.

    Raises `ImportRefusedError` when the metadata are about another product, or a file of ours
    cannot be changed.
    """
    _require_same_product(product, spec, lock)
    return _Planner(product, spec, lock, folder, refused).plan()


def _require_same_product(
    product: ProductFacts, spec: SpecDocuments | None, lock: VendorLock | None
) -> None:
    known = [(lock.product, lock.version)] if lock else []
    if spec is not None:
        data: dict[str, Any] = spec.service.data
        known.append((str(data["x-product"]), str(data["info"]["version"])))
    for name, version in known:
        if name.casefold() != product.product.casefold() or version != product.version:
            raise ImportRefusedError(
                f"the metadata describe {product.product} {product.version} and the spec describes"
                f" {name} {version}: give --spec the folder of that product"
            )


class _Planner:
    """One import; use once."""

    def __init__(
        self,
        product: ProductFacts,
        spec: SpecDocuments | None,
        lock: VendorLock | None,
        folder: Path,
        refused: Mapping[str, str],
    ) -> None:
        self._product = product
        self._lock = lock
        self._folder = folder
        self._is_new = spec is None
        self._spec = spec or SpecDocuments(Document(SERVICE_FILE, {}))
        self._findings = Findings()
        self._omissions = Omissions()
        self._not_imported: dict[str, str] = dict(refused)
        self._created: dict[str, str] = {}
        self._removed: dict[str, str] = {}
        self._notes: list[str] = []
        components: dict[str, Any] = self._spec.components.data if self._spec.components else {}
        self._schemas: dict[str, Any] = dict(components.get("schemas", {}))
        self._parameters: dict[str, Any] = components.get("parameters", {})
        self._endpoints = usable_endpoints(product.endpoints)

    def plan(self) -> ImportPlan:
        old_schemas: Mapping[str, SchemaFacts] = self._lock.schemas if self._lock else {}
        names = self._component_names(old_schemas)
        theirs, shared = self._drafts(self._product.operations, self._product.schemas, names)
        base: dict[str, OperationDraft] | None = None
        base_shared: dict[str, Any] = {}
        if self._lock is not None:
            recorded = {
                name: one
                for name, one in self._lock.operations.items()
                if name not in self._lock.not_imported
            }
            base, base_shared = self._drafts(recorded, old_schemas, names, quiet=True)
        self._service()
        same_language = self._lock is None or self._lock.language == self._product.language
        known = SharedSchemas(base_shared, shared, self._schemas, self._findings)
        schemas = SchemaMerger(known, self._findings, same_language)
        before = reachable(self._schemas, self._roots())
        merger = OperationMerger.of(schemas, self._parameters, self._common_errors())
        self._merge(merger, base, theirs)
        self._note_form_fields()
        self._drop_unused(before)
        self._finish_tags()
        return self._result(names)

    # --- The vendor's side ----------------------------------------------------------------------

    def _component_names(self, old: Mapping[str, SchemaFacts]) -> ComponentNames:
        kept = dict(self._lock.names) if self._lock else {}
        wanted = dict.fromkeys((*old, *self._product.schemas))
        ours = {name.casefold() for name in kept.values()}
        facts = {**old, **self._product.schemas}
        matching = {
            name
            for name in wanted
            if name not in kept and _looks_like(facts[name], self._schemas.get(name))
        }
        kept |= {name: name for name in matching if name.casefold() not in ours}
        taken = [name for name in self._schemas if name not in kept.values()]
        return ComponentNames(wanted, kept, taken)

    def _drafts(
        self,
        operations: Mapping[str, OperationFacts],
        schemas: Mapping[str, SchemaFacts],
        names: ComponentNames,
        *,
        quiet: bool = False,
    ) -> tuple[dict[str, OperationDraft], dict[str, Any]]:
        omissions = Omissions() if quiet else self._omissions
        drafter = Drafter(schemas, names, omissions, Circles(schemas))
        found: dict[str, OperationDraft] = {}
        for name in sorted(operations):
            if not quiet and name in self._not_imported:
                continue
            try:
                _require_own_name(name, found)
                found[name] = draft_operation(operations[name], drafter)
            except NotImportableError as error:
                if not quiet:
                    self._not_imported[name] = str(error)
        sent = _sent_schemas(operations, schemas)
        shared = {names.names[name]: drafter.shared(name, sent=name in sent) for name in schemas}
        return found, shared

    # --- Our side -------------------------------------------------------------------------------

    def _roots(self) -> list[Any]:
        return [one.data for one in self._spec.operations.values()] + list(
            self._parameters.values()
        )

    def _common_errors(self) -> frozenset[tuple[str, int]]:
        errors: Any = self._spec.service.data.get("x-errors", [])
        return frozenset((entry["code"], entry["status"]) for entry in errors)

    def _service(self) -> None:
        if unusable := unusable_endpoints(self._product.endpoints):
            self._notes.append(
                "no region and host that a spec could hold, left out: " + ", ".join(unusable)
            )
        data: dict[str, Any] = self._spec.service.data
        if not self._is_new:
            old = self._lock.endpoints if self._lock else None
            merge_servers(old, self._endpoints, data["servers"], self._findings)
            return
        endpoints = self._endpoints
        if not endpoints:
            host = f"{self._product.product.lower()}.aliyuncs.com"
            endpoints = {_GUESSED_REGION: host}
            self._notes.append(
                f"the metadata list no endpoint: {host} in service.yaml is a guess to be corrected"
            )
        data |= {
            "x-dialect": 1,
            "x-product": self._product.product,
            "info": {"title": self._product.product, "version": self._product.version},
            "servers": new_servers(endpoints),
            "tags": [],
        }

    def _merge(
        self,
        merger: OperationMerger,
        base: Mapping[str, OperationDraft] | None,
        theirs: Mapping[str, OperationDraft],
    ) -> None:
        old = base or {}
        ours = self._spec.operations
        both = [name for name in sorted(theirs) if name in ours]
        for name in both:
            merger.collect(old.get(name), theirs[name], ours[name].data)
        merger.merge_shared()
        for name in both:
            merger.merge(old.get(name), theirs[name], ours[name].data)
        added = [name for name in sorted(theirs) if name not in ours and name not in old]
        self._add(merger, theirs, added)
        for name in sorted(theirs):
            if name not in ours and name in old and name not in self._created:
                self._findings.leave(Place(name), "the vendor has it, ours has left it out")
        self._remove(old, theirs, added)
        if base is None and not self._is_new:
            for name in sorted(ours.keys() - self._product.operations.keys()):
                self._findings.leave(Place(name), "the vendor's metadata do not have it")

    def _add(
        self, merger: OperationMerger, theirs: Mapping[str, OperationDraft], added: list[str]
    ) -> None:
        known = {
            name: str(listed[0])
            for name, one in self._spec.operations.items()
            if (listed := as_list(one.data.get("tags")))
        }
        paths = {one.path.casefold() for one in self._spec.operations.values()}
        tags = choose_tags(self._product.groups, known, added, self._product.product)
        for name in added:
            draft = merger.new_errors(theirs[name])
            parameters = {
                key: {**one, "schema": merger.schemas.shared.reused(one["schema"], sent=True)}
                for key, one in draft.parameters.items()
            }
            answer = merger.schemas.shared.reused(draft.answer, sent=False, inside=True)
            draft = attrs.evolve(draft, parameters=parameters, answer=answer)
            merger.schemas.shared.need([parameters, answer])
            path = f"operations/{tags[name]}/{name}.yaml"
            if path.casefold() in paths:
                raise ImportRefusedError(
                    f"{self._folder / path} would be the file of the new operation {name}, and is"
                    " there already: rename it"
                )
            self._created[name] = path
            self._spec.operations[name] = Document(path, worded_operation(draft, tags[name]))
            self._findings.apply(Place(name), f"new operation: {path}")

    def _remove(
        self,
        old: Mapping[str, OperationDraft],
        theirs: Mapping[str, OperationDraft],
        added: list[str],
    ) -> None:
        gone = [
            name
            for name in sorted(old)
            if name not in self._product.operations and name in self._spec.operations
        ]
        for name in gone:
            document = self._spec.operations.pop(name)
            self._removed[name] = document.path
            self._findings.apply(Place(name), f"operation removed: {document.path}")
        structures = {name: _structure(old[name]) for name in gone}
        for before, after in renames(
            structures, {name: _structure(theirs[name]) for name in added}
        ):
            self._findings.suggest_rename(Place("operations"), before, after)

    def _note_form_fields(self) -> None:
        """Say which operations would rather get their parameters in a form."""
        names = [
            name
            for name, one in sorted(self._product.operations.items())
            if name in self._spec.operations
            and any(parameter.location.lower() == "formdata" for parameter in one.parameters)
        ]
        if names:
            self._notes.append(
                f"the vendor documents form fields for {len(names)} operations, which are sent like"
                f" all others in the query: {', '.join(names)}"
            )

    def _drop_unused(self, before: set[str]) -> None:
        """Take out shared schemas that this import has made superfluous."""
        after = reachable(self._schemas, self._roots())
        for name in sorted(before - after):
            del self._schemas[name]
            self._findings.apply(Place("components", name), "removed, since nothing uses it now")

    def _finish_tags(self) -> None:
        data: dict[str, Any] = self._spec.service.data
        listed: list[Any] = data.get("tags", [])
        names = {entry["name"] for entry in listed}
        for name in sorted(self._created):
            tag = self._created[name].split("/")[1]
            if tag not in names:
                names.add(tag)
                listed.append({"name": tag})
                if not self._is_new:
                    self._findings.apply(Place("service"), f"tag {tag}: new")
        if listed:
            data["tags"] = listed

    # --- Files ----------------------------------------------------------------------------------

    def _result(self, names: ComponentNames) -> ImportPlan:
        self._store_components()
        files: dict[str, bytes | None] = dict.fromkeys(self._removed.values())
        documents = [self._spec.service, *self._spec.operations.values()]
        if self._spec.components is not None:
            documents.append(self._spec.components)
        for document in documents:
            data = self._bytes(document)
            if data is not None:
                files[document.path] = data
        if self._spec.components is not None and not self._spec.components.data:
            files[self._spec.components.path] = None
        kept = {name: ours for name, ours in names.names.items() if name in self._product.schemas}
        not_imported = dict(sorted(self._not_imported.items()))
        lock = lock_of(self._product, kept, not_imported, self._endpoints, self._lock)
        return ImportPlan(
            files=files,
            created=self._created,
            operations={name: one.data for name, one in self._spec.operations.items()},
            schemas=self._schemas,
            lock=lock,
            findings=self._findings,
            omissions=self._omissions,
            not_imported=not_imported,
            to_read=to_read_again(self._lock, lock, self._spec.operations.keys()),
            notes=tuple(self._notes),
        )

    def _store_components(self) -> None:
        if self._spec.components is None:
            if self._schemas:
                data: dict[str, object] = {"schemas": self._schemas}
                self._spec.components = Document(COMPONENTS_FILE, data)
            return
        if self._schemas:
            self._spec.components.data["schemas"] = self._schemas
        else:
            self._spec.components.data.pop("schemas", None)

    def _bytes(self, document: Document) -> bytes | None:
        """The new bytes of a file, None when it stays as it is."""
        if document.text is None:
            header = editor_comment(self._folder, document.path)
            return document_text(document.data, header).encode("utf-8")
        if same(document.data, document.original):
            return None
        try:
            return document.mark + edited(document.text, document.data).encode("utf-8")
        except SurgeryError:
            raise ImportRefusedError(
                f"{self._folder / document.path} cannot be changed without rewriting it: write the"
                " parameters, properties and errors in it in block style, without anchors"
            ) from None


def _require_own_name(name: str, others: Mapping[str, OperationDraft]) -> None:
    """Not every file system tells names apart that differ only by case."""
    near = next((one for one in others if one.casefold() == name.casefold()), None)
    if near is not None:
        raise NotImportableError(f"its name differs from {near} only by case")


def _structure(draft: OperationDraft) -> dict[str, Any]:
    return {"parameters": list(draft.parameters.values()), "answer": draft.answer}


def _looks_like(facts: SchemaFacts, ours: Any) -> bool:
    """Whether a schema of ours that is called like one of the vendor's is that one."""
    words = as_map(ours)
    if words is None:
        return False
    own: dict[str, Any] = words.get("properties", {})
    common = [name for name in facts.properties if name in own]
    return 2 * len(common) >= len(facts.properties)


def _sent_schemas(
    operations: Mapping[str, OperationFacts], schemas: Mapping[str, SchemaFacts]
) -> set[str]:
    """The vendor's shared schemas that requests hold, directly or inside others."""
    found: set[str] = set()
    todo = [parameter.schema for one in operations.values() for parameter in one.parameters]
    while todo:
        schema = todo.pop()
        if schema.reference and schema.reference in schemas and schema.reference not in found:
            found.add(schema.reference)
            todo.append(schemas[schema.reference])
        todo += schema.properties.values()
        todo += [
            inner for inner in (schema.items, schema.additional) if isinstance(inner, SchemaFacts)
        ]
    return found

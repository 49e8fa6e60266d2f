"""An operation, three ways."""

from __future__ import annotations

from typing import Any

import attrs

from codegen.importing.drafts import OperationDraft
from codegen.importing.drafts.wording import worded_error
from codegen.importing.plain_data import as_list, as_map

from .findings import Findings, Place
from .parameters import ParameterMerger
from .schemas import SchemaMerger
from .words import merge_words

_WORDS = ("deprecated", "x-reads-only", "x-methods", "x-ram-action")
_TOP = (
    *("operationId", "summary", "description", "tags", "deprecated", "externalDocs"),
    *("x-reads-only", "x-methods", "x-method-name", "x-ram-action", "parameters", "x-rules"),
    *("responses", "x-errors", "x-changes"),
)


@attrs.define
class OperationMerger:
    """Merges operations of one spec. All are collected before the first is merged.

    Attributes:
        schemas: Merges schemas.
        parameters: Merges parameters.
        common_errors: Codes with their statuses that service.yaml lists for all operations.
        findings: Gets what was done and what was not.
    """

    schemas: SchemaMerger
    parameters: ParameterMerger
    common_errors: frozenset[tuple[str, int]]
    findings: Findings

    @classmethod
    def of(
        cls,
        schemas: SchemaMerger,
        shared: dict[str, Any],
        common_errors: frozenset[tuple[str, int]],
    ) -> OperationMerger:
        """The merger for a spec with these shared parameters."""
        findings = schemas.findings
        parameters = ParameterMerger(schemas, shared, findings, schemas.follows_examples)
        return cls(schemas, parameters, common_errors, findings)

    def collect(
        self, base: OperationDraft | None, theirs: OperationDraft, ours: dict[str, Any]
    ) -> None:
        """Note what the shared parts that an operation of ours refers to stand for."""
        old = None if base is None else base.parameters
        self.parameters.collect(old, theirs.parameters, ours.get("parameters", []))
        answer = None if base is None else base.answer
        self.schemas.shared.collect(answer, theirs.answer, answer_schema(ours), sent=False)

    def merge_shared(self) -> None:
        """Merge what operations share."""
        self.parameters.merge_shared()
        self.schemas.merge_shared()

    def merge(
        self, base: OperationDraft | None, theirs: OperationDraft, ours: dict[str, Any]
    ) -> None:
        """Merge one operation; ``ours`` is the content of its file, which is changed."""
        name = theirs.name
        place = Place(name)
        words = None if base is None else base.words
        merge_words(place, words, theirs.words, ours, self.findings, words=_WORDS)
        parameters: list[Any] = ours.get("parameters", [])
        old = None if base is None else base.parameters
        self.parameters.merge(name, old, theirs.parameters, parameters)
        _set(ours, "parameters", parameters)
        answer = None if base is None else base.answer
        self.schemas.merge(place.field("answer"), answer, theirs.answer, answer_schema(ours))
        errors: list[Any] = ours.get("x-errors", [])
        self._errors(place, base, theirs, errors)
        _set(ours, "x-errors", errors)
        _sort_top(ours)
        self._report_gone(place, ours)

    def new_errors(self, draft: OperationDraft) -> OperationDraft:
        """A draft without the errors that service.yaml already lists."""
        kept = tuple(error for error in draft.errors if error not in self.common_errors)
        return attrs.evolve(draft, errors=kept)

    def _errors(
        self,
        place: Place,
        base: OperationDraft | None,
        theirs: OperationDraft,
        errors: list[Any],
    ) -> None:
        old = set(base.errors) if base is not None else set[tuple[str, int]]()
        listed = {(entry["code"], entry["status"]) for entry in errors}
        for code, status in theirs.errors:
            if (code, status) in old | listed | self.common_errors:
                continue
            other = next((one for known, one in listed if known == code), None)
            if (
                other is not None
                and (code, other) not in theirs.errors
                and (code, other) not in old
            ):
                self.findings.leave(
                    place, f"error {code}: status {status} at the vendor, {other} in ours"
                )
                continue
            errors.append(worded_error(code, status))
            listed.add((code, status))
            self.findings.apply(place, f"error {code} ({status}): new")
        for code, status in sorted(old - set(theirs.errors)):
            if (code, status) in listed:
                errors[:] = [
                    one for one in errors if (one["code"], one["status"]) != (code, status)
                ]
                self.findings.apply(place, f"error {code} ({status}): removed")

    def _report_gone(self, place: Place, ours: dict[str, Any]) -> None:
        """List parameters that rules of ours mention and that are not there."""
        present: set[str] = set()
        for entry in ours.get("parameters", []):
            reference = entry.get("$ref")
            if isinstance(reference, str):
                shared = self.parameters.shared.get(reference.rpartition("/")[2], {})
                present.add(str(shared.get("name")))
            else:
                present.add(entry["name"])
        for number, rule in enumerate(ours.get("x-rules", []), 1):
            for name in sorted(set(mentioned(rule)) - present):
                self.findings.miss(place, f"rule {number} of ours mentions {name}")


def answer_schema(ours: dict[str, Any]) -> dict[str, Any]:
    """The schema of an operation's answer."""
    schema: dict[str, Any] = ours["responses"]["200"]["content"]["application/json"]["schema"]
    return schema


def mentioned(rule: Any) -> list[str]:
    """The parameters that a rule is about."""
    found: list[str] = []
    todo = [rule]
    while todo:
        current = todo.pop()
        todo += as_list(current) or ()
        for word, value in (as_map(current) or {}).items():
            if word in ("required", "properties"):
                found += value
            elif word == "dependentRequired":
                found += [name for key, names in value.items() for name in (key, *names)]
            else:
                todo.append(value)
    return found


def _set(ours: dict[str, Any], word: str, value: list[Any]) -> None:
    if value:
        ours[word] = value
    else:
        ours.pop(word, None)


def _sort_top(ours: dict[str, Any]) -> None:
    """Put words that are new behind those that they usually follow; the others keep their order.

    Only the order among new and old words is chosen here: what stood in the file stays there.
    """
    rank = {word: number for number, word in enumerate(_TOP)}
    items = sorted(ours.items(), key=lambda item: rank.get(item[0], len(_TOP)))
    ours.clear()
    ours.update(items)

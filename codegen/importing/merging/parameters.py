"""The parameters of an operation, three ways."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

import attrs

from codegen.importing.documents.surgery import same
from codegen.importing.drafts import worded_parameter
from codegen.importing.drafts.values import Draft, fits

from .comparison import bare, described, equal, insert_after_neighbour, kind_of
from .findings import Findings, Place
from .references import renames
from .schemas import SchemaMerger
from .union import union
from .words import BLURRED, merge_words, put

_STYLE = ("style", "explode", "x-repeat-list", "x-flat-object")
_EMPTY: Mapping[str, Draft] = {}


@attrs.define
class ParameterMerger:
    """Merges parameters; those that operations share once for all of them.

    Attributes:
        schemas: Merges what the values look like.
        shared: The shared parameters of our spec, which are changed.
        findings: Gets what was done and what was not.
        follows_examples: Whether old and new examples are of the same language.
    """

    schemas: SchemaMerger
    shared: dict[str, Any]
    findings: Findings
    follows_examples: bool = True
    _uses: dict[str, list[tuple[Draft | None, Draft]]] = attrs.field(
        factory=dict[str, list[tuple["Draft | None", Draft]]]
    )

    def collect(
        self, base: Mapping[str, Draft] | None, theirs: Mapping[str, Draft], ours: Sequence[Any]
    ) -> None:
        """Note what shared parameters and shared schemas stand for in one operation."""
        for entry in ours:
            shared = _shared_name(entry)
            parameter = entry if shared is None else self.shared.get(shared)
            if parameter is None or parameter["name"] not in theirs:
                continue
            name = parameter["name"]
            old = (base or _EMPTY).get(name)
            if shared is not None:
                self._uses.setdefault(shared, []).append((old, theirs[name]))
            inner = None if old is None else old["schema"]
            self.schemas.shared.collect(
                inner, theirs[name]["schema"], parameter["schema"], sent=True
            )

    def merge_shared(self) -> None:
        """Merge every shared parameter with all operations that it is used in."""
        for name in sorted(self._uses):
            uses = self._uses[name]
            bases = [base for base, _ in uses if base is not None]
            base = union(bases, _as_it_is) if bases else None
            theirs = union([one for _, one in uses], _as_it_is)
            place = Place("components", f"parameters.{name}", sent=True)
            self._merge_one(place, base, theirs, self.shared[name])

    def merge(
        self,
        operation: str,
        base: Mapping[str, Draft] | None,
        theirs: Mapping[str, Draft],
        ours: list[Any],
    ) -> None:
        """Merge the list of parameters of one operation, which is changed."""
        present = [self._name(entry) for entry in ours]
        old = base or _EMPTY
        added: dict[str, Draft] = {}
        for name, draft in theirs.items():
            place = Place(operation, name, sent=True)
            if name in present:
                entry = ours[present.index(name)]
                if _shared_name(entry) is None:
                    self._merge_one(place, old.get(name), draft, entry)
            elif name not in old:
                at = insert_after_neighbour(theirs, name, present)
                ours.insert(at, self._new(draft))
                present.insert(at, name)
                added[name] = draft
                self.findings.apply(place, "new parameter")
            elif not equal(old[name], draft):
                self.findings.leave(place, "changed at the vendor; ours does not have it")
        gone = {name: one for name, one in old.items() if name not in theirs and name in present}
        for name in gone:
            del ours[present.index(name)]
            present.remove(name)
            self.findings.apply(Place(operation, name), "parameter removed")
        for before, after in renames(gone, added):
            self.findings.suggest_rename(Place(operation), before, after)
        unknown = [name for name in present if name not in theirs] if base is None else []
        for name in unknown:
            self.findings.leave(Place(operation, name), "the vendor does not know it")

    def _name(self, entry: Any) -> str:
        shared = _shared_name(entry)
        parameter = entry if shared is None else self.shared.get(shared, {"name": f"${shared}"})
        return str(parameter["name"])

    def _new(self, draft: Draft) -> Draft:
        words = dict(worded_parameter(draft))
        words["schema"] = self.schemas.shared.complete(draft["schema"], None, sent=True)
        return words

    def _merge_one(
        self, place: Place, base: Draft | None, theirs: Draft, ours: dict[str, Any]
    ) -> None:
        if base is not None and self._changed_form(place, base, theirs, ours):
            return
        before = bare(ours)
        words: tuple[str, ...] = ("required", "deprecated")
        if base is None and bool(theirs.get("required")) != bool(ours.get("required")):
            if "required" not in theirs.get(BLURRED, ()):
                vendor = "required" if theirs.get("required") else "optional"
                self.findings.leave(place, f"{vendor} at the vendor, not in ours")
            words = ("deprecated",)
        merge_words(place, base, theirs, ours, self.findings, words=words)
        schema = ours["schema"]
        is_needed_now = base is not None and not base.get("required") and theirs.get("required")
        if is_needed_now and ours.get("required") and "default" in schema:
            del schema["default"]
            self.findings.apply(place, "default removed, since the parameter is required")
        required = bool(ours.get("required"))
        inner = None if base is None else base.get("schema")
        self.schemas.merge(place, inner, theirs["schema"], schema, may_default=not required)
        if base is not None and self.follows_examples:
            self._follow_example(base, theirs, ours)
        if bare(ours) != before:
            self._drop_unfit_example(place, ours)

    def _changed_form(self, place: Place, base: Draft, theirs: Draft, ours: dict[str, Any]) -> bool:
        """Follow a change of how a value travels; True when there is nothing left to merge."""
        old, new = base.get("schema", {}), theirs["schema"]
        if kind_of(old) == kind_of(new) and _style(base) == _style(theirs):
            return False
        if kind_of(ours["schema"]) == kind_of(new) and _style(theirs) == _style(ours):
            return False
        change = f"{_form(base)} -> {_form(theirs)}"
        if not equal(ours, base):
            self.findings.leave(place, f"{change} at the vendor, ours is {_form(ours)}")
            return True
        kept = {word: ours[word] for word in ("description", "x-python-name") if word in ours}
        words = self._new(theirs)
        ours.clear()
        ours.update(words)
        for word, value in kept.items():
            put(ours, word, value)
        self.findings.apply(place, change)
        return True

    def _follow_example(self, base: Draft, theirs: Draft, ours: dict[str, Any]) -> None:
        """Take over a new example where ours is still the old one."""
        old, new = base.get("example"), theirs.get("example")
        if new is not None and old is not None and same(ours.get("example"), old):
            ours["example"] = new

    def _drop_unfit_example(self, place: Place, ours: dict[str, Any]) -> None:
        comma = ours.get("style") == "form"
        if "example" in ours and not fits(ours["schema"], ours["example"], comma=comma):
            del ours["example"]
            self.findings.apply(place, "its example no longer fits and is removed")


def _shared_name(entry: Any) -> str | None:
    reference = cast("dict[str, Any]", entry).get("$ref")
    return reference.rpartition("/")[2] if isinstance(reference, str) else None


def _as_it_is(draft: Draft) -> Draft:
    return draft


def _style(draft: Mapping[str, Any]) -> list[object]:
    return [draft.get(word) for word in _STYLE]


def _form(draft: Mapping[str, Any]) -> str:
    kind = described(draft.get("schema", {}))
    if draft.get("x-repeat-list"):
        return f"numbered {kind}"
    if draft.get("x-flat-object"):
        return f"flat {kind}"
    return f"comma {kind}" if draft.get("style") == "form" else kind

"""Schemas, three ways; shared ones once for all places that refer to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from codegen.importing.documents.surgery import same
from codegen.importing.drafts.values import Draft
from codegen.importing.plain_data import as_map

from .comparison import (
    bare,
    described,
    equal,
    holds_reference,
    insert_after_neighbour,
    kind_of,
    refines,
)
from .findings import Findings, Place
from .references import referred, renames
from .shared import SharedSchemas
from .words import BLURRED, SCHEMA_WORDS, drop_unfit_examples, merge_words, put


@attrs.define
class SchemaMerger:
    """Merges schemas of one spec.

    Attributes:
        shared: The shared schemas of the spec and of the vendor.
        findings: Gets what was done and what was not.
        follows_examples: Whether old and new examples are of the same language.
    """

    shared: SharedSchemas
    findings: Findings
    follows_examples: bool = True

    def merge_shared(self) -> None:
        """Merge every shared schema of ours with all that it stands for."""
        for name, use in self.shared.uses():
            place = Place("components", name, use.sent)
            self.merge(place, use.base, use.theirs, self.shared.ours[name])

    def merge(
        self,
        place: Place,
        base: Draft | None,
        theirs: Draft,
        ours: dict[str, Any],
        *,
        may_default: bool = True,
    ) -> None:
        """Merge a schema; what it refers to is merged by `merge_shared`."""
        if referred(ours) is not None:
            return
        if base is not None and same(base, theirs) and not holds_reference(theirs):
            return
        base, theirs = self.shared.aligned(base, theirs, ours)
        if "type" in theirs.get(BLURRED, ()):
            return
        if base is not None and kind_of(base) != kind_of(theirs):
            if self._changed_type(place, base, theirs, ours):
                return
            base = None
        elif base is None and not refines(ours, theirs):
            sentence = f"type: the vendor says {described(theirs)}, ours {described(ours)}"
            self.findings.leave(place, sentence)
            return
        if kind_of(ours) != kind_of(theirs):
            self._leave_changes(place, base, theirs)
            return
        self._merge_inside(place, base, theirs, ours, may_default=may_default)

    def _merge_inside(
        self,
        place: Place,
        base: Draft | None,
        theirs: Draft,
        ours: dict[str, Any],
        *,
        may_default: bool,
    ) -> None:
        before = bare(ours)
        merge_words(place, base, theirs, ours, self.findings, may_default=may_default)
        if kind_of(theirs) == "object":
            self._object(place, base, theirs, ours)
        for word, suffix in (("items", "[]"), ("contentSchema", "")):
            new, own = as_map(theirs.get(word)), as_map(ours.get(word))
            if new is not None and own is not None:
                self.merge(place.item(suffix), as_map((base or {}).get(word)), new, own)
        self._additional(place, base, theirs, ours)
        if base is not None and self.follows_examples:
            _follow_examples(base, theirs, ours)
        if bare(ours) != before:
            drop_unfit_examples(place, ours, self.findings)

    # --- Types ----------------------------------------------------------------------------------

    def _changed_type(self, place: Place, base: Draft, theirs: Draft, ours: dict[str, Any]) -> bool:
        """Follow a change of type where ours said what the vendor had said.

        Returns whether that is all, since ours is the new type now or stays another one.
        """
        if kind_of(ours) == kind_of(theirs):
            return False
        change = f"type: {described(base)} -> {described(theirs)}"
        if not equal(ours, base):
            self.findings.leave(place, f"{change} at the vendor, ours is {described(ours)}")
            return True
        kept = {word: ours[word] for word in ("description", "x-python-name") if word in ours}
        new = self.shared.complete(theirs, None, sent=place.sent)
        ours.clear()
        ours.update(new)
        for word, value in kept.items() if "$ref" not in new else ():
            put(ours, word, value)
        self.findings.apply(place, change)
        return True

    def _leave_changes(self, place: Place, base: Draft | None, theirs: Draft) -> None:
        """List what the vendor changed of something that ours describes as another type."""
        if base is None or equal(base, theirs):
            return
        words = [word for word in SCHEMA_WORDS if not same(base.get(word), theirs.get(word))]
        what = ", ".join(words) or "its structure"
        self.findings.leave(place, f"{what} changed at the vendor, ours has a type of its own")

    # --- Objects --------------------------------------------------------------------------------

    def _object(
        self, place: Place, base: Draft | None, theirs: Draft, ours: dict[str, Any]
    ) -> None:
        new: dict[str, Draft] = theirs.get("properties", {})
        old: dict[str, Draft] = (base or {}).get("properties", {})
        own: dict[str, Any] = ours.get("properties", {})
        if not own and new and base is None:
            self.findings.leave(place, "the vendor lists its fields, ours does not")
            return
        removed = {name: one for name, one in old.items() if name not in new and name in own}
        added: dict[str, Draft] = {}
        for name, inner in new.items():
            if name in own:
                self.merge(place.field(name), old.get(name), inner, own[name])
            elif name not in old:
                added[name] = inner
                items = list(own.items())
                at = insert_after_neighbour(new, name, list(own))
                items.insert(at, (name, self.shared.complete(inner, name, sent=place.sent)))
                own = dict(items)
                self.findings.apply(place.field(name), "new")
            elif not equal(old[name], inner):
                sentence = "changed at the vendor; ours does not have it"
                self.findings.leave(place.field(name), sentence)
        for name in removed:
            del own[name]
            self.findings.apply(place.field(name), "removed")
        for before, after in renames(removed, added):
            self.findings.suggest_rename(place, before, after)
        if own:
            put(ours, "properties", own)
        else:
            ours.pop("properties", None)
        self._required(place, base, theirs, ours, list(added))

    def _required(
        self,
        place: Place,
        base: Draft | None,
        theirs: Draft,
        ours: dict[str, Any],
        added: Sequence[str],
    ) -> None:
        """Merge the list of required fields name by name; names of fields that went go too."""
        own: dict[str, Any] = ours.get("properties", {})
        before: list[str] = list(ours.get("required", ()))
        listed = [name for name in before if name in own]
        new: list[str] = theirs.get("required", [])
        old: list[str] = (base or {}).get("required", [])
        for name in new:
            if name in listed or name not in own or name in old:
                continue
            if base is None and name not in added:
                self.findings.leave(place.field(name), "required at the vendor, not in ours")
            else:
                listed.append(name)
                if name not in added:
                    self.findings.apply(place.field(name), "required")
        for name in old:
            if name in listed and name not in new:
                listed.remove(name)
                self.findings.apply(place.field(name), "no longer required")
        if listed and listed != before:
            put(ours, "required", listed)
        elif not listed:
            ours.pop("required", None)

    def _additional(
        self, place: Place, base: Draft | None, theirs: Draft, ours: dict[str, Any]
    ) -> None:
        """Merge what may stand under keys that are not listed."""
        word = "additionalProperties"
        old, new, own = (base or {}).get(word), theirs.get(word), ours.get(word)
        inner, mine = as_map(new), as_map(own)
        if inner is not None and mine is not None:
            self.merge(place.item("{}"), as_map(old), inner, mine)
        elif base is None or equal(old, new) or equal(own, new):
            return
        elif not equal(own, old):
            self.findings.leave(place, f"{word} changed at the vendor, ours has its own")
        else:
            if inner is not None:
                put(ours, word, self.shared.complete(inner, None, sent=place.sent))
            elif new is not None:
                put(ours, word, new)
            else:
                ours.pop(word, None)
            self.findings.apply(place, f"{word} changed")


def _follow_examples(base: Draft, theirs: Draft, ours: dict[str, Any]) -> None:
    """Take over new examples where ours are still the old ones."""
    old, new = base.get("examples"), theirs.get("examples")
    if old is not None and new is not None and same(ours.get("examples"), old):
        ours["examples"] = new

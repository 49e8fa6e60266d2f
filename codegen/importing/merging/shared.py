"""Our shared schemas: what of the vendor's they stand for, and where new drafts refer to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from codegen.importing.drafts import worded_schema
from codegen.importing.drafts.schemas import REFERENCE
from codegen.importing.drafts.values import Draft
from codegen.importing.plain_data import as_map

from .comparison import key_of, kind_of
from .findings import Findings, Place
from .references import follow, references, referred
from .union import union

_FEWEST_SHARED = 2
_NESTED = ("items", "contentSchema", "additionalProperties")


@attrs.frozen
class Use:
    """A place of the vendor's that one of our shared schemas stands for."""

    base: Draft | None
    theirs: Draft
    sent: bool


@attrs.define
class SharedSchemas:
    """The shared schemas of one spec and of the vendor.

    Attributes:
        base: The vendor's as they were, by our names for them.
        theirs: And as they are.
        ours: Those of our spec, to which this adds.
        findings: Gets what was added.
    """

    base: Mapping[str, Draft]
    theirs: Mapping[str, Draft]
    ours: dict[str, Any]
    findings: Findings
    _uses: dict[str, list[Use]] = attrs.field(factory=dict[str, list[Use]])
    _seen: set[tuple[str, str, str]] = attrs.field(factory=set[tuple[str, str, str]])
    _known: dict[tuple[str, bool], str | None] = attrs.field(
        factory=dict[tuple[str, bool], str | None]
    )

    def aligned(
        self, base: Draft | None, theirs: Draft, ours: Mapping[str, Any]
    ) -> tuple[Draft | None, Draft]:
        """The vendor's side without references where ours has none, as a list where it has one."""
        if referred(ours) is None:
            theirs = follow(theirs, self.theirs)
            base = None if base is None else follow(base, self.base)
        if kind_of(ours) == "array" and kind_of(theirs) == "json":
            # JSON text of a list, which may also be written as a list without a style.
            theirs = follow(theirs["contentSchema"], self.theirs)
            if base is not None and kind_of(base) == "json":
                base = follow(base["contentSchema"], self.base)
        return base, theirs

    # --- What ours stand for --------------------------------------------------------------------

    def collect(
        self, base: Draft | None, theirs: Draft, ours: dict[str, Any], *, sent: bool
    ) -> None:
        """Note what the shared schemas that ``ours`` refers to stand for at the vendor's."""
        todo = [(base, theirs, ours)]
        while todo:
            base, theirs, ours = todo.pop()
            name = referred(ours)
            if name is None:
                todo += _children(*self.aligned(base, theirs, ours), ours)
                continue
            mark = (name, key_of(base), key_of(theirs))
            if name not in self.ours or mark in self._seen:
                continue
            self._seen.add(mark)
            self._uses.setdefault(name, []).append(Use(base, theirs, sent))
            self._note_structure(name, theirs, sent=sent)
            todo.append((base, theirs, self.ours[name]))

    def uses(self) -> Iterator[tuple[str, Use]]:
        """Each shared schema with all that it stands for, as one."""
        for name in sorted(self._uses):
            uses = self._uses[name]
            bases = [use.base for use in uses if use.base is not None]
            base = union(bases, lambda draft: follow(draft, self.base)) if bases else None
            theirs = union([use.theirs for use in uses], lambda draft: follow(draft, self.theirs))
            yield name, Use(base, theirs, any(use.sent for use in uses))

    def _note_structure(self, name: str, theirs: Draft, *, sent: bool) -> None:
        if len(theirs.get("properties", ())) >= _FEWEST_SHARED:
            mark = (key_of(theirs), sent)
            if self._known.setdefault(mark, name) != name:
                self._known[mark] = None  # two of ours look alike: which one is meant is unknown

    # --- New drafts -----------------------------------------------------------------------------

    def complete(self, draft: Draft, name: str | None, *, sent: bool) -> Draft:
        """A new schema with sentences, our shared schemas in it, and the vendor's that it needs."""
        reused = self.reused(draft, sent=sent)
        self.need(reused)
        return worded_schema(reused, name)

    def need(self, draft: Any) -> None:
        """Add the vendor's shared schemas that a draft refers to, and those that they refer to."""
        todo = list(references(draft))
        while todo:
            name = todo.pop()
            if name in self.ours or name not in self.theirs:
                continue
            self.ours[name] = worded_schema(self.theirs[name], name)
            self.findings.apply(Place("components", name), "new shared schema")
            todo += references(self.theirs[name])

    def reused(self, draft: Draft, *, sent: bool, inside: bool = False) -> Draft:
        """A draft that refers to our shared schemas where they have its structure.

        With ``inside`` the draft itself stays, as the answer of an operation has to.
        """
        known = self._known.get((key_of(draft), sent)) if "properties" in draft else None
        if known is not None and not inside:
            return {"$ref": f"{REFERENCE}{known}"}
        found = dict(draft)
        if "properties" in found:
            found["properties"] = {
                name: self.reused(inner, sent=sent) for name, inner in found["properties"].items()
            }
        for word in _NESTED:
            inner = as_map(found.get(word))
            if inner is not None:
                found[word] = self.reused(inner, sent=sent)
        return found


def _children(
    base: Draft | None, theirs: Draft, ours: dict[str, Any]
) -> Iterator[tuple[Draft | None, Draft, dict[str, Any]]]:
    """What stands at the same place inside the three."""
    if kind_of(theirs) != kind_of(ours):
        return
    old: Draft = (base or {}).get("properties", {})
    own: dict[str, Any] = ours.get("properties", {})
    for name, inner in theirs.get("properties", {}).items():
        if name in own:
            yield old.get(name), inner, own[name]
    for word in _NESTED:
        new, mine = as_map(theirs.get(word)), as_map(ours.get(word))
        if new is not None and mine is not None:
            yield as_map((base or {}).get(word)), new, mine

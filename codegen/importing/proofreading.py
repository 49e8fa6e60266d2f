"""Which texts of the vendor changed, so that a person reads them again."""

from __future__ import annotations

from collections.abc import Collection

from codegen.importing.lock import VendorLock
from codegen.vendor import OperationFacts
from codegen.vendor.prose import places_of


def changed_prose(
    before: VendorLock | None, after: VendorLock, ours: Collection[str]
) -> dict[str, list[str]]:
    """Operation -> the places whose text differs from the one that was last seen.

    Only what our spec holds and what was there before: a new field has no old text. Texts of one
    language are compared with those of the same language.
    """
    if before is None or after.language not in before.prose:
        return {}
    old_prose, new_prose = before.prose[after.language], after.prose[after.language]
    found: dict[str, list[str]] = {}
    for name, operation in sorted(after.operations.items()):
        known = before.operations.get(name)
        if known is None or name not in ours:
            continue
        old, new = old_prose.get(name, {}), new_prose.get(name, {})
        places = _in_both(known, operation)
        changed = [place for place in places if old.get(place) != new.get(place)]
        if changed:
            found[name] = changed
    return found


def _in_both(before: OperationFacts, after: OperationFacts) -> list[str]:
    known = set(places_of(before))
    return [place for place in places_of(after) if place in known]

"""Which texts and sample answers of the vendor changed, so that a person reads them again."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import attrs

from codegen.importing.lock import VendorLock
from codegen.vendor import OperationFacts
from codegen.vendor.prose import SAMPLES, places_of


@attrs.frozen
class Reading:
    """What a person should read again.

    Attributes:
        prose: Operation -> the places whose text differs from the one that was last seen.
        samples: Operations whose sample answers do.
    """

    prose: Mapping[str, list[str]] = attrs.field(factory=dict[str, list[str]])
    samples: tuple[str, ...] = ()


def to_read_again(before: VendorLock | None, after: VendorLock, ours: Collection[str]) -> Reading:
    """Compare the texts with those that were last seen.

    Only what our spec holds and what was there before: a new field has no old text. Texts of one
    language are compared with those of the same language.
    """
    if before is None or after.language not in before.prose:
        return Reading()
    old_prose, new_prose = before.prose[after.language], after.prose[after.language]
    # Locks of before did not know the samples.
    knew_samples = any(SAMPLES in places for places in old_prose.values())
    prose: dict[str, list[str]] = {}
    samples: list[str] = []
    for name, operation in sorted(after.operations.items()):
        known = before.operations.get(name)
        if known is None or name not in ours:
            continue
        old, new = old_prose.get(name, {}), new_prose.get(name, {})
        places = _in_both(known, operation)
        changed = [place for place in places if old.get(place) != new.get(place)]
        if SAMPLES in changed:
            changed.remove(SAMPLES)
            if knew_samples:
                samples.append(name)
        if changed:
            prose[name] = changed
    return Reading(prose, tuple(samples))


def _in_both(before: OperationFacts, after: OperationFacts) -> list[str]:
    known = set(places_of(before))
    return [place for place in places_of(after) if place in known]

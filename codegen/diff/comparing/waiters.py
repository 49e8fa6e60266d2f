"""The states that callers wait for."""

from __future__ import annotations

from codegen.diff.comparing.place import Place
from codegen.diff.comparing.scope import Scope
from codegen.model import Operation, Waiter


def compare_waiters(old: Operation, new: Operation, place: Place, scope: Scope) -> None:
    """Compare ``x-waiters`` by name: declared, withdrawn, about other states, at another pace."""
    was = {one.name: one for one in old.waiters}
    now = {one.name: one for one in new.waiters}
    for name in sorted(was.keys() | now.keys()):
        there = place.word("x-waiters").word(name)
        before, after = was.get(name), now.get(name)
        if before is None and after is not None:
            at = (old.position, after.position)
            scope.add("waiter-declared", there, "", None, _states(after), at=at)
        elif before is not None and after is None:
            at = (before.position, new.position)
            scope.add("waiter-withdrawn", there, "", _states(before), at=at)
        elif before is not None and after is not None:
            _compare_pair(before, after, there, scope)


def _compare_pair(old: Waiter, new: Waiter, place: Place, scope: Scope) -> None:
    at = (old.position, new.position)
    if _states(old) != _states(new):
        scope.add("waiter-states-changed", place, "states", _states(old), _states(new), at=at)
    if _pace(old) != _pace(new):
        scope.add("waiter-pace-changed", place, "every", _pace(old), _pace(new), at=at)
    if old.description.split() != new.description.split():
        texts = (old.description, new.description)
        scope.add("wording-changed", place.word("description"), "description", *texts, at=at)


def _states(waiter: Waiter) -> dict[str, object]:
    states = {"until": waiter.until, "unless": waiter.unless, "not-yet": waiter.not_yet}
    return {"field": waiter.field, **{word: sorted(one) for word, one in states.items() if one}}


def _pace(waiter: Waiter) -> dict[str, int]:
    return {"every": waiter.every, "within": waiter.within}

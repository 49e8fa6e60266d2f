"""Rules across parameters, compared by what they mean.

A rule is a formula over facts about one call: "VideoId is given", "Type is Image". Two rules mean
the same when they hold for the same calls, whatever words they are written with; a new rule breaks
nobody when every call that was right before keeps it. Both are found out by trying every
combination of the facts, as long as there are few enough of them.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping

import attrs

from codegen.diagnostics import Position
from codegen.diff.comparing.place import Place
from codegen.diff.comparing.scope import Scope
from codegen.model import Condition, Operation, Rule

_MOST_FACTS = 12
_MOST_PAIRS = 400
"""Above so many pairs of rules, only those of the same words are the same."""
_NOWHERE = Position("", 1, 1)


@attrs.frozen
class Fact:
    """One thing that may hold for a call, independent of the others but for what `_agree` says."""

    word: str
    name: str
    other: str = ""
    values: tuple[object, ...] = ()


_World = Mapping[Fact, bool]


def compare_rules(old: Operation, new: Operation, place: Place, scope: Scope) -> None:
    """Compare the rules across parameters of two operations."""
    before, after = list(old.rules), list(new.rules)
    means_the_same = _same_words if len(before) * len(after) > _MOST_PAIRS else _mean_the_same
    for now in list(after):
        same = next((was for was in before if means_the_same(was, now)), None)
        if same is not None:
            before.remove(same)
            after.remove(now)
            _compare_prose(same, now, _place(place, now), scope)
    for now in after:
        is_kept = _is_kept_by(now, old, new)
        was = _counterpart(now, before)
        at = (was.position if was else old.position, now.position)
        if was is not None:
            before.remove(was)
            kind = f"cross-rule-{'loosened' if is_kept else 'tightened'}"
            texts = (was.description, now.description)
            scope.add(kind, _place(place, now), "x-rules", *texts, at=at)
        else:
            kind = f"cross-rule-{'added-kept' if is_kept else 'added'}"
            scope.add(kind, _place(place, now), "x-rules", None, now.description, at=at)
    for was in before:
        at = (was.position, new.position)
        scope.add("cross-rule-removed", _place(place, was), "x-rules", was.description, at=at)


def _compare_prose(old: Rule, new: Rule, place: Place, scope: Scope) -> None:
    at = (old.position, new.position)
    for word, was, now in (
        ("description", old.description, new.description),
        ("x-confidence", old.confidence, new.confidence),
        ("x-source", old.source, new.source),
    ):
        if (was or "").split() != (now or "").split():
            scope.add("wording-changed", place.word(word), word, was, now, at=at)


def _place(place: Place, rule: Rule) -> Place:
    """Rules have no names: what they are about stands in for one."""
    return place.word("x-rules").word("+".join(sorted(_names(rule.condition))))


def _counterpart(rule: Rule, others: list[Rule]) -> Rule | None:
    """The rule that this one replaces: it says the same words, or is about the same parameters."""
    for other in others:
        if other.description == rule.description:
            return other
    names = _names(rule.condition)
    near = [other for other in others if _names(other.condition) & names]
    return max(near, key=lambda one: len(_names(one.condition) & names), default=None)


def _same_words(first: Rule, second: Rule) -> bool:
    return _plain(first.condition) == _plain(second.condition)


def _mean_the_same(first: Rule, second: Rule) -> bool:
    if _same_words(first, second):
        return True
    if _names(first.condition) != _names(second.condition):
        return False
    return _implies([first.condition], second.condition) and _implies(
        [second.condition], first.condition
    )


def _is_kept_by(rule: Rule, old: Operation, new: Operation) -> bool:
    """Whether every call that was right before keeps a rule."""
    known = {one.wire_name for one in old.parameters}
    needed = [_given(one.wire_name) for one in old.parameters if one.required]
    absent = [_not_given(one.wire_name) for one in new.parameters if one.wire_name not in known]
    names = _names(rule.condition)
    about = [one for one in (*needed, *absent) if _names(one) & names]
    related = [one.condition for one in old.rules if _names(one.condition) & names]
    return _implies([*about, *related], rule.condition) or _implies(about, rule.condition)


def _implies(premises: list[Condition], conclusion: Condition) -> bool:
    """Whether the conclusion holds in every world in which all premises do; False if unknown."""
    facts = sorted(set(_facts([*premises, conclusion])), key=repr)
    facts = sorted(
        {*facts, *(Fact("given", name) for one in facts for name in _about(one))}, key=repr
    )
    if len(facts) > _MOST_FACTS:
        return False
    for truth in itertools.product((False, True), repeat=len(facts)):
        world = dict(zip(facts, truth, strict=True))
        if not _agree(world):
            continue
        if all(_holds(one, world) for one in premises) and not _holds(conclusion, world):
            return False
    return True


def _about(fact: Fact) -> Iterator[str]:
    yield fact.name
    if fact.other:
        yield fact.other


def _agree(world: _World) -> bool:
    """Whether the facts can be true together.

    What is said about a value holds when the parameter is not given, as in JSON Schema; of two
    statements about the same value, the stricter one implies the other.
    """
    for fact, truth in world.items():
        if fact.word == "given":
            continue
        if not truth and not all(world[Fact("given", name)] for name in _about(fact)):
            return False
        if truth:
            for other, other_truth in world.items():
                if not other_truth and _is_stricter(fact, other):
                    return False
    return _values_agree(world)


def _is_stricter(fact: Fact, other: Fact) -> bool:
    if (fact.word, fact.name, fact.other) != (other.word, other.name, other.other):
        return False
    if fact.word == "enum":
        return set(map(repr, fact.values)) <= set(map(repr, other.values))
    if fact.word == "x-ascending":
        return True
    mine, theirs = fact.values[0], other.values[0]
    if not isinstance(mine, int | float) or not isinstance(theirs, int | float):
        return False
    return mine >= theirs if fact.word == "minimum" else mine <= theirs


def _values_agree(world: _World) -> bool:
    """Whether some value fits all that is said about the values of each given parameter."""
    allowed: dict[str, set[str]] = {}
    for fact, truth in world.items():
        if fact.word == "enum" and truth and world[Fact("given", fact.name)]:
            values = set(map(repr, fact.values))
            allowed[fact.name] = allowed.get(fact.name, values) & values
    for fact, truth in world.items():
        if fact.word == "enum" and not truth and fact.name in allowed:
            allowed[fact.name] -= set(map(repr, fact.values))
    return all(allowed.values())


def _holds(condition: Condition, world: _World) -> bool:
    parts = condition.parts
    match condition.word:
        case "allOf":
            return all(_holds(one, world) for one in parts)
        case "anyOf":
            return any(_holds(one, world) for one in parts)
        case "oneOf":
            return sum(_holds(one, world) for one in parts) == 1
        case "not":
            return not _holds(parts[0], world)
        case "if":
            return not _holds(parts[0], world) or _holds(parts[1], world)
        case _:
            return world[_fact(condition)]


def _facts(conditions: Iterable[Condition]) -> Iterator[Fact]:
    for condition in conditions:
        if condition.parts:
            yield from _facts(condition.parts)
        elif condition.name:
            yield _fact(condition)


def _fact(condition: Condition) -> Fact:
    word = "enum" if condition.word == "const" else condition.word
    return Fact(word, condition.name, condition.other, condition.values)


def _names(condition: Condition) -> set[str]:
    found = {condition.name, condition.other} - {""}
    return found.union(*(_names(one) for one in condition.parts))


def _given(name: str) -> Condition:
    return Condition(word="given", position=_NOWHERE, name=name)


def _not_given(name: str) -> Condition:
    return Condition(word="not", position=_NOWHERE, parts=(_given(name),))


def _plain(condition: Condition) -> object:
    parts = [_plain(one) for one in condition.parts]
    if condition.word in {"allOf", "anyOf", "oneOf"}:
        parts.sort(key=repr)
    values = tuple(map(repr, condition.values))
    return (condition.word, condition.name, condition.other, values, tuple(parts))

"""The Glushkov automaton of a pattern: a state for each character set, edges for what may follow.

Counted repeats are simplified so that ambiguity stays: `x{2,60}` becomes `xx+`, `x{36}` a few
copies. An edge that two repeats make (`(a+)+`: the inner and the outer one lead from `a` to `a`) is
kept with its count, since the engine tries it as often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import attrs

from codegen.check.regex.syntax import (
    ANYTHING,
    Alternatives,
    Anchor,
    Characters,
    Look,
    Ranges,
    Repeat,
    Sequence,
    Tree,
)

_MOST_COPIES = 8
_MOST_EDGES = 100_000


class TooLargeError(Exception):
    """The automaton would be larger than what can be looked at."""


class EmptyChoiceError(Exception):
    """Nothing at all can be matched in two ways; the argument says where this comes from."""


@attrs.frozen
class _Fragment:
    empty: bool
    first: tuple[int, ...] = ()
    last: tuple[int, ...] = ()


@attrs.define
class Automaton:
    """States are numbers; ``sets[state]`` is what the state reads."""

    sets: list[Ranges] = attrs.field(factory=list[Ranges])
    edges: list[Counter[int]] = attrs.field(factory=list[Counter[int]])
    looks: dict[int, Tree] = attrs.field(factory=dict[int, "Tree"])
    """Bodies of look-aheads and look-behinds, which the engine runs on their own."""

    _edge_count: int = 0

    @classmethod
    def of(cls, tree: Tree) -> Automaton:
        """The automaton of a tree.

        Raises:
            TooLargeError: It has too many edges.
            EmptyChoiceError: Part of it can match nothing in more than one way.
        """
        made = cls()
        made._add(tree if _anchored(tree) else Sequence((_SEARCH, tree)))
        return made

    def _add(self, tree: Tree) -> _Fragment:
        match tree:
            case Characters(ranges):
                self.sets.append(ranges)
                self.edges.append(Counter())
                state = len(self.sets) - 1
                return _Fragment(False, (state,), (state,))  # noqa: FBT003  # a field
            case Sequence(parts):
                return self._sequence(parts)
            case Alternatives(parts):
                return self._alternatives([self._add(part) for part in parts])
            case Repeat():
                return self._repeat(tree)
            case Look(body):
                self.looks[id(body)] = body  # a repeat adds it many times
                return _Fragment(empty=True)
            case Anchor():
                return _Fragment(empty=True)

    def _sequence(self, parts: Iterable[Tree]) -> _Fragment:
        whole = _Fragment(empty=True)
        for part in parts:
            whole = self._joined(whole, self._add(part))
        return whole

    def _joined(self, left: _Fragment, right: _Fragment) -> _Fragment:
        self._connect(left.last, right.first)
        return _Fragment(
            empty=left.empty and right.empty,
            first=left.first + right.first if left.empty else left.first,
            last=left.last + right.last if right.empty else right.last,
        )

    def _alternatives(self, branches: list[_Fragment]) -> _Fragment:
        if sum(branch.empty for branch in branches) > 1:
            raise EmptyChoiceError("two alternatives that are the same or may both be empty")
        return _Fragment(
            empty=any(branch.empty for branch in branches),
            first=tuple(state for branch in branches for state in branch.first),
            last=tuple(state for branch in branches for state in branch.last),
        )

    def _repeat(self, repeat: Repeat) -> _Fragment:
        low, high = repeat.low, repeat.high
        if high == 0:
            return _Fragment(empty=True)
        body = self._add(repeat.body)
        if body.empty and (low, high) != (1, 1):
            raise EmptyChoiceError("a repeat of something that may be empty")
        whole = body
        for _ in range(min(low, _MOST_COPIES) - 1):
            body = self._add(repeat.body)
            whole = self._joined(whole, body)
        if high is None or high - max(low, 1) > 1 or (low == 0 and high > 1):
            self._connect(body.last, body.first)
        elif high > max(low, 1):
            body = attrs.evolve(self._add(repeat.body), empty=True)
            whole = self._joined(whole, body)
        return attrs.evolve(whole, empty=True) if low == 0 else whole

    def _connect(self, sources: tuple[int, ...], targets: tuple[int, ...]) -> None:
        self._edge_count += len(sources) * len(targets)
        if self._edge_count > _MOST_EDGES or len(self.sets) > _MOST_EDGES:
            raise TooLargeError
        for source in sources:
            self.edges[source].update(targets)


_SEARCH = Repeat(Characters(ANYTHING), 0, None)
"""What a search does before a pattern that does not begin with `^`."""


def _anchored(tree: Tree) -> bool:
    match tree:
        case Anchor(at_start):
            return at_start
        case Sequence(parts):
            return bool(parts) and _anchored(parts[0])
        case Alternatives(parts):
            return all(_anchored(part) for part in parts)
        case _:
            return False

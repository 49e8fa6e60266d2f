"""How the time of a match grows: exponentially, or with which power of the text's length.

A backtracking engine tries every way to read a text. There are exponentially many when some state
of the automaton can be reached from itself by two ways that read the same, and a power of the
length when repeats that take the same characters follow each other (Weber and Seidl, 1991).
"""

from __future__ import annotations

import functools

from codegen.check.graph import components, is_circle
from codegen.check.regex.automaton import Automaton, TooLargeError
from codegen.check.regex.syntax import Ranges, union

_MOST_STEPS = 200_000


def is_exponential(automaton: Automaton) -> bool:
    """Whether some text can be read in exponentially many ways.

    Raises:
        TooLargeError: Finding out would take too long.
    """
    return any(_is_ambiguous(automaton, loop) for loop in _loops(automaton))


def power(automaton: Automaton) -> int:
    """At most how many repeats in a row compete for the same characters; 1 is linear.

    Raises:
        TooLargeError: Finding out would take too long.
    """
    loops = _loops(automaton)
    loop_of = {state: number for number, loop in enumerate(loops) for state in loop}
    sets = [union(one for state in loop for one in automaton.sets[state]) for loop in loops]
    powers: list[int] = []
    steps = 0
    for number, loop in enumerate(loops):  # each after those that it leads to
        highest = 0
        seen = set(loop)
        todo = list(loop)
        while todo:
            for ahead in automaton.edges[todo.pop()]:
                steps += 1
                if steps > _MOST_STEPS:
                    raise TooLargeError
                if ahead in seen or not overlap(automaton.sets[ahead], sets[number]):
                    continue
                seen.add(ahead)
                todo.append(ahead)
                if ahead in loop_of:
                    highest = max(highest, powers[loop_of[ahead]])
        powers.append(highest + 1)
    return max(powers, default=1)


def _loops(automaton: Automaton) -> list[frozenset[int]]:
    graph = dict(enumerate(automaton.edges))
    return [frozenset(one) for one in components(graph) if is_circle(graph, one)]


def _is_ambiguous(automaton: Automaton, loop: frozenset[int]) -> bool:
    """Whether two ways part in a loop, read the same, and meet again."""
    inner = {state: [one for one in automaton.edges[state] if one in loop] for state in loop}
    if any(
        automaton.edges[state][ahead] > 1 for state, aheads in inner.items() for ahead in aheads
    ):
        return True
    todo: list[tuple[int, int]] = [(state, state) for state in loop]
    seen = set(todo)
    steps = 0
    while todo:
        left, right = todo.pop()
        for one in inner[left]:
            for other in inner[right]:
                steps += 1
                if steps > _MOST_STEPS:
                    raise TooLargeError
                if one == other:
                    if left != right:
                        return True
                    continue
                pair = (min(one, other), max(one, other))
                if pair not in seen and overlap(automaton.sets[one], automaton.sets[other]):
                    seen.add(pair)
                    todo.append(pair)
    return False


@functools.lru_cache(maxsize=65_536)
def overlap(left: Ranges, right: Ranges) -> bool:
    """Whether two sets share a character."""
    one, other = 0, 0
    while one < len(left) and other < len(right):
        if left[one][1] < right[other][0]:
            one += 1
        elif right[other][1] < left[one][0]:
            other += 1
        else:
            return True
    return False

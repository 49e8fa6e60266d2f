"""All that can be said about one pattern, and the matcher when nothing speaks against it."""

from __future__ import annotations

import functools
import re
import warnings

import attrs

from codegen.check.regex import cost, portable, syntax
from codegen.check.regex.automaton import Automaton, EmptyChoiceError, TooLargeError
from codegen.check.regex.problem import Problem

_HIGHEST_POWER = 3
_LONGEST_TEXT = {1: 100_000, 2: 2_000, 3: 200}
"""Up to which length a text is matched, by the power: some millions of steps at most."""

_TOO_COMPLEX = Problem(
    "pattern-too-complex",
    "is too complex to find out whether matching it ends in time",
    "say less with the pattern, and the rest in the description",
)
_EXPONENTIAL = Problem(
    "pattern-slow",
    "repeats something that can read the same text in several ways, such as (a+)+: matching may"
    " take exponential time",
    "put a character that the inner part cannot match between two rounds",
)


@attrs.frozen
class Verdict:
    """What is wrong with a pattern, or how to use it."""

    problems: tuple[Problem, ...] = ()
    matcher: re.Pattern[str] | None = None
    longest: int = 0

    def refuses(self, text: str) -> bool:
        """Whether the text does not match; False where it cannot be told in time."""
        return (
            self.matcher is not None
            and len(text) <= self.longest
            and self.matcher.search(text) is None
        )


@functools.lru_cache(maxsize=4096)
def judge(pattern: str) -> Verdict:
    """Judge a pattern; it is never matched against anything before that."""
    problems = tuple(portable.differences(pattern))
    if problems:
        return Verdict(problems)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            matcher = re.compile(portable.anchored_at_the_very_end(pattern), re.ASCII)
            tree = syntax.parsed(pattern)
    except re.error as error:
        place = "" if error.pos is None else f" (character {error.pos + 1})"
        message = f"is no regular expression: {error.msg}{place}"
        hint = "correct it; JSON Schema takes those of ECMA 262"
        return Verdict((Problem("pattern-invalid", message, hint),))
    except (Warning, OverflowError, RecursionError, syntax.UnknownSyntaxError):
        return Verdict((_TOO_COMPLEX,))
    found = _cost(tree)
    if isinstance(found, Problem):
        return Verdict((found,))
    return Verdict((), matcher, _LONGEST_TEXT[found])


def _cost(tree: syntax.Tree) -> int | Problem:
    """The power of the text's length with which the time grows, or why it cannot be used."""
    highest = 1
    todo = [tree]
    try:
        while todo:
            automaton = Automaton.of(todo.pop())
            if cost.is_exponential(automaton):
                return _EXPONENTIAL
            highest = max(highest, cost.power(automaton))
            todo += automaton.looks.values()
    except TooLargeError:
        return _TOO_COMPLEX
    except EmptyChoiceError as error:
        return Problem(
            "pattern-slow",
            f"holds {error}: an engine tries every way to match nothing",
            "make sure that only one part of it may be empty",
        )
    if highest > _HIGHEST_POWER:
        return Problem(
            "pattern-slow",
            f"has {highest} repeats in a row (a search counts as one) that can take the same"
            " characters: matching takes too long",
            "begin it with ^, or let the repeats take different characters",
        )
    return highest

"""Which known word a misspelt one probably stands for."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from .display import quoted

_LONGEST = 64
_CUTOFF = 0.7  # one wrong letter in four is still recognised: `tpye`, `enmu`


def suggest(word: str, choices: Iterable[str]) -> str | None:
    """The choice that is nearest to a word, or None when none is near.

    A choice that differs only in case or in separators wins (`maxlength`, `max-length`), then the
    most similar one. The word itself is never suggested. Equal inputs give equal answers,
    whatever the order of the choices.
    """
    if not word or len(word) > _LONGEST:
        return None
    known = sorted({choice for choice in choices if choice != word and len(choice) <= _LONGEST})
    for form in (str.casefold, _bare):
        same = [choice for choice in known if form(choice) == form(word)]
        if same:
            return same[0]
    folded = {choice.casefold(): choice for choice in reversed(known)}
    near = difflib.get_close_matches(word.casefold(), sorted(folded), n=1, cutoff=_CUTOFF)
    return folded[near[0]] if near else None


def did_you_mean(word: str, choices: Iterable[str]) -> str | None:
    """The hint ``did you mean 'maxLength'?``, or None when no choice is near."""
    nearest = suggest(word, choices)
    return f"did you mean {quoted(nearest)}?" if nearest is not None else None


def _bare(word: str) -> str:
    return "".join(filter(str.isalnum, word.casefold()))

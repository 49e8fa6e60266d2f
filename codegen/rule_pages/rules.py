"""A rule with the source that it comes from."""

from __future__ import annotations

from typing import Literal

import attrs

Source = Literal["metadata", "prose", "judgement"]
SOURCES: tuple[Source, ...] = ("metadata", "prose", "judgement")


def own_source(confidence: str | None, source: str | None) -> Source:
    """Where something comes from that the metadata do not state."""
    return "judgement" if confidence or source else "prose"


@attrs.frozen
class Word:
    """One word of a rule, such as ``maxLength`` with 128; ``shared`` names a shared schema."""

    name: str
    value: object
    source: Source
    shared: str = ""


@attrs.frozen
class Place:
    """A parameter, or a place inside of one, with the words about it."""

    path: str
    words: tuple[Word, ...]


@attrs.frozen
class Sentence:
    """A rule about the whole call; ``words`` are the machine's, where the sentence is short."""

    text: str
    source: Source
    words: tuple[str, ...] = ()

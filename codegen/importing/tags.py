"""Which group an operation belongs to: the vendor's directories, in our words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from codegen.naming.words import split_words
from codegen.vendor import GroupFacts

OTHER = "other"
_TAG = re.compile(r"[a-z][a-z0-9-]{0,63}")
_LONGEST = 48
_VERBS = frozenset(
    {
        *("add", "assume", "attach", "batch", "cancel", "change", "check", "close", "copy"),
        *("create", "delete", "describe", "detach", "disable", "enable", "forbid", "get", "list"),
        *("migrate", "modify", "move", "open", "preload", "produce", "query", "refresh"),
        *("register", "remove", "reset", "restore", "resume", "save", "search", "set", "start"),
        *("stop", "submit", "tag", "un", "untag", "update", "upload", "verify"),
    }
)
_GENERIC = frozenset(
    {
        *("config", "configuration", "detail", "job", "list", "resource", "result", "rule"),
        *("status", "task", "template"),
    }
)
"""Words that tell a group only where there is no other."""

_SHORTEST_PLURAL = 3
_FILLERS = frozenset({"a", "and", "by", "data", "for", "info", "infos", "of", "the", "to"})


def choose_tags(
    groups: Sequence[GroupFacts], known: Mapping[str, str], new: Iterable[str], product: str
) -> dict[str, str]:
    """Operation -> tag, for new operations.

    Args:
        groups: The vendor's directories.
        known: The tags of operations that our spec has: new ones go where their neighbours are.
        new: The operations to find a tag for.
        product: The product's code; it is in many names and tells nothing apart.
    """
    wanted = set(new)
    found: dict[str, str] = {}
    for group in groups:
        neighbours = Counter(known[name] for name in group.operations if name in known)
        if neighbours:
            # The most frequent one, among equals the first.
            tag = max(neighbours, key=lambda name: neighbours[name])
        else:
            tag = _from_title(group.title) or _from_names(group.operations, product)
        for name in group.operations:
            if name in wanted:
                found.setdefault(name, tag)
    return {name: found.get(name, OTHER) for name in wanted}


def _from_title(title: str | None) -> str | None:
    """A title in kebab-case; None where it is not written in ASCII letters."""
    if not title or not title.isascii():
        return None
    slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:_LONGEST].strip("-")
    return slug if _TAG.fullmatch(slug) else None


def _from_names(operations: Sequence[str], product: str) -> str:
    """What most of the operations are about, in one word or in two that always go together."""
    names = [_topics(name, product) for name in operations]
    counts = Counter(word for words in names for word in dict.fromkeys(words) if word)
    telling = {word: counts[word] for word in counts if word not in _GENERIC} or counts
    if not telling:
        return OTHER
    word = max(telling, key=lambda one: telling[one])
    pairs = Counter(
        pair
        for words in names
        for pair in dict.fromkeys(pairwise(words))
        if word in pair and all(pair)
    )
    tag = word
    if pairs and len(operations) > 1:
        pair = max(pairs, key=lambda one: pairs[one])
        if pairs[pair] == counts[word] and not _GENERIC.intersection(pair):
            tag = "-".join(pair)
    return tag if _TAG.fullmatch(tag) else OTHER


def _topics(operation: str, product: str) -> list[str]:
    """The words of a name in the singular, empty ones for those that are no topic."""
    words = split_words(operation)
    skipped = _VERBS | _FILLERS | {product.lower()}
    # The first word is the verb, whichever it is.
    found = ["" if word in skipped or len(word) == 1 else _singular(word) for word in words[1:]]
    if any(found):
        return found
    return [_singular(word) for word in words if word not in skipped and len(word) > 1]


def _singular(word: str) -> str:
    if len(word) <= _SHORTEST_PLURAL or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word.removesuffix("s")

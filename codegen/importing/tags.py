"""Which group an operation belongs to: the vendor's directories, in our words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

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
    """What most of the operations are about."""
    skipped = _VERBS | _FILLERS | {product.lower()}
    counts = Counter(
        word
        for name in operations
        for word in dict.fromkeys(map(_singular, split_words(name)))
        if word not in skipped and len(word) > 1
    )
    word = max(counts, key=lambda one: counts[one]) if counts else OTHER
    return word if _TAG.fullmatch(word) else OTHER


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word

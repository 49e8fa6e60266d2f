"""Single words, three ways."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.importing.documents.surgery import same
from codegen.importing.drafts.values import fits
from codegen.importing.plain_data import as_list, as_map

from .comparison import shown
from .findings import Findings, Place

SCHEMA_WORDS = (
    *("x-item-wrapper", "format", "deprecated", "enum", "x-known-values"),
    *("minimum", "maximum", "minLength", "maxLength", "pattern"),
    *("minItems", "maxItems", "uniqueItems", "default"),
)
_ORDER = (
    *("$ref", "name", "in", "required", "type", "x-item-wrapper", "format", "description"),
    *("deprecated", "style", "explode", "x-repeat-list", "x-flat-object"),
    *("contentEncoding", "contentMediaType", "contentSchema"),
    *("minItems", "maxItems", "uniqueItems", "minimum", "maximum"),
    *("minLength", "maxLength", "x-min-bytes", "x-max-bytes", "pattern", "x-pattern-hint"),
    *("enum", "default", "x-known-values", "x-enum-descriptions"),
    *("examples", "properties", "items", "additionalProperties", "schema", "example"),
)
_RANK = {word: number for number, word in enumerate(_ORDER)}
_ALONE = frozenset(
    {"enum", "x-known-values", "minLength", "maxLength", "x-min-bytes", "x-max-bytes", "pattern"}
)
_PAIRS = (("minLength", "maxLength"), ("minimum", "maximum"), ("minItems", "maxItems"))


def put(ours: dict[str, Any], word: str, value: object) -> None:
    """Set a word, a new one where it belongs among the others."""
    if word in ours:
        ours[word] = value
        return
    items = list(ours.items())
    rank = _RANK.get(word, len(_ORDER))
    before = [
        number for number, (other, _) in enumerate(items) if _RANK.get(other, rank + 1) < rank
    ]
    items.insert(before[-1] + 1 if before else len(items), (word, value))
    ours.clear()
    ours.update(items)


def merge_words(
    place: Place,
    base: Mapping[str, Any] | None,
    theirs: Mapping[str, Any],
    ours: dict[str, Any],
    findings: Findings,
    *,
    words: tuple[str, ...] = SCHEMA_WORDS,
    may_default: bool = True,
) -> None:
    """Merge the words of one schema, parameter or operation.

    Args:
        place: Where it stands.
        base: What the vendor said before; None when that is not known.
        theirs: What the vendor says now.
        ours: The mapping of our spec, which is changed.
        findings: Gets what was done and what was not.
        words: Which words to look at.
        may_default: Whether a ``default`` may be added.
    """
    for word in words:
        if word in theirs.get(BLURRED, ()):
            if base is not None and not same(_seen(base, word), _seen(theirs, word)):
                findings.leave(place, f"{word} changed for some of those who share this")
            continue
        new, own = theirs.get(word), ours.get(word)
        old = None if base is None else _old(base, word, own)
        if same(new, own) or same(new, old):
            continue
        if base is None and own is not None:
            findings.leave(place, f"{word}: the vendor says {shown(new)}, ours {shown(own)}")
        elif not same(own, old):
            findings.leave(
                place, f"{word}: {shown(old)} -> {shown(new)} at the vendor, ours is {shown(own)}"
            )
        elif word == "default" and new is not None and not may_default:
            findings.leave(place, f"default {shown(new)}: the parameter is required in ours")
        elif _apply(ours, word, new):
            findings.apply(place, _change(word, own, new))
        else:
            findings.leave(place, f"{word} {shown(new)}: it does not go with other words of ours")


def _old(base: Mapping[str, Any], word: str, own: object) -> object:
    """What the vendor had said; of several things, as those who share ours were told, our own."""
    if shown(own) in base.get(BLURRED, {}).get(word, ()):
        return own
    return base.get(word)


def _change(word: str, own: object, new: object) -> str:
    """What happened to a word, in a few words."""
    if new is None:
        return f"no longer {word}" if own is True else f"{word} removed"
    if own is None:
        return word if new is True else f"{word}: {shown(new)}"
    return f"{word}: {shown(own)} -> {shown(new)}"


def _apply(ours: dict[str, Any], word: str, value: object) -> bool:
    """Set or remove a word; False, and nothing changed, when the result makes no sense."""
    before = dict(ours)
    if value is None:
        del ours[word]
    else:
        put(ours, word, value)
    if word in ("enum", "x-known-values"):
        _prune_descriptions(ours)
    if _is_sound(ours):
        return True
    ours.clear()
    ours.update(before)
    return False


def _prune_descriptions(ours: dict[str, Any]) -> None:
    """Take out the meanings of values that are no longer listed."""
    meanings = as_map(ours.get("x-enum-descriptions"))
    if meanings is None:
        return
    listed = {str(value) for value in (*ours.get("enum", ()), *ours.get("x-known-values", ()))}
    kept = {key: text for key, text in meanings.items() if key in listed}
    if kept:
        ours["x-enum-descriptions"] = kept
    else:
        del ours["x-enum-descriptions"]


def _is_sound(words: Mapping[str, Any]) -> bool:
    if "enum" in words and "x-known-values" in words:
        return False
    if words.get("format") == "date-time" and _ALONE & words.keys():
        return False
    for low, high in _PAIRS:
        if low in words and high in words and words[low] > words[high]:
            return False
    limits = {word: value for word, value in words.items() if word not in ("enum", "default")}
    if not all(
        fits(limits, value) for value in (*words.get("enum", ()), *words.get("x-known-values", ()))
    ):
        return False
    return "default" not in words or fits(words, words["default"])


def drop_unfit_examples(place: Place, schema: dict[str, Any], findings: Findings) -> None:
    """Take out examples that the changed schema refuses."""
    examples = as_list(schema.get("examples"))
    if examples is None:
        return
    kept = [one for one in examples if fits(schema, one)]
    if len(kept) == len(examples):
        return
    findings.apply(place, "an example that no longer fits is removed")
    if kept:
        schema["examples"] = kept
    else:
        del schema["examples"]


def _seen(draft: Mapping[str, Any], word: str) -> object:
    return draft.get(BLURRED, {}).get(word, [shown(draft.get(word))])


BLURRED = "x-blurred"
"""In a union of drafts: the words that they differ in, with the values of each."""

"""The rules of operations and shared schemas as Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from codegen.rule_pages.collected import Rules
from codegen.rule_pages.markdown import code, plain, table
from codegen.rule_pages.rules import SOURCES, Place, Sentence, Source, Word

SCHEMAS_PAGE = "schemas.md"


def operation_section(rules: Rules, to_top: str) -> str:
    """Everything about one operation, below a heading. ``to_top`` leads to the folder's top."""
    parts = [f"## {plain(rules.operation.name)}\n", "".join(map(_line, rules.about_call))]
    if rules.places:
        parts.append(_places("Parameter", rules.places, to_top))
    if rules.unchecked:
        lines = [f"- {code(name)}: {plain(why)}\n" for name, why in rules.unchecked.items()]
        parts.append(f"Not checked:\n\n{''.join(lines)}")
    return "\n".join(parts)


def schema_section(name: str, places: Iterable[Place]) -> str:
    """The fields of a shared schema, below a heading."""
    return f"## {plain(name)}\n\n{_places('Field', places, '')}"


def _line(sentence: Sentence) -> str:
    words = f" ({', '.join(map(code, sentence.words))})" if sentence.words else ""
    return f"- {sentence.source}: {plain(sentence.text)}{words}\n"


def _places(title: str, places: Iterable[Place], to_top: str) -> str:
    """A row for each place, a column for each source."""
    head = [title, *(source.capitalize() for source in SOURCES)]
    rows = (
        [code(place.path), *(_cell(place.words, source, to_top) for source in SOURCES)]
        for place in places
    )
    return table(head, rows)


def _cell(words: Iterable[Word], source: Source, to_top: str) -> str:
    return ", ".join(_word(word, to_top) for word in words if word.source == source)


def _word(word: Word, to_top: str) -> str:
    if word.shared:
        target = f"{to_top}{SCHEMAS_PAGE}#{word.shared.lower()}"
        return f"{plain(word.name)} [{plain(word.shared)}]({target})"
    return code(word.name if word.value is True else f"{word.name}: {_value(word.value)}")


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_value, cast("tuple[object, ...]", value)))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if value != "" else '""'

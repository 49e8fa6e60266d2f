"""PyYAML's syntax errors in plain words, the same for both of its parsers."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from codegen.diagnostics import Diagnostic, Position, quoted
from codegen.diagnostics.sources import split_lines

from .events import SyntaxFault

_RULE = "yaml-syntax"
_QUOTE = "put quotes around the text"


@attrs.frozen
class _Place:
    """A fault with what the sentences need to know about the text around it."""

    fault: SyntaxFault
    found: str
    """The character at the fault, or the one after it for an escape; empty at the end."""
    opened: int
    """Line in which the construct began, from 1."""

    @property
    def found_words(self) -> str:
        return f"found {quoted(self.found)}" if self.found.strip() else "found the end of the line"


@attrs.frozen
class _Case:
    """The words for one family of faults.

    Attributes:
        problem: Parts of PyYAML's problem, any of which marks the family; empty fits all.
        context: The same for its context.
        message: The sentence.
        hint: What to do.
        at_start: The mistake stands where the construct began (an open quote), not where the
            parser noticed.
    """

    message: str | Callable[[_Place], str]
    problem: tuple[str, ...] = ("",)
    context: tuple[str, ...] = ("",)
    hint: str | None = None
    at_start: bool = False

    def fits(self, fault: SyntaxFault) -> bool:
        return any(part in fault.problem for part in self.problem) and any(
            part in fault.context for part in self.context
        )


_TAB = _Case("a tab stands where only spaces may stand", hint="indent with spaces")

# The first case that fits is taken: the order goes from the particular to the general.
_CASES = (
    _Case(_TAB.message, problem=("tab character",), hint=_TAB.hint),
    _Case(
        lambda place: f"plain text cannot start with {quoted(place.found)}",
        problem=("cannot start any token",),
        hint=_QUOTE,
    ),
    _Case(
        "the quote that opens here is never closed",
        problem=("unexpected end of stream", "document indicator", "document separator"),
        context=("quoted scalar",),
        at_start=True,
    ),
    _Case(
        lambda place: f"{quoted(chr(92) + place.found)} is no escape of a text in double quotes",
        problem=("unknown escape character",),
        hint="write a backslash as \\\\, or use single quotes",
    ),
    _Case(
        "this escape does not stand for a character",
        problem=("invalid Unicode character", "chr()", "range(0x110000)"),
        hint="write the character itself; halves of surrogate pairs are no characters",
    ),
    _Case(
        "this escape lacks hexadecimal digits: \\x needs two of them, \\u four, \\U eight",
        problem=("hexdecimal", "hexadecimal"),
        context=("quoted scalar",),
    ),
    _Case(
        "a ':' cannot stand here: it would start a mapping inside a value",
        problem=("mapping values are not allowed",),
        hint="put quotes around a text that holds ': ', or check the indentation",
    ),
    _Case(
        "this key lacks a ':' after it",
        problem=("could not find expected ':'",),
        hint="check the quotes and the indentation of the lines around it",
        at_start=True,
    ),
    _Case(
        lambda place: (
            f"expected ',' or ']' and {place.found_words}:"
            f" the '[' in line {place.opened} is not closed before this"
        ),
        problem=("',' or ']'",),
    ),
    _Case(
        lambda place: (
            f"expected ',' or '}}' and {place.found_words}:"
            f" the '{{' in line {place.opened} is not closed before this"
        ),
        problem=("',' or '}'",),
    ),
    _Case(
        lambda place: f"this is no item of the list that starts in line {place.opened}",
        problem=("'-' indicator", "<block end>"),
        context=("block collection",),
        hint="start it with '- ', or check the indentation",
    ),
    _Case(
        lambda place: f"this is no key of the mapping that starts in line {place.opened}",
        problem=("expected key", "<block end>"),
        context=("block mapping",),
        hint="check the indentation, and whether a quote was closed too early",
    ),
    _Case("'- ' cannot start a list here", problem=("sequence entries",), hint="use a new line"),
    _Case("'? ' cannot start a key here", problem=("mapping keys",)),
    _Case(
        "lines that start with '%' are directives, and none is supported",
        context=("directive",),
        hint="remove the line, or put quotes around the text",
        at_start=True,
    ),
    _Case(
        "lines that start with '%' are directives, and none is supported",
        problem=("incompatible YAML", "directive", "version number"),
    ),
    _Case(
        "'|' and '>' can only be followed by '+', '-', a digit from 1 to 9 or a comment",
        context=("block scalar",),
        hint="start the text on the next line",
    ),
    _Case(
        "a name of letters, digits, '-' and '_' must follow '&' and '*'",
        context=("an anchor", "an alias"),
        hint=_QUOTE,
    ),
    _Case(
        "a tag such as '!name' cannot stand here: tags are not supported",
        problem=("tag handle",),
        hint="put quotes around a text that starts with '!'",
    ),
    _Case(
        "a tag such as '!name' cannot stand here: tags are not supported",
        context=("a tag",),
        hint="put quotes around a text that starts with '!'",
        at_start=True,
    ),
    _Case(
        lambda place: f"expected a value and {place.found_words}",
        problem=("node content",),
        hint="put quotes around a text that starts with a special character",
    ),
    _Case("there is text after the end of the document", problem=("<document start>",)),
    _Case("this is not well-formed YAML", hint="check indentation and quotes here and above"),
)


def explain(fault: SyntaxFault, text: str, file: str) -> Diagnostic:
    """The mistake behind a syntax error of PyYAML."""
    lines = split_lines(text)
    found = _character(lines, fault.at)
    case = next(case for case in _CASES if case.fits(fault))
    if found == "\t" and "cannot start any token" in fault.problem:
        case = _TAB
    if found == "\\":  # libyaml points at the backslash, the pure parser behind it
        found = _character(lines, (fault.at[0], fault.at[1] + 1))
    place = _Place(fault, found, fault.since[0] + 1)
    message = case.message if isinstance(case.message, str) else case.message(place)
    line, column = fault.since if case.at_start else fault.at
    return Diagnostic(_inside(lines, line, column, file), message, case.hint, _RULE)


def _character(lines: tuple[str, ...], at: tuple[int, int]) -> str:
    line, column = at
    return lines[line][column : column + 1] if line < len(lines) else ""


def _inside(lines: tuple[str, ...], line: int, column: int, file: str) -> Position:
    """A position in the text, also for a fault behind the last line end."""
    last = max((number for number, shown in enumerate(lines) if shown), default=0)
    if line > last:
        line, column = last, len(lines[last])
    return Position(file, line + 1, column + 1)

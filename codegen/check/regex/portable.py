r"""Reads a pattern's text for what Python and ECMA 262 (with its `u` flag) do not share.

Python's parser cannot tell: it has already taken `\Z`, `[]a]` or `{,3}` in its own sense.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.check.regex.problem import Problem

_RULE = "pattern-not-portable"
_DEEPEST = 20
_SAME_GROUPS = ("(?:", "(?=", "(?!", "(?<=", "(?<!")
_QUANTIFIER = re.compile(r"\{[0-9]+(?:,[0-9]*)?\}")
_CODE_POINT = re.compile(r"x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}")
_FLAGS = re.compile(r"\(\?[aiLmsux]*(?:-[imsx]+)?[:)]")
_PUNCTUATION = frozenset("^$\\.*+?()[]{}|/")
_LETTERS = frozenset("dDwWbtnrfv")
_ESCAPES = {
    "A": ("the start of the text in Python only", "write ^"),
    "Z": ("the end of the text in Python only", "write $"),
    "s": ("other characters in Python than in ECMA", "write the characters out, such as [ \\t]"),
    "S": ("other characters in Python than in ECMA", "write the characters out, such as [^ \\t]"),
}


def differences(pattern: str) -> Iterator[Problem]:
    """What the two read differently, each kind of thing where it stands first."""
    reader = _Reader(pattern)
    seen: set[Problem] = set()
    for problem in reader.read():
        if problem not in seen:
            seen.add(problem)
            yield problem


def anchored_at_the_very_end(pattern: str) -> str:
    r"""The pattern for Python, in which `$` would also stand before a last line break."""
    return _DOLLAR.sub(lambda found: r"\Z" if found[0] == "$" else found[0], pattern)


_DOLLAR = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\$", re.DOTALL)


class _Reader:
    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0
        self._depth = 0

    def read(self) -> Iterator[Problem]:
        while self._at < len(self._pattern):
            character = self._pattern[self._at]
            if character == "\\":
                yield from self._escape(in_set=False)
            elif character == "[":
                yield from self._set()
            elif character == "(":
                yield from self._group()
            elif character in "*+?{":
                yield from self._repeat()
            else:
                if character == ")":
                    self._depth -= 1
                elif character in "]}":
                    yield _bare(character)
                self._at += 1

    def _escape(self, *, in_set: bool) -> Iterator[Problem]:
        after = self._pattern[self._at + 1 : self._at + 2]
        self._at += 2
        if after in ("x", "u"):
            digits = _CODE_POINT.match(self._pattern, self._at - 1)
            if digits is not None:
                self._at = digits.end()
                if (
                    after == "u"
                    and digits[0][1].lower() == "d"
                    and digits[0][2].lower() in "89abcdef"
                ):
                    yield Problem(
                        _RULE,
                        f"holds half a character, \\{digits[0]}",
                        "write the character itself",
                    )
            return  # what has too few digits does not compile
        if after in _PUNCTUATION or after in _LETTERS:
            return
        if (after == "-" and in_set) or (after == "B" and not in_set):
            return
        following = self._pattern[self._at : self._at + 1]
        if after == "0" and not following.isdigit():
            return
        if after.isdigit():
            yield Problem(
                _RULE,
                f"holds \\{after}, which refers back to a group or is a character by its number",
                "write the group's pattern again, or the character as \\x00",
            )
        elif after:
            meaning, hint = _ESCAPES.get(
                after,
                ("no escape that both Python and ECMA know", f"write {after} without the backslash")
                if not after.isalnum()
                else ("no escape that both Python and ECMA know", "write the characters out"),
            )
            yield Problem(_RULE, f"holds \\{after}, which is {meaning}", hint)

    def _set(self) -> Iterator[Problem]:
        self._at += 1
        if self._pattern.startswith("^", self._at):
            self._at += 1
        if self._pattern.startswith("]", self._at):
            yield Problem(
                _RULE,
                "holds a set that begins with ']', which ECMA takes for its end",
                "write \\] inside the set",
            )
            self._at += 1
        while self._at < len(self._pattern):
            character = self._pattern[self._at]
            if character == "]":
                self._at += 1
                return
            if character == "\\":
                yield from self._escape(in_set=True)
                continue
            if character == "[":
                yield Problem(
                    _RULE, "holds '[' inside a set, which newer engines nest", "write \\["
                )
            elif character in "-&|~" and self._pattern.startswith(character * 2, self._at):
                yield Problem(
                    _RULE,
                    f"holds '{character * 2}' inside a set, which newer engines compute with",
                    f"write one '{character}', escaped and at the end of the set"
                    if character == "-"
                    else f"write one '{character}'",
                )
            self._at += 1

    def _group(self) -> Iterator[Problem]:
        self._depth += 1
        if self._depth == _DEEPEST + 1:
            yield Problem(
                "pattern-too-complex",
                f"nests groups more than {_DEEPEST} deep",
                "say less with the pattern, and the rest in the description",
            )
        rest = self._pattern[self._at :]
        if not rest.startswith("(?") or rest.startswith(_SAME_GROUPS):
            known = next((start for start in _SAME_GROUPS if rest.startswith(start)), "(")
            self._at += len(known)
            return
        self._at += 2
        if rest.startswith(("(?P", "(?<")):
            yield Problem(
                _RULE, "names a group, which Python and ECMA write differently", "write (?:...)"
            )
        elif rest.startswith("(?>"):
            yield Problem(_RULE, "holds an atomic group, which ECMA does not know", "write (?:...)")
        elif _FLAGS.match(rest):
            yield Problem(
                _RULE,
                "switches flags inside the pattern, which ECMA does not know",
                "write both cases out, such as [Mm][Pp]4",
            )
        else:
            yield Problem(
                _RULE, f"holds {rest[:3]}, which ECMA does not know", "leave this group out"
            )

    def _repeat(self) -> Iterator[Problem]:
        if self._pattern[self._at] == "{":
            counts = _QUANTIFIER.match(self._pattern, self._at)
            if counts is None:
                yield _bare("{")
                self._at += 1
                return
            self._at = counts.end()
        else:
            self._at += 1
        if self._pattern.startswith("+", self._at):
            yield Problem(
                _RULE,
                "holds a possessive repeat (a '+' after a repeat), which ECMA does not know",
                "leave the second sign out",
            )
            self._at += 1
        elif self._pattern.startswith("?", self._at):
            self._at += 1


def _bare(character: str) -> Problem:
    return Problem(
        _RULE, f"holds a bare '{character}', which is an error in ECMA", f"write \\{character}"
    )

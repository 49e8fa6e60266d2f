"""Plain scalars by the core schema of YAML 1.2 (yaml.org/spec/1.2.2, section 10.3.2).

Against YAML 1.1, which PyYAML's own loaders speak: no `yes`/`no`/`on`/`off`, no dates, no
sexagesimals (`1:30`), no underscores in numbers, no binary, and `010` is ten.
"""

from __future__ import annotations

import math
import re

from .nodes import Scalar

_WORDS: dict[str, Scalar] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_NUMBER_STARTS = frozenset("+-.0123456789")
_DECIMAL = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o([0-7]+)")
_HEXADECIMAL = re.compile(r"0x([0-9a-fA-F]+)")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

_SMALLEST, _LARGEST = -(2**63), 2**63 - 1
_MOST_DIGITS = 400  # leading zeros allow for more than 20; Python refuses to convert thousands


class ScalarError(ValueError):
    """A plain scalar is a number that cannot be used; the message is a sentence for the user."""


def resolve(text: str) -> Scalar:
    """The value of a plain scalar.

    Raises:
        ScalarError: The text is a number that is not finite or does not fit into 64 bits.
    """
    if text[:1] not in _NUMBER_STARTS:
        return _WORDS.get(text, text)
    if _DECIMAL.fullmatch(text):
        return _whole(text, 10)
    if match := _OCTAL.fullmatch(text):
        return _whole(match[1], 8)
    if match := _HEXADECIMAL.fullmatch(text):
        return _whole(match[1], 16)
    if _FLOAT.fullmatch(text):
        return _finite(text)
    if _NOT_FINITE.fullmatch(text):
        raise ScalarError("this is not a finite number")
    return text


def _whole(digits: str, base: int) -> int:
    if len(digits) <= _MOST_DIGITS and _SMALLEST <= (number := int(digits, base)) <= _LARGEST:
        return number
    raise ScalarError("this whole number does not fit into 64 bits")


def _finite(text: str) -> float:
    number = float(text)
    if math.isfinite(number):
        return number
    raise ScalarError("this is not a finite number: it is too large for a 64-bit float")

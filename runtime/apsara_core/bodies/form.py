"""What the body of an answer may be."""

from __future__ import annotations

from enum import Enum

WHOLE = "$"
"""The name of an answer that is no object, among the members that it is read as."""


class Form(Enum):
    """What an operation answers; nearly all answer an object."""

    OBJECT = "an object"
    OBJECT_OR_NOTHING = "an object, or an empty body where there is nothing to say"
    VALUE = "a list, a number or a boolean"
    TEXT = "a text"

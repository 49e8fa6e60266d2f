"""Where the words of a wire name begin and end."""

from __future__ import annotations

import re

# In order: the plural of an acronym (URLs, IDs), an acronym before a capitalised word (the AI of
# AITemplate, the L2 of L2Preload), a word with the digits that follow it, an acronym, digits.
_WORD = re.compile(
    r"[A-Z]{2,}s(?![a-z0-9])"
    r"|[A-Z]+[0-9]*(?=[A-Z][a-z])"
    r"|[A-Z]?[a-z]+[0-9]*"
    r"|[A-Z]+[0-9]*"
    r"|[0-9]+"
)


def split_words(wire_name: str) -> list[str]:
    """The words of a name as the service spells it, in lower case.

    >>> split_words("FileURL"), split_words("L2Preload"), split_words("AddAITemplate")
    (['file', 'url'], ['l2', 'preload'], ['add', 'ai', 'template'])
    >>> split_words("ImageURLs"), split_words("x-oss-process"), split_words("Max95BpsData")
    (['image', 'urls'], ['x', 'oss', 'process'], ['max95', 'bps', 'data'])
    """
    return [word.lower() for word in _WORD.findall(wire_name)]

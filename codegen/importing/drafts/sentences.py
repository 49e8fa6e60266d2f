"""Neutral sentences of our own, made of names: nothing of the vendor's prose stands in a spec."""

from __future__ import annotations

import re

_WORD = re.compile(
    r"[A-Z]{2,}s(?![a-z0-9])|[A-Z]+[0-9]*(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+"
)
_SPELLED = {
    "url": "URL",
    "urls": "URLs",
    "uri": "URI",
    "arn": "ARN",
    "ip": "IP",
    "cdn": "CDN",
    "oss": "OSS",
    "http": "HTTP",
    "https": "HTTPS",
    "json": "JSON",
    "md5": "MD5",
    "id": "id",
    "ids": "ids",
    "num": "number",
}
_LONGEST = 120
_MANY = 24


def words_of(name: str) -> list[str]:
    """The words of a wire name as they stand in a sentence: acronyms keep their capitals."""
    found: list[str] = []
    words: list[str] = _WORD.findall(name)
    for word in words[:_MANY]:
        lower = word.lower()
        is_acronym = len(word) > 1 and word.isupper()
        found.append(_SPELLED.get(lower, word if is_acronym else lower))
    if len(found) > 1 and found[-1] == "no":  # PageNo
        found[-1] = "number"
    return found


def noun_sentence(name: str) -> str:
    """``VideoId`` -> "Video id."."""
    return _sentence(words_of(name) or ["value"])


def imperative_sentence(operation: str) -> str:
    """``GetVideoInfo`` -> "Get video info."."""
    return _sentence(words_of(operation) or ["call"])


def answer_sentence(operation: str) -> str:
    """What the method returns."""
    return f"What {operation} answers."


def error_sentence(code: str) -> str:
    """``InvalidVideo.NotFound`` -> "Invalid video: not found."."""
    parts = [" ".join(words_of(part)) for part in re.split(r"[.:_-]+", code)]
    text = ": ".join(part for part in parts if part) or "error"
    return _capitalised(text)[: _LONGEST - 1] + "."


def _sentence(words: list[str]) -> str:
    return _capitalised(" ".join(words))[: _LONGEST - 1].rstrip() + "."


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]

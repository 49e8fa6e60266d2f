"""Percent encoding as signatures need it, and keeping text within what XML can hold."""

from __future__ import annotations

import re
from urllib.parse import quote

__all__ = ["percent_encode", "shorten", "xml_text"]

# What XML 1.0 has no way to write, not even as a reference.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def percent_encode(text: str, *, keep: str = "") -> str:
    """Encode everything but ``A-Z a-z 0-9 - _ . ~`` (and ``keep``) as upper-case ``%XX``."""
    return quote(text, safe=f"-_.~{keep}")


def xml_text(text: str) -> str:
    """Escape text for an XML element; what XML cannot hold becomes U+FFFD."""
    clean = _NOT_XML.sub("\ufffd", text)
    escaped = clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("\r", "&#13;")


def shorten(text: str, limit: int = 60) -> str:
    """Cut a client's text to what fits into a sentence."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"

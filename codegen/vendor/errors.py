"""Why metadata cannot be used."""

from __future__ import annotations


class MetadataError(Exception):
    """The metadata cannot be imported; the text is one sentence for the user."""

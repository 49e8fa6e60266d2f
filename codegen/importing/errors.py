"""Why nothing was imported."""

from __future__ import annotations


class ImportRefusedError(Exception):
    """The metadata and the spec do not go together; the text is one sentence for the user."""

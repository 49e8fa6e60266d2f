"""Mistakes in a spec as data, and the one place where they become text.

Every stage of the generator adds `Diagnostic` values to a `Diagnostics` collection and goes on;
nothing is printed or raised before the edge, where `render` draws all of them with their excerpts.
This package imports nothing of the rest of `codegen`.
"""

from __future__ import annotations

from .display import quoted, shorten, visible
from .mistakes import MISTAKES_PER_FILE, Diagnostic, Diagnostics, Position, SpecError
from .report import render
from .sources import Sources
from .suggestion import did_you_mean, suggest

__all__ = [
    "MISTAKES_PER_FILE",
    "Diagnostic",
    "Diagnostics",
    "Position",
    "Sources",
    "SpecError",
    "did_you_mean",
    "quoted",
    "render",
    "shorten",
    "suggest",
    "visible",
]

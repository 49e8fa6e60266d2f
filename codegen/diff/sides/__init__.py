"""The two sides of a comparison: folders, git revisions, vendor metadata, standard input.

Bottom to top: `side` < `folder` < `git_files` < `revision`, `metadata` < `choice` < `pair`.
"""

from __future__ import annotations

from .pair import load_sides
from .side import Location, Side, SideError

__all__ = ["Location", "Side", "SideError", "load_sides"]

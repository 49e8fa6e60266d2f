"""The dialect's JSON Schema against a tree, with the errors in our own words and at their places.

Bottom to top: `schema_path`, `failure`, `values` < `wording` < `alternatives` < `checker`.
"""

from __future__ import annotations

from .checker import check_against

__all__ = ["check_against"]

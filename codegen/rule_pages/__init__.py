"""Pages that say where each rule comes from: the vendor's metadata, its prose, or judgement.

Bottom to top: `markdown`, `rules`, `stated` < `places` < `collected` < `tables` < `pages`.
"""

from __future__ import annotations

from .pages import rule_pages

__all__ = ["rule_pages"]

"""The three-way merge: what the vendor said before, what it says now, and what our spec says.

A fact is applied where ours still equals the old one. Where ours is different it stays, and the
change is listed. Without an old one (the first import) ours stays wherever it says something.

Bottom to top: `findings`, `comparison` < `references`, `words` < `union` < `shared` < `schemas` <
`parameters` < `operations`; `service` merges regions.
"""

from __future__ import annotations

from .findings import Findings
from .operations import OperationMerger
from .schemas import SchemaMerger
from .service import merge_servers

__all__ = ["Findings", "OperationMerger", "SchemaMerger", "merge_servers"]

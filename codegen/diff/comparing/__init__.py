"""Two services into the facts that differ. Nothing here knows what a difference means for callers.

Bottom to top: `place` < `change` < `scope`, `shapes` < `types`, `limits`, `value_sets`, `prose`,
`errors`, `paging`, `waiters`, `conditions`, `servers` < `fields` < `schemas` < `parameters` <
`operations` < `python_names` < `comparison`.
"""

from __future__ import annotations

from .change import Change
from .comparison import compare
from .place import Direction, Place, Step

__all__ = ["Change", "Direction", "Place", "Step", "compare"]

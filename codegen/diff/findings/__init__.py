"""Changes judged by the rules: findings with sentences, Python names, witnesses, fingerprints.

Bottom to top: `fingerprint`, `finding`, `python_view` < `sentences` < `judging`.
"""

from __future__ import annotations

from .finding import Acceptance, Finding
from .judging import judge

__all__ = ["Acceptance", "Finding", "judge"]

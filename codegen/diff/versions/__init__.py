"""Which version number a change asks for, and whether the project's is large enough.

Bottom to top: `number`, `advice` < `project` < `release`.
"""

from __future__ import annotations

from .advice import Advice, Bump, advise
from .number import Version
from .release import Release, ReleaseError, judge_release

__all__ = ["Advice", "Bump", "Release", "ReleaseError", "Version", "advise", "judge_release"]

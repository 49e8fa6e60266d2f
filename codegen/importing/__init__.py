"""The vendor's facts into our spec: what it changed is followed, what we decided stays.

Bottom to top: `errors`, `documents`, `tags`, `editor_comment` < `drafts` < `merging` < `lock` <
`proofreading` < `plan` < `report` < `importer`.
"""

from __future__ import annotations

from .errors import ImportRefusedError
from .importer import Import, prepare_import

__all__ = ["Import", "ImportRefusedError", "prepare_import"]

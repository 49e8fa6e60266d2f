"""The accept file: findings that may stand, with a reason, an owner and an end.

Bottom to top: `entries` < `reading` < `applying`.
"""

from __future__ import annotations

from .applying import apply_acceptances
from .entries import AcceptFile, Entry
from .reading import AcceptFileError, read_accept_file

__all__ = ["AcceptFile", "AcceptFileError", "Entry", "apply_acceptances", "read_accept_file"]

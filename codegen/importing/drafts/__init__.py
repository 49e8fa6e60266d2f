"""Facts of the vendor in the words of the dialect, as plain data without sentences.

Old and new facts take the same way, so that what the vendor did not change is equal here. What the
dialect cannot say is left out, and said so in `Omissions`.

Bottom to top: `sentences`, `omissions`, `component_names`, `circles`, `values` < `schemas` <
`parameters` < `operations` < `wording`.
"""

from __future__ import annotations

from .circles import Circles
from .component_names import ComponentNames
from .omissions import Omissions
from .operations import OperationDraft, draft_operation
from .schemas import Drafter
from .wording import worded_operation, worded_parameter, worded_schema

__all__ = [
    "Circles",
    "ComponentNames",
    "Drafter",
    "Omissions",
    "OperationDraft",
    "draft_operation",
    "worded_operation",
    "worded_parameter",
    "worded_schema",
]

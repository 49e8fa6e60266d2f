"""Regular expressions of a spec: the same in Python and ECMA 262, and never slow.

JSON Schema takes its patterns from ECMA 262; the client, the local service and other people's tools
each match them with another engine. So a spec may use only what all of them read in the same way.
"""

from __future__ import annotations

from codegen.check.regex.problem import Problem
from codegen.check.regex.verdict import Verdict, judge

__all__ = ["Problem", "Verdict", "judge"]

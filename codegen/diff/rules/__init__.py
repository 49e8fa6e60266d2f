"""The rules as data: what each kind of change means on the wire and for generated Python.

Bottom to top: `rule` < the tables of one area each < `catalogue`; `examples` stands by itself. A
run of the comparison needs no examples: those are for `codegen rules` and the tests.
"""

from __future__ import annotations

from .catalogue import RULES, mirrors_of
from .rule import LEVELS, MIRRORED, Level, Rule, worse

__all__ = ["LEVELS", "MIRRORED", "RULES", "Level", "Rule", "mirrors_of", "worse"]

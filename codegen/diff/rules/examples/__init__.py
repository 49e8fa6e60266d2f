"""For each rule a pair of tiny specs that triggers it, and nothing else.

The YAML files beside this module hold what differs; `examples` puts it into the spec that all of
them share: one operation, PutThing, with a parameter Value and an answer with a field Value.
"""

from __future__ import annotations

from .reading import Example, examples
from .tiny_spec import Documents, tiny_spec, write_spec

__all__ = ["Documents", "Example", "examples", "tiny_spec", "write_spec"]

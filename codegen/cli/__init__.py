"""The commands of ``python -m codegen``, one module each.

Exit codes: 0 fine; 1 findings (mistakes in the spec, drift, edited files); 2 wrong usage, or
something that cannot be read or written.
"""

from __future__ import annotations

from codegen.cli.main import main

__all__ = ["main"]

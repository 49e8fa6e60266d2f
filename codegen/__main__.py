"""``python -m codegen``."""

from __future__ import annotations

import gc
import sys

from codegen.cli import main

if __name__ == "__main__":
    # A run builds trees that live to its end and hardly a cycle: looking for cycles among them,
    # then and at exit, takes a tenth of the time.
    gc.disable()
    code = main()
    gc.freeze()
    sys.exit(code)

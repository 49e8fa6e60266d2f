"""Every module can be imported by itself and quietly, and `__all__` says what a package offers."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

from tests.house.tree import module_names

PACKAGES = ["apsara_core", "apsara_vod", "vodkit", "codegen"]


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_imports_without_side_effects(package: str) -> None:
    """In a fresh interpreter with warnings as errors: no output, no logging handler, no thread left running."""
    program = (
        "import importlib, logging, sys, threading\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        "assert not logging.getLogger().handlers, 'a handler was put on the root logger'\n"
        "assert threading.active_count() == 1, threading.enumerate()\n"
    )
    names = module_names(package)
    assert names
    arguments = [sys.executable, "-W", "error", "-c", program, *names]
    run = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@pytest.mark.parametrize("package", PACKAGES)
def test_all_names_exactly_what_is_offered(package: str) -> None:
    """Each name in an `__all__` exists, once; a package has no public name that it does not list."""
    for name in module_names(package):
        module = importlib.import_module(name)
        declared = getattr(module, "__all__", None)
        if declared is None:
            continue
        assert len(set(declared)) == len(declared), f"{name}.__all__ names something twice"
        missing = [each for each in declared if not hasattr(module, each)]
        assert missing == [], f"{name}.__all__ names what the module does not have"
        if name == package:
            offered = {
                key
                for key, value in vars(module).items()
                if not key.startswith("_")
                and (getattr(value, "__module__", None) or "").startswith(name)
            }
            assert offered <= set(declared), f"{name} offers what its __all__ does not name"

"""Generate a spec folder into a temporary package and import it."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from codegen.build import load_service
from codegen.check import check
from codegen.diagnostics import render as render_diagnostics
from codegen.emit import render
from codegen.naming import Names, NamesLock


def generate(spec: Path) -> dict[str, bytes]:
    """The files of the package, from a spec that has to be right."""
    loaded = load_service(spec)
    assert loaded.service is not None
    check(loaded.service, loaded.diagnostics)
    assert not loaded.diagnostics, render_diagnostics(loaded.diagnostics, loaded.sources)
    return render(loaded.service, Names(NamesLock.read(spec)))


@contextmanager
def imported(files: dict[str, bytes], folder: Path, name: str) -> Iterator[ModuleType]:
    """The package under a name of its own, forgotten afterwards."""
    for path, data in files.items():
        target = folder / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))
        for module in [key for key in sys.modules if key.partition(".")[0] == name]:
            del sys.modules[module]

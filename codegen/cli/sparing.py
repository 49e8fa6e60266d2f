"""Whether ``generate`` would write what is there already: answered without rendering anything."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from codegen.publish import clear_leftovers, only_run_in
from codegen.publish.remembered import inputs_digest, is_known, package_digest, remember

_GENERATOR = Path(__file__).resolve().parents[1]

RECORD = _GENERATOR.parent / ".codegen_cache" / "runs.json"
"""In the checkout and ignored by git: it speaks of this checkout's own runs."""

_LIBRARIES = ("attrs", "Jinja2", "jsonschema-rs", "MarkupSafe", "PyYAML", "ruff")
"""What shapes the output, or decides whether there is one."""


def fingerprint(spec: Path) -> str | None:
    """All that the package is made from, as one digest: the spec, the generator, its libraries.

    None when the folders hold something that cannot be pinned down, or a library no version.
    """
    try:
        versions = [f"{name} {version(name)}" for name in _LIBRARIES]
    except PackageNotFoundError:
        return None
    return inputs_digest((spec, _GENERATOR), (sys.version, *versions))


def is_current(inputs: str | None, out: Path, waiting: Callable[[Path], None]) -> bool:
    """Whether the package is, byte for byte, what an earlier run made from the same inputs."""
    if inputs is None:
        return False
    with only_run_in(out, waiting) as alone:
        package = package_digest(out)
        current = package is not None and is_known(RECORD, inputs, package)
        if current and alone:
            clear_leftovers(out)
    return current


def remember_run(inputs: str | None, spec: Path, out: Path) -> None:
    """Remember that this package was made from these inputs.

    Not where they changed meanwhile, by a person's hand or since the run gave new names: what it
    read was neither the old nor the new.
    """
    package = package_digest(out)
    if inputs is not None and package is not None and fingerprint(spec) == inputs:
        remember(RECORD, inputs, package)

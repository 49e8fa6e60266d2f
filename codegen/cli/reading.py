"""The spec of a command: loaded and checked, or its mistakes reported."""

from __future__ import annotations

from pathlib import Path

from codegen.build import load_service
from codegen.check import check as check_service
from codegen.cli.console import say
from codegen.diagnostics import render
from codegen.model import Service


def read_spec(folder: Path) -> Service | None:
    """The service without mistakes, or None after all of them were printed.

    Raises `SpecError` when the folder is no spec.
    """
    loaded = load_service(folder)
    if loaded.service is not None:
        check_service(loaded.service, loaded.diagnostics)
    if loaded.diagnostics:
        say(render(loaded.diagnostics, loaded.sources))
        return None
    return loaded.service

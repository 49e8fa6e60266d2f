"""The peers: which are installed, and what they make of our OpenAPI export."""

from __future__ import annotations

import atexit
import functools
import importlib.util
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from processes import ROOT, Cost, run

VENDOR = "official SDK"
GENERATED = "openapi-python-client"
MODELS = "datamodel-code-generator"
PACKAGE = "vod_peer"

_ENVIRONMENT = ROOT / os.environ.get("PEERS", ".venv-peers")
_VENDOR_PACKAGE = "alibabacloud_vod20170321"
_COMMANDS = {GENERATED: "openapi-python-client", MODELS: "datamodel-codegen"}


@dataclass(frozen=True)
class Client:
    """A client of a peer.

    Attributes:
        name: what it is called in the tables.
        python: the interpreter that has what it needs.
        variables: what the environment of its processes needs besides.
    """

    name: str
    python: str = sys.executable
    variables: Mapping[str, str] = field(default_factory=dict[str, str])


def generators() -> tuple[str, ...]:
    """The generators that are installed."""
    return tuple(name for name in _COMMANDS if (_ENVIRONMENT / "bin" / _COMMANDS[name]).exists())


@functools.cache
def clients() -> tuple[Client, ...]:
    """The clients that are installed, or can be generated here."""
    found: list[Client] = []
    if importlib.util.find_spec(_VENDOR_PACKAGE):
        found.append(Client(VENDOR))
    if GENERATED in generators():
        folder = _folder()
        generate(GENERATED, _document(), folder / PACKAGE)
        python = str(_ENVIRONMENT / "bin" / "python")
        found.append(Client(GENERATED, python, {"PYTHONPATH": str(folder)}))
    return tuple(found)


def missing() -> tuple[str, ...]:
    """The peers that are not installed."""
    vendor = () if importlib.util.find_spec(_VENDOR_PACKAGE) else (VENDOR,)
    return (*vendor, *(name for name in _COMMANDS if name not in generators()))


def versions() -> tuple[str, ...]:
    """The peers that are installed, with their versions."""
    found = [f"{name} {_version(name)}" for name in generators()]
    if VENDOR not in missing():
        found.insert(0, f"{_VENDOR_PACKAGE} {version(_VENDOR_PACKAGE)}")
    return tuple(found)


def export_openapi(document: Path) -> None:
    """Write our spec as the document that the generators read."""
    run(["-m", "codegen", "export", "--format", "openapi", "--out", str(document)])


def generate(name: str, document: Path, out: Path) -> Cost:
    """Run a generator with the options that its users have when they give none."""
    arguments = {
        GENERATED: ["generate", "--meta", "none", "--path", document, "--output-path", out],
        MODELS: ["--input-file-type", "openapi", "--input", document, "--output", out],
    }
    folder = _ENVIRONMENT / "bin"
    command = [folder / _COMMANDS[name], *arguments[name]]
    # They call ruff by its name.
    search = os.pathsep.join([str(folder), os.environ.get("PATH", "")])
    return run(list(map(str, command)), python=str(folder / "python"), PATH=search, PYTHONPATH="")


@functools.cache
def _folder() -> Path:
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    return Path(folder.name)


@functools.cache
def _document() -> Path:
    document = _folder() / "openapi.json"
    export_openapi(document)
    return document


def _version(name: str) -> str:
    script = f"from importlib.metadata import version; print(version({name!r}))"
    done = subprocess.run(  # noqa: S603 - the interpreter of the peers' environment
        [_ENVIRONMENT / "bin" / "python", "-c", script], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()

"""``export``: the spec in another format."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.cli.console import counted, put, say
from codegen.cli.outcome import FINDINGS, FINE, CommandError
from codegen.cli.reading import read_spec
from codegen.emit.json_schema import service_description
from codegen.export import metadata_document, openapi_document
from codegen.model import Service
from codegen.naming import Names, NamesLock
from codegen.naming.registry import NameClashError
from codegen.publish import Change, PublicationError, apply_changes


def export(spec: Path, format_name: str, out: Path | None) -> int:
    """Write the spec to a file or standard output. ``jsonschema``, ``metadata`` or ``openapi``."""
    service = read_spec(spec)
    if service is None:
        return FINDINGS
    document = _document(service, spec, format_name)
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    if out is None:
        _print(text)
        return FINE
    _write(out, text.encode("utf-8"))
    say(f"{out}: {format_name} of {counted(len(service.operations), 'operation')}")
    return FINE


def _document(service: Service, spec: Path, format_name: str) -> dict[str, Any]:
    if format_name == "jsonschema":
        return service_description(service)
    if format_name == "metadata":
        return metadata_document(service)
    try:
        return openapi_document(service, Names(NamesLock.read(spec)))
    except NameClashError as error:
        raise CommandError(str(error), FINDINGS) from None


def _print(text: str) -> None:
    try:
        put(text)
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:  # full; closed or detached
        raise CommandError(f"standard output cannot be written: {_reason(error)}") from None


def _write(out: Path, data: bytes) -> None:
    try:
        if out.is_dir():
            raise CommandError(f"--out {out} is a folder, and a file is expected")
        if out.exists() and not out.is_file():
            # A pipe or a device: written to, never replaced by a file of that name.
            out.write_bytes(data)
            return
        target = out.resolve()
        if not (target.exists() and target.read_bytes() == data):
            apply_changes([Change(target, data, target.parent)])
    except BrokenPipeError:
        raise
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead in a circle
        raise CommandError(f"--out {out} cannot be written: {_reason(error)}") from None
    except PublicationError as error:
        raise CommandError(str(error)) from None


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return str(error) or type(error).__name__

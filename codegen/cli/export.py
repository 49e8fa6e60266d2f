"""``export``: the spec in another format."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.cli.console import counted, say
from codegen.cli.outcome import FINDINGS, FINE, CommandError
from codegen.cli.output import put_result, write_result
from codegen.cli.reading import read_spec
from codegen.emit.json_schema import service_description
from codegen.export import metadata_document, openapi_document
from codegen.model import Service
from codegen.naming import Names, NamesLock
from codegen.naming.registry import NameClashError


def export(spec: Path, format_name: str, out: Path | None) -> int:
    """Write the spec to a file or standard output. ``jsonschema``, ``metadata`` or ``openapi``."""
    service = read_spec(spec)
    if service is None:
        return FINDINGS
    document = _document(service, spec, format_name)
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    if out is None:
        put_result(text)
        return FINE
    write_result(out, text.encode("utf-8"))
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

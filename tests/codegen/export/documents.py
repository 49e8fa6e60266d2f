"""Documents for the tests: of a spec folder, or of a small spec whose one operation a test writes."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from codegen.build import load_service
from codegen.check import check
from codegen.export import openapi_document
from codegen.naming import Names, NamesLock
from tests.codegen.cli.tiny_spec import SERVICE

ROOT = Path(__file__).parents[3]
KITCHEN_SINK = ROOT / "tests" / "data" / "kitchen_sink" / "spec"
VOD = ROOT / "spec" / "vod"

_ANSWER = "{type: object, properties: {Name: {type: string, description: A name.}}}"

_OPERATION = """\
operationId: GetThing
summary: Look a thing up.
tags: [things]
x-reads-only: true
%(words)s
responses:
  "200":
    description: The thing.
    content:
      application/json:
        schema:
%(answer)s
"""


def exported(spec: Path) -> dict[str, Any]:
    loaded = load_service(spec)
    assert loaded.service is not None
    check(loaded.service, loaded.diagnostics)
    assert not loaded.diagnostics, [mistake.message for mistake in loaded.diagnostics]
    return openapi_document(loaded.service, Names(NamesLock.read(spec)))


def exported_with(
    folder: Path, *, words: str = "", answer: str = _ANSWER, components: str = ""
) -> dict[str, Any]:
    """The document of a spec whose operation GetThing has the given words and answer."""
    place = folder / "operations" / "things" / "GetThing.yaml"
    place.parent.mkdir(parents=True)
    (folder / "service.yaml").write_text(SERVICE, "utf-8")
    if components:
        (folder / "components.yaml").write_text(textwrap.dedent(components), "utf-8")
    answer = textwrap.indent(textwrap.dedent(answer).strip(), " " * 10)
    text = _OPERATION % {"words": textwrap.dedent(words), "answer": answer}
    place.write_text(text, "utf-8")
    return exported(folder)

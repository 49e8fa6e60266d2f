"""A spec of two operations, written where a test wants it, and a way to run the commands on it."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from codegen.cli import main

SERVICE = """\
x-dialect: 1
x-product: tiny
info: {title: Tiny, version: "2020-01-01", description: A service for tests.}
servers:
  - {url: "https://tiny.example.com", description: The only one., x-regions: [cn-one]}
tags: [{name: things, description: Operations about things.}]
"""

OPERATION = """\
operationId: %(name)s
summary: Does something with a thing.
tags: [things]
x-reads-only: true
parameters:
%(parameters)s
responses:
  "200":
    description: What became of it.
    content:
      application/json:
        schema:
          type: object
          properties:
            RequestId: {type: string, description: The request's id.}
"""

PARAMETER = (
    "  - {name: %s, in: query, description: A value of the thing., schema: {type: string}}\n"
)


def write_operation(spec: Path, name: str, *parameters: str) -> Path:
    path = spec / "operations" / "things" / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = "".join(PARAMETER % parameter for parameter in parameters or ("ThingId",))
    path.write_text(OPERATION % {"name": name, "parameters": lines.rstrip()}, "utf-8")
    return path


def write_spec(spec: Path) -> Path:
    spec.mkdir(parents=True)
    (spec / "service.yaml").write_text(SERVICE, "utf-8")
    write_operation(spec, "GetThing")
    write_operation(spec, "PutThing", "ThingId", "Title")
    return spec


def tree(folder: Path) -> dict[str, bytes | None]:
    """Everything below a folder: files with their bytes, folders with None."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def times(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


@attrs.define
class Project:
    """A spec, the package that is generated from it, and what the last command said."""

    root: Path
    capsys: pytest.CaptureFixture[str]
    said: str = ""
    printed: str = ""

    @property
    def spec(self) -> Path:
        return self.root / "spec"

    @property
    def out(self) -> Path:
        return self.root / "out" / "tiny"

    def run(self, *arguments: object) -> int:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        self.printed, self.said = self.capsys.readouterr()
        assert "Traceback" not in self.said
        return code

    def generate(self, *more: object) -> int:
        return self.run("generate", "--spec", self.spec, "--out", self.out, *more)

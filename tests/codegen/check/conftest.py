"""Tiny specs: clean as they are, and each test puts one thing into them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.build import load_service
from codegen.check import check
from codegen.diagnostics import Diagnostic

SERVICE = """\
x-dialect: 1
x-product: tiny
info: {title: Tiny, version: "2020-01-01"}
servers:
  - url: https://tiny.example.com
    x-regions: [north]
"""


def indented(text: str, depth: int) -> str:
    return textwrap.indent(textwrap.dedent(text).strip("\n"), "  " * depth) + "\n"


class TinySpec:
    """Writes a spec into a folder, checks it and gives back the mistakes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def operation(
        self,
        name: str = "GetThing",
        *,
        summary: str = "Gets a thing.",
        tags: str = "tags: [things]",
        parameters: str = "",
        answer: str = "",
        answer_schema: str = "",
        example: str = "",
        words: str = "",
        folder: str = "things",
        reads_only: bool = True,
    ) -> None:
        """Write one operation file. ``answer`` holds properties beside RequestId."""
        text = f"operationId: {name}\nsummary: {summary}\n{tags}\nx-reads-only: {str(reads_only).lower()}\n"
        if parameters:
            text += "parameters:\n" + indented(parameters, 1)
        text += 'responses:\n  "200":\n    description: A thing.\n    content:\n      application/json:\n        schema:\n'
        text += indented(
            answer_schema or "type: object\nproperties:\n  RequestId: {type: string}\n", 5
        )
        if answer:
            text += indented(answer, 6)
        if example:
            text += "        example:\n" + indented(example, 5)
        self.write(f"operations/{folder}/{name}.yaml", text + textwrap.dedent(words))

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def mistakes(
        self, *, schemas: str = "", service: str = "", tags: str = "tags: [{name: things}]\n"
    ) -> list[Diagnostic]:
        self.write("service.yaml", SERVICE + tags + textwrap.dedent(service))
        if schemas:
            self.write("components.yaml", "schemas:\n" + indented(schemas, 1))
        loaded = load_service(self.folder)
        assert loaded.service is not None, list(loaded.diagnostics)
        assert not loaded.diagnostics, list(loaded.diagnostics)
        check(loaded.service, loaded.diagnostics)
        return list(loaded.diagnostics)


@pytest.fixture
def tiny(tmp_path: Path) -> TinySpec:
    return TinySpec(tmp_path / "spec")


@pytest.fixture
def field_mistakes(tiny: TinySpec) -> Callable[..., list[Diagnostic]]:
    """The mistakes of a spec in which an answer has the field ``Field`` of the given schema."""

    def mistakes(schema: str, *, schemas: str = "") -> list[Diagnostic]:
        tiny.operation(answer=f"Field:\n{indented(schema, 1)}")
        return tiny.mistakes(schemas=schemas)

    return mistakes


@pytest.fixture
def parameter_mistakes(tiny: TinySpec) -> Callable[..., list[Diagnostic]]:
    """The mistakes of a spec in which an operation has the parameter ``Thing`` of these words."""

    def mistakes(words: str, *, schemas: str = "") -> list[Diagnostic]:
        tiny.operation(parameters=f"- name: Thing\n  in: query\n{indented(words, 1)}")
        return tiny.mistakes(schemas=schemas)

    return mistakes

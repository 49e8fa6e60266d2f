"""Small metadata files, a spec folder to import them into, and what the last command said."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest

from codegen.cli import main
from codegen.importing.documents import read_documents
from codegen.importing.merging.comparison import bare
from codegen.importing.merging.operations import answer_schema

PARAMETER = {"type": "string", "required": False, "description": "Vendor text."}


def parameter(name: str, schema: dict | None = None, **more: object) -> dict:
    return {"name": name, "in": "query", "schema": schema or dict(PARAMETER)} | more


def answer(**properties: object) -> dict:
    request_id = {"type": "string", "description": "The ID of the request."}
    return {"type": "object", "properties": {"RequestId": request_id} | properties}


def api(*parameters: dict, response: dict | None = None, **more: object) -> dict:
    return {
        "summary": "Vendor summary.",
        "methods": ["post", "get"],
        "operationType": "write",
        "parameters": list(parameters),
        "responses": {"200": {"schema": response or answer()}},
    } | more


def metadata(apis: dict[str, dict], **more: object) -> dict:
    return {
        "version": "1.0",
        "info": {"style": "RPC", "product": "Shop", "version": "2020-02-20"},
        "directories": [{"id": 1, "title": "Goods", "type": "directory", "children": [*apis]}],
        "components": {"schemas": {}},
        "apis": apis,
        "endpoints": [{"regionId": "cn-one", "endpoint": "shop.example.com"}],
    } | more


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def facts_in(folder: Path) -> dict[str, object]:
    """The vendor's facts in a spec: no sentences, no groups, no examples."""
    spec = read_documents(folder)
    components = spec.components.data if spec.components else {}
    operations = {
        name: (
            {word: one.data.get(word) for word in ("x-reads-only", "deprecated", "x-methods")},
            [bare(each) for each in one.data.get("parameters", [])],
            bare(answer_schema(one.data)),
            sorted((each["code"], each["status"]) for each in one.data.get("x-errors", [])),
        )
        for name, one in spec.operations.items()
    }
    servers = spec.service.data["servers"]
    return {
        "operations": operations,
        "shared": {name: bare(one) for name, one in components.get("schemas", {}).items()},
        "regions": sorted((region, one["url"]) for one in servers for region in one["x-regions"]),
    }


@attrs.define
class Workshop:
    root: Path
    capsys: pytest.CaptureFixture[str]
    printed: str = ""
    said: str = ""
    report: str = ""
    """What the last import printed."""

    @property
    def spec(self) -> Path:
        return self.root / "spec"

    def run(self, *arguments: object) -> int:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        self.printed, self.said = self.capsys.readouterr()
        assert "Traceback" not in self.said
        return code

    def import_file(self, path: Path, *more: object) -> int:
        code = self.run("import", path, "--spec", self.spec, *more)
        self.report = self.printed
        return code

    def import_data(self, data: object, *more: object) -> int:
        path = self.root / "metadata.json"
        path.write_text(json.dumps(data), "utf-8")
        return self.import_file(path, *more)

    def imported(self, data: object) -> Workshop:
        """Import what has to go well, and leave a spec without mistakes."""
        assert self.import_data(data) == 0, self.said + self.printed
        self.check()
        return self

    def check(self) -> None:
        assert self.run("check", "--spec", self.spec) == 0, self.said

    def generate(self) -> None:
        out = self.root / "generated" / "shop"
        assert self.run("generate", "--spec", self.spec, "--out", out) == 0, self.said

    def file(self, name: str) -> Path:
        (path,) = self.spec.rglob(f"{name}.yaml")
        return path

    def text(self, name: str) -> str:
        return self.file(name).read_text("utf-8")

    def operation(self, name: str) -> dict:
        return read_documents(self.spec).operations[name].data

    def parameter(self, operation: str, name: str) -> dict:
        found = self.operation(operation)["parameters"]
        return next(one for one in found if one.get("name") == name)

    def answer(self, operation: str) -> dict:
        return answer_schema(self.operation(operation))["properties"]

    @property
    def components(self) -> dict:
        return read_documents(self.spec).components.data["schemas"]

    def section(self, title: str) -> list[str]:
        """The lines of one section of the report."""
        lines = self.report.split("\n")
        if f"{title}:" not in lines:
            return []
        start = lines.index(f"{title}:") + 1
        return [line.strip() for line in lines[start : lines.index("", start)]]

    @property
    def applied(self) -> list[str]:
        return self.section("applied")

    @property
    def left(self) -> list[str]:
        return self.section("left as it is in ours")

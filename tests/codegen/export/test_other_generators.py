"""Generators that read OpenAPI make a client, or models, of our document and have nothing to say against it."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.codegen.export.documents import KITCHEN_SINK, ROOT, VOD, exported

PEERS = ROOT / os.environ.get("PEERS", ".venv-peers") / "bin"


def run(tool: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    if not (PEERS / tool).exists():
        pytest.skip(f"{tool} is not installed: make peers")
    # They call ruff by its name, and read no module of ours.
    search = os.pathsep.join([str(PEERS), os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": search, "NO_COLOR": "1", "COLUMNS": "200"}
    environment.pop("PYTHONPATH", None)
    command = [str(PEERS / tool), *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def compiled(folder: Path) -> list[Path]:
    """The modules in a folder, all of which are Python."""
    modules = sorted(folder.rglob("*.py"))
    for path in modules:
        compile(path.read_bytes(), path.name, "exec", dont_inherit=True)
    return modules


@pytest.fixture(
    scope="module",
    params=[KITCHEN_SINK, pytest.param(VOD, marks=pytest.mark.slow)],
    ids=["kitchen_sink", "vod"],
)
def document(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "openapi.json"
    path.write_text(json.dumps(exported(request.param)), "utf-8")
    return path


def test_openapi_python_client(document: Path, tmp_path: Path) -> None:
    out = tmp_path / "client"
    asked = ("--path", document, "--output-path", out, "--meta", "none", "--fail-on-warning")
    done = run("openapi-python-client", "generate", *asked)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in (done.stdout + done.stderr).lower()
    operations = json.loads(document.read_text("utf-8"))["paths"]
    apis = [path for path in compiled(out / "api") if path.name != "__init__.py"]
    assert len(apis) == len(operations)


@pytest.mark.parametrize("kind", ["pydantic_v2.BaseModel", "dataclasses.dataclass"])
def test_datamodel_code_generator(document: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "models.py"
    asked = ("--input", document, "--output", out, "--input-file-type", "openapi")
    # Without a word about formatters it warns that its default will change.
    done = run("datamodel-codegen", *asked, "--output-model-type", kind, "--formatters", "builtin")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert compiled(tmp_path) == [out]
    schemas = json.loads(document.read_text("utf-8"))["components"]["schemas"]
    classes = out.read_text("utf-8").count("\nclass ")
    assert classes >= sum("properties" in schema for schema in schemas.values()) > 0

"""Programs against the generated client that must, or must not, pass a strict type checker.

A line marked ``# expect: error`` is refused by both checkers, every other line by none.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT

pytestmark = pytest.mark.slow

PROGRAMS = Path(__file__).parent / "programs"
PATHS = [str(ROOT / "runtime"), str(ROOT / "generated")]
EXPECTED = {
    (path.name, number)
    for path in PROGRAMS.glob("*.py")
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
    if "# expect: error" in line
}


@pytest.fixture
def project(tmp_path):
    shutil.copytree(PROGRAMS, tmp_path, dirs_exist_ok=True)
    return tmp_path


def run(*arguments, cwd):
    command = [sys.executable, "-m", *arguments]
    result = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert result.stderr == ""
    return result.stdout


def compare(found):
    assert {"refused": sorted(found - EXPECTED), "passed": sorted(EXPECTED - found)} == {
        "refused": [],
        "passed": [],
    }


def test_there_are_programs():
    assert {name for name, _ in EXPECTED} == {
        "async_client.py",
        "own_credentials.py",
        "sync_client.py",
    }


def test_mypy(project):
    pytest.importorskip("mypy")
    config = project / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = true\nmypy_path = {':'.join(PATHS)}\n", "utf-8")
    names = sorted(path.name for path in project.glob("*.py"))
    output = run("mypy", "--config-file", str(config), *names, cwd=project)
    found = re.findall(r"^(\S+\.py):(\d+): error", output, re.MULTILINE)
    compare({(name, int(line)) for name, line in found})


def test_pyright(project):
    """basedpyright is pyright with more rules; those of the strict mode are the same."""
    pytest.importorskip("basedpyright")
    settings = {
        "include": ["."],
        "extraPaths": PATHS,
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "reportUnusedExpression": False,
        "reportUnusedCallResult": False,
    }
    (project / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    output = run("basedpyright", "--outputjson", "--pythonpath", sys.executable, cwd=project)
    found = {
        (Path(entry["file"]).name, entry["range"]["start"]["line"] + 1)
        for entry in json.loads(output)["generalDiagnostics"]
        if entry["severity"] == "error"
    }
    compare(found)

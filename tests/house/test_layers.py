"""The contracts in pyproject.toml find each way of breaking the floors (`make check` runs them over the real tree)."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT, files

LINTER = Path(sys.executable).with_name("lint-imports")

pytestmark = pytest.mark.skipif(
    not LINTER.exists(), reason="import-linter is not in this environment"
)


def lint(tree: Path) -> subprocess.CompletedProcess[str]:
    program = (
        "import sys; sys.path[:0] = ['runtime', 'generated', 'toolkit', '.'];"
        "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache', '--no-logo'])"
    )
    arguments = [sys.executable, "-c", program]
    return subprocess.run(
        arguments, cwd=tree, capture_output=True, text=True, check=False, timeout=120
    )


@pytest.fixture(scope="module")
def skeleton(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Empty packages, with the modules and packages that the contracts name."""
    tree = tmp_path_factory.mktemp("tree")
    shutil.copy(ROOT / "pyproject.toml", tree)
    modules = [*files(ROOT / "runtime" / "apsara_core", "*.py"), *files(ROOT / "codegen", "*.py")]
    names = [path.relative_to(ROOT).as_posix() for path in modules]
    names += ["generated/apsara_vod/__init__.py"]
    names += ["toolkit/vodkit/__init__.py", "toolkit/vodkit/emulator/__init__.py"]
    for name in names:
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).touch()
    return tree


def test_the_skeleton_keeps_the_contracts(skeleton: Path) -> None:
    run = lint(skeleton)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize(
    ("module", "statement"),
    [
        ("runtime/apsara_core/__init__.py", "import apsara_vod"),
        ("runtime/apsara_core/__init__.py", "import vodkit"),
        ("generated/apsara_vod/__init__.py", "import vodkit"),
        ("generated/apsara_vod/__init__.py", "import httpx"),
        ("generated/apsara_vod/__init__.py", "import attrs"),
        ("codegen/__init__.py", "import apsara_core"),
        ("codegen/__init__.py", "def late():\n    import apsara_vod"),
        ("codegen/model/schema.py", "from codegen import emit"),
        ("codegen/naming/words.py", "from codegen.check import report"),
        ("codegen/diagnostics/report.py", "import codegen.yaml_tree"),
        ("codegen/unplaced.py", ""),
        ("toolkit/vodkit/__init__.py", "import codegen"),
        ("toolkit/vodkit/emulator/__init__.py", "from apsara_core import schema"),
        ("runtime/apsara_core/client.py", "import httpx"),
        ("runtime/apsara_core/errors.py", "from httpx2 import HTTPError"),
        ("runtime/apsara_core/schema/__init__.py", "import httpx"),
        ("runtime/apsara_core/schema/__init__.py", "from ..network import httpx_library"),
        ("runtime/apsara_core/schema/__init__.py", "from ..client import BaseClient"),
        ("runtime/apsara_core/schema/__init__.py", "from .. import signing"),
        ("runtime/apsara_core/calling/call.py", "from .driver import run"),
        ("runtime/apsara_core/calling/driver.py", "from ..credentials import DefaultCredentials"),
        ("runtime/apsara_core/credentials/steps.py", "from .runner import run"),
        ("runtime/apsara_core/credentials/runner.py", "import httpx2"),
        ("runtime/apsara_core/credentials/unplaced.py", ""),
        ("runtime/apsara_core/client.py", "from .async_client import AsyncBaseClient"),
        ("runtime/apsara_core/unplaced.py", ""),
    ],
)
def test_a_broken_floor_is_found(
    skeleton: Path, tmp_path: Path, module: str, statement: str
) -> None:
    tree = tmp_path / "tree"
    shutil.copytree(skeleton, tree)
    with (tree / module).open("a", encoding="utf-8") as file:
        file.write(statement + "\n")
    run = lint(tree)
    assert run.returncode == 1, run.stdout + run.stderr
    assert "BROKEN" in run.stdout

"""Generated code stands on apsara_core, a little of the standard library and itself, by relative imports."""

from __future__ import annotations

import ast

from tests.house.tree import ROOT, files

STANDARD = {"__future__", "collections.abc", "datetime", "importlib", "types", "typing"}


def test_generated_code_imports_the_runtime_only() -> None:
    foreign = []
    for path in files(ROOT / "generated", "*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                modules = [node.module or ""]
            else:
                continue
            foreign += [
                f"{path.relative_to(ROOT)}: {module}"
                for module in modules
                if module not in STANDARD and module.partition(".")[0] != "apsara_core"
            ]
    assert foreign == []


def test_paths_are_short_enough_for_every_file_system() -> None:
    paths = [path.relative_to(ROOT / "generated").as_posix() for path in files(ROOT / "generated")]
    assert paths
    assert [path for path in paths if len(path) >= 120] == []
    assert len({path.lower() for path in paths}) == len(paths)

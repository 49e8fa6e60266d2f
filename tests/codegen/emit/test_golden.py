"""What the generator writes for a spec that uses every word of the dialect.

`UPDATE_GOLDEN=1 make test ARGS="-k golden"` writes the expected files anew; the diff is then read by a
person, since these files show what every change of the generator means.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codegen.generated_package import generate, imported

KITCHEN_SINK = Path(__file__).parents[2] / "data" / "kitchen_sink"
EXPECTED = KITCHEN_SINK / "expected" / "sink"
REPOSITORY = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return generate(KITCHEN_SINK / "spec")


def test_golden_files(files: dict[str, bytes]) -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(EXPECTED, ignore_errors=True)
        for path, data in files.items():
            target = EXPECTED / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    found = {
        path.relative_to(EXPECTED).as_posix(): path.read_bytes()
        for path in EXPECTED.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert sorted(found) == sorted(files)
    for path, data in files.items():
        assert data.decode("utf-8") == found[path].decode("utf-8"), path


def test_every_public_name_can_be_imported(files: dict[str, bytes], tmp_path: Path) -> None:
    with imported(files, tmp_path, "golden_sink") as sink:
        assert sorted(sink.__all__) == dir(sink)
        for name in sink.__all__:
            assert getattr(sink, name) is not None
        with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
            _ = sink.Nothing


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_the_output_satisfies_strict_type_checkers(
    checker: str, files: dict[str, bytes], tmp_path: Path
) -> None:
    for path, data in files.items():
        target = tmp_path / "sink" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    runtime = REPOSITORY / "runtime"
    if checker == "mypy":
        command = ["-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache")]
        command += ["--config-file", os.devnull, str(tmp_path / "sink")]
    else:
        (tmp_path / "pyrightconfig.json").write_text(
            f'{{"include": ["sink"], "extraPaths": ["{runtime.as_posix()}"],'
            ' "typeCheckingMode": "strict", "pythonVersion": "3.11", "failOnWarnings": true}',
            "utf-8",
        )
        command = ["-m", "basedpyright", "--project", str(tmp_path), "--pythonpath", sys.executable]

    done = subprocess.run(
        [sys.executable, *command],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(runtime)},
    )

    assert done.returncode == 0, done.stdout + done.stderr

"""What the wheel and the source archive hold."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from tests.house.tree import FLOORS, ROOT, files

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    arguments = [
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        "--outdir",
        str(folder),
        str(ROOT),
    ]
    run = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder


def test_the_wheel_holds_the_three_packages_and_nothing_else(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    expected = {
        path.relative_to(home).as_posix()
        for floor, home in FLOORS.items()
        for path in files(home / floor)
    }
    assert names == expected
    assert {f"{floor}/py.typed" for floor in FLOORS} <= names
    assert "apsara_vod/schemas.json" in names


def test_the_wheel_states_its_licence_and_its_two_dependencies(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        (metadata_name,) = [
            name for name in archive.namelist() if name.endswith(".dist-info/METADATA")
        ]
        lines = archive.read(metadata_name).decode().splitlines()
        assert any(name.endswith(".dist-info/licenses/LICENSE") for name in archive.namelist())
    needs = [line for line in lines if line.startswith("Requires-Dist:") and "extra ==" not in line]
    assert [line.split()[1].partition(">")[0] for line in needs] == ["attrs", "httpx"]
    assert "License-Expression: Apache-2.0" in lines


def test_the_source_archive_holds_the_whole_tree(built: Path) -> None:
    (source,) = built.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        names = {
            PurePosixPath(*PurePosixPath(name).parts[1:]).as_posix() for name in archive.getnames()
        }
    expected = {path.relative_to(ROOT).as_posix() for path in files()}
    assert names - {"PKG-INFO"} == expected

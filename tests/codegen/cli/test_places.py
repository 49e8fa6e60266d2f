"""Files that are missing, or lie where nobody looks for them: one sentence, not many."""

from __future__ import annotations

import shutil
from pathlib import Path

from codegen.cli import main

SPEC = Path(__file__).parents[2] / "data" / "create_upload_image" / "3-today"


def test_a_missing_components_file_is_one_mistake(tmp_path: Path, capsys) -> None:
    spec = tmp_path / "vod"
    shutil.copytree(SPEC, spec)
    (spec / "components.yaml").unlink()

    assert main(["check", "--spec", str(spec)]) == 1

    said = capsys.readouterr().err
    assert "operations refer to '#/components/...', and there is no components.yaml" in said
    assert said.rstrip().endswith("1 mistake in 1 file")


def test_an_operation_lies_exactly_one_folder_deep(tmp_path: Path, capsys) -> None:
    spec = tmp_path / "vod"
    shutil.copytree(SPEC, spec)
    (spec / "operations" / "upload").rename(spec / "operations" / "deep")
    (spec / "operations" / "upload").mkdir()
    (spec / "operations" / "deep").rename(spec / "operations" / "upload" / "upload")

    assert main(["check", "--spec", str(spec)]) == 1

    said = capsys.readouterr().err
    assert "operations lie exactly one folder deep" in said
    assert said.rstrip().endswith("1 mistake in 1 file")

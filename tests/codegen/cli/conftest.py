from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.cli.tiny_spec import Project, write_spec


@pytest.fixture(autouse=True)
def record(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where finished runs are remembered; each test begins with no memory."""
    path = tmp_path_factory.mktemp("cache") / "runs.json"
    monkeypatch.setattr("codegen.cli.sparing.RECORD", path)
    return path


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    write_spec(tmp_path / "spec")
    return Project(tmp_path, capsys)


@pytest.fixture
def generated(project: Project) -> Project:
    assert project.generate() == 0, project.said
    return project

"""Which version a change asks for, and where the project says which one it has."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diff.rules.examples import tiny_spec
from codegen.diff.versions import Version
from codegen.diff.versions.project import project_version
from tests.codegen.diff.reviewing import reviewed


@pytest.mark.parametrize(
    ("old", "new", "bump"),
    [
        ({}, {}, "none"),
        ({}, {"summary": "Put a thing elsewhere."}, "patch"),
        ({}, {"x-ram-action": "tiny:PutThings"}, "patch"),
        ({}, {"deprecated": True}, "minor"),
        ({"x-reads-only": True}, {}, "minor"),
        ({}, {"x-method-name": "place_thing"}, "major"),
    ],
)
def test_advice(tmp_path: Path, old: dict, new: dict, bump: str) -> None:
    result = reviewed(tmp_path, tiny_spec("operation", old), tiny_spec("operation", new))
    assert result.advice.bump == bump
    assert len(result.advice.decided_by) == min(result.advice.deciding, 3)


@pytest.mark.parametrize(
    ("before", "bump", "after"),
    [
        ("1.2.3", "major", "2.0.0"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "none", "1.2.3"),
        ("0.2.3", "major", "0.3.0"),
        ("0.2.3", "minor", "0.2.4"),
        ("v0.2.3", "patch", "0.2.4"),
        ("1.2.3rc1", "none", "1.2.3"),
    ],
)
def test_the_next_version(before: str, bump: str, after: str) -> None:
    version = Version.parse(before)
    assert version is not None
    assert str(version.after(bump)) == after


@pytest.mark.parametrize("text", ["", "1", "1.2", "main", "1.2.3 4", "v", "\u0661.\u0662.\u0663"])
def test_no_version(text: str) -> None:
    assert Version.parse(text) is None


HATCH = '[tool.hatch.version]\npath = "v.py"\npattern = \'V = "(?P<version>[^"]+)"\'\n'


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"pyproject.toml": '[project]\nversion = "1.2.3"\n'}, Version(1, 2, 3)),
        ({"pyproject.toml": HATCH, "v.py": 'V = "0.4.0"\n'}, Version(0, 4, 0)),
        (
            {
                "pyproject.toml": '[tool.hatch.version]\npath = "v.py"\n',
                "v.py": '__version__ = "0.4.0"\n',
            },
            Version(0, 4, 0),
        ),
        ({}, "there is no pyproject.toml"),
        ({"pyproject.toml": "["}, "pyproject.toml is no TOML"),
        ({"pyproject.toml": ""}, "gives no version"),
        ({"pyproject.toml": HATCH}, "there is no v.py"),
        ({"pyproject.toml": HATCH, "v.py": ""}, "holds no version"),
        ({"pyproject.toml": HATCH.replace("(?P", "(?"), "v.py": ""}, "is no regular expression"),
        ({"pyproject.toml": '[project]\nversion = "soon"\n'}, "which is no version"),
    ],
)
def test_where_the_project_has_its_version(files: dict[str, str], expected: Version | str) -> None:
    found = project_version(files.get)
    if isinstance(expected, Version):
        assert found == expected
    else:
        assert isinstance(found, str)
        assert expected in found

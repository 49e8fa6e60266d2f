"""The workflow that reviews pull requests: small rights, and no foreign text in a shell."""

from __future__ import annotations

import re
from typing import Any

import yaml

from codegen.cli.parser import make_parser
from codegen.diff.formats.markdown import MARKER
from tests.house.tree import ROOT

TEXT = (ROOT / ".github/workflows/spec-review.yml").read_text("utf-8")
WORKFLOW: dict[Any, Any] = yaml.safe_load(TEXT)
JOBS: dict[str, Any] = WORKFLOW["jobs"]
SCRIPTS = [step["run"] for job in JOBS.values() for step in job["steps"] if "run" in step]


def test_nothing_is_filled_into_a_script() -> None:
    assert SCRIPTS
    assert [one for one in SCRIPTS if "${{" in one] == []


def test_who_runs_code_of_a_pull_request_cannot_write() -> None:
    assert WORKFLOW["permissions"] == {}
    assert "pull_request_target" not in TEXT
    for job in JOBS.values():
        runs_code = any("checkout" in step.get("uses", "") for step in job["steps"])
        if runs_code:
            assert set(job["permissions"].values()) == {"read"}
        assert "timeout-minutes" in job


def test_its_commands_exist() -> None:
    found = re.findall(r"-m codegen (diff .*)", "\n".join(SCRIPTS))
    assert len(found) == 2
    for line in found:
        words = line.replace('"$format"', "html").replace('"', "").split()
        assert make_parser().parse_args(words).command == "diff"


def test_it_knows_its_own_comment() -> None:
    assert f'startswith("{MARKER}")' in TEXT

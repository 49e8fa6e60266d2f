"""Type checkers accept generated code, and refuse to misuse it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
ROOT = HERE.parents[2]

USES = """\
from datetime import UTC, datetime
from typing import assert_type

import attrs

from apsara_core import schema
from sample_api import (
    OPERATION, Category, MessageCallback, SubmitEverythingRequest, SubmitEverythingResponse, UserData, Video,
)


def send(request: schema.Request[schema.Response]) -> None: ...


request = SubmitEverythingRequest(
    image_type="cover",
    title=None,
    level=2,
    start_time=datetime.now(UTC),
    tags=["a", "b"],
    cate_ids=(1, 2),
    tag=[{"Key": "a"}],
    user_data=UserData(message_callback={"CallbackURL": "x"}, additional_properties={"A": 1}),
    ticket="text",
    root=Category(name="a", sub_categories=[Category(name="b")]),
)
SubmitEverythingRequest(image_type="default", tags="a,b", user_data={"Extend": 1})
send(request)
answer = schema.decode(SubmitEverythingResponse, {})
assert_type(answer, SubmitEverythingResponse)
assert_type(answer.request_id, str)
assert_type(answer.video_list, list[Video] | None)
assert_type(answer.raw["a"], object)  # expect: error, for what is raw is of any type
assert_type(answer.misfits, tuple[schema.Misfit, ...])
assert_type(schema.encode(request), dict[str, str])
assert_type(schema.violations(request), list[schema.Violation])
assert_type(OPERATION, schema.Operation[SubmitEverythingResponse])
assert_type(OPERATION.response_type, type[SubmitEverythingResponse])
assert_type(attrs.evolve(request, title="b"), SubmitEverythingRequest)  # mypy: error
[field.name for field in attrs.fields(Video)]

SubmitEverythingRequest()  # expect: error
SubmitEverythingRequest("cover")  # expect: error
SubmitEverythingRequest(image_type="poster")  # expect: error
SubmitEverythingRequest(image_type="cover", title=5)  # expect: error
SubmitEverythingRequest(image_type="cover", level=4)  # expect: error
SubmitEverythingRequest(image_type="cover", tags=[1])  # expect: error
SubmitEverythingRequest(image_type="cover", titel="a")  # expect: error
SubmitEverythingRequest(image_type="cover", user_data=5)  # expect: error
UserData(_raw={})  # expect: error
MessageCallback()  # expect: error
answer.titel  # expect: error
answer.request_id = 5  # expect: error
answer.misfits = ()  # expect: error
schema.Text("a")  # expect: error
schema.Text(max_length="a")  # expect: error
schema.Integer(bits=16)  # expect: error
schema.ListOf(schema.Text(), style="semicolon")  # expect: error
schema.ObjectOf(lambda: int)  # expect: error
schema.Rule("One.")  # expect: error
schema.encode(answer)  # expect: error
"""


@pytest.fixture
def project(tmp_path):
    (tmp_path / "sample_api.py").write_text((HERE / "sample_api.py").read_text("utf-8"), "utf-8")
    (tmp_path / "uses.py").write_text(USES, "utf-8")
    return tmp_path


def expected(mark: str) -> set[int]:
    lines = USES.splitlines()
    return {number for number, line in enumerate(lines, 1) if f"# {mark}: error" in line}


def run(*command: str, cwd: Path) -> str:
    result = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert result.stderr == ""
    return result.stdout


def test_mypy(project):
    # Its own notion of `attrs.evolve` takes no class that attrs.define was not seen on.
    pytest.importorskip("mypy")
    config = project / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = true\nmypy_path = {ROOT / 'runtime'}\n", "utf-8")
    output = run(sys.executable, "-m", "mypy", "--config-file", str(config), "uses.py", cwd=project)
    found = re.findall(r"^(\S+\.py):(\d+): error", output, re.MULTILINE)
    assert {name for name, _ in found} == {"uses.py"}
    assert {int(line) for _, line in found} == expected("expect") | expected("mypy")


def test_basedpyright(project):
    pytest.importorskip("basedpyright")
    settings = {
        "include": ["."],
        "extraPaths": [str(ROOT / "runtime")],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "reportUnusedExpression": False,
        "reportUnusedCallResult": False,
    }
    (project / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    output = run(
        sys.executable,
        "-m",
        "basedpyright",
        "--outputjson",
        "--pythonpath",
        sys.executable,
        cwd=project,
    )
    found = [
        (Path(entry["file"]).name, entry["range"]["start"]["line"] + 1)
        for entry in json.loads(output)["generalDiagnostics"]
        if entry["severity"] == "error"
    ]
    assert {name for name, _ in found} == {"uses.py"}
    assert {line for _, line in found} == expected("expect")

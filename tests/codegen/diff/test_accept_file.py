"""The accept file: what may stand, for how long, and what its own mistakes look like."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.cli.diff import DiffOptions, diff
from codegen.diff.accepting import AcceptFileError, read_accept_file
from codegen.diff.rules.examples import tiny_spec, write_spec
from tests.codegen.diff.reviewing import found

TODAY = dt.date(2026, 3, 1)
OLD = tiny_spec("value", {"type": "string", "maxLength": 20})
NEW = tiny_spec("value", {"type": "string", "maxLength": 10})

BY_RULE = """\
accepted:
  - rule: request-max-length-lowered
    operation: PutThing
    reason: The service always refused longer texts.
    owner: Ann
    until: 2026-03-01
"""


class Run:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.old = write_spec(folder / "old", OLD)
        self.new = write_spec(folder / "new", NEW)
        self.file = folder / "accepted.yaml"
        self.capsys = capsys

    def __call__(
        self, text: str, today: dt.date = TODAY, fail_on: str = "breaking"
    ) -> tuple[int, dict]:
        self.file.write_text(text, "utf-8")
        options = DiffOptions(
            old=str(self.old),
            new=str(self.new),
            spec=self.old,
            format_name="json",
            fail_on=fail_on,
            accept=self.file,
            out=None,
            with_prose=False,
            release=False,
        )
        code = diff(options, today)
        return code, json.loads(self.capsys.readouterr().out)


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    return Run(tmp_path, capsys)


def test_by_rule_and_operation(run: Run) -> None:
    code, report = run(BY_RULE, fail_on="any")
    assert code == 0
    (change,) = report["changes"]
    assert change["accepted"] == {
        "reason": "The service always refused longer texts.",
        "owner": "Ann",
        "until": "2026-03-01",
    }
    assert report["counts"]["breaking"] == 0
    assert report["semver"] == "major", "callers break all the same"


def test_by_fingerprint(run: Run, tmp_path: Path) -> None:
    (finding,) = found(tmp_path / "again", OLD, NEW)
    text = BY_RULE.replace(
        "rule: request-max-length-lowered\n    operation: PutThing",
        f'fingerprint: "{finding.fingerprint}"',
    )
    assert run(text)[0] == 0


def test_an_entry_that_has_expired(run: Run) -> None:
    code, report = run(BY_RULE, TODAY + dt.timedelta(days=1))
    assert code == 1
    assert [one["rule"] for one in report["changes"]] == [
        "request-max-length-lowered",
        "acceptance-expired",
    ]
    assert report["changes"][0]["accepted"] is None
    assert report["changes"][1]["level"] == "warning"
    assert report["changes"][1]["new_location"]["line"] == 2


def test_an_entry_that_fits_nothing(run: Run) -> None:
    text = BY_RULE.replace("PutThing", "GetThing")
    code, report = run(text, fail_on="breaking")
    assert code == 1
    assert report["changes"][1]["rule"] == "acceptance-unused"
    assert report["changes"][1]["message"] == (
        "Nothing here is request-max-length-lowered of GetThing, which Ann accepted until 2026-03-01."
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("    owner: Ann\n", "", "2:5: the entry has no 'owner'"),
        ("reason:", "raeson:", "did you mean 'reason'?"),
        ("    operation: PutThing\n", "", "either 'fingerprint', or 'rule' and 'operation'"),
        ("length-lowered", "length-lowred", "did you mean 'request-max-length-lowered'?"),
        ("2026-03-01", "soon", "6:12: 'soon' is no date"),
        ("2026-03-01", "2026-W09-7", "is no date"),
        (
            "rule: request-max-length-lowered\n    operation: PutThing",
            "fingerprint: x",
            "is no fingerprint",
        ),
        ("accepted:", "acepted:", "1:1: expected one key, 'accepted'"),
        (BY_RULE, "accepted: none\n", "expected a list"),
        (BY_RULE, "accepted: [1]\n", "expected an entry"),
        ("owner: Ann", "owner: [Ann]", "expected text under 'owner'"),
        (BY_RULE, "", "the file is empty"),
    ],
)
def test_mistakes_have_places(tmp_path: Path, old: str, new: str, expected: str) -> None:
    path = tmp_path / "accepted.yaml"
    path.write_text(BY_RULE.replace(old, new), "utf-8")
    with pytest.raises(AcceptFileError) as caught:
        read_accept_file(path, TODAY)
    shown = " ".join(
        f"{one.position}: {one.message} {one.hint or ''}" for one in caught.value.diagnostics
    )
    assert expected in shown


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    ["accepted", "rule", "operation", "fingerprint", "reason", "owner", "until"]
                )
                | st.text(),
                inner,
            )
        ),
    )
)
def test_anything_else_is_refused_or_read(
    tmp_path_factory: pytest.TempPathFactory, data: object
) -> None:
    path = tmp_path_factory.mktemp("accept") / "accepted.yaml"
    path.write_text(json.dumps(data), "utf-8")
    with contextlib.suppress(AcceptFileError):
        read_accept_file(path, TODAY)

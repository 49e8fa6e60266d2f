"""The rules of oasdiff, the largest list of its kind: each has rules of ours, or a reason."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.diff.rules import RULES

MAPPED: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parents[2] / "data/diff/oasdiff_rules.yaml").read_text("utf-8")
)


def test_the_list_is_complete() -> None:
    ids = sorted(MAPPED["rules"])
    assert len(ids) == MAPPED["count"]
    assert hashlib.sha256("\n".join(ids).encode()).hexdigest() == MAPPED["sha256"]


def test_every_reason_is_written_and_used() -> None:
    used = {one for one in MAPPED["rules"].values() if isinstance(one, str)}
    assert used == set(MAPPED["reasons"])
    assert all(sentence.endswith(".") for sentence in MAPPED["reasons"].values())


@pytest.mark.parametrize("theirs", MAPPED["rules"])
def test_what_can_arise_has_rules_of_ours(theirs: str) -> None:
    ours = MAPPED["rules"][theirs]
    if isinstance(ours, str):
        return
    assert ours
    for one in ours:
        assert one in RULES
        direction = theirs.partition("-")[0]
        if direction in {"request", "response"}:
            assert RULES[one].direction in {direction, "both"}

"""docs/client.md names every state that can be waited for."""

from __future__ import annotations

import re
from pathlib import Path

from apsara_vod import OPERATIONS

PAGE = Path(__file__).parents[2] / "docs" / "client.md"


def test_the_table_of_states_is_complete():
    section = PAGE.read_text("utf-8").partition("## Waiting for a state")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `([A-Za-z]+)` \| (.*) \|$", section, re.MULTILINE)
    documented = {name: re.findall(r"`([a-z-]+)`", states) for name, states in rows}
    assert documented == {
        name: [waiter.name for waiter in operation.waiters]
        for name, operation in OPERATIONS.items()
        if operation.waiters
    }

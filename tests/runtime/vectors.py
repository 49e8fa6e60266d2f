"""The recorded facts in tests/data."""

from __future__ import annotations

import json
from pathlib import Path

_DATA = Path(__file__).parents[1] / "data"


def load(name):
    return json.loads((_DATA / f"{name}.json").read_text(encoding="utf-8"))


def named(vectors):
    """Arguments for pytest.mark.parametrize: one case per vector, under its own name."""
    return {"argvalues": vectors, "ids": [vector["name"] for vector in vectors]}

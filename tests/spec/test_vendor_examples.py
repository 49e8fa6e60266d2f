"""No value that the vendor gives as an example is refused, or it stands here with the reason.

The metadata is not part of the project; without it beside the checkout these tests are skipped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import apsara_vod
from apsara_core import schema
from apsara_core.schema.place import Place

METADATA = Path(__file__).parents[3] / "shared" / "metadata"

pytestmark = pytest.mark.skipif(not METADATA.exists(), reason="the vendor's metadata is not here")

MASK = "****"

NO_VALUES = {
    "SubmitSnapshotJob.SpecifiedOffsetTimes": "no JSON array: 123-123",
    "SubmitSnapshotJob.SpriteSnapshotConfig": "a dictionary of Python, no JSON",
    "UpdateAttachedMediaInfos.UpdateContent": "a key ends with a blank",
    "UpdateVodTemplate.TemplateConfig": "a brace is missing",
}


def examples(language: str) -> Iterator[tuple[str, schema.Parameter, Any]]:
    """``Operation.Name``, our description, and the example as a caller would write it."""
    described = json.loads((METADATA / f"vod-2025-12-13{language}.json").read_text("utf-8"))
    for operation in apsara_vod.OPERATIONS.values():
        ours = {one.wire_name: one for one in operation.parameters}
        for parameter in described["apis"][operation.name].get("parameters", []):
            example = parameter["schema"].get("example")
            if example is not None and MASK not in str(example):
                our = ours[parameter["name"]]
                yield f"{operation.name}.{our.wire_name}", our, as_written(our.type, example)


def as_written(type_: schema.Type, example: str) -> Any:
    """Examples are texts, some with a line end; numbers and booleans are not texts to our client."""
    text = example.strip() if isinstance(example, str) else example
    match type_:
        case schema.Integer() | schema.Number() | schema.Boolean():
            return json.loads(text)
        case _:
            return text


@pytest.mark.parametrize("language", ["", ".zh"])
def test_examples_are_let_through(language: str) -> None:
    refused: dict[str, list[str]] = {}
    for name, parameter, value in examples(language):
        found: list[schema.Violation] = []
        parameter.type.check(value, Place(), found)
        if found:
            refused[name] = [violation.message for violation in found]
    assert {name: why for name, why in refused.items() if name not in NO_VALUES} == {}
    assert refused


def test_most_parameters_have_an_example() -> None:
    assert len(list(examples(""))) > 300

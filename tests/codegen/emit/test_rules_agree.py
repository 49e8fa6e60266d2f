"""Rules across parameters mean in the client what they mean to a JSON Schema library.

The generated request and the generated schemas.json come from the same lines of YAML by two roads; for
any set of parameters both must say the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from apsara_core import schema
from tests.codegen.generated_package import generate, imported

KITCHEN_SINK = Path(__file__).parents[2] / "data" / "kitchen_sink"

PARAMETERS = st.fixed_dictionaries(
    {},
    optional={
        "FileURL": st.just("a"),
        "FileUrl": st.just("b"),
        "Kind": st.sampled_from(["box", "bag"]),
        "Size": st.integers(1, 100),
        "At": st.just("2020-02-02T02:02:02Z"),
        "Fragile": st.booleans(),
        "Class": st.just("c"),
        "Self": st.just("s"),
        "Str": st.just("t"),
        "Path": st.just("a.png"),
    },
)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return generate(KITCHEN_SINK / "spec")


@pytest.fixture(scope="module")
def sink(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(files, tmp_path_factory.mktemp("rules"), "rules_sink") as package:
        yield package


@given(parameters=PARAMETERS)
def test_both_roads_agree(
    parameters: dict[str, Any], sink: ModuleType, files: dict[str, bytes]
) -> None:
    described = json.loads(files["schemas.json"])["operations"]["PutThing"]["parameters"]
    by_library = {
        rule["description"]
        for rule in described["allOf"]
        if not Draft202012Validator(rule).is_valid(parameters)
    }
    operation = sink.OPERATIONS["PutThing"]
    names = {parameter.wire_name: parameter.python_name for parameter in operation.parameters}
    request = sink.PutThingRequest(
        title="tea", **{names[wire]: value for wire, value in parameters.items()}
    )

    by_client = {
        description
        for found in schema.violations(request)
        for description in (rule.message for rule in operation.rules)
        if description in found.message
    }

    assert by_client == by_library

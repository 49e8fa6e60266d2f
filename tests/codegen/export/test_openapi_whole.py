"""Whole documents: valid as OpenAPI, the same each time, and their examples fit their schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.codegen.export.documents import KITCHEN_SINK, VOD, exported

Words = dict[str, Any]


@pytest.fixture(scope="module", params=[KITCHEN_SINK, VOD], ids=["kitchen_sink", "vod"])
def spec(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture(scope="module")
def document(spec: Path) -> Words:
    return exported(spec)


def operations(document: Words) -> list[Words]:
    return [operation for item in document["paths"].values() for operation in item.values()]


def objects(value: object) -> Iterator[Words]:
    if isinstance(value, dict):
        yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        yield from objects(one)


def test_it_is_valid(document: Words) -> None:
    assert [str(error) for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


def test_it_is_the_same_each_time(spec: Path, document: Words) -> None:
    assert json.dumps(exported(spec)) == json.dumps(document)


def test_every_operation_is_there_once(spec: Path, document: Words) -> None:
    ids = [operation["operationId"] for operation in operations(document)]
    assert ids == sorted(path.stem for path in spec.glob("operations/*/*.yaml"))
    assert list(document["paths"]) == [f"/{name}" for name in ids]


def test_every_component_is_used(document: Words) -> None:
    used = {one["$ref"].rpartition("/")[2] for one in objects(document) if "$ref" in one}
    assert set(document["components"]["schemas"]) <= used


def test_no_object_with_fields_is_without_a_name(document: Words) -> None:
    named = [id(schema) for schema in document["components"]["schemas"].values()]
    places = [document["components"]["schemas"], document["paths"]]
    nameless = [
        one
        for one in objects(places)
        if one.get("type") == "object" and "properties" in one and id(one) not in named
    ]
    assert nameless == []


def test_examples_fit_their_schemas(document: Words) -> None:
    def check(schema: Words, value: object) -> list[str]:
        judge = Draft202012Validator({"components": document["components"], "allOf": [schema]})
        return [error.message for error in judge.iter_errors(value)]

    found: dict[str, list[str]] = {}
    for operation in operations(document):
        content = operation["responses"]["200"]["content"]["application/json"]
        given = [one for one in operation.get("parameters", ()) if "example" in one]
        for one in [*given, *([content] if "example" in content else [])]:
            if wrong := check(one["schema"], one["example"]):
                found[f"{operation['operationId']} {one.get('name', 'answer')}"] = wrong
    assert found == {}

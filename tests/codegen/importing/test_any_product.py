"""Metadata of any shape: imported into a sound spec, and imported again without a change."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.importing import Import, ImportRefusedError, prepare_import
from tests.codegen.generated_package import generate
from tests.codegen.importing.invented import ODD_NAMES, ODD_OPERATIONS, ODD_SCHEMAS
from tests.codegen.importing.workshop import metadata, tree

SHARED = ["Node", "Rows", "Alias", "Map", *ODD_SCHEMAS[:3]]
REFERENCES = st.sampled_from([*SHARED, "Gone"]).map(
    lambda name: {"$ref": f"#/components/schemas/{name}"}
)
WORDS = st.fixed_dictionaries(
    {},
    optional={
        "required": st.booleans(),
        "deprecated": st.booleans(),
        "description": st.sampled_from(["Words.", "词"]),
        "format": st.sampled_from(["int32", "int64", "double", "date-time", "odd"]),
        "enum": st.lists(st.sampled_from(["a", "b,c", "1", 1, 2.5, True, "", "日"]), max_size=3),
        "default": st.sampled_from(["a", "1", 1, True, "", [], {}]),
        "minimum": st.sampled_from(["1", 0, "x", -5, 1.5, "99999999999"]),
        "maximum": st.sampled_from(["10", 0, "x", 2.5, "99999999999"]),
        "minLength": st.sampled_from([0, "1", 5]),
        "maxLength": st.sampled_from([0, "3", 128]),
        "minItems": st.sampled_from([0, 1, "9"]),
        "maxItems": st.sampled_from([0, 2, "20"]),
        "uniqueItems": st.booleans(),
        "pattern": st.sampled_from(["^a+$", "[", "(a+)+$", "\\d"]),
        "example": st.sampled_from(["a", "1", 1, "[1]", '{"A":1}', ["a"], {"A": 1}, "a,b", "**"]),
        "enumValueTitles": st.just({"a": "Words."}),
    },
)
SCALARS = st.sampled_from(
    ["string", "integer", "number", "boolean", "any", "long", "file", "odd"]
).map(lambda kind: {"type": kind})
SCHEMAS = st.recursive(
    st.builds(lambda kind, words: kind | words, SCALARS, WORDS) | REFERENCES | WORDS,
    lambda inner: st.builds(
        lambda made, words: made | words,
        st.one_of(
            inner.map(lambda items: {"type": "array", "items": items}),
            st.dictionaries(st.sampled_from(ODD_NAMES), inner, max_size=3).map(
                lambda fields: {"type": "object", "properties": fields}
            ),
            (inner | st.booleans()).map(
                lambda values: {"type": "object", "additionalProperties": values}
            ),
            inner.map(
                lambda items: {
                    "type": "object",
                    "itemNode": True,
                    "properties": {"Item": {"type": "array", "items": items}},
                }
            ),
            st.just({"type": "array"}),
        ),
        WORDS,
    ),
    max_leaves=5,
)
PARAMETERS = st.fixed_dictionaries(
    {"name": st.sampled_from([*ODD_NAMES, "Odd name"])},
    optional={
        "in": st.sampled_from(["query", "query", "formData", "body", "header"]),
        "style": st.sampled_from(["", "json", "flat", "repeatList", "simple", "odd"]),
        "schema": SCHEMAS,
    },
)
OPERATIONS = st.fixed_dictionaries(
    {"parameters": st.lists(PARAMETERS, max_size=4)},
    optional={
        "methods": st.sampled_from([["post"], ["get"], ["put"], []]),
        "operationType": st.sampled_from(["read", "write"]),
        "deprecated": st.booleans(),
        "responses": st.dictionaries(
            st.sampled_from(["200", "201", "default", "400"]),
            st.fixed_dictionaries({}, optional={"schema": SCHEMAS}),
            max_size=2,
        ),
    },
)
PRODUCTS = st.builds(
    lambda apis, shared: metadata(apis, components={"schemas": shared}),
    st.dictionaries(st.sampled_from(ODD_OPERATIONS), OPERATIONS, min_size=1, max_size=3),
    st.dictionaries(st.sampled_from(SHARED), SCHEMAS, max_size=4),
)


def write(data: dict[str, Any], root: Path) -> Import | None:
    path, spec = root / "metadata.json", root / "spec"
    path.write_text(json.dumps(data), "utf-8")
    try:
        prepared = prepare_import(path, spec)
    except ImportRefusedError as error:
        if "without an operation" not in str(error):
            raise
        return None
    assert prepared.is_sound, prepared.report
    for target, content in prepared.changes.items():
        if content is None:
            target.unlink()
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    again = prepare_import(path, spec)
    assert not again.changes, again.report
    return prepared


@given(first=PRODUCTS, second=PRODUCTS)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_product_is_imported(
    tmp_path_factory: pytest.TempPathFactory, first: dict[str, Any], second: dict[str, Any]
):
    """One after the other, as if the vendor had changed its mind about everything."""
    root = tmp_path_factory.mktemp("any")
    for data in (first, second, first):
        write(data, root)


@pytest.mark.slow
@given(PRODUCTS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_any_product_can_be_generated(
    tmp_path_factory: pytest.TempPathFactory, data: dict[str, Any]
):
    root = tmp_path_factory.mktemp("any")
    if write(data, root) is not None:
        before = tree(root / "spec")
        files = generate(root / "spec")
        for path, text in files.items():
            if path.endswith(".py"):
                compile(text, path, "exec")
        assert tree(root / "spec") == before

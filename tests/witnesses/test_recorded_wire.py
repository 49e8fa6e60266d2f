"""For the same input our client sends what the vendor's SDK was once recorded to send."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from apsara_vod import OPERATIONS
from tests.witnesses import ours, vendor_differences
from tests.witnesses.heard import KEY, SHAPES, TOKEN_KEY, V1_FIXED, V1_VARIES, parameters_of
from tests.witnesses.parameter_values import FORMS, by_python_name

WIRE = json.loads((Path(__file__).parent.parent / "data" / "wire.json").read_text("utf-8"))
RECORDED = {each["action"]: each for each in WIRE["operations"]}
VARIANTS = {each["name"]: each for each in WIRE["variants"]}
USUAL = ("v3-sync", "typed")
CASES = [
    pytest.param(
        operation,
        kind,
        form,
        marks=() if operation in SHAPES or (kind, form) == USUAL else pytest.mark.slow,
    )
    for operation in RECORDED
    for kind in ours.KINDS
    for form in FORMS
]


def test_every_recorded_operation_is_ours():
    assert len(RECORDED) == len(WIRE["operations"]) == 44
    assert set(RECORDED) - set(OPERATIONS) == set()


def without_order(query, form):
    """An instance of a class writes its fields in the order of their declaration; all else keeps the given order."""
    if form != "classes":
        return query
    return {
        name: json.loads(text) if text.startswith(("{", "[")) else text
        for name, text in query.items()
    }


@pytest.mark.parametrize(("operation", "kind", "form"), CASES)
def test_recorded_requests_are_sent_alike(operation, kind, form, send_ours):
    recorded = RECORDED[operation]
    values = by_python_name(OPERATIONS[operation], recorded["parameters"], form)
    sent = send_ours(kind, operation, values, validate=operation not in vendor_differences.INVALID)
    wire = recorded["wire"]
    assert sent.method == wire["method"]
    found = parameters_of(sent, kind, operation)
    assert without_order(found, form) == without_order(wire["query"], form)
    if kind.startswith("v3"):
        fixed = {
            name: value
            for name, value in wire["fixed_headers"].items()
            if name != "accept-encoding"
        }
        assert {name: sent.headers.get(name) for name in fixed} == fixed


def test_the_typed_forms_are_tried():
    forms = {
        type(value).__name__
        for operation, recorded in RECORDED.items()
        for form in FORMS
        for value in by_python_name(OPERATIONS[operation], recorded["parameters"], form).values()
    }
    assert {"str", "int", "bool", "list", "dict", "datetime", "UserData"} <= forms


@pytest.mark.parametrize("recorder", ["official", "ours"])
@pytest.mark.parametrize(
    "name", ["v3_sync_ak", "v3_sync_sts", "v3_async_ak", "v1_sync_ak", "v1_sync_sts"]
)
def test_recorded_variants_are_sent_alike(name, recorder, send_ours, send_official):
    variant = VARIANTS[name]
    kind = name.rpartition("_")[0].replace("_", "-")
    key = TOKEN_KEY if name.endswith("sts") else KEY
    query = dict(variant["query"])
    if kind.startswith("v1"):
        own = {"Action", "Format", "SecurityToken", *V1_FIXED, *V1_VARIES}
        query = {name: value for name, value in query.items() if name not in own}
    if recorder == "official":
        sent = send_official(kind, "CreateUploadImage", query, key=key)
    else:
        values = by_python_name(OPERATIONS["CreateUploadImage"], query, "ready")
        sent = send_ours(kind, "CreateUploadImage", values, key=key)
    assert parameters_of(sent, kind, "CreateUploadImage", key) == query
    assert set(sent.query) == set(variant["query"])
    for header in ("x-acs-action", "x-acs-accesskey-id", "x-acs-security-token"):
        if kind.startswith("v3"):
            assert sent.headers.get(header) == variant["fixed_headers"].get(header)

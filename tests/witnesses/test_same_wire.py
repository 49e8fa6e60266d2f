"""For the same input our client sends what the vendor's SDKs send."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apsara_core import schema
from apsara_vod import OPERATIONS
from tests.witnesses import official_v3, ours, vendor_differences
from tests.witnesses.any_values import whole_requests
from tests.witnesses.heard import KEY, each_operation, parameters_of
from tests.witnesses.official_v1 import OfficialV1
from tests.witnesses.parameter_values import FORMS, by_python_name, whole, whole_parameters

# Lists that the SDKs take as lists: they have no other form there.
LISTS = {("DescribeVodUserDomains", "Tag"), ("SubmitSnapshotJob", "SpecifiedOffsetTimes")}


def for_the_official(operation, parameters):
    """The parameters as the vendor's SDKs take them."""
    values = whole(OPERATIONS[operation])
    return {
        name: values[name] if (operation, name) in LISTS else value
        for name, value in parameters.items()
    }


def single(parameters):
    """What goes over the wire: each item of a list that repeats is a parameter."""
    found = {}
    for name, value in parameters.items():
        if isinstance(value, list):
            for number, item in enumerate(value, 1):
                found |= {f"{name}.{number}.{key}": inner for key, inner in item.items()}
        else:
            found[name] = str(value)
    return found


def assert_alike(operation, form, kind, send_ours, send_official):
    described = OPERATIONS[operation]
    parameters = whole_parameters(described)
    values = by_python_name(described, parameters, form)
    assert len(values) == len(described.parameters)
    sent = send_ours(kind, operation, values)
    official = send_official(kind, operation, for_the_official(operation, parameters))
    assert sent.method == official.method
    found = parameters_of(sent, kind, operation)
    assert found == parameters_of(official, kind, operation)
    assert found == single(parameters)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_parameter_is_sent_alike(operation, send_ours, send_official):
    """With every parameter set, and valid: no rule of any operation forbids to set all of them."""
    assert_alike(operation, "typed", "v3-sync", send_ours, send_official)


@pytest.mark.parametrize("kind", ours.KINDS)
@pytest.mark.parametrize("operation", each_operation())
def test_every_form_is_sent_alike(operation, kind, send_ours, send_official):
    for form in FORMS:
        assert_alike(operation, form, kind, send_ours, send_official)


@pytest.mark.parametrize("kind", ["v3-sync", "v1-sync"])
@pytest.mark.parametrize("operation", each_operation())
@settings(max_examples=5)
@given(data=st.data())
def test_any_input_is_sent_alike(operation, kind, data, send_ours, send_official):
    described = OPERATIONS[operation]
    values, parameters = data.draw(whole_requests(described))
    for name in {each for of, each in LISTS if of == operation} & set(parameters):
        (python_name,) = [
            each.python_name for each in described.parameters if each.wire_name == name
        ]
        parameters[name] = values[python_name]
    valid = not schema.violations(described.request_type(**values))
    sent = send_ours(kind, operation, values, validate=valid)
    official = send_official(kind, operation, parameters)
    assert sent.method == official.method
    assert parameters_of(sent, kind, operation) == parameters_of(official, kind, operation)


@pytest.fixture(scope="module")
def older(listener):
    return OfficialV1(listener.url, KEY)


@pytest.mark.parametrize("operation", each_operation())
def test_the_older_sdk_sends_every_parameter_alike(operation, older, heard, send_ours):
    parameters = whole_parameters(OPERATIONS[operation])
    official = heard(older.json, older.typed(operation, for_the_official(operation, parameters)))
    sent = send_ours(
        "v1-sync", operation, by_python_name(OPERATIONS[operation], parameters, "typed")
    )
    assert sent.method == official.method
    found = parameters_of(official, "v1-sync", operation)
    # Not of the operation: the older SDK adds them to each request.
    assert (found.pop("RegionId"), found.pop("SignatureType")) == ("cn-shanghai", "")
    if operation == "SubmitSnapshotJob":
        # The older SDK alone writes a blank after each comma of its list.
        found["SpecifiedOffsetTimes"] = found["SpecifiedOffsetTimes"].replace(", ", ",")
    assert found == parameters_of(sent, "v1-sync", operation)


@pytest.mark.parametrize("kind", ["v3-sync", "v1-sync"])
@pytest.mark.parametrize("operation", each_operation())
def test_nothing_and_an_empty_text_are_told_apart(operation, kind, send_ours, send_official):
    described = [
        each
        for each in OPERATIONS[operation].parameters
        if (operation, each.wire_name) not in LISTS
    ]
    parameters = {each.wire_name: "" for each in described}
    sent = send_ours(kind, operation, {each.python_name: "" for each in described}, validate=False)
    official = send_official(kind, operation, parameters)
    assert (
        parameters_of(sent, kind, operation)
        == parameters_of(official, kind, operation)
        == parameters
    )
    nothing = {each.python_name: None for each in OPERATIONS[operation].parameters}
    sent = send_ours(kind, operation, nothing, validate=False)
    official = send_official(kind, operation, {})
    assert parameters_of(sent, kind, operation) == parameters_of(official, kind, operation) == {}


def test_both_know_the_same_operations():
    assert set(OPERATIONS) - official_v3.operations() == set()
    assert official_v3.operations() - set(OPERATIONS) == set(vendor_differences.OPERATIONS)


def test_both_know_the_same_parameters():
    mine = {(name, each.wire_name) for name in OPERATIONS for each in OPERATIONS[name].parameters}
    theirs = {
        (name, parameter)
        for name in OPERATIONS
        for parameter in official_v3.parameters(name)
        if parameter not in vendor_differences.EVERYWHERE
    }
    assert mine - theirs == set()
    assert theirs - mine == set(vendor_differences.PARAMETERS)

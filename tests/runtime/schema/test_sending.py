"""Whole requests: what goes over the wire, and what is said about mistakes."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum

import pytest

from apsara_core import schema
from tests.runtime.schema.one_field import broken, request_of, sent
from tests.runtime.schema.sample_api import OPERATION, SubmitEverythingRequest, Tag


def test_wire_forms_are_those_of_the_official_clients():
    eight = timezone(timedelta(hours=8))
    request = SubmitEverythingRequest(
        image_type="default",
        title="",
        cate_id=-1,
        scale=1.5,
        force=False,
        start_time=datetime(2026, 1, 2, 8, 0, 5, 999999, tzinfo=eight),
        tags=["t1", "标签"],
        offsets=[1000, 2500],
        tag=[Tag(key="env", value="a b"), {"Key": "组", "Value": ""}],
        labels={"a": "b"},
    )
    schema.validate(request)
    assert list(schema.encode(request).items()) == [
        ("ImageType", "default"),
        ("Title", ""),
        ("CateId", "-1"),
        ("Scale", "1.5"),
        ("Force", "False"),
        ("StartTime", "2026-01-02T00:00:05Z"),
        ("Tags", "t1,标签"),
        ("Offsets", "[1000,2500]"),
        ("Tag.1.Key", "env"),
        ("Tag.1.Value", "a b"),
        ("Tag.2.Key", "组"),
        ("Tag.2.Value", ""),
        ("Labels", '{"a":"b"}'),
    ]


def test_lists_of_numbers_are_joined():
    assert sent(schema.ListOf(schema.Integer(), style="comma"), (1298, -813)) == "1298,-813"


def test_ready_forms_are_sent_as_they_are():
    request = SubmitEverythingRequest(
        image_type="cover",
        title="t",
        start_time="2026-01-02T03:04Z",
        tags="a, b",
        cate_ids="1,2",
        offsets="[1, 2]",
    )
    schema.validate(request)
    encoded = schema.encode(request)
    assert encoded["StartTime"] == "2026-01-02T03:04Z"
    assert encoded["Tags"] == "a, b"
    assert encoded["Offsets"] == "[1, 2]"


def test_an_empty_list_is_sent_as_an_empty_text():
    assert sent(schema.ListOf(schema.Text(), style="comma"), []) == ""
    assert sent(schema.ListOf(schema.Text(), style="json"), []) == "[]"


def test_members_of_text_enumerations_are_sent_as_their_value():
    class Kind(str, Enum):  # noqa: UP042 - the older form, whose str() is not its value
        COVER = "cover"

    assert broken(schema.Text(enum=("cover",)), Kind.COVER) == []
    assert sent(schema.Text(), Kind.COVER) == "cover"
    assert sent(schema.JsonText(schema.AnyValue()), [Kind.COVER]) == '["cover"]'


def five_mistakes() -> SubmitEverythingRequest:
    return SubmitEverythingRequest(
        image_type="poster",
        title="题" * 9,
        page_size=101,
        tags=["ok", "longer"],
        user_data={"MessageCallback": {"CallbackURL": ""}},
    )


def test_a_request_with_five_mistakes_reports_five():
    with pytest.raises(schema.ValidationError) as caught:
        schema.validate(five_mistakes())
    error = caught.value
    assert error.operation == "SubmitEverything"
    assert [
        (found.python_name, found.wire_name, found.rule, found.limit) for found in error.violations
    ] == [
        ("image_type", "ImageType", "enum", ("default", "cover")),
        ("title", "Title", "maxLength", 8),
        ("page_size", "PageSize", "maximum", 100),
        ("tags[1]", "Tags[1]", "maxLength", 4),
        (
            "user_data.message_callback.callback_url",
            "UserData.MessageCallback.CallbackURL",
            "minLength",
            1,
        ),
    ]
    assert str(error).splitlines() == [
        "SubmitEverything: 5 violations",
        "image_type (ImageType): 'poster' is not one of 'default', 'cover'",
        "title (Title): 9 characters, at most 8 allowed",
        "page_size (PageSize): 101, at most 100 allowed",
        "tags[1] (Tags[1]): 6 characters, at most 4 allowed",
        (
            "user_data.message_callback.callback_url (UserData.MessageCallback.CallbackURL): "
            "0 characters, at least 1 needed"
        ),
        "Client(validate=False) sends the request unchecked.",
    ]


@pytest.mark.parametrize(
    "clone", [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))]
)
def test_validation_errors_travel(clone):
    with pytest.raises(schema.ValidationError) as caught:
        schema.validate(five_mistakes())
    again = clone(caught.value)
    assert type(again) is schema.ValidationError
    assert str(again) == str(caught.value)
    assert again.violations == caught.value.violations


def test_none_for_a_required_parameter_is_reported():
    (found,) = schema.violations(SubmitEverythingRequest(image_type=None))
    assert (found.rule, found.python_name, found.value) == ("required", "image_type", None)


def test_a_missing_required_parameter_is_a_type_error_of_python():
    with pytest.raises(TypeError, match="image_type"):
        SubmitEverythingRequest()


def test_a_pattern_is_explained_by_its_hint():
    (found,) = schema.violations(
        SubmitEverythingRequest(image_type="default", reference_id="Not OK")
    )
    assert found.message == (
        "reference_id (ReferenceId): expected lower-case letters, digits or '-', got 'Not OK'"
    )


def test_long_values_are_shortened():
    (found,) = schema.violations(SubmitEverythingRequest(image_type="default", title="x" * 10**6))
    assert len(found.value) == 80
    assert len(found.message) < 200


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        (schema.Text(), ["a"]),
        (schema.Text(), object()),
        (schema.Text(), "\ud800"),
        (schema.Timestamp(), datetime(2026, 1, 2)),  # noqa: DTZ001
        pytest.param(schema.Integer(), 10**5000, id="an integer too long to print"),
        (schema.ListOf(schema.Text(), style="comma"), 5),
        (schema.JsonText(schema.AnyValue()), {1, 2}),
        (schema.MapOf(schema.Text()), ["a", "b"]),
        (schema.ListOf(schema.ObjectOf(lambda: Tag), style="repeat"), [5]),
        (schema.ListOf(schema.ObjectOf(lambda: Tag), style="repeat"), ["{"]),
    ],
)
def test_what_has_no_wire_form_is_refused_even_unchecked(type_, value):
    with pytest.raises(schema.ValidationError) as caught:
        schema.encode(request_of(type_, value))
    (found,) = caught.value.violations
    assert found.python_name == "value"
    assert "validate=False" not in str(caught.value)


def test_unchecked_values_are_sent_as_they_are():
    assert sent(schema.Text(max_length=1), "long") == "long"
    assert sent(schema.Text(), 5) == "5"
    assert sent(schema.Integer(), "5") == "5"
    assert sent(schema.Boolean(), "true") == "true"
    assert sent(schema.Timestamp(), datetime(2026, 1, 2, tzinfo=UTC)) == "2026-01-02T00:00:00Z"


def test_operations_describe_their_parameters():
    assert SubmitEverythingRequest.__operation__ is OPERATION
    parameters = {parameter.wire_name: parameter for parameter in OPERATION.parameters}
    assert list(parameters)[:3] == ["ImageType", "Title", "Description"]
    assert parameters["ImageType"].required
    assert parameters["ImageType"].type.enum == ("default", "cover")
    assert parameters["CateIds"].python_name == "cate_ids"
    assert not parameters["CateIds"].required
    assert [name for name, parameter in parameters.items() if parameter.sensitive] == [
        "Token",
        "UserData",
        "Ticket",
    ]
    assert {OPERATION: 1}[OPERATION] == 1

"""Whatever is given or arrives: nothing raises, nothing is lost, and what is sent can be read."""

from __future__ import annotations

import base64
import json
from datetime import datetime

import attrs
from hypothesis import given
from hypothesis import strategies as st

from apsara_core import schema
from tests.runtime.schema.sample_api import (
    Category,
    MessageCallback,
    SubmitEverythingRequest,
    SubmitEverythingResponse,
    Tag,
    UserData,
    Video,
)

surrogates = st.text(st.characters(), max_size=4)
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | surrogates
    | st.sampled_from(["", "5", "[1]", '{"Name":"x"}', "true", "e30=", "2026-01-02T03:04:05Z"])
)
wire_names = sorted(
    {
        field.wire_name
        for model in (SubmitEverythingResponse, Video, Category, UserData, MessageCallback)
        for field in schema.wire_fields(model)
    }
    | {"Snapshot", "Other"}
)
keys = st.sampled_from(wire_names) | surrogates
json_like = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=20,
)


def walk(value: object) -> None:
    """Touch everything in a received object."""
    if isinstance(value, (schema.Object, schema.Response)):
        repr(value)
        for field in schema.wire_fields(value.__class__):
            walk(getattr(value, field.python_name, None))
    elif isinstance(value, list):
        for item in value:
            walk(item)


def same(one: object, other: object) -> bool:
    return repr(one) == repr(other)  # NaN equals itself here


@given(st.dictionaries(keys, json_like, max_size=8))
def test_decoding_never_raises_and_never_loses(body):
    before = repr(body)
    answer = schema.decode(SubmitEverythingResponse, body)
    walk(answer)
    assert same(dict(answer.raw), body)
    assert repr(body) == before
    for misfit in answer.misfits:
        assert misfit.path
        assert misfit.python_path
    assert answer.unknown_fields.keys() == body.keys() - {
        field.wire_name for field in schema.wire_fields(SubmitEverythingResponse)
    }


@given(st.dictionaries(keys, json_like, max_size=8))
def test_a_field_has_a_value_or_a_misfit_or_nothing_that_arrived(body):
    answer = schema.decode(SubmitEverythingResponse, body)
    misfits = {misfit.path for misfit in answer.misfits}
    for field in schema.wire_fields(SubmitEverythingResponse):
        value = getattr(answer, field.python_name, None)
        if field.wire_name in misfits:
            assert value is None
        elif value is None:
            arrived = body.get(field.wire_name)
            assert arrived is None or not str(arrived).strip() or arrived == "null"


class Hostile:
    """Fails at whatever is asked of it."""

    def __getattribute__(self, name):
        raise RuntimeError(name)

    def __len__(self):
        raise RuntimeError

    def __eq__(self, other):
        raise RuntimeError

    __hash__ = None


class HostileText(str):
    """A text that lies about itself."""

    __slots__ = ()

    def __str__(self):
        raise RuntimeError

    def __len__(self):
        raise RuntimeError


anything = st.recursive(
    scalars
    | st.binary(max_size=3)
    | st.complex_numbers()
    | st.decimals()
    | st.datetimes()
    | st.datetimes(timezones=st.timezones())
    | st.builds(object)
    | st.builds(Hostile)
    | st.builds(HostileText, surrogates)
    | st.builds(lambda: 10**6000)
    | st.builds(Tag, key=scalars)
    | st.builds(UserData, message_callback=scalars, extend=scalars, additional_properties=scalars),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner)
        | st.dictionaries(keys | st.integers(), inner, max_size=4)
        | st.builds(Category, name=inner, sub_categories=inner)
        | st.builds(MessageCallback, callback_url=inner, secret=inner)
    ),
    max_leaves=10,
)
requests = st.builds(
    SubmitEverythingRequest,
    **{field.python_name: anything for field in schema.wire_fields(SubmitEverythingRequest)},
)


@given(requests)
def test_checking_never_raises(request):
    for found in schema.violations(request):
        assert found.python_name
        assert found.wire_name
        assert found.message.startswith(f"{found.python_name} ({found.wire_name}): ")
        found.message.encode()  # no lone surrogates: it can be printed
        assert "\n" not in found.message
        assert isinstance(found.value, str | int | float | None)


@given(requests)
def test_encoding_gives_texts_or_one_error(request):
    rules: set[str] = set()
    encoded: dict[str, str] = {}
    try:
        encoded = schema.encode(request)
    except schema.ValidationError as error:
        rules = {found.rule for found in error.violations}
    assert rules <= {"x-unsendable"}
    for name, text in encoded.items():
        assert type(name) is str
        assert type(text) is str
        text.encode()


@given(requests)
def test_what_passes_the_checks_can_be_sent(request):
    bad = {found.python_name.split(".")[0].split("[")[0] for found in schema.violations(request)}
    fields = schema.wire_fields(SubmitEverythingRequest)
    valid = attrs.evolve(request, **{
        field.python_name: None for field in fields if field.python_name in bad
    })  # fmt: skip
    schema.encode(valid)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.text(max_size=5), json_values, max_size=4), st.booleans())
def test_documents_survive_the_round_trip(document, packed):
    type_ = schema.JsonText(schema.AnyValue(), base64=packed)
    text = type_.to_text(document)
    assert json.loads(base64.b64decode(text) if packed else text) == document
    assert type_.receive(text) == document
    assert type_.to_text(text) == text


@given(
    st.recursive(
        st.builds(Category, name=st.text(max_size=8)),
        lambda inner: st.builds(
            Category, name=st.text(max_size=8), sub_categories=st.lists(inner, max_size=3)
        ),
        max_leaves=8,
    )
)
def test_objects_survive_the_round_trip(category):
    request = SubmitEverythingRequest(image_type="default", root=category)
    assert schema.violations(request) == []
    type_ = schema.JsonText(schema.ObjectOf(lambda: Category))
    assert type_.receive(schema.encode(request)["Root"]) == category


@given(st.lists(st.text(max_size=4), max_size=3, unique=True))
def test_comma_lists_survive_the_round_trip(tags):
    type_ = schema.ListOf(schema.Text(), style="comma")
    if any("," in tag for tag in tags) or tags == [""]:
        return
    assert type_.receive(type_.to_text(tags)) in (tags, [] if not "".join(tags).strip() else tags)


@given(st.datetimes(timezones=st.timezones()))
def test_times_survive_the_round_trip_to_the_second(moment: datetime):
    type_ = schema.Timestamp()
    try:
        text = type_.to_text(moment)
    except ValueError:  # beyond the years that UTC can express
        return
    assert abs((type_.receive(text) - moment).total_seconds()) < 1

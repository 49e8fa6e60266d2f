"""Sensitive values show up nowhere."""

from __future__ import annotations

import base64
import json
import traceback

import pytest

from apsara_core import schema
from apsara_core.schema import JsonText, ListOf, MapOf, ObjectOf, Text
from tests.runtime.schema.one_field import broken, request_of
from tests.runtime.schema.sample_api import (
    MessageCallback,
    SubmitEverythingRequest,
    SubmitEverythingResponse,
    UserData,
)

SECRET = "TopSecret"
CALLBACK = ObjectOf(lambda: MessageCallback)
PACKED = base64.b64encode(f'{{"Secret":"{SECRET}"}}'.encode()).decode()

CASES = [
    (Text(sensitive=True, max_length=3), SECRET),
    (Text(sensitive=True, max_bytes=3), SECRET),
    (Text(sensitive=True, min_length=30, min_bytes=30), SECRET),
    (Text(sensitive=True, enum=("a",)), SECRET),
    (Text(sensitive=True, pattern="^a$"), SECRET),
    (Text(sensitive=True), [SECRET]),
    (Text(sensitive=True), SECRET + "\ud800"),
    (schema.AnyValue(sensitive=True, max_bytes=3), SECRET),
    (schema.AnyValue(sensitive=True, max_bytes=3), {"a": SECRET}),
    (JsonText(CALLBACK), f'{{"Secret":"{SECRET}'),
    (JsonText(CALLBACK), f'["{SECRET}"]'),
    (JsonText(CALLBACK), f'"{SECRET}"'),
    (JsonText(CALLBACK, max_bytes=3), f'{{"CallbackURL":"x","Secret":"{SECRET}"}}'),
    (JsonText(CALLBACK), {"Secret": SECRET}),
    (JsonText(CALLBACK), MessageCallback(callback_url="", secret=SECRET)),
    (JsonText(CALLBACK, base64=True), PACKED),
    (JsonText(CALLBACK, base64=True), PACKED + "*"),
    (JsonText(ObjectOf(lambda: UserData)), {"MessageCallback": SECRET}),
    (JsonText(ObjectOf(lambda: UserData)), f'{{"MessageCallback":["{SECRET}"]}}'),
    (CALLBACK, SECRET),
    (ListOf(Text(sensitive=True, max_length=3), style="comma"), ["a", SECRET]),
    (ListOf(Text(sensitive=True, max_length=3), style="comma"), f"a,{SECRET}"),
    (ListOf(Text(sensitive=True), style="comma"), [f"a,{SECRET}"]),
    (ListOf(Text(sensitive=True), style="json"), f'["{SECRET}"'),
    (ListOf(Text(sensitive=True), style="json"), f'"{SECRET}"'),
    (ListOf(Text(sensitive=True), style="repeat"), SECRET),
    (ListOf(CALLBACK), [{"Secret": SECRET}]),
    (MapOf(Text(sensitive=True, max_length=3)), {"a": SECRET}),
    (MapOf(Text(sensitive=True)), SECRET),
]


@pytest.mark.parametrize(("type_", "value"), CASES)
def test_no_message_and_no_representation_shows_a_secret(type_, value):
    request = request_of(type_, value)
    assert broken(type_, value) != []
    with pytest.raises(schema.ValidationError) as caught:
        schema.validate(request)
    told = [
        str(caught.value),
        repr(caught.value),
        repr(request),
        "".join(traceback.TracebackException.from_exception(caught.value).format()),
    ]
    told += [repr(found.value) for found in caught.value.violations]
    for text in told:
        assert SECRET not in text
        assert PACKED not in text


def test_answers_hide_secrets_but_give_them():
    auth = {"AccessKeyId": "id", "AccessKeySecret": SECRET, "SecurityToken": SECRET}
    text = base64.b64encode(json.dumps(auth).encode()).decode()
    answer = schema.decode(SubmitEverythingResponse, {"UploadAuth": text})
    assert answer.upload_auth.access_key_secret == SECRET
    for shown in (
        repr(answer),
        repr(answer.raw),
        repr(answer.upload_auth.raw),
        repr(answer.misfits),
    ):
        assert SECRET not in shown
        assert text not in shown
    assert "access_key_id='id'" in repr(answer)
    assert "access_key_secret='***'" in repr(answer)


def test_representations_show_what_was_set():
    request = SubmitEverythingRequest(image_type="cover", tags=["a"], token=SECRET, force=False)
    assert repr(request) == (
        "SubmitEverythingRequest(image_type='cover', token='***', force=False, tags=['a'])"
    )
    shown = repr(UserData(extend=1, additional_properties={"Key": SECRET}))
    assert shown == "UserData(extend=1, additional_properties=<'Key'>)"

"""Answers that something has damaged on the way: an error of ours, or everything that arrived."""

from __future__ import annotations

import json
from xml.sax.saxutils import escape

import pytest
from hypothesis import example, given, strategies
from hypothesis.strategies import SearchStrategy

import apsara_vod
from apsara_core import AccessKey, CallError, DecodeError, MissingFieldError
from apsara_core.bodies import UnreadableBodyError, parse_body
from apsara_core.calling.call import Call, Done
from apsara_core.http_message import HttpResponse
from apsara_core.schema.model import wire_fields

PLAY_INFO = {
    "RequestId": "0E8F7B3D-3C1A-4D52-9B7E-6A5F4C3B2A10",
    "VideoBase": {
        "VideoId": "f488fc4b1fd3",
        "CreationTime": "2026-01-02T03:04:05Z",
        "Duration": "135.6",
        "Status": "Normal",
        "Title": "Herbst & \u79cb",
    },
    "PlayInfoList": {
        "PlayInfo": [
            {"Format": "mp4", "Size": 47, "Bitrate": "450.878", "PlayURL": "https://a/b?c=d"},
            {"Format": "m3u8", "Size": "9" * 30, "Encrypt": 1, "Fps": None, "New": [1, {}]},
        ]
    },
}
SEARCHED = {
    "RequestId": "R",
    "ScrollToken": "t" * 32,
    "Total": 1,
    "MediaList": [{"MediaId": "m", "MediaType": "video", "Video": {"Title": "T", "Tags": "a,b"}}],
}
REQUESTS = {
    "GetPlayInfo": (apsara_vod.GetPlayInfoRequest(video_id="v"), PLAY_INFO),
    "SearchMedia": (apsara_vod.SearchMediaRequest(), SEARCHED),
}
FOREIGN: SearchStrategy[object] = strategies.recursive(
    strategies.none()
    | strategies.booleans()
    | strategies.integers()
    | strategies.floats(allow_nan=False, allow_infinity=False)
    | strategies.text(max_size=8),
    lambda inner: (
        strategies.lists(inner, max_size=3)
        | strategies.dictionaries(strategies.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)
STATUSES = strategies.sampled_from([200, 200, 200, 201, 302, 400, 403, 404, 429, 500, 503])


def as_xml(value, name):
    if isinstance(value, dict):
        inner = "".join(as_xml(item, key) for key, item in value.items())
    elif isinstance(value, list):
        return "".join(as_xml(item, name) for item in value)
    else:
        inner = "" if value is None else escape(str(value))
    return f"<{name}>{inner}</{name}>"


def paths_of(value, path=()):
    """Every place in a document."""
    yield path
    if not isinstance(value, dict | list):
        return
    for key, item in value.items() if isinstance(value, dict) else enumerate(value):
        yield from paths_of(item, (*path, key))


def replaced(value, path, new):
    if not path:
        return new
    copy = value.copy()
    copy[path[0]] = replaced(value[path[0]], path[1:], new)
    return copy


@strategies.composite
def other_documents(draw, document):
    """*document* with something else in some places."""
    for _ in range(draw(strategies.integers(1, 4))):
        path = draw(strategies.sampled_from(list(paths_of(document))[1:]))
        document = replaced(document, path, draw(FOREIGN))
    return document


@strategies.composite
def damaged(draw, octets):
    """*octets* with pieces cut out, doubled or overwritten."""
    for _ in range(draw(strategies.integers(1, 4))):
        begin = draw(strategies.integers(0, len(octets)))
        end = min(len(octets), begin + draw(strategies.integers(0, 20)))
        new = draw(
            strategies.sampled_from(
                [b"", octets[begin:end] * 2, b"<", b">", b"&", b'"', b"{", b"]"]
            )
            | strategies.binary(max_size=6)
        )
        octets = octets[:begin] + new + octets[end:]
    return octets


def settle(name, status, body):
    """What the call makes of an answer."""
    request, _ = REQUESTS[name]
    key = AccessKey("LTAIexample", "example-secret")
    with apsara_vod.Client(region="cn-shanghai", credentials=key, retry=None) as client:
        call = Call(client._settings, request)
    call.prepare()
    return call.settle(HttpResponse(status, {}, body))


def read_everything(value):
    """Read each declared field at any depth; a field may be missing, nothing else may happen."""
    if isinstance(value, list):
        for item in value:
            read_everything(item)
        return
    if not hasattr(type(value), "__attrs_attrs__"):
        return
    for declared in wire_fields(type(value)):
        try:
            item = getattr(value, declared.python_name)
        except MissingFieldError:
            continue
        read_everything(item)


def check(name, status, body):
    outcome = settle(name, status, body)
    if not isinstance(outcome, Done):
        assert isinstance(outcome.error, CallError)
        assert outcome.error.http_status == status
        assert str(outcome.error).encode()
        if status < 300:
            assert isinstance(outcome.error, DecodeError)
            assert outcome.error.body == body
        return
    response = outcome.response
    assert outcome.answer.body == body
    assert response.raw == parse_body(body, name)
    read_everything(response)
    repr(response)
    for misfit in response.misfits:
        assert misfit.path
    assert set(response.unknown_fields) <= set(response.raw)


names = pytest.mark.parametrize("name", REQUESTS)


@names
@given(strategies.data(), STATUSES)
def test_values_of_other_types_in_json(name, data, status):
    document = data.draw(other_documents(REQUESTS[name][1]))
    body = json.dumps(document, ensure_ascii=data.draw(strategies.booleans())).encode(
        "utf-8", "surrogatepass"
    )
    check(name, status, body)


@names
@given(strategies.data(), STATUSES)
def test_damaged_json(name, data, status):
    check(name, status, data.draw(damaged(json.dumps(REQUESTS[name][1]).encode())))


@names
@given(strategies.data(), STATUSES)
def test_damaged_xml(name, data, status):
    whole = as_xml(REQUESTS[name][1], f"{name}Response").encode()
    check(name, status, data.draw(damaged(whole)))


@names
@given(strategies.binary(), STATUSES)
@example(b"[" * 100_000, 200)
@example(b'{"a":' * 100_000, 200)
@example(b"<a>" * 100_000, 200)
@example(b'{"RequestId": ' + b"9" * 10_000 + b"}", 200)
@example(b'{"RequestId": 1e999, "Total": NaN}', 200)
@example(b'{"RequestId": "\\ud800"}', 200)
@example(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 200)
def test_any_octets(name, body, status):
    check(name, status, body)


@names
@given(strategies.data())
def test_damage_that_leaves_a_document_loses_nothing_of_it(name, data):
    document = data.draw(other_documents(REQUESTS[name][1]))
    outcome = settle(name, 200, json.dumps(document).encode())
    assert isinstance(outcome, Done)
    assert outcome.response.raw == document


def test_the_documents_are_good_before_they_are_damaged():
    for name, (_, document) in REQUESTS.items():
        outcome = settle(name, 200, json.dumps(document).encode())
        assert outcome.response.raw == document
        xml = settle(name, 200, as_xml(document, f"{name}Response").encode())
        assert xml.response.request_id == document["RequestId"]
    with pytest.raises(UnreadableBodyError):
        parse_body(b"", "GetPlayInfo")

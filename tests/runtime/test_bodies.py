from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given, strategies

from apsara_core.bodies import UnreadableBodyError, parse_body

PARTS = strategies.sampled_from(
    [b"<a>", b"</a>", b"<b/>", b"text", b"{", b"}", b'"', b"[", b"]", b"<!DOCTYPE a>", b"&lt;",
     b"<?xml version='1.0'?>", b"\xff\xfe", b"\x00", b'"a":', b"1", b"<html>", b"&x;", b" "]
)  # fmt: skip


INDENTED = b"""
<?xml version='1.0' encoding='UTF-8'?>
<GetVideoInfoResponse>
  <RequestId>R</RequestId>
  <Title>T</Title>
</GetVideoInfoResponse>
"""


def unreadable(body):
    with pytest.raises(UnreadableBodyError) as caught:
        parse_body(body, "GetVideoInfo")
    return str(caught.value)


@pytest.mark.parametrize(
    "body",
    [
        b'{"RequestId": "R", "Title": "T"}',
        b'\n {"RequestId": "R", "Title": "T"}\r\n',
        b'\xef\xbb\xbf{"RequestId": "R", "Title": "T"}',
        b'{"GetVideoInfoResponse": {"RequestId": "R", "Title": "T"}}',
        b"<GetVideoInfoResponse><RequestId>R</RequestId><Title>T</Title></GetVideoInfoResponse>",
        INDENTED,
        b"<?xml version='1.0' encoding='ISO-8859-1'?><X><RequestId>R</RequestId><Title>T</Title></X>",
    ],
)
def test_every_form_of_the_same_answer_reads_the_same(body):
    assert parse_body(body, "GetVideoInfo") == {"RequestId": "R", "Title": "T"}


def test_only_the_wrapper_of_the_operation_itself_is_taken_off():
    other = {"ListSnapshotsResponse": {"A": 1}}
    assert parse_body(json.dumps(other).encode(), "GetVideoInfo") == other
    beside = {"GetVideoInfoResponse": {"A": 1}, "RequestId": "R"}
    assert parse_body(json.dumps(beside).encode(), "GetVideoInfo") == beside


def test_repeated_xml_elements_become_a_list_and_nested_ones_an_object():
    body = (
        b"<R><VideoList><Video><Id>1</Id></Video><Video><Id>2</Id></Video></VideoList>"
        b"<Jobs>a</Jobs><Jobs>b</Jobs><Jobs>c</Jobs><Empty/><Blank> x </Blank></R>"
    )
    assert parse_body(body, "X") == {
        "VideoList": {"Video": [{"Id": "1"}, {"Id": "2"}]},
        "Jobs": ["a", "b", "c"],
        "Empty": "",
        "Blank": " x ",
    }


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "is empty"),
        (b" \r\n", "is empty"),
        (b'{"RequestId": "R", "Tit', "is no valid JSON"),
        (b"[]", "is a JSON array, not an object"),
        (b'"text"', "is a JSON string, not an object"),
        (b"null", "is a JSON null, not an object"),
        (b"3", "is a JSON number, not an object"),
        (b'{"a": "\xff"}', "is not valid UTF-8"),
        (b"gateway timeout", "is no valid JSON"),
        (b"[" * 100_000, "is JSON nested too deeply"),
        (b'{"a":' * 100_000, "is JSON nested too deeply"),
        (b"<html><body>502 Bad Gateway</body></html>", "is an HTML page"),
        (b"<!DOCTYPE html><html><br></html>", "is an HTML page"),
        (b"<HTML><HEAD><META charset=x></HEAD></HTML>", "is an HTML page"),
        (b"<R><a>1</a>", "is no valid XML"),
        (b"<R>" + b"<a>" * 100_000, "is XML nested deeper than 64 elements"),
        (b"<R/>", "is XML without any element"),
        (b"<R>text</R>", "is XML without any element"),
        (b"<?xml version='1.0' encoding='klingon'?><R><a>1</a></R>", "encoding"),
        (b"<R><a>&unknown;</a></R>", "is no valid XML"),
    ],
)  # fmt: skip
def test_what_is_no_object_is_named(body, reason):
    assert reason in unreadable(body)


def test_entity_bombs_are_refused_before_they_expand():
    levels = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 12))
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "ha">' + levels + b"]><r><a>&l11;</a></r>"
    )
    assert "document type declaration" in unreadable(bomb)


def test_external_entities_are_refused():
    body = b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><r><a>&x;</a></r>'
    assert "document type declaration" in unreadable(body)


@given(strategies.lists(PARTS, max_size=12).map(b"".join) | strategies.binary())
def test_any_octets_are_an_object_or_unreadable(body):
    with suppress(UnreadableBodyError):
        assert isinstance(parse_body(body, "GetVideoInfo"), dict)

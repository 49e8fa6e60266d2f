"""Answers that are no objects: a list, a number, a text, nothing at all."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import apsara_core.schema as s
from apsara_core.bodies import Form, UnreadableBodyError, parse_body
from apsara_core.judging.answer_form import answer_form


@s.model
class Row(s.Object):
    """A row."""

    name: str | None = s.field("Name", s.Text(), default=None)


@s.model
class Rows(s.Response):
    """A list at the top."""

    items: Sequence[Row] = s.field("$", s.ListOf(s.ObjectOf(lambda: Row)), default=())
    request_id: str | None = s.field("RequestId", s.Text(), default=None)


@s.model
class Numbers(s.Response):
    """A list of scalars."""

    items: Sequence[int] = s.field("$", s.ListOf(s.Integer()), default=())


@s.model
class Note(s.Response):
    """A text."""

    value: str | None = s.field("$", s.Text(), default=None)


@s.model
class Truth(s.Response):
    """A boolean."""

    value: bool | None = s.field("$", s.Boolean(), default=None)


@s.model
class Nothing(s.Response):
    """Only the id of the request."""

    request_id: str | None = s.field("RequestId", s.Text(), default=None)


@s.model
class Something(s.Response):
    """An object as nearly all are."""

    title: str | None = s.field("Title", s.Text(), default=None)


def read(response_type: type, body: str | bytes) -> Any:
    body = body.encode() if isinstance(body, str) else body
    return s.decode(response_type, parse_body(body, "ListRows", answer_form(response_type)))


@pytest.mark.parametrize(
    ("response_type", "form"),
    [
        (Rows, Form.VALUE),
        (Truth, Form.VALUE),
        (Note, Form.TEXT),
        (Nothing, Form.OBJECT_OR_NOTHING),
        (Something, Form.OBJECT),
    ],
)
def test_the_form_follows_from_the_class(response_type: type, form: Form):
    assert answer_form(response_type) is form


@pytest.mark.parametrize(
    "body",
    [
        '[{"Name":"a"},{"Name":"b"}]',
        '\ufeff [{"Name":"a"},{"Name":"b"}]\n',
        "<ListRowsResponse><RequestId>R</RequestId><Row><Name>a</Name></Row><Row><Name>b</Name></Row></ListRowsResponse>",
        "<Rows><Row><Name>a</Name></Row><Row><Name>b</Name></Row></Rows>",
    ],
)
def test_a_list_in_json_and_in_xml(body: str):
    answer = read(Rows, body)
    assert [row.name for row in answer.items] == ["a", "b"]
    assert answer.misfits == ()
    assert answer.request_id == ("R" if "<RequestId>" in body else None)


def test_lists_of_scalars_and_of_one_item():
    assert read(Numbers, "[1, 2]").items == [1, 2]
    assert read(Numbers, "<X><Item>1</Item><Item>2</Item></X>").items == [1, 2]
    assert read(Numbers, "<X><Item>1</Item></X>").items == [1]
    assert read(Rows, "<X><Row><Name>a</Name></Row></X>").items[0].name == "a"
    assert read(Numbers, "[]").items == []
    assert not read(Numbers, "").items


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ('"a text"', "a text"),
        ("a text", "a text"),
        ("#EXTM3U\n#EXT\n", "#EXTM3U\n#EXT\n"),
        ("<XResponse>a &amp; b</XResponse>", "a & b"),
        ("<html><body>x", "<html><body>x"),
        ('{"a": 1}', '{"a": 1}'),
        ("12", "12"),
        ("", ""),
        ("标题", "标题"),
    ],
)
def test_a_text(body: str, value: str):
    assert read(Note, body).value == value


def test_other_scalars():
    assert read(Truth, "true").value is True
    assert read(Truth, "<R>false</R>").value is False
    assert read(Truth, "").value is None


def test_what_does_not_fit_is_kept():
    answer = read(Numbers, '["a", 1]')
    assert answer.items == [1]
    assert answer.raw == {"$": ["a", 1]}
    assert len(answer.misfits) == 1
    assert read(Truth, '{"Code": "x"}').misfits


@pytest.mark.parametrize(
    ("response_type", "body"),
    [(Rows, b"[1,"), (Rows, b"<a><b>"), (Note, b"\xff\xfe"), (Rows, b"\xff"), (Something, b"[]")],
)
def test_what_cannot_be_read(response_type: type, body: bytes):
    with pytest.raises(UnreadableBodyError):
        read(response_type, body)


def test_nothing_to_say():
    assert read(Nothing, " \n").request_id is None
    assert read(Nothing, '{"RequestId": "R"}').request_id == "R"
    with pytest.raises(UnreadableBodyError, match="is empty"):
        read(Something, "")


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode), st.sampled_from(Form))
def test_any_body_is_read_or_refused(body: bytes, form: Form):
    with contextlib.suppress(UnreadableBodyError):
        assert isinstance(parse_body(body, "X", form), dict)

"""JSON objects and JSON in texts, on their way out."""

from __future__ import annotations

import base64
import json

from apsara_core import schema
from apsara_core.schema import AnyValue, Integer, JsonText, ListOf, ObjectOf, Text
from tests.runtime.schema.one_field import broken, request_of, sent
from tests.runtime.schema.sample_api import Category, MessageCallback, Tag, UserData

USER_DATA = JsonText(ObjectOf(lambda: UserData))
URL = {"CallbackURL": "http://a.example"}


def test_all_forms_of_a_document_are_sent_alike():
    text = '{"MessageCallback":{"CallbackURL":"http://a.example"},"Extend":{"键":"值"}}'
    for value in (
        UserData(
            message_callback=MessageCallback(callback_url=URL["CallbackURL"]), extend={"键": "值"}
        ),
        UserData(message_callback=URL, extend={"键": "值"}),
        {"MessageCallback": URL, "Extend": {"键": "值"}},
        {
            "MessageCallback": MessageCallback(callback_url=URL["CallbackURL"]),
            "Extend": {"键": "值"},
        },
        text,
    ):
        assert broken(USER_DATA, value) == []
        assert sent(USER_DATA, value) == text


def test_a_ready_text_is_sent_unchanged():
    text = '{ "Extend" : "\\u952e",\n "X":1.0 }'
    assert broken(USER_DATA, text) == []
    assert sent(USER_DATA, text) == text


def test_an_object_inside_may_be_ready_json_too():
    value = {"MessageCallback": '{"CallbackURL": "http://a.example"}'}
    assert broken(USER_DATA, value) == []
    assert json.loads(sent(USER_DATA, value)) == value
    assert broken(USER_DATA, {"MessageCallback": '{"CallbackURL": ""}'}) == ["minLength"]
    assert broken(USER_DATA, {"MessageCallback": "http"}) == ["type"]


def test_keys_keep_their_order_and_unknown_keys_are_sent():
    assert sent(USER_DATA, {"Z": 1, "Extend": "x", "A": None}) == '{"Z":1,"Extend":"x","A":null}'
    value = UserData(extend=1, additional_properties={"AccelerateConfig": {"Type": "oss"}})
    assert broken(USER_DATA, value) == []
    assert sent(USER_DATA, value) == '{"Extend":1,"AccelerateConfig":{"Type":"oss"}}'


def test_additional_properties_are_checked():
    def rules(additional: object) -> list[str]:
        return broken(USER_DATA, UserData(additional_properties=additional))

    assert rules({"Extend": 1}) == ["additionalProperties"]
    assert rules({"X": object()}) == ["type"]
    assert rules({1: 1}) == ["propertyNames"]
    assert rules(["X"]) == ["type"]
    assert rules({"X": None}) == []


def test_ready_texts_are_read_strictly():
    for text in ("", "{", "[1]", "1", '"{}"', "null", '{"a":NaN}', "{} {}", "\ud800", "\ufeff{}"):
        (rule,) = broken(USER_DATA, text)
        assert rule in ("contentSchema", "type")
    assert broken(USER_DATA, "[" * 100_000) == ["contentSchema"]
    assert broken(JsonText(AnyValue()), '"text"') == []
    assert broken(JsonText(ListOf(Integer())), "[1,2]") == []
    assert broken(JsonText(ListOf(Integer())), '[1,"2"]') == ["type"]


def test_a_byte_order_mark_is_named():
    (violation,) = schema.violations(request_of(USER_DATA, "\ufeff{}"))
    assert "is no JSON (Unexpected byte order mark at character 1)" in violation.message


def test_a_required_key_of_a_mapping_is_required():
    callback = JsonText(ObjectOf(lambda: MessageCallback))
    assert broken(callback, {}) == ["required"]
    assert broken(callback, {"CallbackURL": None}) == ["required"]
    assert broken(callback, "{}") == ["required"]


def test_the_size_of_a_document_is_that_of_its_text():
    def limited(size: int) -> schema.Type:
        return JsonText(ObjectOf(lambda: UserData), max_bytes=size)

    for value in ({"Extend": "字"}, '{"Extend":"字"}', UserData(extend="字")):
        assert broken(limited(16), value) == []
        assert broken(limited(15), value) == ["x-max-bytes"]


def test_base64_documents():
    type_ = JsonText(ObjectOf(lambda: MessageCallback), base64=True)
    ready = base64.b64encode(b'{ "CallbackURL": "x" }').decode()
    assert broken(type_, ready) == []
    assert sent(type_, ready) == ready
    assert base64.b64decode(sent(type_, {"CallbackURL": "字"})).decode() == '{"CallbackURL":"字"}'
    for text in ("*", "aGVsbG8=", '{"CallbackURL":"x"}', "/w=="):
        assert broken(type_, text) == ["contentSchema"]


def test_objects_of_another_class_are_refused_where_the_class_matters():
    assert broken(USER_DATA, Tag(key="a")) == ["type"]
    assert broken(USER_DATA, 5) == ["type"]


def test_recursion_is_followed_but_not_forever():
    type_ = JsonText(ObjectOf(lambda: Category))
    inner = Category(name="much too long")
    assert broken(type_, Category(name="a", sub_categories=[Category(name="b", sub_categories=[inner])])) == ["maxLength"]  # fmt: skip
    loop = Category(name="a")
    loop.sub_categories = [loop]
    assert broken(type_, loop) == ["maxDepth"]
    nested: dict = {"Name": "a"}
    nested["SubCategories"] = [nested]
    assert broken(type_, nested) == ["maxDepth"]
    own: list = []
    own.append(own)
    assert broken(JsonText(AnyValue()), own) == ["type"]


def test_a_lists_of_objects_sends_a_parameter_per_scalar():
    tags = ListOf(ObjectOf(lambda: Tag), style="repeat")
    value = [{"Key": "env", "Value": "a b"}, Tag(key="组", value=""), Tag(key="c"), '{"Key":"d"}']
    assert broken(tags, value) == []
    assert sent(tags, value) == {
        "Value.1.Key": "env",
        "Value.1.Value": "a b",
        "Value.2.Key": "组",
        "Value.2.Value": "",
        "Value.3.Key": "c",
        "Value.4.Key": "d",
    }
    assert sent(ListOf(Text(), style="repeat"), ["a", "b"]) == {"Value.1": "a", "Value.2": "b"}
    assert sent(tags, []) == {}


def test_paths_lead_to_the_value():
    value = {"MessageCallback": {"CallbackURL": ""}, "Extend": object()}
    first, second = schema.violations(request_of(USER_DATA, value))
    assert first.python_name == "value.message_callback.callback_url"
    assert first.wire_name == "Value.MessageCallback.CallbackURL"
    assert second.python_name == "value.extend"
    (third,) = schema.violations(
        request_of(ListOf(ObjectOf(lambda: Tag)), [Tag(key="a"), {"Key": "x" * 65}])
    )
    assert third.python_name == "value[1].key"
    assert third.wire_name == "Value[1].Key"


def test_lists_inside_documents_have_their_style():
    @schema.model
    class Entry(schema.Object):
        tags: object = schema.field("Tags", ListOf(Text(), style="comma"), default=None)
        times: object = schema.field("Times", ListOf(Integer(), style="json"), default=None)
        plain: object = schema.field("Plain", ListOf(Integer()), default=None)

    entries = JsonText(ListOf(ObjectOf(lambda: Entry)))
    assert sent(entries, [Entry(tags=["a", "b"], times=(1, 2), plain=(3,))]) == (
        '[{"Tags":"a,b","Times":"[1,2]","Plain":[3]}]'
    )

"""Wire names become Python names that clash with nothing."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.naming import Identifier, class_name, field_name, method_name, module_name, reserved


@pytest.mark.parametrize(
    ("wire_name", "python_name"),
    [
        ("FileURL", "file_url"),
        ("L2Preload", "l2_preload"),
        ("Class", "class_"),
        ("From", "from_"),
        ("Type", "type"),
        ("Id", "id"),
        ("Str", "str_"),
        ("Int", "int_"),
        ("Datetime", "datetime_"),
        ("Self", "self_"),
        ("Raw", "raw_"),
        ("Misfits", "misfits_"),
        ("AdditionalProperties", "additional_properties_"),
        ("___", "n"),
        ("_private", "private"),
        ("__init__", "init"),
        ("9Lives", "n9_lives"),
    ],
)
def test_field_names(wire_name: str, python_name: str) -> None:
    assert field_name(wire_name) == python_name


@pytest.mark.parametrize(
    ("operation", "method"),
    [
        ("AddAITemplate", "add_ai_template"),
        ("Send", "send_"),
        ("Close", "close_"),
        ("WithOptions", "with_options_"),
        ("Import", "import_"),
    ],
)
def test_method_names(operation: str, method: str) -> None:
    assert method_name(operation) == method


def test_no_file_gets_the_name_of_a_device_or_of_a_module_of_ours() -> None:
    assert [module_name(name) for name in ("Con", "Aux", "Client", "Models")] == [
        "con_",
        "aux_",
        "client_",
        "models_",
    ]


def test_class_names_keep_their_capitals_and_avoid_what_modules_import() -> None:
    assert class_name("GetImageInfo", "ImageURL") == "GetImageInfoImageURL"
    assert class_name("tag", "key") == "TagKey"
    assert class_name("Literal") == "Literal_"
    assert class_name("Client") == "Client_"


@given(st.text(max_size=200))
def test_any_text_becomes_an_identifier(text: str) -> None:
    for name in (field_name(text), method_name(text), module_name(text), class_name(text)):
        assert name.isidentifier()
        assert name.isascii()
        assert not name.startswith("_")
        assert not keyword.iskeyword(name)
        assert len(name) <= 81
    assert field_name(text) not in reserved.FIELD_NAMES


@pytest.mark.parametrize(
    "text", ["", "a b", "a.b", "../x", "a\n", "_x", "1a", "é", 'x"', "a\u202e"]
)
def test_an_identifier_is_checked(text: str) -> None:
    with pytest.raises(ValueError, match="not a Python identifier"):
        Identifier(text)

"""The two emitters: whatever the text, the source evaluates to it and to nothing else."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.emit.code import Code, docstring, literal, union
from codegen.emit.environment import finalize, make_environment
from codegen.naming import Identifier

HOSTILE = [
    '"""',
    "'''",
    '"',
    "\\",
    'ends with a quote"',
    "ends with a backslash\\",
    '\\"""',
    '""" + __import__("os").system("x") + """',
    "{{ 7 * 7 }} {% raw %}",
    "a\u2028b\u2029c\x85d",
    "left \u202e right \u2066",
    "a\x00b\x1b[31m",
    "D:\\new\\table\\x41\\N{BULLET}\\u0041",
    "x" * 10_000,
    "word " * 3_000,
    "\n\n\n",
    "\r\n a \r b",
    "#} #{ %}",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_docstring_is_one_constant_whatever_the_text(text: str) -> None:
    tree = ast.parse(f"def f():\n    {docstring(text, 4)}\n")
    function = tree.body[0]

    assert len(tree.body) == 1
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 1
    assert ast.get_docstring(function) is not None


@given(st.text())
def test_a_docstring_keeps_every_character_but_layout(text: str) -> None:
    statement = ast.parse(docstring(text)).body[0]

    assert isinstance(statement, ast.Expr)
    value = ast.literal_eval(statement.value)
    assert "".join(value.split()) == "".join(text.split())


@given(st.text())
def test_a_docstring_holds_no_invisible_characters(text: str) -> None:
    assert all(line.isprintable() for line in docstring(text, 4).split("\n"))


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.text()
        | st.floats(allow_nan=False, allow_infinity=False),
        lambda inner: st.tuples(inner, inner) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=5,
    )
)
def test_a_literal_evaluates_to_its_value(value: object) -> None:
    assert ast.literal_eval(literal(value)) == value


def test_a_text_that_is_wrapped_keeps_list_items_apart_and_joins_paragraphs() -> None:
    text = "A paragraph\nin two lines.\n\n- one\n  item\n- another\n\nArgs:\n    x: first\n    y: second"

    assert docstring(text) == (
        '"""A paragraph in two lines.\n\n- one item\n- another\n\nArgs:\n    x: first\n    y: second\n"""'
    )


def test_a_subclass_of_text_cannot_bring_its_own_repr() -> None:
    class Sly(str):
        __slots__ = ()

        def __repr__(self) -> str:
            return "__import__('os')"

    assert literal(Sly("x")) == "'x'"


def test_nothing_but_plain_values_has_a_literal() -> None:
    with pytest.raises(TypeError, match="no literal for a set"):
        literal({1})


def test_object_swallows_the_rest_of_a_union() -> None:
    assert union([Code("int"), Code("object"), Code("None")]) == "object"
    assert union([Code("int"), Code("int"), Code("None")]) == "int | None"


def test_templates_print_nothing_that_no_emitter_made() -> None:
    environment = make_environment()
    with pytest.raises(TypeError, match="a template printed a str that no emitter made"):
        environment.from_string("{{ text }}").render(text="harmless")
    with pytest.raises(TypeError, match="printed a int"):
        environment.from_string("{{ 7 * 7 }}").render()
    assert finalize(Code("x")) == "x"
    assert (
        environment.from_string("{{ a }} {{ b | py_literal }}").render(
            a=Identifier("name"), b="it's"
        )
        == 'name "it\'s"'
    )


def test_templates_have_no_filter_that_could_make_code_of_text() -> None:
    assert set(make_environment().filters) == {"py_literal", "py_doc", "py_note"}

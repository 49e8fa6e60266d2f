"""Plain scalars against the tables of YAML 1.2.2, section 10.3 (core schema)."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.yaml_tree import ScalarNode, load_tree

VALUES = [
    ("null", None), ("Null", None), ("NULL", None), ("~", None), ("", None),
    ("true", True), ("True", True), ("TRUE", True),
    ("false", False), ("False", False), ("FALSE", False),
    ("0", 0), ("-0", 0), ("+12", 12), ("-19", -19), ("010", 10), ("0007", 7),
    ("0o7", 7), ("0o17", 15), ("0x3A", 58), ("0xff", 255),
    ("9223372036854775807", 2**63 - 1), ("-9223372036854775808", -(2**63)),
    ("0x7FFFFFFFFFFFFFFF", 2**63 - 1), ("0" * 300 + "1", 1),
    ("0.", 0.0), ("-0.0", -0.0), (".5", 0.5), ("+12e03", 12000.0), ("-2E+05", -200000.0), ("1.50", 1.5),
    ("1e-400", 0.0),
]  # fmt: skip
TEXTS = [
    "yes", "Yes", "no", "NO", "on", "off", "y", "n", "nULL", "tRUE", "none", "None",
    "2017-03-21", "2017-03-21T10:00:00Z", "2017-03-21 10:00:00", "190:20:30", "1:30", "10:00",
    "1_000", "0b101", "0o8", "0O7", "0xG", "0x", "-0x1", "+0o7", "1e", "e5", ".", "+", "..", "1.2.3", "1,5",
    "-.5.", "infinity", "inf", "nan", "+.nan", "=", "Infinity", "\uff11\uff12", "cn-shanghai", "http://example.com",
]  # fmt: skip
NOT_FINITE = [
    ".inf",
    ".Inf",
    ".INF",
    "+.inf",
    "-.inf",
    "-.INF",
    ".nan",
    ".NaN",
    ".NAN",
    "1e309",
    "-1e999",
]
TOO_LARGE = ["9223372036854775808", "-9223372036854775809", "0x8000000000000000", "0o" + "7" * 22, "1" * 5000]  # fmt: skip


def value_of(text: str, *, pure: bool = False) -> ScalarNode:
    node, diagnostics = load_tree(f"a: {text}\n".encode(), "f.yaml", pure=pure)
    assert not list(diagnostics)
    return node.entries["a"].value


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_values(text: str, value: object) -> None:
    found = value_of(text)
    assert found.value == value
    assert type(found.value) is type(value)
    assert found.style == "plain"


def test_the_sign_of_zero_is_kept() -> None:
    assert math.copysign(1, value_of("-0.0").value) == -1


@pytest.mark.parametrize("pure", [False, True])
@pytest.mark.parametrize("text", TEXTS)
def test_texts(text: str, pure: bool) -> None:
    assert value_of(text, pure=pure).value == text


def test_an_empty_value_is_nothing() -> None:
    node, _ = load_tree(b"a:\nb: ''\n", "f.yaml")
    assert node.entries["a"].value.value is None
    assert node.entries["b"].value.value == ""


@pytest.mark.parametrize("text", NOT_FINITE)
def test_numbers_that_are_not_finite_are_refused(text: str) -> None:
    _, diagnostics = load_tree(f"a: {text}".encode(), "f.yaml")
    (found,) = diagnostics
    assert "not a finite number" in found.message
    assert (found.position.line, found.position.column) == (1, 4)


@pytest.mark.parametrize("text", TOO_LARGE)
def test_numbers_beyond_64_bits_are_refused_unless_quoted(text: str) -> None:
    (found,) = load_tree(f"a: {text}".encode(), "f.yaml")[1]
    assert "64 bits" in found.message
    node, diagnostics = load_tree(f"a: '{text}'".encode(), "f.yaml")
    assert not diagnostics
    assert node.entries["a"].value.value == text


@pytest.mark.parametrize("text", ["true", "12", "~", "2017-03-21", ".inf", "<<"])
@pytest.mark.parametrize("form", ["'{}'", '"{}"', "|-\n  {}", ">-\n  {}"])
def test_only_plain_scalars_are_anything_but_text(text: str, form: str) -> None:
    node, diagnostics = load_tree(f"a: {form.format(text)}\n".encode(), "f.yaml")
    assert not diagnostics
    found = node.entries["a"].value
    assert found.value == found.text == text
    assert found.style == ("quoted" if form[0] in "'\"" else "block")


@given(st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_as_json_writes_them(number: float) -> None:
    found = value_of(json.dumps(number)).value
    assert found == number
    assert type(found) is type(number)

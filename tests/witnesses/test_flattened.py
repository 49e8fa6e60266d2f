"""What is nested in parameters is written into their names as the vendor's SDKs do it."""

from __future__ import annotations

from typing import Any

import pytest
from alibabacloud_tea_openapi.utils import Utils
from hypothesis import given
from hypothesis import strategies as st

import apsara_core.schema as s


@s.model
class Node(s.Object):
    """An object that holds itself, a list and a map."""

    name: Any = s.field("Name", s.Text(), default=None)
    is_open: Any = s.field("IsOpen", s.Boolean(), default=None)
    position: Any = s.field("Position", s.ListOf(s.Number()), default=None)
    labels: Any = s.field("Labels", s.MapOf(s.Text()), default=None)
    children: Any = s.field("Children", s.ListOf(s.ObjectOf(lambda: Node)), default=None)
    extra: Any = s.field("Extra", s.AnyValue(), default=None)


@s.model
class Answer(s.Response):
    """Nothing."""


@s.model
class Call(s.Request[Answer]):
    """A parameter in each of the forms that end up in names."""

    nodes: Any = s.field("Node", s.ListOf(s.ObjectOf(lambda: Node), style="repeat"), default=None)
    grid: Any = s.field("Grid", s.ListOf(s.ListOf(s.Integer()), style="repeat"), default=None)
    tree: Any = s.field("Tree", s.ObjectOf(lambda: Node, flat=True), default=None)
    groups: Any = s.field(
        "Groups", s.MapOf(s.ListOf(s.ObjectOf(lambda: Node)), flat=True), default=None
    )


KEYS = st.text("abcXYZ_-", min_size=1, max_size=4)
ANY = st.recursive(
    st.text(max_size=3) | st.integers() | st.booleans() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)
NODES = st.deferred(
    lambda: st.fixed_dictionaries(
        {},
        optional={
            "Name": st.text(max_size=4),
            "IsOpen": st.booleans(),
            "Position": st.lists(st.floats(allow_nan=False, allow_infinity=False), max_size=2),
            "Labels": st.dictionaries(KEYS, st.text(max_size=3), max_size=2),
            "Children": st.lists(NODES, max_size=2),
            "Extra": ANY,
            "New": ANY,
        },
    )
)
CALLS = st.fixed_dictionaries(
    {},
    optional={
        "Node": st.lists(NODES, max_size=3),
        "Grid": st.lists(st.lists(st.integers(), max_size=3), max_size=3),
        "Tree": NODES,
        "Groups": st.dictionaries(KEYS, st.lists(NODES, max_size=2), max_size=2),
    },
)
NAMES = {"Node": "nodes", "Grid": "grid", "Tree": "tree", "Groups": "groups"}


@given(CALLS)
def test_any_depth(parameters: dict[str, Any]) -> None:
    request = Call(**{NAMES[name]: value for name, value in parameters.items()})
    assert s.encode(request) == Utils.query(parameters)


@pytest.mark.parametrize("as_text", [False, True])
def test_the_forms_of_one_value(as_text: bool) -> None:
    plain = {"Name": "a", "Position": [0.5, 1.0], "Labels": {"x": "y"}, "Children": [{"Name": "b"}]}
    ours = Node(name="a", position=[0.5, 1.0], labels={"x": "y"}, children=[Node(name="b"), Node()])
    given_ = '{"Name":"a","Position":[0.5,1.0],"Labels":{"x":"y"},"Children":[{"Name":"b"}]}'
    request = Call(nodes=[given_ if as_text else ours], tree=given_ if as_text else ours)
    assert not s.violations(request)
    assert s.encode(request) == Utils.query({"Node": [plain], "Tree": plain})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("grid", [1]),
        ("groups", ["a"]),
        ("groups", {"a": {"b": 1}}),
        ("groups", {1: []}),
        ("tree", 5),
        ("tree", {"Labels": []}),
    ],
)
def test_what_has_no_form(name: str, value: object) -> None:
    request = Call(**{name: value})
    assert s.violations(request)
    with pytest.raises(s.ValidationError):
        s.encode(request)

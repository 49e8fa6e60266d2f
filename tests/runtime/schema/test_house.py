"""What holds for the package itself."""

from __future__ import annotations

import subprocess
import sys
import typing
from collections.abc import Mapping

import pytest

from apsara_core import schema
from apsara_core.record import Record
from tests.runtime.schema import sample_api


def test_everything_public_is_exported():
    assert sorted(schema.__all__) == schema.__all__
    for name in schema.__all__:
        assert getattr(schema, name) is not None


def test_importing_it_needs_little():
    code = "import sys, apsara_core.schema; print(*sorted(m.split('.')[0] for m in sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout.split()
    heavy = {
        "httpx",
        "httpx2",
        "asyncio",
        "ssl",
        "email",
        "urllib",
        "dataclasses",
        "typing_extensions",
    }
    assert heavy.isdisjoint(loaded)


def test_operations_are_imported_when_they_are_asked_for(monkeypatch):
    monkeypatch.delitem(sys.modules, sample_api.__name__)
    operations = schema.OperationMap("tests.runtime.schema", {"SubmitEverything": "sample_api"})
    assert isinstance(operations, Mapping)
    assert list(operations) == ["SubmitEverything"]
    assert "SubmitEverything" in operations
    assert len(operations) == 1
    assert repr(operations) == "<1 operations of tests.runtime.schema>"
    assert sample_api.__name__ not in sys.modules
    assert operations["SubmitEverything"].method_name == "submit_everything"
    with pytest.raises(KeyError):
        operations["Other"]


def test_records_are_values():
    class Point(Record):
        x: int
        y: int = 0

    class Named(Point):
        name: str = ""

    assert Point(1) == Point(x=1, y=0)
    assert Point(1) != Named(1)
    assert hash(Point(1)) == hash(Point(1, 0))
    assert repr(Named(1, name="a")) == "Named(x=1, name='a')"
    for wrong in (
        Point,
        lambda: Point(1, x=1),
        lambda: Point(1, 2, 3),
        lambda: Point(1, z=2),
    ):
        with pytest.raises(TypeError, match="Point takes: x, y"):
            wrong()
    with pytest.raises(AttributeError):
        del Point(1).x


def test_descriptors_take_names_only_where_order_says_nothing():
    with pytest.raises(TypeError):
        schema.Text(5)
    with pytest.raises(TypeError):
        schema.ListOf(schema.Text(), "comma")


def test_type_hints_can_be_resolved():
    for name in sample_api.__dict__:
        model = getattr(sample_api, name)
        if isinstance(model, type) and issubclass(model, (schema.Object, schema.Request)):
            assert typing.get_type_hints(model)
    for name in schema.__all__:
        if isinstance(getattr(schema, name), type):
            typing.get_type_hints(getattr(schema, name))

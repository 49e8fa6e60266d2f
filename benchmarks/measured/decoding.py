"""A page of items from bytes to values: ``decoding.py OPERATION ITEMS``.

A question is ``[case, repetitions]``, the answer the processor seconds for one. Items are converted
when they are first touched, so what a caller pays is between ``decode`` and ``decode and read``;
``decode and look`` reads five fields of each item. A second reading finds everything converted:
``read again`` is what reading itself costs. The cases that begin with ``whole`` start from the
bytes, as a call does: by orjson where it is installed.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
import json
import operator
import sys
import time
from collections.abc import Callable
from typing import Any

from answering import answer
from page import page

import apsara_vod
from apsara_core.bodies import parse_body
from apsara_core.schema import JsonText, ListOf, ObjectOf, decode, wire_fields


@functools.cache
def _plan(cls: type) -> tuple[Callable[[Any], object], tuple[str, ...], tuple[str, ...]]:
    """How to read all fields of a class in one go, and which of them hold objects, and lists."""
    objects: list[str] = []
    lists: list[str] = []
    for declared in wire_fields(cls):
        kind = declared.type.of if isinstance(declared.type, JsonText) else declared.type
        if isinstance(kind, ObjectOf):
            objects.append(declared.python_name)
        elif isinstance(kind, ListOf) and isinstance(kind.item, ObjectOf):
            lists.append(declared.python_name)
    names = [declared.python_name for declared in wire_fields(cls)]
    return operator.attrgetter(*names), tuple(objects), tuple(lists)


def read_every_field(value: Any, declared_as: type) -> None:
    """Read every declared field, and those of every object inside, with little work besides."""
    read_all, objects, lists = _plan(declared_as)
    read_all(value)
    for name in objects:
        inner: Any = getattr(value, name)
        read_every_field(inner, inner.__class__)
    for name in lists:
        items: list[Any] = getattr(value, name)
        for item in items:
            read_every_field(item, item.__class__)


def read_few_fields(value: Any, declared_as: type) -> None:
    """Read the first five fields of each item, as a program does that looks for something."""
    for name in _plan(declared_as)[2]:
        items: list[Any] = getattr(value, name)
        for item in items:
            _first_fields(item.__class__)(item)


@functools.cache
def _first_fields(cls: type) -> Callable[[Any], object]:
    return operator.attrgetter(*[declared.python_name for declared in wire_fields(cls)][:5])


def _cases(operation: str, items: int) -> tuple[bytes, dict[str, Callable[[], object]]]:
    response_type = apsara_vod.OPERATIONS[operation].response_type
    text = page(response_type, items)
    body: dict[str, object] = json.loads(text)
    ready = decode(response_type, body)
    read_every_field(ready, response_type)
    if ready.misfits or ready.unknown_fields:
        raise AssertionError(f"the page is not what {operation} answers: {ready.misfits[:3]}")

    def whole() -> Any:
        return decode(response_type, parse_body(text, operation))

    cases: dict[str, Callable[[], object]] = {
        "json.loads": lambda: json.loads(text),
        "decode": lambda: decode(response_type, body),
        "decode and look": lambda: read_few_fields(decode(response_type, body), response_type),
        "decode and read": lambda: read_every_field(decode(response_type, body), response_type),
        "read again": lambda: read_every_field(ready, response_type),
        "json.loads and decode": lambda: decode(response_type, json.loads(text)),
        "whole": whole,
        "whole and read": lambda: read_every_field(whole(), response_type),
    }
    if importlib.util.find_spec("orjson"):
        loads = importlib.import_module("orjson").loads
        cases["orjson.loads"] = lambda: loads(text)
    return text, cases


def main() -> None:
    """Answer until standard input ends; the question ``"page"`` asks for the page itself."""
    text, cases = _cases(sys.argv[1], int(sys.argv[2]))

    def measure(question: Any) -> object:
        if question == "page":
            return text.decode("utf-8")
        name, repetitions = question[0], int(question[1])
        work = cases[str(name)]
        start = time.process_time()
        for _ in range(repetitions):
            work()
        return (time.process_time() - start) / repetitions

    answer(measure)


if __name__ == "__main__":
    main()

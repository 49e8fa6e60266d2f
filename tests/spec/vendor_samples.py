"""The vendor's sample answers, and what it means that a package reads them whole."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from apsara_core import schema
from apsara_core.bodies import parse_body

METADATA = Path(__file__).parents[3] / "shared" / "metadata"
"""Not part of the project; tests that need a file in it are skipped where it is not."""

Samples = Mapping[str, Mapping[str, str]]
"""Operation -> ``json`` or ``xml`` -> the text of an answer."""


def samples_of(metadata: Path) -> Samples:
    described = json.loads(metadata.read_text("utf-8"))["apis"]
    return {
        name: {
            sample["type"]: sample["example"]
            for sample in json.loads(described[name].get("responseDemo") or "[]")
            if sample["example"].strip()
        }
        for name in described
    }


class Reader:
    """Reads answers with one package."""

    def __init__(self, operations: Mapping[str, schema.Operation]) -> None:
        self._operations = operations

    def read(self, operation: str, body: str) -> schema.Response:
        response_type = self._operations[operation].response_type
        return schema.decode(response_type, dict(parse_body(body.encode("utf-8"), operation)))

    def not_whole(self, samples: Samples) -> tuple[set[str], set[str]]:
        """The operations whose JSON sample has misfits, and those where it has unknown fields."""
        misfits, unknown = set(), set()
        for name, kinds in samples.items():
            answer = self.read(name, kinds["json"])
            if answer.misfits:
                misfits.add(name)
            if set(unknown_fields(answer)):
                unknown.add(name)
        return misfits, unknown

    def other_when_written_as_xml(self, samples: Samples) -> list[str]:
        """The operations whose JSON sample, said in XML, gives another object."""
        return [
            name
            for name, kinds in samples.items()
            if self.read(name, _element(f"{name}Response", json.loads(kinds["json"])))
            != self.read(name, kinds["json"])
        ]

    def other_in_xml(self, samples: Samples) -> tuple[int, set[str]]:
        """How many XML samples tell what the JSON sample tells, and which give another object."""
        compared, others = 0, set()
        for name, kinds in samples.items():
            if "xml" not in kinds:
                continue
            in_xml = self.read(name, kinds["xml"])
            told = sorted(_texts(parse_body(kinds["xml"].encode("utf-8"), name)))
            if told != sorted(_texts(json.loads(kinds["json"]))):
                continue  # The two tell of different things; that it could be read is enough.
            compared += 1
            if in_xml != self.read(name, kinds["json"]):
                others.add(name)
        return compared, others


def unknown_fields(value: Any) -> Iterator[str]:
    if isinstance(value, list | tuple):
        for item in value:
            yield from unknown_fields(item)
    elif isinstance(value, schema.Object | schema.Response):
        yield from value.unknown_fields
        for field in schema.wire_fields(type(value)):
            yield from unknown_fields(getattr(value, field.python_name, None))


def _element(name: str, value: Any) -> str:
    """JSON as the service writes it in XML: lists repeat their element, nothing has attributes."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "".join(_element(name, item) for item in value)
    if isinstance(value, dict):
        inner = "".join(_element(key, item) for key, item in value.items())
    else:
        inner = escape(str(value).lower() if isinstance(value, bool) else str(value))
    return f"<{name}>{inner}</{name}>"


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif value is not None and str(value).strip():
        yield " ".join(str(value).split()).lower()

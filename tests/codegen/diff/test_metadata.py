"""The vendor's revisions, reviewed pairwise and held against an oracle that knows only their JSON."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.diff.findings import Finding
from codegen.diff.review import review
from codegen.diff.sides.choice import load_source
from codegen.diff.sides.pair import name_sides

ROOT = Path(__file__).parents[3]
METADATA = ROOT.parent / "shared" / "metadata"
REVISIONS = sorted(METADATA.glob("vod-*[0-9].json"))

pytestmark = pytest.mark.skipif(len(REVISIONS) < 2, reason="the vendor's revisions are not here")

Fact = tuple[str, ...]


class Oracle:
    """What a revision says, read without any of the generator's code."""

    def __init__(self, path: Path) -> None:
        document = json.loads(path.read_bytes())
        self._components: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self.parameters: dict[str, dict[str, Any]] = {}
        self.fields: dict[str, dict[str, Any]] = {}
        for name, api in document["apis"].items():
            self.parameters[name] = {
                one["name"]: one["schema"] for one in api.get("parameters", [])
            }
            answer = api.get("responses", {}).get("200", {}).get("schema", {})
            self.fields[name] = dict(self._fields(answer, "", ()))

    def _fields(
        self, schema: dict[str, Any], path: str, seen: tuple[str, ...]
    ) -> Iterator[tuple[str, Any]]:
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name in seen:
                return
            schema, seen = self._components[name], (*seen, name)
        for name, inner in schema.get("properties", {}).items():
            yield f"{path}/{name}", inner
            yield from self._fields(inner, f"{path}/{name}", seen)
        if isinstance(schema.get("items"), dict):
            yield from self._fields(schema["items"], path, seen)


def expected(old: Oracle, new: Oracle) -> Iterator[Fact]:
    """Every operation, parameter and field that came, went or changed, once each."""
    before, after = old.parameters.keys(), new.parameters.keys()
    yield from (("operation added", name) for name in after - before)
    yield from (("operation removed", name) for name in before - after)
    for name in before & after:
        was, now = old.parameters[name], new.parameters[name]
        yield from (("parameter added", name, one) for one in now.keys() - was.keys())
        yield from (("parameter removed", name, one) for one in was.keys() - now.keys())
        for one in was.keys() & now.keys():
            if bool(was[one].get("required")) != bool(now[one].get("required")):
                yield "parameter required", name, one
            if was[one].get("type") != now[one].get("type"):
                yield "parameter type", name, one
            if set(was[one].get("enum") or ()) != set(now[one].get("enum") or ()):
                yield "parameter values", name, one
        was, now = old.fields[name], new.fields[name]
        yield from (("field added", name, one) for one in _outermost(now, was))
        yield from (("field removed", name, one) for one in _outermost(was, now))
        for one in was.keys() & now.keys():
            if was[one].get("type") != now[one].get("type"):
                yield "field type", name, one.rpartition("/")[2]


def _outermost(having: dict[str, Any], lacking: dict[str, Any]) -> Iterator[str]:
    """The fields that only one side has, without those inside of such a field."""
    for path in having.keys() - lacking.keys():
        above, _, name = path.rpartition("/")
        if not above or above in lacking:
            yield name


KINDS = {
    "operation-added": "operation added",
    "operation-removed": "operation removed",
    "parameter-added-optional": "parameter added",
    "parameter-added-required": "parameter added",
    "parameter-removed": "parameter removed",
    "parameter-became-required": "parameter required",
    "parameter-became-optional": "parameter required",
    "request-type-changed": "parameter type",
    "request-enum-value-added": "parameter values",
    "request-enum-value-removed": "parameter values",
    "request-enum-set": "parameter values",
    "request-enum-dropped": "parameter values",
    "response-field-added": "field added",
    "response-field-removed-optional": "field removed",
    "response-field-removed-required": "field removed",
    "response-type-changed": "field type",
    "response-number-became-text": "field type",
    "response-text-became-number": "field type",
}
# What the oracle does not look at.
BEYOND = {
    "reads-only-gained",
    "reads-only-lost",
    "error-code-added",
    "error-code-removed",
    "error-family-added",
}
LEVELS = {
    "operation removed": "breaking",
    "parameter removed": "breaking",
    "field removed": "breaking",
    "operation added": "info",
    "parameter added": "info",
    "field added": "info",
}


def facts(finding: Finding) -> Iterator[Fact]:
    """A finding in the oracle's words, for each operation that it reaches."""
    if finding.rule.id in BEYOND:
        return
    kind = KINDS[finding.rule.id]
    assert finding.level == LEVELS.get(kind, finding.level)
    name = finding.path.removesuffix("/required").rpartition("/")[2]
    for operation in finding.operations:
        yield (kind, operation) if kind.startswith("operation") else (kind, operation, name)


@pytest.fixture(scope="module")
def revisions() -> dict[Path, tuple[Any, Oracle]]:
    return {path: (load_source(str(path), ROOT / "spec/vod"), Oracle(path)) for path in REVISIONS}


@pytest.mark.slow
def test_all_pairs_both_ways(revisions) -> None:
    for first, second in itertools.permutations(REVISIONS, 2):
        (old, before), (new, after) = revisions[first], revisions[second]
        result = review(*name_sides(old, new))
        counted = Counter(fact for one in result.findings for fact in facts(one))
        assert counted == Counter(expected(before, after)), f"{first.name} -> {second.name}"
        assert len({one.fingerprint for one in result.findings}) == len(result.findings)


def test_the_two_latest_that_differ() -> None:
    first, second = REVISIONS[-3], REVISIONS[-2]
    old, new = (load_source(str(path), ROOT / "spec/vod") for path in (first, second))
    result = review(*name_sides(old, new))
    counted = Counter(fact for one in result.findings for fact in facts(one))
    assert counted == Counter(expected(Oracle(first), Oracle(second)))
    assert counted

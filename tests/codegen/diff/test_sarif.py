"""The SARIF report is as the standard says (OASIS SARIF 2.1.0; sections in the comments).

No package that could be a dependency ships the official schema, so its rules that concern what we
write are written out here.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
import pytest

from codegen.diff.formats.sarif import sarif_report
from codegen.diff.review import Review
from codegen.diff.sides import Location
from tests.codegen.diff.reviewing import crowded, mixed

LOG = {"$schema", "version", "runs"}
RUN = {
    "tool",
    "automationDetails",
    "columnKind",
    "originalUriBaseIds",
    "invocations",
    "results",
    "properties",
}
RULE = {"id", "name", "shortDescription", "help", "defaultConfiguration", "properties"}
RESULT = {
    "ruleId",
    "ruleIndex",
    "kind",
    "level",
    "message",
    "locations",
    "relatedLocations",
    "partialFingerprints",
    "suppressions",
    "properties",
}


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> Review:
    return crowded(mixed(tmp_path_factory.mktemp("mixed")), 40)


def run_of(result: Review, *, with_prose: bool = True) -> dict[str, Any]:
    log = json.loads(sarif_report(result, with_prose=with_prose))
    assert log.keys() == LOG
    assert log["version"] == "2.1.0"  # 3.13.2
    assert urlsplit(log["$schema"]).path.endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    return run


def is_message(message: dict[str, Any]) -> bool:
    return isinstance(message["text"], str) and message["text"] != ""  # 3.11.8


def check_location(location: dict[str, Any], bases: set[str]) -> None:
    assert location.keys() <= {"physicalLocation", "logicalLocations", "message"}
    physical = location["physicalLocation"]
    artifact = physical["artifactLocation"]
    parts = urlsplit(artifact["uri"])  # 3.4.3: a valid URI reference
    assert artifact["uri"].isascii()
    assert not set(' <>"{}|\\^`') & set(artifact["uri"])
    assert parts.scheme in {"", "file"}
    if "uriBaseId" in artifact:
        assert artifact["uriBaseId"] in bases  # 3.4.4
        assert not parts.scheme
    region = physical.get("region")
    if region is not None:
        assert region["startLine"] >= 1  # 3.30.5
        assert region["startColumn"] >= 1  # 3.30.6
    for logical in location.get("logicalLocations", ()):
        assert isinstance(logical["fullyQualifiedName"], str)  # 3.33.5


def test_the_run(result: Review) -> None:
    run = run_of(result)
    assert run.keys() <= RUN
    assert run["columnKind"] in {"utf16CodeUnits", "unicodeCodePoints"}  # 3.14.27
    assert run["tool"]["driver"]["name"]  # 3.19.8
    for base in run["originalUriBaseIds"].values():
        assert base.keys() <= {"uri", "description"}
    for invocation in run["invocations"]:
        assert invocation["executionSuccessful"] is True  # 3.20.14 asks for it


def test_the_rules(result: Review) -> None:
    run = run_of(result)
    rules = run["tool"]["driver"]["rules"]
    names = [one["id"] for one in rules]
    assert len(set(names)) == len(names)  # 3.19.23: unique
    assert {one["ruleId"] for one in run["results"]} == set(names)
    for rule in rules:
        assert rule.keys() <= RULE
        assert is_message(rule["shortDescription"])
        assert is_message(rule["help"])
        assert rule["name"].isidentifier()
        assert rule["defaultConfiguration"]["level"] in {"none", "note", "warning", "error"}
        tags = rule["properties"]["tags"]
        assert len(set(tags)) == len(tags)  # 3.8.2: unique


def test_the_results(result: Review) -> None:
    run = run_of(result)
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) == len(result.findings) + len(result.prose)
    for one in run["results"]:
        assert one.keys() <= RESULT
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]  # 3.27.6
        assert one["level"] in {"none", "note", "warning", "error"}  # 3.27.10
        assert one["kind"] == "fail" or one["level"] == "none"  # 3.27.9
        assert is_message(one["message"])
        assert one["locations"]  # what code scanning needs beyond the standard
        for location in (*one["locations"], *one.get("relatedLocations", ())):
            check_location(location, set(run["originalUriBaseIds"]))
        for value in one["partialFingerprints"].values():  # 3.27.17
            assert isinstance(value, str)
            assert value
        for suppression in one.get("suppressions", ()):
            assert suppression["kind"] in {"inSource", "external"}  # 3.35.2
            assert suppression["status"] in {"accepted", "underReview", "rejected"}  # 3.35.3


def test_what_is_accepted_is_suppressed_and_stays_an_error(result: Review) -> None:
    accepted = {one.fingerprint for one in result.findings if one.accepted is not None}
    assert accepted
    suppressed = {
        one["partialFingerprints"]["codegenDiff/v1"]
        for one in run_of(result, with_prose=False)["results"]
        if "suppressions" in one
    }
    assert suppressed == accepted


def test_a_finding_without_a_place_is_shown_where_the_spec_begins(result: Review) -> None:
    nowhere = attrs.evolve(result.findings[0], old_location=None, new_location=None)
    (one,) = run_of(attrs.evolve(result, findings=(nowhere,)), with_prose=False)["results"]
    (location,) = one["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"].endswith("service.yaml")


@pytest.mark.parametrize(
    ("file", "uri", "base"),
    [
        ("spec/vod/a b.yaml", "spec/vod/a%20b.yaml", "%SRCROOT%"),
        ("spec/图.yaml", "spec/%E5%9B%BE.yaml", "%SRCROOT%"),
        ("../other/a.yaml", "../other/a.yaml", None),
        ("a:b.yaml", "a%3Ab.yaml", "%SRCROOT%"),
    ],
)
def test_paths_become_references(result: Review, file: str, uri: str, base: str | None) -> None:
    there = attrs.evolve(result.findings[0], new_location=Location(file, 1, 1))
    (one,) = run_of(attrs.evolve(result, findings=(there,)), with_prose=False)["results"]
    artifact = one["locations"][0]["physicalLocation"]["artifactLocation"]
    assert (artifact["uri"], artifact.get("uriBaseId")) == (uri, base)


def test_an_absolute_path_is_a_file_address(result: Review, tmp_path: Path) -> None:
    there = attrs.evolve(result.findings[0], new_location=Location(str(tmp_path / "a.yaml")))
    (one,) = run_of(attrs.evolve(result, findings=(there,)), with_prose=False)["results"]
    physical = one["locations"][0]["physicalLocation"]
    assert physical == {"artifactLocation": {"uri": (tmp_path / "a.yaml").as_uri()}}

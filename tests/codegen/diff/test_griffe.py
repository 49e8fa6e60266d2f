"""Our judgement of the source axis against griffe's, over the generated packages themselves.

What griffe finds broken, a finding explains that breaks the source; what such a finding says is
broken, griffe sees, or it stands in `UNSEEN` with the reason.
"""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Literal

import attrs
import pytest

from codegen.diff.review import review
from codegen.diff.rules import RULES
from codegen.diff.rules.examples import examples, tiny_spec, write_spec
from codegen.diff.sides import Side, load_sides
from tests.codegen.diff.python_surface import broken, surfaces, written

ROOT = Path(__file__).parents[3]
METADATA = ROOT.parent / "shared" / "metadata"
REVISIONS = sorted(METADATA.glob("vod-*[0-9].json"))
STATES = sorted((ROOT / "tests/data/create_upload_image").iterdir())

pytestmark = pytest.mark.slow


@attrs.frozen
class Unseen:
    """Why griffe says nothing: where in the package the change stands alone, and what it breaks."""

    stands_in: Literal["annotations", "bases", "descriptors", "rules"]
    reason: str


_ARGUMENT = Unseen(
    "annotations",
    "the argument takes values of another type: a type checker or our validator says so",
)
_NARROWED = Unseen(
    "annotations",
    "the argument's Literal has fewer values: a type checker or our validator says so",
)
_ATTRIBUTE = Unseen(
    "annotations",
    "the attribute holds a value of another type: a type checker or the caller's next line says so",
)
_VALIDATOR = Unseen(
    "descriptors", "the same type, and our validator refuses values that used to go out"
)

UNSEEN = {
    "paging-withdrawn": Unseen(
        "bases", "client.items(...) no longer takes the request; griffe counts bases only"
    ),
    "paging-items-changed": Unseen(
        "bases",
        "client.items(...) yields another class; griffe does not compare arguments of bases",
    ),
    "waiter-withdrawn": Unseen("rules", "client.wait(...) no longer knows the state's name"),
    "cross-rule-added": Unseen("rules", "our validator refuses calls that used to go out"),
    "cross-rule-tightened": Unseen("rules", "our validator refuses calls that used to go out"),
    "response-mapping-became-class": Unseen(
        "annotations", "answer['Key'] becomes answer.key: the attribute has its name still"
    ),
    "response-field-became-optional": Unseen(
        "annotations", "the attribute may be None: a type checker says so"
    ),
    **dict.fromkeys(
        (
            "request-date-time-added",
            "request-date-time-removed",
            "request-list-became-text",
            "request-type-changed",
            "request-type-narrowed",
        ),
        _ARGUMENT,
    ),
    **dict.fromkeys(
        (
            "request-enum-closed",
            "request-enum-set",
            "request-enum-value-removed",
            "request-enum-value-renamed",
        ),
        _NARROWED,
    ),
    **dict.fromkeys(
        (
            "response-array-became-object",
            "response-content-schema-added",
            "response-date-time-added",
            "response-date-time-removed",
            "response-number-became-text",
            "response-object-became-array",
            "response-text-became-number",
            "response-type-changed",
            "response-type-widened",
        ),
        _ATTRIBUTE,
    ),
    **dict.fromkeys(
        (
            "request-length-unit-tightened",
            "request-max-bytes-lowered",
            "request-max-bytes-set",
            "request-max-items-lowered",
            "request-max-items-set",
            "request-max-length-lowered",
            "request-max-length-set",
            "request-maximum-lowered",
            "request-maximum-set",
            "request-min-bytes-raised",
            "request-min-bytes-set",
            "request-min-items-raised",
            "request-min-items-set",
            "request-min-length-raised",
            "request-min-length-set",
            "request-minimum-raised",
            "request-minimum-set",
            "request-pattern-added",
            "request-pattern-changed",
            "request-pattern-narrowed",
            "request-unique-items-added",
            "request-width-narrowed",
        ),
        _VALIDATOR,
    ),
}
"""Rules that break the source where griffe, which reads names and constructors, sees nothing."""


@attrs.frozen
class Judged:
    """One pair of specs: our source-breaking findings, griffe's breakages, what else is written."""

    findings: dict[str, set[str]]
    """Rule -> the Python names of its findings."""

    breakages: set[str]
    differs: set[str]
    untold: list[str]
    """Findings that griffe ought to see and does not."""


def _judged(sides: tuple[Side, Side], folder: Path) -> Judged:
    packages = surfaces(*sides, folder)
    breakages = broken(*packages)
    said = [written(one) for one in packages]
    findings: dict[str, set[str]] = {}
    untold: list[str] = []
    for one in review(*sides).findings:
        if one.rule.source == "breaking":
            findings.setdefault(one.rule.id, set()).update(one.symbols)
            if one.rule.id not in UNSEEN and not breakages & set(one.symbols):
                untold.append(f"{one.rule.id} {one.path} {one.symbols}")
    differs = {what for what in said[0] if said[0][what] != said[1][what]}
    return Judged(findings, breakages, differs, untold)


def _explained(judged: Judged) -> set[str]:
    return {name for names in judged.findings.values() for name in names}


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Judged]:
    made: dict[str, Judged] = {}
    for rule, example in examples().items():
        folder = tmp_path_factory.mktemp(rule)
        old, new = example.specs()
        before, after = write_spec(folder / "a", old), write_spec(folder / "b", new)
        made[rule] = _judged(load_sides(str(before), str(after), before), folder)
    return made


@pytest.mark.parametrize("rule", examples())
def test_griffe_and_the_rule_agree(judged: dict[str, Judged], rule: str) -> None:
    found = judged[rule]
    assert found.breakages <= _explained(found), "griffe sees what no finding explains"
    is_seen = bool(found.breakages)
    if RULES[rule].source != "breaking":
        assert not is_seen
    elif rule in UNSEEN:
        assert not is_seen, "griffe sees it after all: take it out of UNSEEN"
    else:
        assert is_seen, "a rule that breaks the source has to be seen, or to stand in UNSEEN"


@pytest.mark.parametrize("rule", UNSEEN)
def test_what_griffe_cannot_see_is_where_the_table_says(
    judged: dict[str, Judged], rule: str
) -> None:
    differs = judged[rule].differs
    assert UNSEEN[rule].stands_in in differs
    if UNSEEN[rule].stands_in == "descriptors":
        assert "annotations" not in differs, "the type changes too: that is what is broken"


def test_the_table_lists_rules_that_break_the_source() -> None:
    assert {rule for rule in UNSEEN if RULES[rule].source != "breaking"} == set()


WHOLE = {
    "object": {"type": "object", "properties": {"Key": {"type": "string"}}},
    "texts": {"type": "array", "items": {"type": "string"}},
    "numbers": {"type": "array", "items": {"type": "integer"}},
    "objects": {
        "type": "array",
        "items": {"type": "object", "properties": {"Key": {"type": "string"}}},
    },
    "text": {"type": "string"},
    "number": {"type": "integer"},
}


@pytest.mark.parametrize(("old", "new"), [*itertools.permutations(WHOLE, 2)])
def test_answers_that_are_no_objects(tmp_path: Path, old: str, new: str) -> None:
    sides = [tiny_spec("answer", {**WHOLE[one], "whole": True}) for one in (old, new)]
    before, after = write_spec(tmp_path / "a", sides[0]), write_spec(tmp_path / "b", sides[1])
    pair = load_sides(str(before), str(after), before)
    _assert_agreement(_judged(pair, tmp_path))
    (finding,) = review(*pair).findings
    assert finding.rule.source == "breaking"
    assert finding.symbols


def _assert_agreement(found: Judged) -> None:
    assert sorted(found.breakages - _explained(found)) == []
    assert found.untold == []


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(("old", "new"), [*itertools.pairwise(STATES)], ids=lambda one: one.name)
def test_the_states_of_create_upload_image(
    tmp_path: Path, old: Path, new: Path, *, turned: bool
) -> None:
    first, second = (new, old) if turned else (old, new)
    _assert_agreement(_judged(load_sides(str(first), str(second), first), tmp_path))


@pytest.mark.skipif(len(REVISIONS) < 2, reason="the vendor's revisions are not here")
@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    ("old", "new"),
    [*itertools.pairwise(REVISIONS), *([(REVISIONS[0], REVISIONS[-1])] if REVISIONS else [])],
    ids=lambda one: one.stem,
)
def test_the_vendors_revisions(tmp_path: Path, old: Path, new: Path, *, turned: bool) -> None:
    first, second = (new, old) if turned else (old, new)
    _assert_agreement(_judged(load_sides(str(first), str(second), ROOT / "spec/vod"), tmp_path))

"""Every rule has a pair of specs that triggers it and nothing else, and a rule that takes it back."""

from __future__ import annotations

from string import Formatter

import pytest

from codegen.diff.findings import Finding
from codegen.diff.rules import LEVELS, MIRRORED, RULES, mirrors_of
from codegen.diff.rules.examples import examples
from tests.codegen.diff.reviewing import found

# These judge the accept file, so that no pair of specs can trigger them; test_accept_file does.
WITHOUT_A_PAIR = {"acceptance-expired", "acceptance-unused"}

Pairs = dict[str, tuple[list[Finding], list[Finding]]]


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Pairs:
    """Rule -> what its pair of specs triggers, and what the pair turned round triggers."""
    made: Pairs = {}
    for rule, example in examples().items():
        old, new = example.specs()
        folder = tmp_path_factory.mktemp(rule)
        made[rule] = (_of(rule, found(folder, old, new)), _of(rule, found(folder, new, old)))
    return made


def _of(rule: str, findings: list[Finding]) -> list[Finding]:
    """Without the example that has to change with a pattern: the check refuses one that does not fit."""
    if rule == "example-changed":
        return findings
    return [one for one in findings if one.rule.id != "example-changed"]


def test_every_rule_has_an_example() -> None:
    assert set(examples()) == set(RULES) - WITHOUT_A_PAIR


@pytest.mark.parametrize("rule", examples())
def test_the_pair_triggers_exactly_its_rule(pairs: Pairs, rule: str) -> None:
    assert [one.rule.id for one in pairs[rule][0]] == [rule]


@pytest.mark.parametrize("rule", examples())
def test_the_pair_turned_round_triggers_its_mirror(pairs: Pairs, rule: str) -> None:
    (finding,) = pairs[rule][1]
    assert finding.rule.id in mirrors_of(RULES[rule])


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_says_what_a_reviewer_needs(rule) -> None:
    assert rule.action in MIRRORED
    assert mirrors_of(rule)
    assert {rule.wire, rule.source} <= set(LEVELS)
    assert rule.level != "none"
    assert rule.reason.endswith(".")
    assert not rule.advice or rule.advice.endswith((".", "?"))
    if rule.level == "breaking":
        assert rule.advice, "what breaks needs advice"
    if rule.source == "breaking":
        assert rule.witness or rule.id == "paging-withdrawn"
    for text in (rule.says, rule.witness):
        list(Formatter().parse(text))


@pytest.mark.parametrize("rule", examples())
def test_a_finding_is_complete(pairs: Pairs, rule: str) -> None:
    for finding in (one for side in pairs[rule] for one in side):
        assert finding.message.endswith((".", "!", "?"))
        assert "None" not in finding.message
        assert finding.path.startswith("#")
        assert len(finding.fingerprint) == 16
        assert finding.old_location is not None
        assert finding.new_location is not None
        assert finding.old is not None or finding.new is not None
        if finding.rule.source == "breaking":
            assert finding.symbols
        if finding.witness is not None:
            compile(finding.witness, "witness", "exec")


def test_fingerprints_differ(pairs: Pairs) -> None:
    every = [one for both in pairs.values() for side in both for one in side]
    facts = {(one.rule.id, one.path, str(one.old), str(one.new), one.operation) for one in every}
    assert len({one.fingerprint for one in every}) == len(facts)

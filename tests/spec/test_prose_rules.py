"""The rules in the vendor's sentences about parameters are words of our spec, or listed with the reason.

What is counted: request parameters of the newest metadata. One *states a rule* when its English or its Chinese text
has a turn of phrase that `stated_rules` knows: closed sets, lengths, bounds, numbers of items, separators, "only
one", characters, times, JSON, "needed when", order, span, "within the last days". It *carries* its rules
when the spec has a word for every kind that the texts state, with the very numbers of at least one of them, or with wider
ones that are marked as doubtful. Defaults are counted beside that: no validator can enforce what is never sent.

The metadata is not part of the project; without it beside the checkout these tests are skipped.
"""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from codegen.build import load_service
from codegen.model import Parameter, Schema, Service
from tests.spec.carried_rules import Carried
from tests.spec.stated_rules import Kind, Stated, stated

ROOT = Path(__file__).parents[2]
METADATA = ROOT.parent / "shared" / "metadata"
ENGLISH, CHINESE = METADATA / "vod-2025-12-13.json", METADATA / "vod-2025-12-13.zh.json"

pytestmark = pytest.mark.skipif(not ENGLISH.exists(), reason="the vendor's metadata is not here")

REQUEST_PARAMETERS = 656
WITH_RULES = 386
"""As the goal counts them; finding fewer would make it easier to reach."""

SHARE = 0.95

Texts = tuple[frozenset[Stated], ...]


@attrs.frozen
class Survey:
    """What each parameter (``Operation.Name``) states and misses."""

    stated: dict[str, set[Kind]]
    missed: dict[str, set[Kind]]
    listed: set[str]

    @property
    def with_rules(self) -> set[str]:
        """Parameters with a rule that a validator can enforce."""
        return {name for name, kinds in self.stated.items() if kinds - {"default"}}

    @property
    def without_words(self) -> set[str]:
        return {name for name, kinds in self.missed.items() if kinds - {"default"}}

    @property
    def defaults(self) -> set[str]:
        return {name for name, kinds in self.stated.items() if "default" in kinds}

    @property
    def missed_defaults(self) -> set[str]:
        return {name for name, kinds in self.missed.items() if "default" in kinds}

    @property
    def share(self) -> float:
        return 1 - len(self.without_words) / len(self.with_rules)

    def __str__(self) -> str:
        rules, defaults = len(self.with_rules), len(self.defaults)
        return (
            f"{len(self.stated)} parameters state something: {rules} a rule that can be enforced, of which"
            f" {rules - len(self.without_words)} ({self.share:.1%}) carry it; {defaults} a default, of which"
            f" {defaults - len(self.missed_defaults)} carry it; {len(self.listed)} are listed with a reason"
        )


@functools.cache
def texts() -> dict[str, Texts]:
    """``Operation.Name`` -> what each of the two languages states."""
    english, chinese = (json.loads(path.read_text("utf-8"))["apis"] for path in (ENGLISH, CHINESE))
    found: dict[str, Texts] = {}
    for operation, described in english.items():
        translated = {one["name"]: one for one in chinese[operation].get("parameters", [])}
        for parameter in described.get("parameters", []):
            name, required = parameter["name"], bool(parameter["schema"].get("required"))
            both = (parameter, translated.get(name, {}))
            found[f"{operation}.{name}"] = tuple(
                stated(text_of(one), required=required) for one in both
            )
    return found


def text_of(parameter: dict[str, Any]) -> str:
    text: str = parameter.get("schema", {}).get("description", "")
    return text


@functools.cache
def shipped() -> Service:
    service = load_service(ROOT / "spec" / "vod").service
    assert service is not None
    return service


def survey(service: Service) -> Survey:
    operations = {one.name: one for one in service.operations}
    all_stated: dict[str, set[Kind]] = {}
    missed: dict[str, set[Kind]] = {}
    for name, both in texts().items():
        operation, _, parameter = name.partition(".")
        if kinds := {rule.kind for text in both for rule in text}:
            all_stated[name] = kinds
            carried = Carried.of(service, operations[operation], parameter)
            if misses := carried.misses(both):
                missed[name] = misses
    listed = {
        f"{operation.name}.{parameter.wire_name}"
        for operation in service.operations
        for parameter in operation.parameters
        if parameter.unchecked
    }
    return Survey(all_stated, missed, listed)


def test_every_request_parameter_is_looked_at() -> None:
    assert len(texts()) == REQUEST_PARAMETERS


def test_the_survey_finds_no_fewer_rules_than_the_goal_counts() -> None:
    found = survey(shipped())
    assert len(found.with_rules) >= WITH_RULES, str(found)
    in_english = {name for name, (english, _) in texts().items() if english}
    assert len(in_english) >= WITH_RULES


def test_nearly_all_rules_are_words() -> None:
    found = survey(shipped())
    print(found)  # noqa: T201 - for `pytest -s`
    assert found.share >= SHARE, f"{found}\nwithout words: {sorted(found.without_words)}"


def test_the_others_are_listed_with_the_reason() -> None:
    found = survey(shipped())
    assert sorted(found.missed.keys() - found.listed) == []


def without_limits(schema: Schema) -> Schema:
    return Schema(
        kind=schema.kind, position=schema.position, ref=schema.ref, content=schema.content
    )


def without(service: Service, **changes: Any) -> Service:
    """A copy of the spec whose parameters have other words."""

    def changed(parameter: Parameter) -> Parameter:
        words = {name: change(getattr(parameter, name)) for name, change in changes.items()}
        return attrs.evolve(parameter, **words)

    operations = tuple(
        attrs.evolve(one, parameters=tuple(map(changed, one.parameters)))
        for one in service.operations
    )
    return attrs.evolve(service, operations=operations)


def test_a_spec_without_its_words_fails() -> None:
    found = survey(without(shipped(), schema=without_limits))
    assert found.share < 0.6
    assert found.missed.keys() - found.listed


def test_a_spec_without_its_reasons_fails() -> None:
    found = survey(without(shipped(), unchecked=lambda _: None))
    assert found.missed.keys() - found.listed == found.missed.keys()


def test_a_spec_without_its_rules_fails() -> None:
    bare = tuple(attrs.evolve(one, rules=()) for one in shipped().operations)
    found = survey(attrs.evolve(shipped(), operations=bare))
    assert found.share < SHARE


def doubled(schema: Schema) -> Schema:
    limits = ("max_length", "max_bytes", "max_items", "maximum")
    values = {name: getattr(schema, name) for name in limits}
    words = {name: value * 2 for name, value in values.items() if value is not None}
    items = doubled(schema.items) if schema.items is not None else None
    return attrs.evolve(schema, items=items, **words)


def test_a_spec_with_other_numbers_fails() -> None:
    assert survey(without(shipped(), schema=doubled)).share < 0.8


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The name can be up to 128 bytes in length.", {Stated("length", frozenset({128}))}),
        ("长度为6-64位。", {Stated("length", frozenset({6, 64}))}),
        ("Valid values: `[100,3000]`.", {Stated("bounds", frozenset({100, 3000}))}),
        ("Valid values:\n* **on**\n* **off**", {Stated("values")}),
        ("Valid values: **300**, **3600**, and **86400**.", {Stated("values")}),
        ("Valid values:\n* **H264.LD** and more", set()),
        ("You can specify up to five IDs.", {Stated("count", frozenset({5}))}),
        (
            "多个ID之间使用半角逗号（,）分隔，最多支持20个。",  # noqa: RUF001
            {Stated("list"), Stated("count", frozenset({20}))},
        ),
        ("每页最多返回**20**条记录。", set()),
        ("The ID of the application. Default value: **app-1000000**.", {Stated("default")}),
        ("The ID of the video.", set()),
    ],
)
def test_what_a_text_states(text: str, expected: set[Stated]) -> None:
    assert stated(text, required=False) == expected


def test_a_default_beside_required_is_no_rule() -> None:
    assert stated("Default value: **off**.", required=True) == frozenset()

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator

from codegen.dialect import document_schema

PARAMETERS = (
    "- {name: PageNo, in: query, schema: {type: integer}}\n"
    "- {name: Token, in: query, schema: {type: string}}\n"
)
FIELDS = (
    "Total: {type: integer}\n"
    "Next: {type: string}\n"
    "Page: {type: object, properties: {Things: {type: array, items: {type: string}}}}\n"
)


def mistakes(tiny, paging):
    tiny.operation(parameters=PARAMETERS, answer=FIELDS, words=f"x-paging: {paging}\n")
    return [(found.rule, found.message) for found in tiny.mistakes()]


@pytest.mark.parametrize(
    "paging",
    [
        "{style: page-number, page: PageNo, items: Page.Things, total: Total, ceiling: 50}",
        "{style: token, token: Token, next: Next, items: Page.Things}",
        "{style: marker, token: Token, next: Next, size: PageNo, items: Page.Things}",
    ],
)
def test_paging_that_names_what_there_is(tiny, paging):
    assert mistakes(tiny, paging) == []


@pytest.mark.parametrize(
    ("paging", "rule", "message"),
    [
        (
            "{style: page-number, items: Page.Things}",
            "paging-incomplete",
            "paging by page-number lacks 'page'",
        ),
        (
            "{style: token, items: Page.Things}",
            "paging-incomplete",
            "paging by token lacks 'token' and 'next'",
        ),
        (
            "{style: page-number, page: PageNumber, items: Page.Things}",
            "paging-about-nothing",
            "paging names 'PageNumber' under 'page', which is no parameter of GetThing",
        ),
        (
            "{style: page-number, page: PageNo, items: Things}",
            "paging-about-nothing",
            "paging names 'Things' under 'items', which the answer of GetThing does not have",
        ),
        (
            "{style: page-number, page: PageNo, items: Page}",
            "paging-items",
            "'Page' of the answer of GetThing is no list",
        ),
    ],
)
def test_paging_that_does_not_fit(tiny, paging, rule, message):
    assert mistakes(tiny, paging) == [(rule, message)]


TIMES = (
    "- {name: From, in: query, schema: {type: string, format: date-time}}\n"
    "- {name: To, in: query, schema: {type: string, format: date-time}}\n"
    "- {name: Word, in: query, schema: {type: string}}\n"
    "- {name: Least, in: query, schema: {type: integer}}\n"
    "- {name: Most, in: query, schema: {type: integer}}\n"
)


@pytest.mark.parametrize(
    ("rule", "messages"),
    [
        ("x-ascending: [From, To]", []),
        ("x-ascending: [Least, Most]", []),
        ("x-max-span: {from: From, to: To, seconds: 60}", []),
        (
            "x-ascending: [From, Until]",
            ["the rule names 'Until', which is no parameter of GetThing"],
        ),
        (
            "x-ascending: [From, Word]",
            ["x-ascending names 'Word', which is text and not a time or a number"],
        ),
        (
            "x-max-span: {from: Least, to: To, seconds: 60}",
            ["x-max-span names 'Least', which is a whole number and not a time"],
        ),
        ("if: {required: [Word]}\n  then: {x-max-span: {from: From, to: To, seconds: 60}}", []),
        (
            "if: {required: [Word]}\n  then: {x-max-span: {from: From, to: Word, seconds: 60}}",
            ["x-max-span names 'Word', which is text and not a time"],
        ),
        ("properties: {Word: {pattern: '^a'}}", []),
        (
            "properties: {Least: {pattern: '^1'}}",
            ["the rule asks for a pattern in 'Least', which is a whole number"],
        ),
        (
            "properties: {From: {pattern: '^2'}}",
            ["the rule asks for a pattern in 'From', which is a time"],
        ),
    ],
)
def test_rules_about_ranges(tiny, rule, messages):
    tiny.operation(parameters=TIMES, words=f"x-rules:\n- description: In order.\n  {rule}\n")
    assert [found.message for found in tiny.mistakes()] == messages


def test_a_pattern_in_a_rule_is_judged_like_any_other(tiny):
    rule = "x-rules:\n- description: In order.\n  properties: {Word: {pattern: '(a+)+$'}}\n"
    tiny.operation(parameters=TIMES, words=rule)
    assert [found.rule for found in tiny.mistakes()] == ["pattern-slow"]


def test_a_span_stands_only_where_every_reader_may_leave_it_out():
    """Under `not` or `if`, a tool that does not know the word would turn the rule around."""
    dialect = {"$ref": "#/$defs/rule", "$defs": document_schema("operation")["$defs"]}
    span = {"x-max-span": {"from": "From", "to": "To", "seconds": 60}}
    given = {"required": ["Word"]}
    sentence = {"description": "In order."}
    allows = Draft202012Validator(dialect).is_valid
    assert allows(sentence | span)
    assert allows(sentence | {"if": given, "then": span})
    assert not allows(sentence | {"if": span, "then": given})
    assert not allows(sentence | {"not": span})

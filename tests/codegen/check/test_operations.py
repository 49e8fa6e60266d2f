from __future__ import annotations

import pytest


def only(mistakes):
    assert len(mistakes) == 1, mistakes
    return mistakes[0]


def test_a_plain_operation_is_fine(tiny):
    tiny.operation(
        words="""\
        x-errors:
          - {code: NotFound, status: 404, description: There is none.}
          - {code: NotFound, status: 400, description: There is none.}
        x-changes:
          - {date: "2024-02-29", description: Newer.}
          - {date: "2023-12-31", description: Older.}
        """
    )
    assert tiny.mistakes() == []


def test_an_operation_in_two_files(tiny):
    tiny.operation()
    tiny.operation(tags="tags: [other]", folder="other")
    found = only(tiny.mistakes(tags="tags: [{name: things}, {name: other}]\n"))
    assert found.rule == "duplicate-operation"
    assert found.message.startswith("the operation GetThing is described twice, also in ")
    assert found.message.endswith("GetThing.yaml")


def test_operations_that_differ_only_by_case(tiny):
    tiny.operation("GetThing")
    tiny.operation("Getthing", tags="tags: [other]", folder="other")
    found = only(tiny.mistakes(tags="tags: [{name: things}, {name: other}]\n"))
    assert found.message.startswith("Getthing differs only by case from GetThing in ")


def test_a_missing_tag(tiny):
    tiny.operation(tags="")
    found = only(tiny.mistakes())
    assert (found.rule, found.message) == ("tag-missing", "GetThing has no tag")
    assert found.hint == "write tags: [...] with one of 'things'"


def test_an_unknown_tag(tiny):
    tiny.operation(tags="tags: [thigns]", folder="thigns")
    found = only(tiny.mistakes())
    assert found.rule == "unknown-tag"
    assert found.message == "GetThing has the tag 'thigns', which service.yaml does not list"
    assert found.hint == "did you mean 'things'?"


@pytest.mark.parametrize(
    ("summary", "message"),
    [
        ("x" * 121, "has 121 characters, at most 120 are allowed"),
        ('"One.\\nTwo."', "has more than one line"),
        ('"  "', "is empty"),
    ],
)
def test_the_form_of_a_summary(tiny, summary, message):
    tiny.operation(summary=summary)
    found = only(tiny.mistakes())
    assert found.rule == "summary-form"
    assert found.message == f"the summary of GetThing {message}"


def test_a_summary_of_120_characters_is_fine(tiny):
    tiny.operation(summary="x" * 120)
    assert tiny.mistakes() == []


def test_an_error_twice_with_the_same_status(tiny):
    error = "  - {code: NotFound, status: 404, description: There is none.}\n"
    tiny.operation(words=f"x-errors:\n{error}{error}")
    found = only(tiny.mistakes())
    assert found.rule == "duplicate-error"
    assert found.message == "GetThing lists the error NotFound with status 404 twice"


@pytest.mark.parametrize(
    ("dates", "rule", "message"),
    [
        (["2023-02-29"], "change-date", "the calendar has no day 2023-02-29"),
        (
            ["2023-01-01", "2024-01-01"],
            "change-order",
            "the change of 2024-01-01 comes after one of 2023-01-01, expected the newest first",
        ),
        (
            ["2023-01-01", "2023-01-01"],
            "change-order",
            "the change of 2023-01-01 comes after one of the same day",
        ),
    ],
)
def test_the_dates_of_changes(tiny, dates, rule, message):
    changes = "".join(f'  - {{date: "{date}", description: Something.}}\n' for date in dates)
    tiny.operation(words=f"x-changes:\n{changes}")
    found = only(tiny.mistakes())
    assert (found.rule, found.message) == (rule, message)


PARAMETERS = """\
- {name: Type, in: query, schema: {type: string, enum: [Image, Text]}}
- {name: Size, in: query, schema: {type: integer, maximum: 9}}
- {name: Names, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}
"""


@pytest.mark.parametrize(
    ("rule", "message", "hint"),
    [
        (
            "required: [Typ]",
            "the rule names 'Typ', which is no parameter of GetThing",
            "did you mean 'Type'?",
        ),
        ("anyOf: [{required: [Type]}, {not: {required: [Sise]}}]", "names 'Sise'", "'Size'"),
        ("dependentRequired: {Type: [Other]}", "names 'Other'", "by its wire name"),
        (
            "properties: {Type: {const: Imag}}",
            (
                "the rule asks whether 'Type' is the text 'Imag', which it can never be: it is the text"
                " 'Imag', which is none of its values; did you mean 'Image'?"
            ),
            "correct the value",
        ),
        ("properties: {Type: {enum: [Image, 5]}}", "whether 'Type' is 5", "correct the value"),
        ("properties: {Size: {const: 10}}", "it is 10, at most 9 is allowed", "correct the value"),
        ("properties: {Size: {const: big}}", "expected a whole number", "correct the value"),
        (
            "properties: {Type: {maximum: 5}}",
            "the rule asks for a maximum of 'Type', which is text",
            "about numbers",
        ),
        (
            "properties: {Names: {const: a}}",
            "the rule compares 'Names' with a single value, and it is a list",
            "ask with 'required'",
        ),
    ],
)
def test_rules_about_what_cannot_be(tiny, rule, message, hint):
    tiny.operation(
        parameters=PARAMETERS, words=f"x-rules:\n  - description: So it is.\n    {rule}\n"
    )
    found = only(tiny.mistakes())
    assert found.rule in {"rule-about-nothing", "rule-value"}
    assert message in found.message
    assert hint in found.hint


def test_rules_about_what_can_be_are_fine(tiny):
    tiny.operation(
        parameters=PARAMETERS,
        words="""\
        x-rules:
          - description: One.
            if: {properties: {Type: {const: Image}}, required: [Type]}
            then: {properties: {Size: {minimum: 3, maximum: 5, enum: [3, 4]}}, required: [Names]}
          - description: Two.
            oneOf: [{required: [Type]}, {required: [Size]}]
        """,
    )
    assert tiny.mistakes() == []


def test_a_region_twice(tiny):
    tiny.operation()
    tiny.write("service.yaml", "")
    service = (
        'x-dialect: 1\nx-product: tiny\ninfo: {title: Tiny, version: "2020-01-01"}\n'
        "servers:\n  - {url: 'https://a.example.com', x-regions: [north]}\n"
        "  - {url: 'https://b.example.com', x-regions: [south, north]}\ntags: [{name: things}]\n"
    )
    from codegen.build import load_service
    from codegen.check import check

    tiny.write("service.yaml", service)
    loaded = load_service(tiny.folder)
    check(loaded.service, loaded.diagnostics)
    (found,) = loaded.diagnostics
    assert found.rule == "duplicate-region"
    assert found.message == "the region 'north' is listed twice, also for https://a.example.com"
    assert found.position.line == 6


def test_a_tag_twice(tiny):
    tiny.operation()
    found = only(tiny.mistakes(tags="tags: [{name: things}, {name: things}]\n"))
    assert (found.rule, found.message) == ("duplicate-tag", "the tag 'things' is listed twice")


def test_a_common_error_twice(tiny):
    tiny.operation()
    error = "  - {code: Throttling, status: 400, description: Too many.}\n"
    found = only(tiny.mistakes(service=f"x-errors:\n{error}{error}"))
    assert found.message == "service.yaml lists the error Throttling with status 400 twice"

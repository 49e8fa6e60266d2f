"""What the pages say about a small spec, and where each word of it comes from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.build import load_service
from codegen.model import Service
from codegen.rule_pages import rule_pages
from codegen.vendor import OperationFacts, ParameterFacts, SchemaFacts

SINK = Path(__file__).parents[2] / "data" / "kitchen_sink" / "spec"

SPEC = {
    "service.yaml": """\
x-dialect: 1
x-product: tiny
info: {title: Tiny, version: "2020-01-01", description: A service for tests.}
servers: [{url: "https://tiny.example.com", description: The only one., x-regions: [cn-one]}]
tags: [{name: readme, description: "Things <b>and</b> more."}]
""",
    "components.yaml": """\
schemas:
  Note:
    type: object
    description: A note.
    required: [Text]
    properties:
      Text: {type: string, x-max-bytes: 9, description: The text.}
      Sure: {type: integer, minimum: 0, x-confidence: low, description: A number.}
""",
    "operations/readme/GetThing.yaml": """\
operationId: GetThing
summary: Look at a thing.
tags: [readme]
x-reads-only: true
parameters:
  - {name: Kind, in: query, required: true, schema: {type: string, enum: [a, b], default: a}}
  - {name: Size, in: query, schema: {type: integer, minimum: 1, maximum: 9}}
  - {name: Name, in: query, x-confidence: low, schema: {type: string, pattern: "^(a|b)$"}}
  - {name: Code, in: query, schema: {type: string, maxLength: 5, x-source: judgement}}
  - name: Ids
    in: query
    style: form
    explode: false
    x-unchecked: "Not *all* of them | at once."
    schema: {type: array, maxItems: 3, items: {type: string, maxLength: 7}}
  - name: Note
    in: query
    schema: {type: string, contentMediaType: application/json, contentSchema: {$ref: "#/components/schemas/Note"}}
  - name: Rows
    in: query
    schema:
      type: string
      contentMediaType: application/json
      contentSchema: {type: array, maxItems: 2, items: {type: object, properties: {A: {type: boolean, default: false}}}}
x-rules:
  - description: Size needs Name.
    dependentRequired: {Size: [Name]}
  - description: Code and Name come together.
    x-confidence: low
    dependentRequired: {Code: [Name]}
responses:
  "200":
    description: The thing.
    content: {application/json: {schema: {type: object, properties: {List: {type: array, items: {type: string}}}}}}
x-paging: {style: page-number, size: Size, items: List}
""",
}

FACTS = OperationFacts(
    name="GetThing",
    kind="read",
    parameters=(
        ParameterFacts(
            name="Kind", schema=SchemaFacts(type="string", required=True, enum=("b", "a"))
        ),
        ParameterFacts(name="Size", schema=SchemaFacts(type="integer", minimum=1, maximum=5)),
        ParameterFacts(name="Rows", schema=SchemaFacts(type="array", max_items=2)),
    ),
)


@pytest.fixture
def service(tmp_path: Path) -> Service:
    for name, text in SPEC.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    loaded = load_service(tmp_path)
    assert loaded.service is not None, list(loaded.diagnostics)
    assert not loaded.diagnostics, list(loaded.diagnostics)
    return loaded.service


@pytest.fixture
def pages(service: Service) -> dict[str, str]:
    written = rule_pages(service, {"GetThing": FACTS})
    return {path: data.decode("utf-8") for path, data in written.items()}


def row(page: str, name: str) -> list[str]:
    """The cells of metadata, prose and judgement."""
    (found,) = (line for line in page.splitlines() if line.startswith(f"| `{name}` |"))
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", found)[2:5]]


def test_each_word_stands_in_the_column_of_its_source(pages: dict[str, str]) -> None:
    page = pages["tags/readme.md"]
    assert row(page, "Kind") == ["`required`, `type: string`, `enum: a, b`", "`default: a`", ""]
    assert row(page, "Size") == ["`type: integer`, `minimum: 1`", "`maximum: 9`", ""]
    assert row(page, "Name") == ["", "", "`type: string`, `pattern: ^(a\\|b)$`"]
    assert row(page, "Code") == ["", "", "`type: string`, `maxLength: 5`"]
    assert row(page, "Ids") == ["", "`style: joined by commas`, `type: array`, `maxItems: 3`", ""]
    assert row(page, "Ids[]") == ["", "`type: string`, `maxLength: 7`", ""]


def test_json_is_opened(pages: dict[str, str]) -> None:
    page = pages["tags/readme.md"]
    assert row(page, "Note") == ["", "JSON [Note](../schemas.md#note)", ""]
    assert row(page, "Rows") == ["", "`JSON: array`", ""]
    assert row(page, "Rows (the JSON)") == ["`maxItems: 2`", "", ""]
    assert row(page, "Rows[].A") == ["", "`type: boolean`, `default: false`", ""]
    shared = pages["schemas.md"]
    assert row(shared, "Text") == ["", "`required`, `type: string`, `x-max-bytes: 9`", ""]
    assert row(shared, "Sure") == ["", "", "`type: integer`, `minimum: 0`"]


def test_rules_about_the_call(pages: dict[str, str]) -> None:
    page = pages["tags/readme.md"]
    assert "- metadata: It only reads.\n" in page
    paging = "`style: page-number`, `size: Size`, `items: List`"
    assert f"- prose: It answers page by page. ({paging})\n" in page
    assert "- prose: Size needs Name.\n" in page
    assert "- judgement: Code and Name come together.\n" in page


def test_without_metadata_nothing_comes_from_them(service: Service) -> None:
    page = rule_pages(service, {})["tags/readme.md"].decode("utf-8")
    assert row(page, "Kind")[0] == ""
    assert "- judgement: It only reads.\n" in page


def test_what_is_not_checked_stands_on_both_pages(pages: dict[str, str]) -> None:
    reason = r"Not \*all\* of them \| at once."
    assert f"- `Ids`: {reason}\n" in pages["tags/readme.md"]
    assert f"| `Ids` | GetThing | {reason} |\n" in pages["README.md"]


def test_the_index_counts(pages: dict[str, str]) -> None:
    assert "| [readme](tags/readme.md) | 1 | 7 | 7 | 14 | 5 |\n" in pages["README.md"]
    assert "| all | 1 | 7 | 7 | 17 | 7 |\n" in pages["README.md"]


def test_text_of_a_spec_is_no_markup(pages: dict[str, str]) -> None:
    assert r"Things \<b\>and\</b\> more." in pages["tags/readme.md"]


def test_a_spec_with_everything_has_pages() -> None:
    service = load_service(SINK).service
    assert service is not None
    for path, data in rule_pages(service, {}).items():
        text = data.decode("utf-8")
        assert text.startswith("<!-- Written by `python -m codegen provenance`")
        assert text.endswith("\n")
        assert not text.endswith("\n\n"), path

"""spec/README.md tells the truth: it lists every word, and its examples are a spec without mistakes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.build import load_service
from codegen.check import check
from codegen.diagnostics import render
from codegen.dialect import DocumentKind, document_schema
from codegen.model import Service
from codegen.yaml_tree import load_tree
from codegen.yaml_tree.limits import DEFAULT_LIMITS as LIMITS

README = Path(__file__).parents[3] / "spec" / "README.md"
TEXT = README.read_text("utf-8")
KINDS: tuple[DocumentKind, ...] = ("service", "components", "operation")

# A fence says what its block is: a file of the example spec, words of an operation, or fields of an answer.
FENCE = re.compile(r"^```yaml *([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = [(match[1], match[2]) for match in FENCE.finditer(TEXT)]
FILES = {what: text for what, text in BLOCKS if what.endswith(".yaml")}
FRAGMENTS = [(what, text) for what, text in BLOCKS if what in {"words", "fields"}]

# The operation around a fragment; a word that the fragment brings along replaces the one here.
AROUND = {
    "operationId": "operationId: TryWords\n",
    "summary": "summary: Try the words of a fragment.\n",
    "tags": "tags: [books]\n",
    "x-reads-only": "x-reads-only: false\n",
}
ANSWER = """\
responses:
  "200":
    description: What was tried.
    content:
      application/json:
        schema:
          type: object
          properties:
            RequestId:
              type: string
              description: The id of this request.
"""


def words_of(schema: Any) -> Iterator[str]:
    """The names of all properties that a JSON Schema declares, at any depth."""
    if isinstance(schema, list):
        for part in schema:
            yield from words_of(part)
    if not isinstance(schema, dict):
        return
    for key, value in schema.items():
        if key in {"properties", "$defs"}:
            yield from value if key == "properties" else ()
            yield from words_of(list(value.values()))
        else:
            yield from words_of(value)


def all_words() -> set[str]:
    return {word for kind in KINDS for word in words_of(document_schema(kind))}


def operation_around(what: str, fragment: str) -> str:
    """A whole operation file with the fragment at its place in it."""
    if what == "fields":
        indented = "".join(f"{' ' * 12}{line}" for line in fragment.splitlines(keepends=True))
        return "".join(AROUND.values()) + ANSWER + indented
    brought = set(re.findall(r"^([A-Za-z-]+):", fragment, re.MULTILINE))
    around = "".join(text for word, text in AROUND.items() if word not in brought)
    return around + ANSWER + fragment


def load(folder: Path, files: dict[str, str]) -> Service:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    loaded = load_service(folder)
    if loaded.service is not None:
        check(loaded.service, loaded.diagnostics)
    assert not loaded.diagnostics, render(loaded.diagnostics, loaded.sources)
    assert loaded.service is not None
    return loaded.service


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_is_documented(kind: DocumentKind) -> None:
    words = set(words_of(document_schema(kind)))
    code = set(re.findall(r"`([^`\n]+)`", TEXT))
    assert words
    assert sorted(words - code) == [], "spec/README.md does not explain these words"


def test_no_other_word_is_documented_as_ours() -> None:
    explained = set(re.findall(r"`(x-[a-z-]+)`", TEXT))
    assert sorted(explained - all_words()) == [], "spec/README.md explains words that are refused"


def test_every_word_of_ours_stands_in_an_example() -> None:
    examples = "\n".join(text for _, text in BLOCKS)
    ours = {word for word in all_words() if word.startswith("x-")}
    assert sorted(word for word in ours if f" {word}:" not in examples.replace("\n", " ")) == []


def test_every_block_is_well_formed() -> None:
    for what, text in BLOCKS:
        if what:
            _, mistakes = load_tree(text.encode(), "README.md")
            assert not mistakes, text


def test_the_example_files_are_a_spec(tmp_path: Path) -> None:
    service = load(tmp_path, FILES)
    added, looked_up, listed = service.operations
    assert (added.name, looked_up.name, listed.name) == ("AddBook", "GetPrint", "ListBooks")
    assert [parameter.wire_name for parameter in added.parameters] == [
        "Title",
        "Binding",
        "ShelfId",
    ]


@pytest.mark.parametrize(("what", "fragment"), FRAGMENTS, ids=range(len(FRAGMENTS)))
def test_a_fragment_has_no_mistakes(what: str, fragment: str, tmp_path: Path) -> None:
    tried = {"operations/books/TryWords.yaml": operation_around(what, fragment)}
    service = load(tmp_path, FILES | tried)
    assert [operation.name for operation in service.operations] == [
        "AddBook",
        "GetPrint",
        "ListBooks",
        "TryWords",
    ]


def test_the_limits_are_those_of_the_loader() -> None:
    sentence = (
        f"{LIMITS.bytes // 2**20} MiB, {LIMITS.depth} levels, {LIMITS.nodes:,} values"
        f" or {LIMITS.aliases} aliases"
    )
    assert sentence in TEXT

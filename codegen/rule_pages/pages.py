"""The pages: an index with totals and what is not checked, one for each tag, shared schemas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from codegen.model import Service
from codegen.rule_pages.collected import Rules, collect
from codegen.rule_pages.markdown import code, plain, table
from codegen.rule_pages.places import sent_schemas, shared_places
from codegen.rule_pages.rules import SOURCES, Place, Source
from codegen.rule_pages.tables import SCHEMAS_PAGE, operation_section, schema_section
from codegen.vendor import OperationFacts

INDEX_PAGE = "README.md"
TAGS_FOLDER = "tags"
"""A folder of their own: a tag may be called like one of the other pages."""

_TO_TOP = "../"
_NOTE = """\
<!-- Written by `python -m codegen provenance` from the spec and its vendor.lock.json. -->
"""
_GENERATED = "Generated from the spec by `make generate`: to change this page, change the spec."
_ABOUT = """\
What is checked before a request is sent, operation by operation, and how we know.

- **Metadata**: the vendor's machine-readable description of the API states the same.
- **Prose**: drawn from the vendor's sentences about the operation or the parameter.
- **Judgement**: ours. The sources leave room for doubt (`x-confidence: low`), or say it with
  something else than a sentence: an error code, a sample, a sister operation
  (`x-source: judgement`).
"""
_NOT_CHECKED = """\
## Not checked

What the vendor's texts ask for and no word of the spec says, with the reason.
"""


def rule_pages(service: Service, facts: Mapping[str, OperationFacts]) -> dict[str, bytes]:
    """All pages: path in their folder -> text in UTF-8.

    Args:
        service: a service without mistakes.
        facts: what the vendor's metadata state about each operation, as far as that is known.
    """
    found = [collect(service, one, facts.get(one.name)) for one in service.operations]
    by_tag = {
        tag.name: [one for one in found if one.operation.tag == tag.name] for tag in service.tags
    }
    shared = {name: tuple(shared_places(service, name)) for name in sent_schemas(service)}
    pages = {INDEX_PAGE: _index(service, by_tag, shared)}
    for tag in service.tags:
        sections = [operation_section(one, _TO_TOP) for one in by_tag[tag.name]]
        pages[f"{TAGS_FOLDER}/{tag.name}.md"] = _page(
            tag.name, tag.description or "", sections, _TO_TOP
        )
    if shared:
        sections = [schema_section(name, places) for name, places in shared.items()]
        text = "Objects that requests hold at more than one place."
        pages[SCHEMAS_PAGE] = _page("shared schemas", text, sections, "")
    return {path: text.encode("utf-8") for path, text in pages.items()}


def _page(title: str, text: str, sections: Iterable[str], to_top: str) -> str:
    back = f"{_GENERATED} [All pages, and what the columns mean]({to_top}{INDEX_PAGE}).\n"
    head = [_NOTE, f"# Rules: {plain(title)}\n", f"{plain(text)}\n", back]
    return "\n".join([*head, *sections])


def _index(
    service: Service, by_tag: Mapping[str, list[Rules]], shared: Mapping[str, Iterable[Place]]
) -> str:
    title = f"# Where the rules of {plain(service.title)} come from\n"
    parts = [_NOTE, title, _ABOUT, f"{_GENERATED}\n", f"## Pages\n\n{_totals(by_tag, shared)}"]
    if unchecked := _unchecked(one for rules in by_tag.values() for one in rules):
        parts += [_NOT_CHECKED, unchecked]
    return "\n".join(parts)


def _totals(by_tag: Mapping[str, list[Rules]], shared: Mapping[str, Iterable[Place]]) -> str:
    head = ["Page", "Operations", "Parameters", *(source.capitalize() for source in SOURCES)]
    rows: list[list[str]] = []
    all_sources = Counter[Source]()
    for tag, rules in by_tag.items():
        sources = Counter[Source](source for one in rules for source in one.sources())
        all_sources += sources
        link = f"[{plain(tag)}]({TAGS_FOLDER}/{tag}.md)"
        rows.append([link, *_sizes(rules), *_counts(sources)])
    if shared:
        places = (place for group in shared.values() for place in group)
        sources = Counter[Source](word.source for place in places for word in place.words)
        all_sources += sources
        rows.append([f"[shared schemas]({SCHEMAS_PAGE})", "", "", *_counts(sources)])
    everything = [one for rules in by_tag.values() for one in rules]
    rows.append(["all", *_sizes(everything), *_counts(all_sources)])
    return table(head, rows)


def _sizes(rules: list[Rules]) -> list[str]:
    parameters = sum(len(one.operation.parameters) for one in rules)
    return [f"{len(rules):,}", f"{parameters:,}"]


def _counts(sources: Mapping[Source, int]) -> list[str]:
    return [f"{sources.get(source, 0):,}" for source in SOURCES]


def _unchecked(found: Iterable[Rules]) -> str:
    """One row for each reason, with all operations that it is about."""
    about: dict[tuple[str, str], list[str]] = {}
    for rules in found:
        for parameter, reason in rules.unchecked.items():
            about.setdefault((parameter, reason), []).append(rules.operation.name)
    rows = [
        [code(parameter), ", ".join(map(plain, operations)), plain(reason)]
        for (parameter, reason), operations in sorted(about.items())
    ]
    return table(["Parameter", "Operations", "Why"], rows) if rows else ""

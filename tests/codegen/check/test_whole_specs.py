"""The spec of this project is clean; what becomes of it by small changes is reported or fine, never a crash."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.build import load_service
from codegen.check import check
from codegen.check.graph import components, is_circle
from codegen.diagnostics import MISTAKES_PER_FILE, render

SPEC = Path(__file__).parents[3] / "spec" / "vod"
# Small, and with every word of the dialect: reading all operations for each change would take minutes.
SMALL = Path(__file__).parents[2] / "data" / "kitchen_sink" / "spec"
FILES = sorted(path.relative_to(SMALL) for path in SMALL.rglob("*.yaml"))
LINES = {file: (SMALL / file).read_text("utf-8").splitlines(keepends=True) for file in FILES}
WORDS = (
    *("type: string", "type: array", "type: object", "type: integer", "type: 5", "enum: [a, 1]"),
    *(
        "maxLength: 1",
        "minimum: 1.5",
        "items: {type: string}",
        "format: date-time",
        "pattern: (a+)+",
    ),
    *("required: [A]", "default: x", "examples: [{a: 1}]", "properties: {}", "x-item-wrapper: A"),
    *(
        '$ref: "#/components/schemas/Settings"',
        '$ref: "#/components/schemas/None"',
        "x-class-name: Client",
    ),
    *(
        "contentSchema: {}",
        "contentMediaType: application/json",
        "x-python-name: class",
        "example: [1]",
    ),
)


def mistakes_of(folder):
    loaded = load_service(folder)
    if loaded.service is not None:
        check(loaded.service, loaded.diagnostics)
    return loaded


def test_the_spec_is_clean():
    loaded = mistakes_of(SPEC)
    assert not loaded.diagnostics, render(loaded.diagnostics, loaded.sources)


@st.composite
def changes(draw):
    """A file, and its text after one change to a line or two."""
    file = draw(st.sampled_from(FILES))
    lines = list(LINES[file])
    for _ in range(draw(st.integers(1, 2))):
        at = draw(st.integers(0, len(lines) - 1))
        other = draw(st.integers(0, len(lines) - 1))
        kind = draw(st.sampled_from(("drop", "copy", "swap", "word", "value", "key")))
        indent = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
        if kind == "drop" and len(lines) > 1:
            del lines[at]
        elif kind == "copy":
            lines.insert(other, lines[at])
        elif kind == "swap":
            lines[at], lines[other] = lines[other], lines[at]
        elif kind == "value" and ":" in lines[at]:
            value = draw(
                st.sampled_from(("5", "1.5", "true", "null", "[a]", "{a: b}", "''", "中文", "-1"))
            )
            lines[at] = f"{lines[at].partition(':')[0]}: {value}\n"
        elif kind == "key" and ":" in lines[at]:
            word = draw(st.sampled_from(WORDS)).partition(":")[0]
            lines[at] = f"{indent}{word}:{lines[at].partition(':')[2]}"
        else:
            lines[at] = f"{indent}{draw(st.sampled_from(WORDS))}\n"
    return file, "".join(lines)


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    folder = tmp_path_factory.mktemp("spec") / "vod"
    shutil.copytree(SMALL, folder)
    return folder


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes())
def test_a_changed_spec_never_crashes_the_check(copy, change):
    file, text = change
    try:
        (copy / file).write_text(text, "utf-8")
        loaded = mistakes_of(copy)
        for found in loaded.diagnostics:
            assert found.message
            assert found.rule
        render(loaded.diagnostics, loaded.sources)
    finally:
        (copy / file).write_text("".join(LINES[file]), "utf-8")


def test_a_file_full_of_mistakes_is_reported_up_to_a_bound(tiny):
    tiny.operation(answer="".join(f"F{number}: {{type: array}}\n" for number in range(300)))
    assert len(tiny.mistakes()) == MISTAKES_PER_FILE


@given(st.dictionaries(st.integers(0, 7), st.sets(st.integers(0, 7)), max_size=8))
def test_components_are_those_that_reach_each_other(edges):
    graph = {node: sorted(edges.get(node, ())) for node in range(8)}
    reach = {node: {node} for node in graph}
    for _ in graph:
        for node, aheads in graph.items():
            reach[node] |= {far for near in aheads for far in reach[near]}
    found = components(graph)
    assert sorted(node for one in found for node in one) == list(graph)
    for number, one in enumerate(found):
        assert set(one) == {far for far in reach[one[0]] if one[0] in reach[far]}
        earlier = {node for before in found[: number + 1] for node in before}
        assert all(reach[node] <= earlier for node in one)
        assert is_circle(graph, one) == any(
            node in reach[near] for node in one for near in graph[node]
        )

"""No text of a spec becomes code, a path or an unbounded amount of anything.

Every text slot of a spec that uses the whole dialect is filled with hostile text. What is not refused
with a message must come out as a constant: the generated files keep the shape that they have with
harmless text, down to the last node of their syntax trees.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from codegen.build import load_service
from codegen.check import check
from codegen.diagnostics import render as render_diagnostics
from codegen.emit import render, render_sources
from codegen.emit.formatting import format_sources
from codegen.naming import Names, NamesLock
from tests.codegen.emit.spec_slots import Slot, SpecDocuments

KITCHEN_SINK = Path(__file__).parents[2] / "data" / "kitchen_sink" / "spec"

HOSTILE = {
    "triple quotes": 'x """ + __import__("os").abort() + """ y',
    "single triple quotes": "''' + __import__('os').abort() + '''",
    "call": "__import__('os').abort()",
    "quote at the end": 'a"',
    "backslash at the end": "a\\",
    "backslashes": "\\N{DIGIT ONE}\\x41\\u0041\\",
    "template": "{{ 7 * 7 }}{% for a in b %}{# c #}",
    "lines": "a\n    import os\n\nos.abort()\n",
    "carriage returns": "a\r\nimport os\rb",
    "separators of lines": "a\u2028import os\u2029b\x85c\x0cd\x0be",
    "bidi controls": "a\u202e\u2066 import os \u2069b",
    "a comment": "# noqa: E501\n# type: ignore",
    "a path": "../../x",
    "an absolute path": "/tmp/x/../y",
    "a windows path": "..\\..\\x:y",
    "a lone brace": "}{%",
    "10 kB words": "x" * 10_000,
    "terminal escapes": "\x1b[31mred\x1b]0;title\x07",
    "markup": "<script>alert(1)</script>&amp;",
    "emoji": "👩‍👩‍👧‍👦 é 测试",
    "percent": "%s %(x)s %n {0} {x!r} $x",
}

ODD_BUT_HARMLESS = "Odd, but harmless: 'quotes', %s."


@pytest.fixture(scope="module")
def spec() -> SpecDocuments:
    return SpecDocuments.read(KITCHEN_SINK)


@pytest.fixture(scope="module")
def free_slots(spec: SpecDocuments, tmp_path_factory: pytest.TempPathFactory) -> list[Slot]:
    """The slots that take any text; the others are held by a pattern, a list or a cross-check."""
    root = tmp_path_factory.mktemp("slots")
    return [
        slot
        for number, slot in enumerate(spec.slots())
        if _mistakes(spec.with_text([slot], ODD_BUT_HARMLESS).write(root / str(number))) is None
    ]


def _mistakes(folder: Path) -> str | None:
    loaded = load_service(folder)
    if loaded.service is not None:
        check(loaded.service, loaded.diagnostics)
    return render_diagnostics(loaded.diagnostics, loaded.sources) if loaded.diagnostics else None


def _generated(folder: Path) -> dict[str, str]:
    service = load_service(folder).service
    assert service is not None
    sources = render_sources(service, Names(NamesLock()))
    return {path: source for path, (_, source) in sources.items()}


def _shape(source: str) -> str:
    """The syntax tree with every text in it replaced by the same word."""

    class Blank(ast.NodeTransformer):
        def visit_Constant(self, node: ast.Constant) -> ast.Constant:
            return ast.Constant("text") if isinstance(node.value, str) else node

    return ast.dump(Blank().visit(ast.parse(source)))


def test_the_dialect_has_the_slots_that_we_think_of(free_slots: list[Slot]) -> None:
    words = {str(slot.path[-1]) for slot in free_slots if not slot.is_key}

    assert {"description", "summary", "title", "x-pattern-hint", "x-advice", "default"} <= words
    assert any("enum" in slot.path for slot in free_slots)
    assert any("x-known-values" in slot.path for slot in free_slots)
    assert any("x-enum-descriptions" in slot.path for slot in free_slots)
    assert len(free_slots) > 80


def _taken(spec: SpecDocuments, slots: list[Slot], text: str, folder: Path) -> list[Slot]:
    """Those of the slots that take the text, found by halving; a refusal must read well."""
    message = _mistakes(
        spec.with_text(slots, text).write(folder / str(len(list(folder.iterdir()))))
    )
    if message is None:
        return slots
    assert all(line.isprintable() for line in message.splitlines()), message
    if len(slots) <= 1:
        return []
    middle = len(slots) // 2
    return _taken(spec, slots[:middle], text, folder) + _taken(spec, slots[middle:], text, folder)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_stays_text(
    name: str, spec: SpecDocuments, free_slots: list[Slot], tmp_path: Path
) -> None:
    taken = _taken(spec, free_slots, HOSTILE[name], tmp_path)
    if "\x1b" not in HOSTILE[name] and "\x0c" not in HOSTILE[name]:
        assert len(taken) > len(free_slots) // 2, "too many refusals for this test to say anything"

    harmless = _generated(spec.with_text(taken, ODD_BUT_HARMLESS).write(tmp_path / "harmless"))
    hostile = _generated(spec.with_text(taken, HOSTILE[name]).write(tmp_path / "hostile"))

    assert hostile.keys() == harmless.keys()
    for path, source in hostile.items():
        assert _shape(source) == _shape(harmless[path]), path
        assert all(line.isprintable() for line in source.split("\n")), path


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_in_a_guarded_slot_is_refused_in_plain_sight(
    name: str, spec: SpecDocuments, free_slots: list[Slot], tmp_path: Path
) -> None:
    """Names, codes, addresses, references: all at once, one report, nothing of it raw."""
    guarded = [slot for slot in spec.slots() if slot not in free_slots and not slot.is_key]

    message = _mistakes(spec.with_text(guarded, HOSTILE[name]).write(tmp_path))

    assert message is not None
    assert all(line.isprintable() for line in message.splitlines())


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_each_guarded_slot_refuses_hostile_text_by_itself(
    name: str,
    spec: SpecDocuments,
    free_slots: list[Slot],
    tmp_path: Path,
) -> None:
    harmless = _generated(spec.write(tmp_path / "harmless"))
    for number, slot in enumerate(slot for slot in spec.slots() if slot not in free_slots):
        folder = spec.with_text([slot], HOSTILE[name]).write(tmp_path / str(number))
        if _mistakes(folder) is None:
            hostile = _generated(folder)
            assert hostile.keys() == harmless.keys(), slot
            for path, source in hostile.items():
                assert _shape(source) == _shape(harmless[path]), slot


def test_formatting_keeps_hostile_text_as_it_is(spec: SpecDocuments, tmp_path: Path) -> None:
    """The formatter rewrites quotes and docstrings, so it is asked once, with everything at once."""
    text = " ".join(part for part in HOSTILE.values() if part.isprintable())
    slots = [slot for slot in spec.slots() if slot.path[-1] == "description" and not slot.is_key]
    folder = spec.with_text(slots, text).write(tmp_path)
    service = load_service(folder).service
    assert service is not None

    files = render(service, Names(NamesLock()))

    for path, data in files.items():
        if path.endswith(".py"):
            again = format_sources({path: data.decode("utf-8")})
            assert again[path].encode("utf-8") == data, path

"""What holds for the formats whatever stands in a spec: texts stay texts, limits are kept."""

from __future__ import annotations

import html as html_text
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.cli.parser import make_parser
from codegen.diagnostics import visible
from codegen.diff.findings import Acceptance
from codegen.diff.formats import markup
from codegen.diff.formats.choice import FORMATS, render_review
from codegen.diff.formats.markdown import MARKER, MOST_CHARACTERS
from codegen.diff.formats.values import beside
from codegen.diff.review import Review
from codegen.diff.rules.examples import tiny_spec
from codegen.diff.sides import Location
from tests.codegen.diff.reviewing import crowded, mixed, reviewed

HOSTILE = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            '" onmouseover="alert(1)',
            "-->]]></style>",
            "{{ 7*7 }}{% raw %}",
            "```\n# heading\n<details>",
            "@everyone #1 GH-2 https://example.com www.example.com [a](b) ![c](d)",
            "a\r\n::error file=x::stolen\n::set-output name=a::b",
            "100%,x:y%0A::stop-commands::z",
            "\u202egnp.exe\x1b[31m",
        ]
    ),
)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Review:
    return mixed(tmp_path_factory.mktemp("mixed"))


@pytest.fixture(scope="module")
def poison(plain: Review) -> Callable[[str], Review]:
    """A function, whose repr is short: Hypothesis prints the arguments of a test that fails."""
    return lambda text: poisoned(plain, text)


def poisoned(result: Review, text: str) -> Review:
    """The review with a text wherever a spec, a path or an accept file may bring one in."""
    place = Location(text, 3, 1, text)
    findings = tuple(
        attrs.evolve(
            one,
            message=text,
            path=text,
            operation=text,
            operations=(text, "Other"),
            old=text if number % 2 else [text, {"a": text}],
            new=text,
            old_location=place,
            new_location=place,
            symbols=(text,),
            witness=f"{text}  # {text}",
            accepted=Acceptance(text, text) if number % 2 else None,
        )
        for number, one in enumerate((*result.findings, *result.prose))
    )
    return attrs.evolve(result, findings=findings, prose=findings[-1:], notes=(text,))


def test_the_command_line_offers_the_formats() -> None:
    for name in FORMATS:
        options = make_parser().parse_args(["diff", "a", "b", "--format", name])
        assert options.format == name
    with pytest.raises(SystemExit):
        make_parser().parse_args(["diff", "a", "b", "--format", "pdf"])


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_the_same_review_gives_the_same_bytes(plain: Review, name: str) -> None:
    first, second = (render_review(name, plain, with_prose=True) for _ in range(2))
    assert first == second
    assert first.endswith("\n")
    assert not first.endswith("\n\n")


# --- HTML ---------------------------------------------------------------------------------------


class Page(HTMLParser):
    """The structure of a page: its tags and attributes, its addresses, its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.shape: set[tuple[str, ...]] = set()
        self.addresses: set[str] = set()
        self.ids: list[str] = []
        self.words: list[str] = []
        self.scripts = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.shape.add((tag, *sorted(name for name, _ in attrs)))
        self.scripts += tag == "script"
        for name, value in attrs:
            if name in {"href", "src", "action", "srcset", "style", "data", "background"}:
                self.addresses.add(str(value))
            if name == "id":
                self.ids.append(str(value))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def page_of(result: Review) -> Page:
    return Page(render_review("html", result, with_prose=True))


@given(text=HOSTILE)
def test_no_text_changes_what_the_page_is_made_of(
    poison: Callable[[str], Review], text: str
) -> None:
    benign, hostile = (page_of(poison(one)) for one in ("harmless", text))
    # A value of several lines or none changes how it is shown, and only that.
    values = {("span", "class"), ("mark",), ("p", "class"), ("pre",)}
    assert hostile.shape - values == benign.shape - values
    assert hostile.scripts == 1
    assert all(one.startswith("#") or one == "data:," for one in hostile.addresses)
    assert visible(text) in "".join(hostile.words)
    assert len(set(hostile.ids)) == len(hostile.ids)


def test_links_inside_of_the_page_lead_somewhere(plain: Review) -> None:
    page = page_of(crowded(plain, 30))
    targets = {one[1:] for one in page.addresses if one.startswith("#")}
    assert targets
    assert targets <= set(page.ids)


def test_the_page_allows_nothing_but_itself(plain: Review) -> None:
    text = render_review("html", plain, with_prose=False)
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', text)
    assert html_text.unescape(policy).startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "://" not in text
    assert " style=" not in text
    assert not re.search(r"\son[a-z]+=", text)


def test_both_axes_and_all_that_is_known_stand_on_the_page(plain: Review) -> None:
    words = " ".join("".join(page_of(plain).words).split())
    for finding in plain.findings:
        assert finding.rule.id in words
        assert finding.rule.reason in words
        assert finding.fingerprint in words
        for symbol in finding.symbols:
            assert symbol in words
    assert "Not <i>so</i>." in words


def test_accepted_findings_stand_apart(plain: Review) -> None:
    text = render_review("html", crowded(plain, 18), with_prose=False)
    accepted = text.index('id="accepted"')
    assert "The list was wrong." not in text[:accepted]
    assert text[accepted:].count('data-section="accepted"') == 2


# --- Markdown -----------------------------------------------------------------------------------


@given(HOSTILE)
def test_escaped_text_has_no_markup_and_means_the_same(text: str) -> None:
    escaped = markup.text(text)
    assert not re.search(r"[\\`*_{}\[\]<>|~!$^@]", escaped)
    assert not re.search(r"#(?![0-9]+;)|&(?!#[0-9]+;)|://|www\.", escaped, re.IGNORECASE)
    assert html_text.unescape(escaped).replace("\u200b", "") == visible(text).replace("\u200b", "")


@given(HOSTILE)
def test_mentions_and_references_are_broken_up(text: str) -> None:
    seen = html_text.unescape(markup.text(text))
    assert not re.search(r"@[^\u200b]|#[0-9]|\bGH-[0-9]", seen, re.IGNORECASE)


@given(text=HOSTILE)
def test_no_text_changes_what_a_comment_is_made_of(
    poison: Callable[[str], Review], text: str
) -> None:
    library = pytest.importorskip("markdown_it")
    parser = library.MarkdownIt("commonmark", {"html": True}).enable("table")

    def shape(words: str) -> list[str]:
        found: list[str] = []
        for token in parser.parse(render_review("markdown", poison(words), with_prose=True)):
            for one in (token, *(token.children or ())):
                kept = one.type if one.type != "html_inline" else one.content
                if kept not in {"text", "softbreak"}:
                    found.append(kept)
        return found

    hostile = shape(text)
    assert not {"link_open", "image"} & set(hostile)
    structure = [one for one in shape("harmless") if one != "fence"]
    assert [one for one in hostile if one != "fence"] == structure


def test_a_comment_keeps_the_limit_and_says_what_is_missing(plain: Review) -> None:
    text = render_review("markdown", crowded(plain, 3000), with_prose=True)
    assert text.startswith(MARKER)
    assert len(text) <= MOST_CHARACTERS
    assert text.count("<details>") == text.count("</details>")
    (left_out,) = re.findall(r"\*\*([0-9]+) more\*\* had no place", text)
    assert text.count("Fingerprint `") + text.count("Accepted by") <= 3000 - int(left_out) + 10
    assert int(left_out) > 2000


def test_a_huge_value_does_not_push_out_the_rest(plain: Review) -> None:
    first, *others = plain.findings
    huge = attrs.evolve(first, old=["x" * 10_000] * 500, new="y" * 1_000_000, message="m" * 500_000)
    text = render_review(
        "markdown", attrs.evolve(plain, findings=(huge, *others)), with_prose=False
    )
    assert len(text) <= MOST_CHARACTERS


def test_nothing_changed_is_said(tmp_path: Path) -> None:
    same = tiny_spec("value", {"type": "string"})
    result = reviewed(tmp_path, same, same)
    assert "**No change**" in render_review("markdown", result, with_prose=True)
    assert "There is nothing to decide." in render_review("html", result, with_prose=True)
    assert "no fragment is needed" in render_review("changelog", result, with_prose=True)
    assert render_review("github", result, with_prose=True).count("\n") == 1
    assert json.loads(render_review("sarif", result, with_prose=True))["runs"][0]["results"] == []


# --- GitHub -------------------------------------------------------------------------------------


def commands_of(text: str) -> list[tuple[str, dict[str, str], str]]:
    """The commands as the runner reads them: one a line, escapes undone last."""
    found: list[tuple[str, dict[str, str], str]] = []
    for line in text.splitlines():
        match = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line)
        assert match, line
        given = dict(one.split("=", 1) for one in match[2].split(","))
        for escape, meant in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r")):
            given = {key: value.replace(escape, meant) for key, value in given.items()}
        properties = {key: value.replace("%25", "%") for key, value in given.items()}
        message = match[3].replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
        found.append((match[1], properties, message))
    return found


@given(text=HOSTILE)
def test_no_text_gives_or_ends_a_command(poison: Callable[[str], Review], text: str) -> None:
    result = poison(text)
    commands = commands_of(render_review("github", result, with_prose=True))
    still_open = [one for one in result.findings if one.accepted is None]
    assert len(commands) == len(still_open) + len(result.prose) + len(result.notes) + 1
    for name, properties, message in commands[: len(still_open)]:
        assert name in {"error", "warning", "notice"}
        assert properties["file"] == visible(text)
        assert message.startswith(visible(text))
        assert properties.keys() == {"file", "line", "col", "title"}


def test_what_is_gone_is_annotated_without_a_line(plain: Review) -> None:
    gone = attrs.evolve(plain.findings[0], new_location=None)
    text = render_review("github", attrs.evolve(plain, findings=(gone,)), with_prose=False)
    assert "line" not in commands_of(text)[0][1]


# --- Changelog ----------------------------------------------------------------------------------


def test_a_fragment_for_each_kind(plain: Review) -> None:
    text = render_review("changelog", plain, with_prose=True)
    names = re.findall(r"^<!-- changelog\.d/(\S+) -->$", text, re.MULTILINE)
    assert names == ["+tiny-changes.breaking.md", "+tiny-changes.api.md"]
    for fragment in re.split(r"^<!--.*-->\n", text, flags=re.MULTILINE)[1:]:
        assert fragment.startswith("`put_thing`: ")
        assert fragment.strip().endswith(".")


def test_several_operations_are_a_list(plain: Review) -> None:
    text = render_review("changelog", crowded(plain, 8), with_prose=False)
    assert "parts of the API changed:\n\n- `put_thing0`: " in text


# --- Values -------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | HOSTILE,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(HOSTILE, inner, max_size=4),
    max_leaves=12,
)


@given(JSON, JSON)
def test_any_two_values_can_stand_beside_each_other(old: Any, new: Any) -> None:
    shown = beside(old, new)
    assert bool(shown.old) == (old is not None)
    assert bool(shown.new) == (new is not None)
    for line in (*shown.old, *shown.new):
        assert line.text == visible(line.text)
    assert not any(one.changed for one in beside(old, old).old) or old is None


def test_what_differs_is_marked() -> None:
    shown = beside("It takes 20 characters.", "It takes 10 characters.")
    marked = [
        [part.text for part in one[0].parts if part.changed] for one in (shown.old, shown.new)
    ]
    assert marked == [["20"], ["10"]]
    shown = beside("It is not so at all.", "It may be left at all.")
    marked = [
        [part.text for part in one[0].parts if part.changed] for one in (shown.old, shown.new)
    ]
    assert marked == [["is not so"], ["may be left"]]
    lists = beside(["a", "b"], ["b", "c"])
    assert [(one.text, one.changed) for one in lists.old] == [("a", True), ("b", False)]
    assert [(one.text, one.changed) for one in lists.new] == [("b", False), ("c", True)]

"""The picture of the ratios: well-formed, complete, and nothing in it leaves its place."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given, strategies

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def bench():
    """The modules of the bench, which find each other as scripts do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        import figures
        import picture

        yield picture, figures
    for name in ("figures", "picture"):
        del sys.modules[name]


def line(figures, what, ratio, whose="ours", *, most=None, section="A section"):
    return figures.Figure(
        section=section, what=what, measured="", whose=whose, ratio=ratio, most=most
    )


def drawn(picture, lines):
    root = ET.fromstring(picture.picture(lines))  # our own text
    bars = [
        rect
        for rect in root.iter(f"{SVG}rect")
        if rect.get("class") != "page" and float(rect.get("y")) > 60
    ]
    return root, bars, ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


def test_bars_are_as_long_as_their_ratios_and_say_whose_they_are(bench):
    picture, figures = bench
    lines = [
        line(figures, "`bare`", 1.0, "bare"),
        line(figures, "in time", 0.5, most=0.75),
        line(figures, "too slow", 1.5, most=0.75),
        line(figures, "peer", 2.0, "peer"),
        line(figures, "of no one", 9.0, ""),
    ]
    root, bars, texts = drawn(picture, lines)
    assert [bar.get("class") for bar in bars] == ["bare", "met", "over", "peer"]
    unit = float(bars[0].get("width"))
    assert [round(float(bar.get("width")) / unit, 2) for bar in bars] == [1, 0.5, 1.5, 2]
    assert "0.50 (≤ 0.75)" in texts
    assert "bare" in texts
    assert "of no one" not in texts
    (goal,) = [path for path in root.iter(f"{SVG}path") if path.get("class") == "goal"][1:]
    left = float(bars[0].get("x"))
    assert goal.get("d").startswith(f"M{left + 0.75 * unit:.1f} ")


def test_a_bar_beyond_all_others_is_cut(bench):
    picture, figures = bench
    lines = [line(figures, "ours", 1.0), line(figures, "peer", 18.5, "peer")]
    root, bars, texts = drawn(picture, lines)
    assert "18.50" in texts
    assert float(bars[1].get("width")) == pytest.approx(2.5 * float(bars[0].get("width")), rel=0.01)
    assert [path.get("class") for path in root.iter(f"{SVG}path")].count("cut") == 1


def test_a_section_without_a_line_of_ours_has_no_panel(bench):
    picture, figures = bench
    _, bars, texts = drawn(picture, [line(figures, "peer", 1.0, "peer", section="Theirs")])
    assert bars == []
    assert "Theirs" not in texts


@given(data=strategies.data())
def test_whatever_is_measured_stays_inside_of_the_picture(bench, data):
    picture, figures = bench
    whose = strategies.sampled_from(["ours", "peer", "bare"])
    printable = strategies.characters(
        exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"
    )
    found = data.draw(
        strategies.lists(
            strategies.builds(
                lambda what, ratio, of, most: line(figures, what, ratio, of, most=most),
                strategies.text(printable, min_size=1, max_size=90),
                strategies.floats(0, 1e6),
                whose,
                strategies.none() | strategies.floats(0.01, 100),
            ),
            max_size=8,
        )
    )
    root, bars, texts = drawn(picture, found)
    width, height = float(root.get("width")), float(root.get("height"))
    for bar in bars:
        assert float(bar.get("x")) + float(bar.get("width")) <= width - 130
        assert float(bar.get("y")) + float(bar.get("height")) < height
    assert max(map(len, texts)) <= 80

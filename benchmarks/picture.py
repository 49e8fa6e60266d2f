"""The ratios as a picture: bars of ours beside those of the peers, and the goals, as SVG.

Written by hand: a plotting library would be the largest dependency of the project for its bars.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import count, groupby

from figures import Figure

WIDTH = 900
_MARGIN = 16
_LABELS = 456
"""Width of the labels' column; `_LONGEST` characters of a wide font fit."""
_LONGEST = 65
_BARS = 296
_ROW = 20
_BAR = 12
_TITLE = 34
_HEAD = 72
_BEYOND = 2.5
"""A bar is cut that is so many times as long as the longest of ours, the reference and the goal."""

_STYLE = """\
  svg { color-scheme: light dark; font: 12px system-ui, "Segoe UI", sans-serif }
  .page { fill: #ffffff } text { fill: #1f2328 } .note { fill: #59636e }
  .heading { font-weight: 600; font-size: 13px }
  .met { fill: #0969da } .over { fill: #d9730d } .peer { fill: #6e7781 } .bare { fill: #b8c2cc }
  .goal { stroke: #1f2328; stroke-dasharray: 3 3 } .cut { stroke: #ffffff; stroke-width: 3 }
  @media (prefers-color-scheme: dark) {
    .page { fill: #0d1117 } text { fill: #f0f6fc } .note { fill: #9198a1 }
    .met { fill: #4493f8 } .over { fill: #f0883e } .peer { fill: #9198a1 } .bare { fill: #4d555e }
    .goal { stroke: #f0f6fc } .cut { stroke: #0d1117 }
  }
"""

_LEGEND = (
    ("met", "ours"),
    ("over", "ours, over its goal"),
    ("peer", "peers"),
    ("bare", "bare, for reference"),
)


def picture(figures: Iterable[Figure]) -> str:
    """Draw the lines that have an owner and a ratio; sections without a line of ours stay away."""
    drawn = [figure for figure in figures if figure.whose and figure.ratio is not None]
    parts: list[str] = []
    top = _HEAD
    for section, lines in groupby(drawn, key=lambda figure: figure.section):
        bars = list(lines)
        if any(bar.whose == "ours" for bar in bars):
            parts.append(_panel(section, bars, top))
            top += _TITLE + len(bars) * _ROW
    height = top + _MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" role="img">\n'
        "<title>Ratios to the reference of each section, and goals</title>\n"
        f"<style>\n{_STYLE}</style>\n"
        f'<rect class="page" width="{WIDTH}" height="{height}"/>\n'
        f"{_head()}{''.join(parts)}</svg>\n"
    )


def _head() -> str:
    parts = [
        _text(_MARGIN, 26, "Ratios to the reference of each section: shorter is better", "heading")
    ]
    left = _MARGIN
    for kind, name in _LEGEND:
        parts += [_rect(left, 42, 12, kind), _text(left + 18, 52, name, "note")]
        left += 40 + 7 * len(name)
    parts += [_goal(left + 6, 39, 16), _text(left + 18, 52, "the goal (≤, at the right)", "note")]
    return "".join(parts)


def _panel(section: str, bars: Sequence[Figure], top: int) -> str:
    ratios = [bar.ratio or 0.0 for bar in bars]
    goals = sorted({bar.most for bar in bars if bar.most is not None})
    ours = [bar.ratio or 0.0 for bar in bars if bar.whose == "ours"]
    limit = _BEYOND * max(1.0, *ours, *goals)
    scale = _BARS / min(max(1.0, *ratios, *goals), limit)
    parts = [_text(_MARGIN, top + 22, _plain(section), "heading")]
    for bar, ratio, row in zip(bars, ratios, count(top + _TITLE, _ROW), strict=False):
        parts.append(_bar(bar, ratio, row, scale, limit))
    bottom = top + _TITLE + len(bars) * _ROW
    parts += [
        _goal(_MARGIN + _LABELS + goal * scale, top + _TITLE - 2, bottom - top - _TITLE)
        for goal in goals
    ]
    return "".join(parts)


def _bar(bar: Figure, ratio: float, row: int, scale: float, limit: float) -> str:
    left = _MARGIN + _LABELS
    over = bar.most is not None and ratio > bar.most
    kind = ("over" if over else "met") if bar.whose == "ours" else bar.whose
    goal = "" if bar.most is None else f" (≤ {bar.most:.2g})"
    parts = [
        _text(_MARGIN + 8, row + 11, _shortened(_plain(bar.what))),
        _rect(left, row + 1, max(min(ratio, limit) * scale, 1), kind),
        _text(WIDTH - _MARGIN, row + 11, f"{ratio:.2f}{goal}", "note" if not goal else "", "end"),
    ]
    if ratio > limit:
        x = left + _BARS - 18
        parts.append(f'<path class="cut" d="M{x} {row + 15}l6 -16"/>\n')
    return "".join(parts)


def _plain(text: str) -> str:
    """Without the marks of Markdown."""
    return text.replace("`", "")


def _escaped(text: str) -> str:
    # xml.sax.saxutils loads so much that this process would not fit under a measured one.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _text(x: float, y: float, text: str, kind: str = "", anchor: str = "start") -> str:
    of_kind = f' class="{kind}"' if kind else ""
    return f'<text x="{x:g}" y="{y:g}"{of_kind} text-anchor="{anchor}">{_escaped(text)}</text>\n'


def _rect(x: float, y: float, width: float, kind: str) -> str:
    return (
        f'<rect class="{kind}" x="{x:g}" y="{y:g}" width="{width:.1f}" height="{_BAR}" rx="2"/>\n'
    )


def _goal(x: float, y: float, length: float) -> str:
    return f'<path class="goal" d="M{x:.1f} {y:g}v{length:g}"/>\n'

"""The HTML review in a real browser: nothing is asked of a network, and everything can be used.

Needs Debian's `chromium` (`.ci/run` installs it where it may), and is skipped without it. With
SCREENSHOTS=folder the pages are kept as pictures, for a person to look at.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from codegen.diff.formats.html import html_report
from codegen.diff.review import Review
from codegen.diff.rules.examples import tiny_spec
from tests.codegen.diff.reviewing import crowded, mixed, reviewed

playwright = pytest.importorskip("playwright.sync_api")

CHROMIUM = shutil.which("chromium")
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
COUNTS = [0, 5, 500]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not on this machine"),
]

# The contrast of text with what lies behind it, as WCAG 2 defines it, for every element that has text of its own. The
# canvas turns each colour, however it was computed, into what is painted.
CONTRASTS = """() => {
  const context = Object.assign(document.createElement("canvas"), {width: 1, height: 1})
    .getContext("2d", {willReadFrequently: true});
  const painted = (colours) => {
    context.clearRect(0, 0, 1, 1);
    for (const colour of colours) { context.fillStyle = colour; context.fillRect(0, 0, 1, 1); }
    return Array.from(context.getImageData(0, 0, 1, 1).data).slice(0, 3);
  };
  const luminance = (rgb) => rgb
    .map((part) => part / 255)
    .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = Array.from(element.childNodes).some((one) => one.nodeType === 3 && one.data.trim());
    if (!own || !element.checkVisibility() || element.closest("legend, .skip, option")) continue;
    const behind = [];
    for (let one = element; one; one = one.parentElement) {
      behind.unshift(getComputedStyle(one).backgroundColor);
    }
    const back = painted(["white", ...behind]);
    const front = painted(["white", ...behind, getComputedStyle(element).color]);
    const [dark, light] = [luminance(back), luminance(front)].sort((a, b) => a - b);
    found.push([(light + 0.05) / (dark + 0.05), `${element.tagName}.${element.className}`]);
  }
  return found;
}"""


@attrs.define
class Tab:
    """An open page, and what went wrong in it."""

    page: Any
    complaints: list[str] = attrs.field(factory=list)
    requests: list[str] = attrs.field(factory=list)

    def shown(self) -> int:
        return self.page.locator("details.finding:visible").count()

    def says(self, text: str) -> None:
        """Wait until the page says how many findings it shows; its policy forbids `eval` to wait by."""
        playwright.expect(self.page.locator("output")).to_have_text(text)


Opener = Callable[..., Tab]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        # Playwright gives each start an empty profile of its own.
        started = driver.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        yield started
        started.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    folder = tmp_path_factory.mktemp("pages")
    plain = mixed(folder)
    nothing = tiny_spec("value", {"type": "string"})
    reviews: dict[int, Review] = {
        0: reviewed(folder, nothing, nothing),
        5: crowded(plain, 5),
        500: crowded(plain, 500),
    }
    for count, result in reviews.items():
        (folder / f"{count}.html").write_text(html_report(result, with_prose=True), "utf-8")
    return {count: folder / f"{count}.html" for count in reviews}


@pytest.fixture
def tab(browser: Any, pages: dict[int, Path]) -> Iterator[Opener]:
    contexts: list[Any] = []

    def opened(count: int, theme: str = "light", width: int = 1280, **more: Any) -> Tab:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=theme, **more
        )
        contexts.append(context)
        made = Tab(context.new_page())
        made.page.on("console", lambda message: made.complaints.append(message.text))
        made.page.on("pageerror", lambda error: made.complaints.append(str(error)))
        made.page.on("request", lambda request: made.requests.append(request.url))
        made.page.goto(pages[count].as_uri())
        return made

    yield opened
    for context in contexts:
        context.close()


def keep(tab: Tab, name: str) -> None:
    if folder := os.environ.get("SCREENSHOTS"):
        tab.page.screenshot(path=str(Path(folder) / f"{name}.png"))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("count", COUNTS)
def test_a_page_opens_quietly_and_can_be_read(tab: Opener, count: int, theme: str) -> None:
    for width in (1280, 360):
        opened = tab(count, theme, width)
        keep(opened, f"{count}-{theme}-{width}")
        assert opened.complaints == []
        assert [one for one in opened.requests if not one.startswith(("file:", "data:"))] == []
        assert len(opened.requests) <= 2
        assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
        contrasts = opened.page.evaluate(CONTRASTS)
        assert len(contrasts) > 10
        assert [one for one in contrasts if one[0] < 4.5] == []


def test_the_switch_wins_over_the_system(tab: Opener) -> None:
    opened = tab(5, "dark")
    colour = "getComputedStyle(document.body).backgroundColor"
    dark = opened.page.evaluate(colour)
    opened.page.get_by_label("Light").check()
    light = opened.page.evaluate(colour)
    assert light != dark
    opened.page.get_by_label("Dark").check()
    assert opened.page.evaluate(colour) == dark


def test_the_filters(tab: Opener) -> None:
    opened = tab(500)
    page = opened.page
    every = opened.shown()
    opened.says(f"{every} of {every}")

    page.get_by_label("Operation").select_option("PutThing7")
    opened.says(f"13 of {every}")
    assert opened.shown() == 13
    assert (
        page.locator("h3:visible").all_inner_texts()
        == ["PutThing7"] * page.locator(".group:visible").count()
    )

    page.get_by_role("button", name="Reset").click()
    opened.says(f"{every} of {every}")

    page.get_by_label("Text").fill("FRESH parameter-added")
    playwright.expect(page.locator("output")).not_to_have_text(f"{every} of {every}")
    assert 0 < opened.shown() < every
    rules = page.locator("details.finding:not([hidden]) .rule").all_text_contents()
    assert set(rules) == {"parameter-added-optional"}

    page.get_by_label("Text").fill("no such word anywhere")
    page.wait_for_selector("#none-shown:visible")
    assert opened.shown() == 0
    page.get_by_role("button", name="Reset").click()
    page.wait_for_selector("#none-shown", state="hidden")

    page.locator(".levels label.breaking").click()
    page.wait_for_selector("#breaking", state="hidden")
    assert page.locator("#info").is_visible()
    page.get_by_label("Breaks").select_option("source")
    page.wait_for_selector("#info", state="hidden")
    assert opened.complaints == []


def test_the_keyboard_is_enough(tab: Opener) -> None:
    opened = tab(5)
    page = opened.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "text"
    page.keyboard.type("kind")
    opened.says("1 of 6")
    summary = page.locator("details.finding:visible > summary")
    summary.focus()
    was = page.locator("details.finding:visible").get_attribute("open")
    page.keyboard.press("Enter")
    assert page.locator("details.finding:visible").get_attribute("open") != was


def test_a_link_shows_its_finding_though_it_was_filtered_out(tab: Opener) -> None:
    opened = tab(500)
    page = opened.page
    page.get_by_label("Text").fill("no such word anywhere")
    page.wait_for_selector("#none-shown:visible")
    target = page.locator(".deciding a").first
    anchor = target.get_attribute("href")
    target.click()
    page.wait_for_selector(f"{anchor}[open]:visible")


def test_it_reads_without_scripts(tab: Opener) -> None:
    opened = tab(5, java_script_enabled=False)
    page = opened.page
    assert page.locator("#filters").is_hidden()
    page.locator(".counts a").first.click()
    finding = page.locator("details.finding").first
    assert finding.get_attribute("open") is not None
    assert finding.locator(".beside").is_visible()
    finding.locator("> summary").click()
    assert finding.locator(".beside").is_hidden()


def test_paper_shows_what_is_folded(tab: Opener) -> None:
    opened = tab(500)
    page = opened.page
    last = page.locator("section#info details.finding .beside").last
    assert not last.is_visible()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert last.is_visible()
    assert page.locator("#filters").is_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert not last.is_visible()

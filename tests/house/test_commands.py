"""The commands that the documents name exist, and the help names the commands."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from tests.house.tree import ROOT, files

TARGETS = set(
    re.findall(r"^\.PHONY: ([a-z-]+)$", (ROOT / "Makefile").read_text("utf-8"), flags=re.MULTILINE)
)


def documents() -> list[str]:
    pages = [
        *ROOT.glob("*.md"),
        *(files(ROOT / "docs", "*.md") if (ROOT / "docs").is_dir() else ()),
    ]
    return [str(page.relative_to(ROOT)) for page in sorted(pages)]


@pytest.mark.parametrize("page", documents())
def test_documents_name_commands_that_exist(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    blocks = re.findall(r"```.*?```|`[^`\n]+`", text, flags=re.DOTALL)
    commands = {
        name for block in blocks for name in re.findall(r"(?<![\w-])make ([a-z][a-z-]*)", block)
    }
    assert commands <= TARGETS


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not on this machine")
def test_make_alone_lists_the_commands() -> None:
    run = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True)
    listed = set(re.findall(r"^ +make ([a-z-]+) ", run.stdout, flags=re.MULTILINE))
    assert {"setup", "demo", "test", "generate", "check", "import", "ci"} <= listed
    assert listed <= TARGETS

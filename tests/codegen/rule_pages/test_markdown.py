"""No text of a spec becomes markup on the pages."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from codegen.diagnostics import visible
from codegen.rule_pages.markdown import code, plain, table

TEXTS = st.text(st.characters(), max_size=60) | st.text(
    "`|\\*_[]<>#-=+1.)&~ \nahtp:/w", max_size=30
)


@given(text=TEXTS)
def test_markup_is_escaped_and_nothing_is_lost(text: str) -> None:
    written = plain(text)
    bare = re.sub(r"\\[!-/:-@\[-`{-~]", "", written.replace("<!-- -->", ""))
    assert not set("\\`*_{}[]<>#|~&!$@^\n\r") & set(bare)
    assert not re.match(r"[-+=:]|\d+[.)]", written)
    read = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", written.replace("<!-- -->", ""))
    assert read == visible(" ".join(text.split()))


@given(text=TEXTS)
@example(text="`")
@example(text="``` `")
@example(text=" ")
@example(text="")
def test_code_ends_where_it_should(text: str) -> None:
    written = code(text)
    assert "\n" not in written
    assert not re.search(r"(?<!\\)\|", written)
    fence = re.match(r"`+", written)
    assert fence is not None
    runs = re.findall(r"`+", written)
    assert runs[0] == runs[-1] == fence[0]
    assert fence[0] not in runs[1:-1]


@pytest.mark.parametrize("address", ["https://example.com", "www.example.com", "FTP://example.com"])
def test_addresses_are_no_links(address: str) -> None:
    assert "<!-- -->" in plain(f"See {address}.")


def test_a_table() -> None:
    assert table(["A", "B"], [["1", "2"]]) == "| A | B |\n| --- | --- |\n| 1 | 2 |\n"

"""No file holds what belongs to one machine, one package index or one account."""

from __future__ import annotations

import re

import pytest

from tests.house.tree import ROOT, files

# The patterns are written so that they do not match this file.
FORBIDDEN = {
    "a path of a machine": r"/(?:work|root|farm)/[a-z.]|/(?:home|Users)/[a-z]+/|[A-Z]:\\\\?Users\\",
    "the host of a package index": r"(?:pypi|pythonhosted|npmjs|crates|rubygems|maven|debian)\.(?:org|io|com)\b",
    "an access key id": r"\b(?:LTAI|AKIA|AKID)[0-9A-Za-z]{12,}|\bSTS\.[0-9A-Za-z]{20,}",
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE[ ]KEY",
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_holds(what: str) -> None:
    pattern = re.compile(FORBIDDEN[what].encode())
    found = [
        f"{path.relative_to(ROOT)}:{number}: {match[0].decode('utf-8', 'replace')}"
        for path in files()
        for number, line in enumerate(path.read_bytes().splitlines(), start=1)
        if (match := pattern.search(line))
    ]
    assert found == [], f"{what} stands in these files"


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("a path of a machine", "/home" + "/someone/vod"),
        ("the host of a package index", "files." + "pythonhosted" + ".org"),
        ("an access key id", "LTAI" + "5tAbcDefGhiJklMno"),
        ("an access key id", "STS." + "NUgYrLnoC37mZZCNnAbez"),
        ("a private key", "-----BEGIN RSA " + "PRIVATE KEY-----"),
    ],
)
def test_the_patterns_find_what_they_look_for(what: str, text: str) -> None:
    assert re.search(FORBIDDEN[what], text)

"""The benchmarks run, and say what they measured; how fast anything is stands in no test."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from benchmarks.spec_copies import copy_spec
from benchmarks.turns import by_turns, ratio
from tests.house.tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def page_of(out: Path, *sections: str, **variables: str) -> str:
    asked = [argument for section in sections for argument in ("--only", section)]
    command = [sys.executable, "benchmarks/run.py", "--rounds", "1", "--out", str(out), *asked]
    environment = {**os.environ, **variables}
    run = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return out.read_text("utf-8")


@pytest.mark.parametrize(
    ("section", "lines"),
    [
        (
            "startup",
            [
                "from apsara_vod import Client",
                "first use of CreateUploadImage",
                "official SDK, ready",
            ],
        ),
        (
            "sync",
            [
                "bare httpx.Client.post",
                "ours on httpx",
                "connections over all rounds",
                "official SDK",
            ],
        ),
        (
            "async",
            [
                "bare httpx.AsyncClient.post",
                "bare aiohttp, one session, post",
                "ours on httpx",
                "ours on aiohttp",
                "connections over all rounds",
                "official SDK",
            ],
        ),
        (
            "decoding",
            [
                "decode alone",
                "read every field once",
                "GetVideoList",
                "SearchMedia",
                "official SDK: `from_map`",
            ],
        ),
        (
            "sync-tls",
            ["bare httpx.Client.post", "ours on httpx", "connections over all", "official SDK"],
        ),
        pytest.param(
            "async-tls",
            [
                "bare httpx.AsyncClient.post",
                "bare aiohttp, one session, post",
                "ours on aiohttp",
                "official SDK",
            ],
            marks=pytest.mark.slow,
        ),
        (
            "orjson",
            ["`orjson.loads`", "with orjson: read, decode alone", "SearchMedia", "GetVideoList"],
        ),
        ("signing", ["minimal V3", "ours: build, validate, encode, sign"]),
    ],
)
def test_one_round_of_each_section_fills_its_table(
    tmp_path: Path, section: str, lines: list[str]
) -> None:
    page = page_of(tmp_path / "results.md", section)
    assert "| reference |" in page
    for line in lines:
        assert line in page
    assert str(tmp_path) not in page
    assert str(ROOT) not in page


def test_peers_that_are_not_installed_are_named_and_left_out(tmp_path: Path) -> None:
    page = page_of(tmp_path / "results.md", "decoding", PEERS=str(tmp_path / "nowhere"))
    assert "not measured: openapi-python-client, datamodel-code-generator." in page
    assert "from_dict" not in page


@pytest.mark.slow
def test_a_part_of_the_clients_and_calls_breaks_no_limit_and_meets_none(tmp_path: Path) -> None:
    page = page_of(tmp_path / "results.md", "growth")
    for line in ("67 clients made, used once, closed", "one client busy for 6,667 calls"):
        assert line in page
    assert "Of 0 goals 0 are met." in page
    assert "| not judged |" in page


@pytest.mark.slow
def test_one_round_of_whole_generators_and_wheels(tmp_path: Path) -> None:
    page = page_of(tmp_path / "results.md", "generation", "sizes")
    for line in ("unchanged", "cold, 16 times the operations", "generated lines", "wheel"):
        assert line in page


def test_a_ratio_is_the_median_of_the_rounds_own() -> None:
    # The machine halves its speed in the last round: both sides move, the ratio stays.
    assert ratio([2.0, 2.0, 4.0], [1.0, 1.0, 2.0]) == 2.0


def test_cases_take_turns_and_keep_their_results_apart() -> None:
    order: list[str] = []

    def case(name: str) -> str:
        order.append(name)
        return name

    results = by_turns({"a": lambda: case("a"), "b": lambda: case("b")}, 2)
    assert order == ["a", "b", "b", "a"]
    assert results == {"a": ["a", "a"], "b": ["b", "b"]}


def test_copied_operations_have_names_of_their_own(tmp_path: Path) -> None:
    source = tmp_path / "spec"
    (source / "operations").mkdir(parents=True)
    (source / "names.lock.json").write_text("{}")
    text = "operationId: GetThing\nx:\n  x-class-name: Thing\n"
    (source / "operations" / "GetThing.yaml").write_text(text)
    copied = copy_spec(source, tmp_path / "copies", 2) / "operations"
    assert (copied / "GetThing.yaml").read_text() == text
    assert (copied / "GetThingCopy2.yaml").read_text() == (
        "operationId: GetThingCopy2\nx:\n  x-class-name: ThingCopy2\n"
    )

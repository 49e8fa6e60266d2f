"""What is imported is declared, what is declared is locked, and the lock names no place to get it from."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from typing import TYPE_CHECKING

import pytest

from tests.house.tree import ROOT, files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
OURS = {"apsara_core", "apsara_vod", "vodkit", "codegen", "tests"}
LOCK = (ROOT / "requirements" / "dev.txt").read_text("utf-8")
PEERS = (ROOT / "requirements" / "peers.txt").read_text("utf-8")


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def named(requirements: Iterable[str]) -> set[str]:
    return {canonical(re.split(r"[^\w.-]", line, maxsplit=1)[0]) for line in requirements}


RUN_TIME = named(PROJECT["dependencies"])
EXTRAS = {extra: named(lines) for extra, lines in PROJECT["optional-dependencies"].items()}
DEVELOPMENT = named(
    line
    for line in (ROOT / "requirements" / "dev.in").read_text("utf-8").splitlines()
    if re.match(r"\w", line)
)


def imported_packages(folder: Path) -> Iterator[tuple[Path, str]]:
    for path in files(folder, "*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                modules = [node.module]
            else:
                continue
            for module in modules:
                yield path.relative_to(ROOT), module.partition(".")[0]


@pytest.mark.parametrize(
    ("folder", "allowed"),
    [
        ("runtime", RUN_TIME | EXTRAS["httpx2"]),
        ("generated", set()),
        ("toolkit/vodkit/emulator", RUN_TIME | EXTRAS["emulator"]),
        ("toolkit/vodkit", RUN_TIME.union(*EXTRAS.values())),
        ("codegen", DEVELOPMENT),
    ],
)
def test_imports_are_declared(folder: str, allowed: set[str]) -> None:
    owners = packages_distributions()
    undeclared = [
        f"{path} imports {module}"
        for path, module in imported_packages(ROOT / folder)
        if module not in sys.stdlib_module_names | OURS
        and not {canonical(owner) for owner in owners.get(module, [module])} & allowed
    ]
    assert undeclared == []


def test_run_time_needs_attrs_and_httpx_only() -> None:
    assert {"attrs", "httpx"} == RUN_TIME


def test_a_library_sets_no_upper_bounds() -> None:
    extras = PROJECT["optional-dependencies"].values()
    lines = [*PROJECT["dependencies"], *(line for extra in extras for line in extra)]
    assert [line for line in lines if not re.fullmatch(r"[\w.-]+(\[\w+\])?>=[\d.]+", line)] == []


def test_everything_declared_is_locked() -> None:
    locked = named(re.findall(r"^[\w.-]+==", LOCK, flags=re.MULTILINE))
    assert RUN_TIME.union(DEVELOPMENT, *EXTRAS.values()) <= locked


@pytest.mark.parametrize("lock", [LOCK, PEERS], ids=["dev", "peers"])
def test_a_lock_has_hashes_and_no_addresses(lock: str) -> None:
    assert "://" not in lock
    for entry in re.split(r"\n(?=\w)", lock.strip()):
        assert "--hash=sha256:" in entry, entry


def test_what_peers_share_with_us_has_our_version() -> None:
    ours, theirs = (
        dict(re.findall(r"^([\w.-]+)==(\S+)", lock, re.MULTILINE)) for lock in (LOCK, PEERS)
    )
    shared = ours.keys() & theirs.keys()
    assert {"attrs", "httpx", "jinja2", "ruff"} <= shared
    assert [name for name in shared if ours[name] != theirs[name]] == []

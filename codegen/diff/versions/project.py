"""The version that pyproject.toml gives: written there, or in the file that it points to."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from typing import Any, cast

from codegen.diff.versions.number import Version

PROJECT_FILE = "pyproject.toml"
_DEFAULT_PATTERN = r'(?i)^(__version__|VERSION)(?: ?\: ?str)? *= *([\'"])v?(?P<version>.+?)\2'


def project_version(read: Callable[[str], str | None]) -> Version | str:
    """The version, or why there is none as part of a sentence.

    Args:
        read: Gives the text of a file of the project by its path, None when there is none.
    """
    text = read(PROJECT_FILE)
    if text is None:
        return f"there is no {PROJECT_FILE}"
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return f"{PROJECT_FILE} is no TOML: {error}"
    written = _at(document, "project", "version")
    if isinstance(written, str):
        return _parsed(written, PROJECT_FILE)
    return _from_source(document, read)


def _from_source(document: dict[str, Any], read: Callable[[str], str | None]) -> Version | str:
    """The version in the file that hatch would read it from."""
    path = _at(document, "tool", "hatch", "version", "path")
    if not isinstance(path, str):
        return f"{PROJECT_FILE} gives no version: neither project.version nor tool.hatch.version"
    source = read(path)
    if source is None:
        return f"there is no {path}, where {PROJECT_FILE} has the version"
    pattern = _at(document, "tool", "hatch", "version", "pattern")
    try:
        asked = pattern if isinstance(pattern, str) else _DEFAULT_PATTERN
        found = re.search(asked, source, re.MULTILINE)
    except re.error:
        return f"tool.hatch.version.pattern in {PROJECT_FILE} is no regular expression"
    if found is None or "version" not in found.re.groupindex:
        return f"{path} holds no version of the form that {PROJECT_FILE} gives"
    return _parsed(found["version"], path)


def _parsed(text: str, file: str) -> Version | str:
    version = Version.parse(text)
    return version if version is not None else f"{file} gives {text[:40]!r}, which is no version"


def _at(document: dict[str, Any], *keys: str) -> object:
    value: object = document
    for key in keys:
        if not isinstance(value, dict):
            return None
        value = cast("dict[str, object]", value).get(key)
    return value

"""A metadata file as JSON: bounded in size and depth, and read with the path of each value."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn, cast

import attrs

from codegen.diagnostics import quoted, shorten

from .errors import MetadataError

MOST_BYTES = 64 * 1024 * 1024
_MOST_DEPTH = 100
_LONGEST_NAME = 200
_MOST_SIGNIFICANT = 2**63


def load_json(path: Path) -> JsonObject:
    """The object in a metadata file.

    Raises `MetadataError` when the file cannot be read, is larger than 64 MiB, or is no object.
    """
    data = _read(path)
    try:
        text = data.decode("utf-8-sig")
        document = json.loads(text, object_pairs_hook=_members, parse_constant=_refuse_constant)
    except UnicodeDecodeError:
        raise MetadataError(
            f"{path} is not UTF-8: the vendor's metadata is JSON in UTF-8"
        ) from None
    except json.JSONDecodeError as error:
        raise MetadataError(
            f"{path} is no JSON: {error.msg}, line {error.lineno}, column {error.colno};"
            " fetch the file again"
        ) from None
    except _RefusedError as error:
        raise MetadataError(f"{path}: {error}") from None
    except (ValueError, RecursionError):
        raise MetadataError(
            f"{path} nests too deeply or holds a number that is too large to be metadata"
        ) from None
    if not isinstance(document, dict):
        raise MetadataError(f"{path} holds no object, so it is no API metadata")
    _require_depth(cast("object", document), path)
    return JsonObject(cast("dict[str, Any]", document), str(path))


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise MetadataError(f"{path} cannot be read: {reason}") from None
    except ValueError:
        raise MetadataError("this is no name of a file") from None
    if len(data) > MOST_BYTES:
        raise MetadataError(f"{path} is larger than {MOST_BYTES // 1024**2} MiB")
    return data


class _RefusedError(Exception):
    pass


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise _RefusedError(f"{quoted(twice)} stands twice in one object")
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise _RefusedError(f"{name} is no number of JSON")


def _require_depth(document: object, path: Path) -> None:
    level: list[object] = [document]
    for _ in range(_MOST_DEPTH):
        level = [inner for value in level for inner in _inner(value)]
        if not level:
            return
    raise MetadataError(f"{path} nests more than {_MOST_DEPTH} levels deep")


def _inner(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        yield from cast("dict[str, object]", value).values()
    elif isinstance(value, list):
        yield from cast("list[object]", value)


@attrs.frozen
class JsonObject:
    """An object with its path; every getter treats null as absent and names what it expected."""

    members: Mapping[str, Any]
    path: str

    def fail(self, key: str, expected: str) -> MetadataError:
        return MetadataError(f"{self._at(key)} is not {expected}, so this is no API metadata")

    def text(self, key: str) -> str:
        value = self.members.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self.fail(key, "text")
        return value

    def flag(self, key: str) -> bool | None:
        value = self.members.get(key)
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str) and value.lower() in ("true", "false"):
            return value.lower() == "true"
        raise self.fail(key, "true or false")

    def number(self, key: str) -> float | None:
        """A number, which the vendor mostly writes as text; None where the text is none."""
        value = self.members.get(key)
        if isinstance(value, str):
            value = as_number(value)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.fail(key, "a number")
        return value if math.isfinite(value) and abs(value) < _MOST_SIGNIFICANT else None

    def count(self, key: str) -> int | None:
        value = self.number(key)
        return int(value) if value is not None and value >= 0 and value == int(value) else None

    def object(self, key: str) -> JsonObject | None:
        value = self.members.get(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.fail(key, "an object")
        return JsonObject(cast("dict[str, Any]", value), self._at(key))

    def named(self, key: str) -> Iterator[tuple[str, JsonObject]]:
        """The members of an inner object that have to be objects themselves."""
        inner = self.object(key)
        for name in inner.members if inner else ():
            require_name(name, inner.path if inner else key)
            member = inner.object(name) if inner else None
            if member is not None:
                yield name, member

    def sequence(self, key: str) -> list[Any]:
        value = self.members.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.fail(key, "a list")
        return cast("list[Any]", value)

    def objects(self, key: str) -> Iterator[JsonObject]:
        for number, item in enumerate(self.sequence(key)):
            if not isinstance(item, dict):
                raise self.fail(f"{key}[{number}]", "an object")
            yield JsonObject(cast("dict[str, Any]", item), f"{self._at(key)}[{number}]")

    def texts(self, key: str) -> tuple[str, ...]:
        found = self.sequence(key)
        if not all(isinstance(item, str) for item in found):
            raise self.fail(key, "a list of texts")
        return tuple(found)

    def _at(self, key: str) -> str:
        return (
            f"{self.path}: {shorten(key)}"
            if ":" not in self.path
            else f"{self.path}.{shorten(key)}"
        )


def require_name(name: str, place: str) -> str:
    """A name that could be one; raises `MetadataError` for what nobody would call anything."""
    if len(name) > _LONGEST_NAME:
        raise MetadataError(
            f"{place} has a name of {len(name)} characters, at most {_LONGEST_NAME} are expected"
        )
    bad = next((one for one in name if not one.isprintable() or one in "\"'`\\"), None)
    if bad is not None or ".." in name:
        raise MetadataError(
            f"{place} holds {quoted(name)}, which is no name that an API could have"
        )
    return name


def as_number(text: str) -> int | float | None:
    """The number that a text spells, or None."""
    try:
        return int(text) if text.strip().lstrip("+-").isdecimal() else float(text)
    except ValueError:
        return None

"""JSON files in which the generator remembers what it did: the names lock, the manifest.

They lie beside files that people edit and merge, so nothing in them is taken on trust.
"""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any, cast

MOST_BYTES = 16 * 1024 * 1024


class RecordError(Exception):
    """The file is there and cannot be used; the text is the reason, as part of a sentence."""


def read_record(path: Path) -> dict[str, Any] | None:
    """The object in the file, or None when there is no file.

    Raises `RecordError` for anything but a plain file with one JSON object without repeated keys.
    """
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            raise RecordError("it is no plain file")
        if status.st_size > MOST_BYTES:
            raise RecordError(f"it is larger than {MOST_BYTES // 1024**2} MiB")
        document = json.loads(path.read_bytes(), object_pairs_hook=_object)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise RecordError((error.strerror or type(error).__name__).lower()) from None
    except UnicodeDecodeError:
        raise RecordError("it is not UTF-8") from None
    except json.JSONDecodeError as error:
        raise RecordError(f"no JSON: {error.msg}, line {error.lineno}") from None
    except (ValueError, RecursionError):
        raise RecordError("no JSON that can be read: a number or the depth is too large") from None
    if not isinstance(document, dict):
        raise RecordError("it holds no object")
    return cast("dict[str, Any]", document)


def object_at(document: dict[str, Any], key: str) -> dict[str, Any]:
    """The object under a key; raises `RecordError` when there is none."""
    value = document.get(key)
    if not isinstance(value, dict):
        raise RecordError(f"it has no object {key[:60]!r}")
    return cast("dict[str, Any]", value)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose keys differ; what a bad merge leaves behind has some of them twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise RecordError(f"{twice[:60]!r} stands in it twice")
    return found

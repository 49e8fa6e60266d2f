"""``git-diff``: a file's change for git, in the place of its own diff (GIT_EXTERNAL_DIFF).

Whatever it finds it ends with 0: git takes any other code for a driver that died.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path, PurePosixPath

from codegen.cli.console import say
from codegen.cli.outcome import FINE, CommandError
from codegen.cli.output import put_result, wants_colour
from codegen.diagnostics import visible
from codegen.diff.formats.text import text_report
from codegen.diff.one_file import FileVersion, sides_of_file
from codegen.diff.review import review
from codegen.diff.sides import SideError

_NOWHERE = "/dev/null"
_UNMERGED = 1
_CHANGED = 7
_RENAMED = 9
_SHORT = 7
_MOST_BYTES = 1_000_000


def git_diff(arguments: Sequence[str]) -> int:
    """Show the change of one file: the review of a spec's file, the lines of any other.

    Args:
        arguments: As git gives them: path, old file, old id, old mode, new file, new id, new mode;
            for a rename the new path and what git says about it follow; a path alone is unmerged.

    Raises `CommandError` when it is called in another way, or a file cannot be read.
    """
    if len(arguments) == _UNMERGED:
        put_result(f"{visible(arguments[0])}: not merged yet\n")
        return FINE
    if len(arguments) not in {_CHANGED, _RENAMED}:
        raise CommandError(
            "git-diff is for git, which calls it with path, old-file, old-hex, old-mode, new-file,"
            " new-hex, new-mode (docs/diff.md shows how)"
        )
    path, old_file, old_id, _, new_file, new_id, _ = arguments[:_CHANGED]
    new_path = arguments[_CHANGED] if len(arguments) == _RENAMED else path
    old = FileVersion(_read(old_file), _named(old_id))
    new = FileVersion(_read(new_file), _named(new_id))
    heading = path if path == new_path else f"{path} -> {new_path}"
    put_result(f"{visible(heading)}\n{_shown(PurePosixPath(new_path), path, old, new)}\n")
    return FINE


def _named(blob: str) -> str:
    """A short name for a version; none for the working tree (zeros) and for no file (a dot)."""
    return "" if set(blob) <= {"0", "."} else blob[:_SHORT]


def _shown(path: PurePosixPath, old_path: str, old: FileVersion, new: FileVersion) -> str:
    try:
        sides = sides_of_file(path, old, new, Path.cwd())
    except (OSError, SideError) as error:
        say(f"codegen: {path}: shown by lines, since it cannot be reviewed: {error}")
        sides = None
    if sides is None:
        return "".join(_lines(old_path, str(path), old.data, new.data))
    return text_report(review(*sides), with_prose=True, colour=wants_colour())


def _lines(old_path: str, path: str, old: bytes | None, new: bytes | None) -> Iterator[str]:
    """The change line by line, as git shows it."""
    texts = [_text(old), _text(new)]
    if None in texts:
        yield "binary, or too large to be compared here\n"
        return
    before, after = ((one or "").splitlines(keepends=True) for one in texts)
    was = visible(f"a/{old_path}") if old is not None else _NOWHERE
    now = visible(f"b/{path}") if new is not None else _NOWHERE
    for line in unified_diff(before, after, was, now):
        yield "\t".join(map(visible, line.rstrip().split("\t"))) + "\n"


def _text(data: bytes | None) -> str | None:
    if data is None:
        return ""
    if b"\0" in data or len(data) > _MOST_BYTES:
        return None
    return data.decode("utf-8", "replace")


def _read(name: str) -> bytes | None:
    if name in {_NOWHERE, os.devnull}:
        return None
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise CommandError(
            f"{visible(name)} cannot be read: {error.strerror or type(error).__name__}"
        ) from None

"""Reading files of a git revision: objects only, never the working tree, never the network."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from codegen.diagnostics import quoted
from codegen.diff.sides.side import SideError

_SECONDS = 60
_PLAIN_MODES = frozenset({b"100644", b"100755"})
_LINK_MODE = b"120000"
_MOST_FILES = 25_000
_MOST_BYTES = 256 * 1024 * 1024


@attrs.frozen
class GitFile:
    """A file of a revision: its path below the folder that was asked for, and its bytes."""

    path: str
    data: bytes


def run_git(arguments: Sequence[str], folder: Path, data: bytes = b"") -> bytes | None:
    """What a git command prints, or None when it ends with an error.

    Raises `SideError` when git is not there, does not end, or distrusts the checkout.
    """
    environment = {
        **os.environ,
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "LC_ALL": "C",
    }
    try:
        run = subprocess.run(  # noqa: S603  # a list of arguments, of which none is a command
            ["git", "--no-pager", *arguments],  # noqa: S607  # the user's own git
            cwd=folder,
            input=data,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
            env=environment,
        )
    except FileNotFoundError:
        raise SideError("git is not installed, so that revisions cannot be read") from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SideError(f"git cannot be run: {type(error).__name__}") from None
    if b"safe.directory" in run.stderr:
        raise SideError(
            f"git refuses the checkout at {folder}, which belongs to another user:"
            " allow it with git config --global --add safe.directory"
        )
    return run.stdout if run.returncode == 0 else None


def checkout_of(folder: Path) -> Path | None:
    """The top folder of the checkout that a folder lies in, whether the folder exists or not."""
    place = folder.absolute()
    while not place.is_dir() and place != place.parent:
        place = place.parent
    found = run_git(["rev-parse", "--show-toplevel"], place)
    return Path(os.fsdecode(found.rstrip(b"\r\n"))) if found and found.strip() else None


def commit_of(checkout: Path, revision: str) -> str | None:
    """The commit that a revision names, or None when there is none."""
    if not revision or revision.startswith("-") or any(one in revision for one in "\0\n\r"):
        return None
    asked = ["rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"]
    found = run_git(asked, checkout)
    return found.decode("ascii", "replace").strip() if found else None


def is_shallow(checkout: Path) -> bool:
    """Whether history was left out when the checkout was cloned."""
    return run_git(["rev-parse", "--is-shallow-repository"], checkout) == b"true\n"


def has_folder(checkout: Path, commit: str, path: str) -> bool:
    """Whether a folder exists in a commit."""
    kind = run_git(["cat-file", "-t", f"{commit}:{path}"], checkout)
    return kind is not None and kind.strip() == b"tree"


def files_of(
    checkout: Path, commit: str, folder: str, suffixes: tuple[str, ...]
) -> Iterator[GitFile]:
    """The files below a folder of a commit whose names have one of the suffixes.

    Raises `SideError` for links among them, which are not followed, and beyond all bounds.
    """
    listed = run_git(["ls-tree", "-r", "-z", "--full-tree", f"{commit}:{folder}"], checkout)
    if listed is None:
        raise SideError(f"git cannot list {quoted(folder)} at {commit[:12]}")
    wanted: list[tuple[str, str]] = []
    for entry in listed.split(b"\0"):
        facts, _, raw = entry.partition(b"\t")
        path = raw.decode("utf-8", "surrogateescape")
        if not entry or not path.endswith(suffixes) or _is_hidden(path):
            continue
        mode, _, name = facts.split(b" ")
        if mode == _LINK_MODE:
            raise SideError(
                f"{quoted(path)} is a link at this revision, and links are not followed"
            )
        if mode in _PLAIN_MODES:
            wanted.append((path, name.decode("ascii")))
    if len(wanted) > _MOST_FILES:
        raise SideError(f"{quoted(folder)} holds more than {_MOST_FILES} files at this revision")
    yield from _contents(checkout, wanted)


def _is_hidden(path: str) -> bool:
    return any(part.startswith(".") for part in path.split("/"))


def _contents(checkout: Path, wanted: list[tuple[str, str]]) -> Iterator[GitFile]:
    names = "".join(f"{name}\n" for _, name in wanted).encode("ascii")
    sizes = run_git(["cat-file", "--batch-check=%(objectsize)"], checkout, names) or b""
    if sum(int(one) for one in sizes.split() if one.isdigit()) > _MOST_BYTES:
        raise SideError(f"the files take more than {_MOST_BYTES // 1024**2} MiB at this revision")
    every = run_git(["cat-file", "--batch"], checkout, names) or b""
    start = 0
    for path, name in wanted:
        end = every.find(b"\n", start)
        header = every[start:end].split(b" ")
        if end < 0 or len(header) != 3:  # noqa: PLR2004  # name, type, size
            raise SideError(f"git does not have {quoted(path)} ({name[:12]}): fetch it first")
        size = int(header[2])
        yield GitFile(path, every[end + 1 : end + 1 + size])
        start = end + 1 + size + 1

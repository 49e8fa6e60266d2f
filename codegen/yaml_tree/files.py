"""From a path to a tree: what may be opened at all, and how much of it is read."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from codegen.diagnostics import Diagnostics, Position, Sources

from .composer import Composer, CompositionStopped
from .decoding import decode, fit_for_parser
from .events import SyntaxFault, parse_events
from .limits import DEFAULT_LIMITS, Limits
from .nodes import Node, ScalarNode
from .syntax import explain

_MIB = 1024 * 1024


class _UnreadableError(Exception):
    """A file cannot be used at all; the message is the sentence for the user."""


def read_spec_file(
    path: str | Path,
    root: str | Path,
    sources: Sources | None = None,
    *,
    limits: Limits = DEFAULT_LIMITS,
) -> tuple[Node | None, Diagnostics]:
    """Read one YAML or JSON file of a spec.

    Args:
        path: The file; positions name it in this spelling.
        root: The folder that the file must lie in once all symbolic links are followed.
        sources: Gets the file's text for excerpts.
        limits: Bounds on the file; what lies beyond them is not read.

    Returns:
        The tree and the mistakes. There is no tree when the file cannot be read, is not
        well-formed, is empty or passes a bound. With other mistakes there is one, without the
        refused parts: following checks can go on, and should not trust it beyond that.
    """
    file = Path(path).as_posix()
    try:
        data = _read(Path(path), Path(root), limits.bytes)
    except _UnreadableError as error:
        diagnostics = Diagnostics()
        diagnostics.add(Position(file, 1, 1), str(error), rule="file")
        return None, diagnostics
    return load_tree(data, file, sources, limits=limits)


def load_tree(
    data: bytes,
    file: str,
    sources: Sources | None = None,
    *,
    limits: Limits = DEFAULT_LIMITS,
    pure: bool = False,
) -> tuple[Node | None, Diagnostics]:
    """Parse the bytes of one file; see `read_spec_file` for what comes back.

    Args:
        data: UTF-8, with or without a byte order mark.
        file: The name for positions.
        sources: Gets the text for excerpts.
        limits: Bounds on the file.
        pure: Use PyYAML's parser in Python even when libyaml is there.
    """
    diagnostics = Diagnostics()
    if len(data) > limits.bytes:
        diagnostics.add(Position(file, 1, 1), _too_large(limits.bytes), rule="file")
        return None, diagnostics
    text = decode(data, file, diagnostics)
    if sources is not None:
        sources.add(file, text)
    composer = Composer(file, limits, diagnostics)
    try:
        events = parse_events(fit_for_parser(text, file, diagnostics), pure=pure)
        node = composer.compose(events)
    except CompositionStopped:
        return None, diagnostics
    except SyntaxFault as fault:
        diagnostics.extend([explain(fault, text, file)])
        return None, diagnostics
    if node is None or (isinstance(node, ScalarNode) and node.style == "plain" and not node.text):
        message = "the file holds no content" if text.strip() else "the file is empty"
        diagnostics.add(Position(file, 1, 1), message, rule="file")
        return None, diagnostics
    return node, diagnostics


def _read(path: Path, root: Path, limit: int) -> bytes:
    try:
        actual = Path(os.path.realpath(path, strict=True))
        if not actual.is_relative_to(os.path.realpath(root, strict=True)):
            raise _UnreadableError("this is a link to a file outside of the spec folder")
        # Looked at before it is opened, since opening a device can do something by itself; and
        # again afterwards, since only then the answer is about what will be read.
        _require_regular(actual.stat())
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(actual, flags), "rb") as opened:
            status = os.fstat(opened.fileno())
            _require_regular(status)
            # One byte more than allowed shows a file that has grown since.
            data = opened.read(limit + 1) if status.st_size <= limit else b""
            if status.st_size > limit or len(data) > limit:
                raise _UnreadableError(_too_large(limit))
            return data
    except OSError as error:
        raise _UnreadableError(_reason(error)) from None
    except ValueError:  # a NUL in the path
        raise _UnreadableError("this is no name of a file") from None


def _require_regular(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise _UnreadableError("this is a folder, and a file is expected")
    if not stat.S_ISREG(status.st_mode):
        raise _UnreadableError("this is not a regular file (it is a pipe, a socket or a device)")


def _too_large(limit: int) -> str:
    size = f"{limit // _MIB} MiB" if limit % _MIB == 0 else f"{limit} bytes"
    return f"the file is larger than {size}: split it"


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "the file cannot be read: permission denied"
    if error.errno == errno.ELOOP:
        return "this is a link that leads back to itself"
    return f"the file cannot be read: {error.strerror or type(error).__name__}"

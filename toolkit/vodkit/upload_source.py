"""What is uploaded: a file or bytes, looked at before anything is sent."""

from __future__ import annotations

import os
import stat
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import attrs

from .errors import UploadError

__all__ = ["Source", "look_at"]

_MAX_BYTES = 5 * 1024**3


@attrs.frozen(kw_only=True)
class Source:
    """A file or bytes that can be uploaded.

    Attributes:
        name: the file name without folders.
        stem: the name without extension.
        extension: in lower case, without the dot.
        size: in bytes.
        content: the file, or the bytes.
    """

    name: str
    stem: str
    extension: str
    size: int
    content: Path | bytes = attrs.field(repr=False)

    @contextmanager
    def open(self) -> Generator[BinaryIO]:
        """Open the bytes for reading.

        Raises:
            UploadError: the file cannot be opened any more.
        """
        if isinstance(self.content, bytes):
            yield BytesIO(self.content)
            return
        with _opened(self.content) as file:
            yield file


def look_at(
    content: str | os.PathLike[str] | bytes,
    *,
    allowed: Sequence[str],
    file_name: str | None = None,
    extension: str | None = None,
) -> Source:
    """Check that something can be uploaded as an image.

    Args:
        content: a path, or the bytes themselves.
        allowed: the extensions that images may have.
        file_name: the name to give; needed with bytes.
        extension: overrides that of the name.

    Raises:
        UploadError: neither a path nor bytes, no such file, not a file, not readable, empty, too
            large, or an extension that images do not have.
    """
    data: Path | bytes
    if isinstance(content, (bytes, bytearray, memoryview)):
        if not file_name:
            raise UploadError("bytes need a name: pass file_name, such as file_name='autumn.png'")
        what, data, size = file_name, bytes(content), len(content)
    elif not isinstance(content, (str, os.PathLike)):
        raise UploadError(
            f"a path or bytes are expected, got {type(content).__name__}: for an open file pass its"
            " name, or what read() gives with file_name='autumn.png'"
        )
    else:
        data = Path(content)
        what, size = str(data), _size_of(data)
    if size == 0:
        raise UploadError(f"{what} is empty: there is nothing to upload")
    if size > _MAX_BYTES:
        raise UploadError(f"{what} has {size} bytes; one upload takes at most {_MAX_BYTES} (5 GB)")
    name = (file_name or what).replace("\\", "/").rpartition("/")[2]
    # A name on disk may be no text at all; what is sent has to be.
    name = name.encode("utf-8", errors="replace").decode("utf-8")
    stem, _, suffix = name.rpartition(".") if "." in name[1:] else (name, "", "")
    chosen = (extension or suffix).lower().removeprefix(".")
    if chosen not in allowed:
        has = f"the extension {chosen!r}" if chosen else "no extension"
        raise UploadError(
            f"{what} has {has}; an image needs one of {', '.join(allowed)} "
            "(image_ext overrides that of the name)"
        )
    return Source(name=name, stem=stem, extension=chosen, size=size, content=data)


def _size_of(path: Path) -> int:
    # A special file is not opened: opening a pipe would wait for its other end.
    if not stat.S_ISREG(_status(path).st_mode):
        raise UploadError(f"{path} is no file that can be uploaded")
    with _opened(path) as file:
        return os.fstat(file.fileno()).st_size


def _status(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except (OSError, ValueError) as error:
        problem = _sentence(path, error)
    raise UploadError(problem)


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        problem = _sentence(path, error)
    raise UploadError(problem)


def _sentence(path: Path, error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return f"there is no file {path}"
    reason = getattr(error, "strerror", None) or str(error)
    return f"{str(path)!r} cannot be read: {reason}"

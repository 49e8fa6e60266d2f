"""`ruff format` over rendered files, with settings of its own."""

from __future__ import annotations

import importlib
import os
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from codegen.emit.code import LINE_LENGTH

_SECONDS = 300

# Nothing on the machine has a say: no configuration file, no variable, no .gitignore above the
# temporary folder, no folder name that ruff leaves out by default (`build`, `dist`, `venv`).
_OPTIONS = (
    "--isolated",
    "--no-cache",
    "--quiet",
    "--no-respect-gitignore",
    "--target-version=py311",
    f"--config=line-length={LINE_LENGTH}",
    "--config=exclude=[]",
    '--config=format.line-ending="lf"',
)


class FormatterError(Exception):
    """The formatter could not be run or refused a file."""


def format_sources(
    sources: Mapping[str, str], meanwhile: Callable[[], None] | None = None
) -> dict[str, str]:
    """The same files, formatted. One run for all; nobody's configuration is read.

    ``meanwhile`` is called while the formatter, a process of its own, works.

    Raises `FormatterError` when ruff fails; the caller has written nothing by then.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="codegen-") as folder:
            root = Path(folder)
            for name, text in sources.items():
                target = root / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(text.encode("utf-8"))
            _run_ruff(root, meanwhile or (lambda: None))
            return {name: (root / name).read_bytes().decode("utf-8") for name in sources}
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        reason = (error.strerror or type(error).__name__).lower()
        raise FormatterError(
            f"the rendered files cannot be formatted in the temporary folder: {where}{reason}"
        ) from None


def _run_ruff(folder: Path, meanwhile: Callable[[], None]) -> None:
    with _started(folder) as process:
        meanwhile()
        try:
            _, said = process.communicate(timeout=_SECONDS)
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise _not_run(error) from None
    if process.returncode:
        raise FormatterError(f"ruff format failed: {said.strip()[:500]}")


def _started(folder: Path) -> subprocess.Popen[str]:
    try:
        return subprocess.Popen(  # noqa: S603  # our own command line, no shell
            [_ruff(), "format", *_OPTIONS, "--", "."],
            cwd=folder,
            encoding="utf-8",
            env={key: value for key, value in os.environ.items() if not key.startswith("RUFF_")},
            errors="replace",
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
    except OSError as error:
        raise _not_run(error) from None


def _not_run(error: Exception) -> FormatterError:
    return FormatterError(
        f"ruff format could not be run ({type(error).__name__}): is it installed (make setup)?"
    )


def _ruff() -> str:
    try:
        return str(importlib.import_module("ruff").find_ruff_bin())
    except ImportError:
        raise FormatterError("ruff is not installed: run make setup") from None

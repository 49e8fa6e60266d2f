"""An environment that holds what an application has that installed the client, and nothing else.

The development environment is no measure for a start: its folder of packages has hundreds of
entries, which the interpreter lists and keeps, and httpx loads a command line of 4 MiB where a
development tool brought rich along.
"""

from __future__ import annotations

import atexit
import functools
import tempfile
import venv
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from processes import ROOT

_OURS = (ROOT / "runtime" / "apsara_core", ROOT / "generated" / "apsara_vod")


@functools.cache
def python(*packages: str) -> str:
    """Return the interpreter of an environment with our client, *packages* and what they need.

    The files are those of the environment that runs this, by way of links.
    """
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    home = Path(folder.name)
    venv.create(home, symlinks=True, with_pip=False)
    [site] = home.glob("lib/python*/site-packages")
    for entry in (*_OURS, *_entries(packages)):
        (site / entry.name).symlink_to(entry)
    return str(home / "bin" / "python")


def _entries(packages: tuple[str, ...]) -> set[Path]:
    """The files and folders that packages and their requirements have at the top."""
    found: set[Path] = set()
    seen: set[str] = set()
    waiting = list(packages)
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            installed = distribution(name)
        except PackageNotFoundError:  # optional after all, such as a command line of its own
            continue
        for file in installed.files or ():
            top = file.parts[0]
            if top not in {"..", "__pycache__"}:
                found.add(Path(str(installed.locate_file(top))))
        for line in installed.requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(requirement.name)
    return found

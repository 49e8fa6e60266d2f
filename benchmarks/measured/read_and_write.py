"""The floor of a generator: read the files of one folder, write those of another into a third."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> None:
    """Read ``argv[1]``, and copy ``argv[2]`` to ``argv[3]`` file by file."""
    spec, package, out = map(Path, sys.argv[1:])
    for path in spec.rglob("*"):
        if path.is_file():
            path.read_bytes()
    for path in package.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            target = out / path.relative_to(package)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())


if __name__ == "__main__":
    main()

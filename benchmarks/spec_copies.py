"""A spec with more operations: each of them several times, under other names."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

_NAMES = re.compile(r"^(operationId: \w+|[ ]+(?:- )?x-class-name: \w+)", re.MULTILINE)


def copy_spec(source: Path, target: Path, copies: int) -> Path:
    """Copy a spec folder with every operation so many times; return *target*.

    The names lock stays behind: it speaks of the names of one copy only.
    """
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("*.lock.json"))
    shutil.copy(source / "names.lock.json", target)
    for path in sorted((target / "operations").rglob("*.yaml")):
        text = path.read_text("utf-8")
        for number in range(2, copies + 1):
            copied = _NAMES.sub(rf"\g<1>Copy{number}", text)
            path.with_name(f"{path.stem}Copy{number}.yaml").write_text(copied, "utf-8")
    return target

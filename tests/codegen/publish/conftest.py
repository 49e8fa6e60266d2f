from __future__ import annotations

from pathlib import Path

import pytest

from codegen.publish import plan_publication

FILES = {
    "__init__.py": b"old\n",
    "client.py": b"old\n",
    "operations/get.py": b"old\n",
    "operations/put.py": b"old\n",
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A published package, and beside it a lock that went with it."""
    folder = tmp_path / "out" / "tiny"
    (tmp_path / "spec").mkdir()
    plan_publication(folder, FILES, {tmp_path / "spec" / "names.lock.json": b"{}\n"}).publish()
    return folder

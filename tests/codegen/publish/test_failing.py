"""All or nothing: a failure at any step leaves every file, its time and every folder as they were."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.publish import PublicationError, plan_publication
from codegen.publish.publication import Publication

NEW = {
    "__init__.py": b"old\n",
    "client.py": b"new\n",
    "operations/get.py": b"new\n",
    "models/new.py": b"new\n",
    "deep/er/x.py": b"new\n",
}


def state(root: Path) -> dict[str, tuple[int, bytes] | None]:
    return {
        str(path.relative_to(root)): (path.stat().st_mtime_ns, path.read_bytes())
        if path.is_file()
        else None
        for path in sorted(root.rglob("*"))
    }


class Fault:
    """Lets the n-th system call that changes something fail, and after it none, or all of some kinds."""

    def __init__(
        self,
        monkeypatch: pytest.MonkeyPatch,
        root: Path,
        at: int,
        error: BaseException,
        always: frozenset[str] = frozenset(),
    ) -> None:
        self.calls = 0
        self.happened = False
        self.at, self.error, self.root, self.always = at, error, root, always
        for name in ("mkdir", "link", "replace", "rename", "unlink", "rmdir"):
            monkeypatch.setattr(os, name, self.guarded(name, getattr(os, name)))
        real_write = Path.write_bytes

        def write_bytes(path: Path, data: bytes) -> int:
            try:
                self.step("write", path)
            except BaseException:
                real_write(path, data[:1])  # half of it is there
                raise
            return real_write(path, data)

        monkeypatch.setattr(Path, "write_bytes", write_bytes)

    def guarded(self, name: str, real):
        def call(path, *rest, **more):
            self.step(name, path)
            return real(path, *rest, **more)

        return call

    def step(self, name: str, path: object) -> None:
        self.calls += 1
        if self.calls == self.at or (self.happened and name in self.always):
            self.happened = True
            if isinstance(self.error, OSError):
                raise OSError(self.error.errno, self.error.strerror, str(path))
            raise self.error


def changes(package: Path) -> Publication:
    return plan_publication(
        package, NEW, {package.parent.parent / "spec" / "names.lock.json": b"{1}\n"}
    )


def steps_of(
    package: Path, error: BaseException, monkeypatch: pytest.MonkeyPatch, always=frozenset()
) -> Iterator[tuple[BaseException | None, dict]]:
    """Publish again and again, each time failing one step later, until no step is left."""
    root = package.parent.parent
    saved = root.parent / f"{root.name}-saved"
    shutil.copytree(root, saved)
    for at in range(1, 200):
        before = state(root)
        raised: BaseException | None = None
        with monkeypatch.context() as patch:
            fault = Fault(patch, root, at, error, always)
            try:
                changes(package).publish()
            except (KeyboardInterrupt, MemoryError, PublicationError) as caught:
                raised = caught
        if not fault.happened:
            assert raised is None
            shutil.rmtree(saved)
            return
        yield raised, before
        shutil.rmtree(root)
        shutil.copytree(saved, root)
    pytest.fail("the failures never end")


ERRORS = [
    OSError(errno.ENOSPC, "No space left on device"),
    OSError(errno.EACCES, "Permission denied"),
    OSError(errno.EROFS, "Read-only file system"),
    KeyboardInterrupt(),
    MemoryError(),
]


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_a_failure_at_any_step_changes_nothing(
    package: Path, monkeypatch, error: BaseException
) -> None:
    root = package.parent.parent
    failed = 0
    for raised, before in steps_of(package, error, monkeypatch):
        now = state(root)
        if raised is None:
            # Hard links have a substitute, and what fails after the last rename is only tidying up.
            assert {
                path: value[1]
                for path, value in now.items()
                if value and path.startswith("out/tiny/client")
            } == {"out/tiny/client.py": b"new\n"}
        elif not isinstance(error, OSError) and now != before:
            # The interrupt came while the temporary folders were removed: everything is new.
            assert changes(package).drift == ()
        else:
            failed += 1
            assert now == before
            if isinstance(error, OSError):
                assert isinstance(raised, PublicationError)
                assert str(raised).endswith(
                    f"cannot be written: {error.strerror.lower()}; nothing was changed"
                )
                assert ".codegen-" not in str(raised)
        assert not list(root.rglob(".codegen-*"))
    assert failed > 15


@pytest.mark.parametrize("kinds", [("link",), ("write",), ("write", "mkdir", "link")], ids=repr)
def test_a_disk_that_stays_full_does_not_hinder_putting_back(
    package: Path, monkeypatch, kinds: set[str]
) -> None:
    root = package.parent.parent
    error = OSError(errno.ENOSPC, "No space left on device")
    for raised, before in steps_of(package, error, monkeypatch, frozenset(kinds)):
        if raised is not None:
            assert state(root) == before


def test_a_system_that_refuses_to_put_back_is_told_with_the_file(
    package: Path, monkeypatch
) -> None:
    error = OSError(errno.EACCES, "Permission denied")
    told = [
        str(raised)
        for raised, _ in steps_of(package, error, monkeypatch, frozenset({"replace", "rename"}))
        if raised is not None
    ]
    lost = [text for text in told if "could not put back" in text]
    assert lost
    assert all("restore these files from version control" in text for text in lost)


def test_an_interrupt_while_putting_back_does_not_stop_it(package: Path, monkeypatch) -> None:
    before = state(package.parent.parent)
    real = os.replace
    calls = 0

    def replace(source, target):
        nonlocal calls
        calls += 1
        if calls == 3:
            raise OSError(errno.EIO, "Input/output error")
        if calls == 4:
            raise KeyboardInterrupt
        return real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", replace)
        with pytest.raises(PublicationError):
            changes(package).publish()
    assert calls > 4
    assert state(package.parent.parent) == before


def test_a_file_system_without_hard_links(package: Path, monkeypatch) -> None:
    def link(*_arguments, **_more):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", link)
    changes(package).publish()
    assert changes(package).drift == ()


def test_a_failing_first_run_leaves_no_folder(tmp_path: Path, monkeypatch) -> None:
    package = tmp_path / "a" / "b" / "tiny"
    with monkeypatch.context() as patch:
        Fault(patch, tmp_path, 6, OSError(errno.ENOSPC, "No space left on device"))
        with pytest.raises(PublicationError):
            plan_publication(package, NEW).publish()
    assert list(tmp_path.iterdir()) == []

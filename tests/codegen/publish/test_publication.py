"""What is compared, what is refused, and what publishing leaves behind (whole runs: tests/codegen/cli)."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.publish import Manifest, ObstacleError, PublicationError, plan_publication
from codegen.publish.manifest import is_plain_path
from tests.codegen.publish.conftest import FILES


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_planning_changes_nothing(tmp_path: Path) -> None:
    plan_publication(tmp_path / "tiny", FILES)
    assert list(tmp_path.iterdir()) == []


def test_folders_that_get_empty_go_and_others_stay(package: Path) -> None:
    kept = {"__init__.py": b"old\n"}
    plan_publication(package, kept).publish()
    assert names(package) == {"__init__.py", "manifest.json"}


def test_a_folder_with_something_else_in_it_stays(package: Path) -> None:
    (package / "operations" / "mine").mkdir()
    plan_publication(package, {"__init__.py": b"old\n"}).publish()
    assert names(package) == {"__init__.py", "manifest.json", "operations", "operations/mine"}


def test_the_manifest_vouches_for_every_file(package: Path) -> None:
    assert Manifest.read(package) == Manifest.of(FILES)
    assert list(Manifest.read(package).files) == sorted(FILES)


def test_a_folder_may_become_a_file_name_of_ours_only_when_it_is_gone(package: Path) -> None:
    with pytest.raises(ObstacleError, match=r"in the way: .*operations"):
        plan_publication(package, {"operations": b"x"}).publish()


def test_a_file_where_a_folder_has_to_be(package: Path) -> None:
    with pytest.raises(ObstacleError, match=r"in the way: .*client\.py \(no folder\)"):
        plan_publication(package, {**FILES, "client.py/x.py": b"x"}).publish()


@pytest.mark.parametrize("place", ["client.py", "operations", "operations/get.py", "manifest.json"])
@pytest.mark.parametrize("dangling", [True, False])
def test_links_are_never_followed(package: Path, place: str, dangling: bool) -> None:
    target = package.parent / "elsewhere"
    (package / place).rename(target)
    (package / place).symlink_to(package.parent / "nowhere" if dangling else target)
    before = names(package.parent)
    with pytest.raises(PublicationError, match=place):
        plan_publication(
            package, {**FILES, "client.py": b"new\n", "operations/get.py": b"new\n"}
        ).publish()
    assert names(package.parent) == before


def test_a_link_in_place_of_a_stale_file(package: Path) -> None:
    target = package.parent / "elsewhere.py"
    (package / "client.py").rename(target)
    (package / "client.py").symlink_to(target)
    with pytest.raises(ObstacleError, match="a symbolic link"):
        plan_publication(package, {"__init__.py": b"old\n"}).publish()
    assert target.read_bytes() == b"old\n"


def test_a_pipe_in_place_of_a_file_does_not_stop_the_run_for_ever(package: Path) -> None:
    (package / "client.py").unlink()
    os.mkfifo(package / "client.py")
    with pytest.raises(ObstacleError, match="no plain file"):
        plan_publication(package, FILES).publish()


def test_names_that_differ_in_case_only_are_refused(tmp_path: Path) -> None:
    for other in ("Client.py", "MANIFEST.json"):
        with pytest.raises(PublicationError, match="upper and lower case"):
            plan_publication(tmp_path / "tiny", {"client.py": b"", other: b""})


def test_a_file_that_changes_its_case_survives(package: Path) -> None:
    """Where case does not matter the old name is the new file: it has to go first."""
    order: list[str] = []
    publication = plan_publication(
        package, {**{k: v for k, v in FILES.items() if k != "client.py"}, "Client.py": b"old\n"}
    )
    real = os.replace
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "replace", lambda a, b: (order.append(Path(b).suffix), real(a, b))[1])
        publication.publish()
    assert order[0] == ".old"
    assert (package / "Client.py").exists()


def test_files_have_the_rights_that_the_user_s_mask_gives(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        plan_publication(tmp_path / "tiny", FILES).publish()
    finally:
        os.umask(mask)
    assert stat.S_IMODE((tmp_path / "tiny" / "client.py").stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "tiny").stat().st_mode) == 0o750


def test_a_file_in_the_package_that_cannot_be_read(package: Path, monkeypatch) -> None:
    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr("codegen.publish.publication.Manifest.read", lambda _: Manifest.of(FILES))
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(PublicationError, match="cannot be read: permission denied"):
        plan_publication(package, FILES)


@pytest.mark.parametrize(
    "path", ["../x.py", "/x.py", "a/../x.py", "a\\x.py", "", "manifest.json", ".hidden"]
)
def test_a_path_that_leaves_the_package_is_a_fault(tmp_path: Path, path: str) -> None:
    with pytest.raises(PublicationError, match="fault of the generator"):
        plan_publication(tmp_path / "tiny", {path: b""})


@given(st.text(alphabet="ab./\\:\0 ~-_", max_size=12))
def test_a_plain_path_stays_inside(path: str) -> None:
    if is_plain_path(path):
        assert os.path.normpath(path) == path
        assert not Path(path).is_absolute()
        assert not path.startswith("..")

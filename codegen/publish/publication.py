"""What a run would change on disk: compared first, then published as a whole or not at all."""

from __future__ import annotations

import stat
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

import attrs

from codegen.publish.errors import ObstacleError, PublicationError, cannot
from codegen.publish.manifest import MANIFEST_NAME, Manifest, ManifestError, digest, is_plain_path
from codegen.publish.standing import Misplaced, standing
from codegen.publish.transaction import Change, apply_changes

_MOST_LISTED = 10


@attrs.frozen
class Obstacle:
    """Something in the package folder that publishing would overwrite, and must not."""

    path: Path
    kind: Literal["edited by hand", "not written by the generator", "in the way"]
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.path} ({self.detail})" if self.detail else str(self.path)


_ADVICE = {
    "edited by hand": "generated files are not edited: move the change into the spec, the"
    " templates or apsara_core, then restore the file, or delete it, and run again",
    "not written by the generator": "move or delete it, or choose another --out",
    "in the way": "generated files are plain files in plain folders: remove it",
}


@attrs.frozen
class Publication:
    """The difference between what is on disk and what the spec asks for."""

    package: Path
    written: dict[Path, bytes]
    """Files that are new or differ, with their new bytes."""

    removed: tuple[Path, ...] = ()
    """Files that an earlier run wrote and that the spec no longer asks for."""

    missing: frozenset[Path] = frozenset()
    """Those of ``written`` that are not there at all."""

    obstacles: tuple[Obstacle, ...] = ()
    """What has to be moved out of the way by a person before anything can be published."""

    @property
    def drift(self) -> tuple[tuple[Path, str], ...]:
        """Every file that is not as the spec asks, with what is wrong with it, by path."""
        found: dict[Path, str] = dict.fromkeys(self.written, "differs")
        found |= dict.fromkeys(self.missing, "missing")
        found |= dict.fromkeys(self.removed, "stale")
        found |= {item.path: item.detail or item.kind for item in self.obstacles}
        return tuple(sorted(found.items()))

    def publish(self) -> None:
        """Write and remove. When anything fails, what was there before is put back.

        Raises `ObstacleError` when a person's work is in the way, `PublicationError` when a file
        cannot be written.
        """
        if self.obstacles:
            raise ObstacleError(_sentences(self.obstacles))
        changes = [Change(path, None, self._area(path)) for path in self.removed]
        changes += [Change(path, data, self._area(path)) for path, data in self.written.items()]
        apply_changes(changes)

    def _area(self, path: Path) -> Path:
        """The folder for temporary files: on the same file system as the file itself."""
        return self.package if path.is_relative_to(self.package) else path.parent


def plan_publication(
    package: Path, files: Mapping[str, bytes], beside: Mapping[Path, bytes] | None = None
) -> Publication:
    """Compare files in memory with the package folder. Nothing is changed yet.

    ``beside`` are files outside the package that change together with it (the names lock).

    Raises `PublicationError` when the folder or its manifest cannot be read.
    """
    _require_distinct(files)
    _require_folder(package)
    try:
        known = Manifest.read(package).files
    except ManifestError as error:
        raise PublicationError(str(error)) from None
    comparison = _Comparison(package, known)
    # The manifest comes last: until then the old one vouches for what is on disk.
    for path, data in files.items():
        comparison.want(path, data)
    comparison.want(MANIFEST_NAME, Manifest.of(files).to_bytes())
    for path in sorted(known.keys() - files.keys()):
        comparison.drop(path)
    before = {path: _read(path) for path in beside or {}}
    changed = {path: data for path, data in (beside or {}).items() if before[path] != data}
    return Publication(
        package=package,
        written=changed | comparison.written,
        removed=tuple(comparison.removed),
        missing=frozenset(comparison.missing | {path for path in changed if before[path] is None}),
        obstacles=tuple(comparison.obstacles.values()),
    )


@attrs.define
class _Comparison:
    package: Path
    known: dict[str, str]
    written: dict[Path, bytes] = attrs.field(factory=dict[Path, bytes])
    removed: list[Path] = attrs.field(factory=list[Path])
    missing: set[Path] = attrs.field(factory=set[Path])
    obstacles: dict[Path, Obstacle] = attrs.field(factory=dict[Path, Obstacle])

    def want(self, path: str, data: bytes) -> None:
        target = self.package / path
        found = standing(self.package, path)
        if isinstance(found, Misplaced):
            self._refuse(Obstacle(found.path, "in the way", found.what))
        elif found is None:
            self.written[target] = data
            self.missing.add(target)
        elif found != data:
            # The manifest has no hash of itself: it was read, and is one.
            if path == MANIFEST_NAME or self._is_ours(path, found):
                self.written[target] = data
            elif path in self.known:
                self._refuse(Obstacle(target, "edited by hand"))
            else:
                self._refuse(Obstacle(target, "not written by the generator"))

    def drop(self, path: str) -> None:
        target = self.package / path
        found = standing(self.package, path)
        if isinstance(found, Misplaced):
            self._refuse(Obstacle(found.path, "in the way", found.what))
        elif found is not None and self._is_ours(path, found):
            self.removed.append(target)
        elif found is not None:
            self._refuse(Obstacle(target, "edited by hand"))

    def _is_ours(self, path: str, found: bytes) -> bool:
        return self.known.get(path) == digest(found)

    def _refuse(self, obstacle: Obstacle) -> None:
        self.obstacles[obstacle.path] = obstacle


def _require_folder(package: Path) -> None:
    """A link to a folder is as good as one, since the user named it; links inside it are not."""
    try:
        if not stat.S_ISDIR(package.stat().st_mode):
            raise PublicationError(
                f"{package} is no folder, and --out names the package folder to write"
            )
    except FileNotFoundError:
        if package.is_symlink():
            raise PublicationError(f"{package} is a link that leads nowhere: remove it") from None
    except OSError as error:
        raise cannot("read", package, error) from None


def _require_distinct(files: Iterable[str]) -> None:
    """Some file systems do not tell upper case from lower case: two such files would be one."""
    seen: dict[str, str] = {MANIFEST_NAME: MANIFEST_NAME}
    for path in files:
        if not is_plain_path(path):
            raise PublicationError(
                f"{path!r} is no path of a package; this is a fault of the generator"
            )
        other = seen.setdefault(path.casefold(), path)
        if other != path:
            raise PublicationError(
                f"{other} and {path} differ in upper and lower case only, which some file systems"
                " do not tell apart; this is a fault of the generator"
            )


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise cannot("read", path, error) from None


def _sentences(obstacles: tuple[Obstacle, ...]) -> str:
    """One sentence for each kind of obstacle, with the paths that it is about."""
    sentences: list[str] = []
    for kind, advice in _ADVICE.items():
        paths = sorted(str(item) for item in obstacles if item.kind == kind)
        if paths:
            rest = len(paths) - _MOST_LISTED
            more = f" and {rest} more (--check names them all)" if rest > 0 else ""
            sentences.append(f"{kind}: {', '.join(paths[:_MOST_LISTED])}{more}; {advice}")
    return "\n".join(sentences)

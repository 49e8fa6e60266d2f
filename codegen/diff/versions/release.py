"""Whether the version of the project is large enough for what changed since the last release."""

from __future__ import annotations

from pathlib import Path

import attrs

from codegen.diagnostics import quoted
from codegen.diff.sides.git_files import checkout_of, commit_of, run_git
from codegen.diff.versions.advice import Bump
from codegen.diff.versions.number import Version
from codegen.diff.versions.project import project_version


class ReleaseError(Exception):
    """The versions cannot be compared; the text is one sentence."""


@attrs.frozen
class Release:
    """The version before, the one of the project now, and the smallest one that will do."""

    before: Version
    now: Version
    needed: Version
    bump: Bump

    @property
    def is_enough(self) -> bool:
        """Whether the project may be released as it is."""
        return self.now >= self.needed

    def sentence(self) -> str:
        """What the user has to know."""
        since = f"since {self.before}"
        if self.is_enough:
            return f"version {self.now} will do: {since} the change is {self.bump}"
        return (
            f"version {self.now} is too small: {since} the change is {self.bump},"
            f" which asks for {self.needed} at least"
        )


def last_release(spec: Path) -> str:
    """The tag of the last release before the current commit.

    Raises `ReleaseError` when there is none.
    """
    checkout = _checkout(spec)
    found = run_git(["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"], checkout)
    found = found or run_git(["describe", "--tags", "--abbrev=0", "--match", "[0-9]*"], checkout)
    if not found:
        raise ReleaseError("there is no tag of a release (v1.2.0) before this commit: name OLD")
    return found.decode("utf-8", "replace").strip()


def judge_release(old: str, bump: Bump, spec: Path) -> Release:
    """Compare the version in the working tree with the one at OLD.

    Args:
        old: The revision of the last release; a tag such as ``v1.2.0`` gives the version itself,
            another revision the one in its pyproject.toml.
        bump: What the change asks for.
        spec: A folder of the checkout.

    Raises `ReleaseError` when one of the versions is not known.
    """
    checkout = _checkout(spec)
    now = project_version(lambda path: _on_disk(checkout, path))
    if not isinstance(now, Version):
        raise ReleaseError(f"the version is not known: {now}")
    before: Version | str | None = Version.parse(old.partition(":")[0])
    if before is None:
        commit = commit_of(checkout, old.partition(":")[0])
        if commit is None:
            raise ReleaseError(f"--release needs a revision as OLD, and {quoted(old)} is none")
        before = project_version(lambda path: _at_commit(checkout, commit, path))
    if not isinstance(before, Version):
        raise ReleaseError(f"the version at {quoted(old)} is not known: {before}")
    return Release(before, now, before.after(bump), bump)


def _checkout(spec: Path) -> Path:
    checkout = checkout_of(spec)
    if checkout is None:
        raise ReleaseError("--release needs a git checkout, and there is none here")
    return checkout


def _on_disk(checkout: Path, path: str) -> str | None:
    try:
        return (checkout / path).read_text("utf-8")
    except (OSError, ValueError):
        return None


def _at_commit(checkout: Path, commit: str, path: str) -> str | None:
    found = run_git(["cat-file", "blob", f"{commit}:{path}"], checkout)
    return found.decode("utf-8", "replace") if found is not None else None

"""Whether the version of the project is large enough for what changed since the last release."""

from __future__ import annotations

from pathlib import Path

import attrs

from codegen.diagnostics import quoted
from codegen.diff.sides.git_files import checkout_of, commit_of, is_shallow, run_git
from codegen.diff.versions.advice import Bump
from codegen.diff.versions.number import Version
from codegen.diff.versions.project import project_version

_MAIN_BRANCHES = ("refs/heads/main", "refs/remotes/origin/main")


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
    found = _last_tag(_checkout(spec, "--release"))
    if found is None:
        raise ReleaseError("there is no tag of a release (v1.2.0) before this commit: name OLD")
    return found


def default_base(spec: Path) -> str:
    """What a change is compared with when nobody says it: the last release, else the main branch.

    Raises `ReleaseError` when there is neither, as in a shallow clone of a branch.
    """
    checkout = _checkout(spec, "the search for OLD")
    found = _last_tag(checkout)
    if found is not None:
        return found
    for branch in _MAIN_BRANCHES:
        if commit_of(checkout, branch) is not None:
            return branch
    shallow = "this shallow clone" if is_shallow(checkout) else "this checkout"
    raise ReleaseError(f"there is no tag of a release and no branch main in {shallow}: name OLD")


def _last_tag(checkout: Path) -> str | None:
    for pattern in ("v[0-9]*", "[0-9]*"):
        found = run_git(["describe", "--tags", "--abbrev=0", "--match", pattern], checkout)
        if found:
            return found.decode("utf-8", "replace").strip()
    return None


def judge_release(old: str, bump: Bump, spec: Path) -> Release:
    """Compare the version in the working tree with the one at OLD.

    Args:
        old: The revision of the last release; a tag such as ``v1.2.0`` gives the version itself,
            another revision the one in its pyproject.toml.
        bump: What the change asks for.
        spec: A folder of the checkout.

    Raises `ReleaseError` when one of the versions is not known.
    """
    checkout = _checkout(spec, "--release")
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


def _checkout(spec: Path, who: str) -> Path:
    checkout = checkout_of(spec)
    if checkout is None:
        raise ReleaseError(f"{who} needs a git checkout, and there is none here")
    return checkout


def _on_disk(checkout: Path, path: str) -> str | None:
    try:
        return (checkout / path).read_text("utf-8")
    except (OSError, ValueError):
        return None


def _at_commit(checkout: Path, commit: str, path: str) -> str | None:
    found = run_git(["cat-file", "blob", f"{commit}:{path}"], checkout)
    return found.decode("utf-8", "replace") if found is not None else None

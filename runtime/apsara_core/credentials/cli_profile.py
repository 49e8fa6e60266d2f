"""Keys from the profiles of the vendor's command-line tool, ``~/.aliyun/config.json``."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar, cast

from ..sources import Sources
from .answer import object_of
from .cli_modes import source_of
from .context import Context
from .profile import Profile
from .refreshing import RefreshingCredentials
from .small_file import read_text
from .steps import Steps, Unavailable
from .surroundings import Environment, surroundings_of


class CliProfileCredentials(RefreshingCredentials):
    """The key of a profile that ``aliyun configure`` wrote. The file is never changed.

    Args:
        profile: the profile; ``ALIBABA_CLOUD_PROFILE`` by default, else the current one.
        file: the file; ``config.json`` in the folder ``.aliyun`` of the home folder by default.
        allow_process: whether a profile of mode External may run its program.
        environment: the variables; those of the process by default. The default file is not read
            if ``ALIBABA_CLOUD_CLI_PROFILE_DISABLED`` is ``true``.
        sources: where time and chance come from; for tests.
        context: what the default chain hands on, in place of the arguments above.
    """

    name: ClassVar[str] = "CLI profile"

    def __init__(
        self,
        profile: str | None = None,
        *,
        file: str | os.PathLike[str] | None = None,
        allow_process: bool = False,
        environment: Environment = None,
        sources: Sources | None = None,
        context: Context | None = None,
    ) -> None:
        super().__init__(sources=sources)
        self._profile = profile
        self._file = file
        self._context = context or Context(
            surroundings_of(environment), self._sources, allow_process=allow_process
        )

    def steps(self) -> Steps:
        """Read the file, and do what the profile's mode asks for."""
        surroundings = self._context.surroundings
        if self._file is None and surroundings.says_true("ALIBABA_CLOUD_CLI_PROFILE_DISABLED"):
            raise Unavailable(
                "it is switched off by ALIBABA_CLOUD_CLI_PROFILE_DISABLED", configured=False
            )
        path = Path(self._file) if self._file else surroundings.in_home(".aliyun", "config.json")
        profiles = Profiles(path, read_text(path))
        name = self._profile or surroundings.get("ALIBABA_CLOUD_PROFILE") or profiles.current
        if name is None:
            raise Unavailable(f"{path} names no current profile: run 'aliyun configure'")
        source = source_of(name, profiles, self._context)
        return (yield from profiles.find(name).steps(source.steps()))


class Profiles:
    """The profiles of a file.

    Args:
        path: where the file is.
        text: its content.

    Raises:
        Unavailable: if it is malformed.
    """

    __slots__ = ("_profiles", "current", "path")

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        document = object_of(text)
        if document is None:
            raise Unavailable(f"{path} is not a JSON object: run 'aliyun configure' to write it")
        current, listed = document.get("current"), document.get("profiles")
        self.current = current if isinstance(current, str) and current else None
        if not isinstance(listed, list):
            raise Unavailable(f"{path} has no list of profiles: run 'aliyun configure' to write it")
        self._profiles: dict[str, Mapping[str, object]] = {}
        for profile in cast("list[object]", listed):
            if isinstance(profile, dict):
                fields = cast("dict[str, object]", profile)
                name = fields.get("name")
                if isinstance(name, str):
                    # The first counts, as it does for the vendor's tool.
                    self._profiles.setdefault(name, fields)

    def find(self, name: str) -> Profile:
        """Return a profile.

        Raises:
            Unavailable: if there is none of that name.
        """
        if name not in self._profiles:
            raise Unavailable(f"{self.path} has no profile {name!r}")
        return Profile(f"profile {name!r} of {self.path}", self._profiles[name])

    def __repr__(self) -> str:
        return f"<Profiles of {self.path}>"

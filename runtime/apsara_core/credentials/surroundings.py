"""What sources read of the machine that they run on, in one place."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn, TypeAlias

from .steps import Unavailable


class Surroundings:
    """Environment variables and the home folder; read when a source is asked, never before.

    An empty variable counts as absent, as for the vendor's SDKs.

    Args:
        environment: the variables; ``None`` for those of the process.
        home: the home folder; ``None`` for the one of the environment.
    """

    __slots__ = ("_environment", "_home")

    def __init__(
        self,
        environment: Mapping[str, str] | None = None,
        home: str | os.PathLike[str] | None = None,
    ) -> None:
        self._environment = environment
        self._home = home

    def get(self, name: str) -> str | None:
        """Return a variable."""
        environment = os.environ if self._environment is None else self._environment
        return environment.get(name) or None

    def says_true(self, name: str) -> bool:
        """Return whether a variable is ``true``, in small or capital letters."""
        return (self.get(name) or "").strip().lower() == "true"

    def need(self, *names: str) -> list[str]:
        """Return variables that belong together.

        Raises:
            Unavailable: if one is absent.
        """
        values = {name: self.get(name) for name in names}
        absent = [name for name, value in values.items() if value is None]
        if absent:
            verb = "is" if len(absent) == 1 else "are"
            raise Unavailable(
                f"{' and '.join(absent)} {verb} not set", configured=len(absent) < len(names)
            )
        return [value for value in values.values() if value is not None]

    def in_home(self, *parts: str) -> Path:
        """Return a path below the home folder.

        Raises:
            Unavailable: if nobody knows where that is.
        """
        home = self._home or self.get("HOME") or self.get("USERPROFILE")
        if home is None:
            try:
                home = Path.home()
            except RuntimeError:
                home = None
        if home is None:
            raise Unavailable("the home folder is not known: HOME is not set", configured=False)
        return Path(home, *parts)

    def __repr__(self) -> str:
        return "<Surroundings>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("Surroundings may hold secrets and cannot be pickled")


Environment: TypeAlias = Mapping[str, str] | Surroundings | None
"""What the sources take as their ``environment``."""


def surroundings_of(environment: Environment) -> Surroundings:
    """Return the surroundings with these variables."""
    return environment if isinstance(environment, Surroundings) else Surroundings(environment)

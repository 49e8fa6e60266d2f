"""Keys that a program prints (mode External of the vendor's command-line tool)."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import ClassVar

from .answer import Names, object_of, temporary_key_of
from .profile import Profile
from .refreshing import RefreshingCredentials
from .small_file import writable_by_others
from .steps import RunProcess, Steps, run_process

SECONDS = 60
"""How long the program may take."""

_NAMES = Names("access_key_id", "access_key_secret", "sts_token", "expiration")
_MOST = 64 * 1024


class ExternalCredentials(RefreshingCredentials):
    """The key that the program of a profile prints.

    It runs only if the program that uses this library said so, and only if nobody but the owner can
    change the file that names it: otherwise a line in a file would run anything with the rights of
    whoever makes the next call. No shell reads the command.

    Args:
        profile: the profile.
        file: the file that it stands in.
        allowed: whether programs may be run.
    """

    name: ClassVar[str] = "external program"

    def __init__(self, profile: Profile, file: Path, *, allowed: bool) -> None:
        super().__init__()
        self._profile = profile
        self._file = file
        self._allowed = allowed

    def steps(self) -> Steps:
        """Run the program and read what it prints."""
        profile = self._profile
        if not self._allowed:
            raise profile.refusal(
                "mode External runs a program, which has to be allowed: "
                "credentials=DefaultCredentials(allow_process=True)"
            )
        if writable_by_others(self._file):
            raise profile.refusal(
                "its program is not run, since others may change the file: "
                f"run 'chmod go-w {self._file}'"
            )
        output = yield from run_process(RunProcess(_command(profile), SECONDS))
        members = object_of(output) if len(output) <= _MOST else None
        if members is None:
            raise profile.refusal("its program does not print a JSON object")
        mode = members.get("mode")
        if mode not in {"AK", "StsToken"}:
            raise profile.refusal("its program prints a mode that is neither AK nor StsToken")
        if mode == "StsToken" and not members.get("sts_token"):
            raise profile.refusal("its program prints no sts_token")
        return temporary_key_of(members, _NAMES, lasting=True)


def _command(profile: Profile) -> list[str]:
    command = profile.need("process_command")
    try:
        words = shlex.split(command, posix=os.name == "posix")
    except ValueError:
        words = []
    if not words:
        raise profile.refusal("process_command is no command: is a quotation mark not closed?")
    return words

"""How a command can end."""

from __future__ import annotations

FINE = 0
FINDINGS = 1
UNUSABLE = 2

INTERRUPTED = 130
"""What a shell reports for a program that Ctrl-C ended."""

PIPE_CLOSED = 141
"""What a shell reports for a program whose reader went away, as `head` does."""


class CommandError(Exception):
    """A command cannot go on; the text is for the user, one sentence."""

    def __init__(self, message: str, exit_code: int = UNUSABLE) -> None:
        super().__init__(message)
        self.exit_code = exit_code

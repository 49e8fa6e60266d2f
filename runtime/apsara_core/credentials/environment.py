"""A key in environment variables."""

from __future__ import annotations

from typing import ClassVar

from ..sources import Sources
from .answer import key_of
from .refreshing import RefreshingCredentials
from .steps import Steps
from .surroundings import Environment, surroundings_of
from .temporary_key import TemporaryKey

_PAIR = ("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET")
_TOKEN = "ALIBABA_CLOUD_SECURITY_TOKEN"  # noqa: S105 - the name of a variable


class EnvironmentCredentials(RefreshingCredentials):
    """The key of ``ALIBABA_CLOUD_ACCESS_KEY_ID`` and ``ALIBABA_CLOUD_ACCESS_KEY_SECRET``.

    ``ALIBABA_CLOUD_SECURITY_TOKEN`` makes it a temporary one. Read at the first call, and again if
    the service refuses it as expired.

    Args:
        environment: the variables; those of the process by default.
        sources: where time and chance come from; for tests.
    """

    name: ClassVar[str] = "environment"

    def __init__(self, *, environment: Environment = None, sources: Sources | None = None) -> None:
        super().__init__(sources=sources)
        self._surroundings = surroundings_of(environment)

    def steps(self) -> Steps:
        """Read the variables."""
        yield from ()  # there is nothing to ask anybody
        key_id, secret = self._surroundings.need(*_PAIR)
        return TemporaryKey(key_of(key_id, secret, self._surroundings.get(_TOKEN)), None)

"""The sources that are asked when nobody says where the key is."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import ClassVar

from ..errors import CredentialsError
from ..log import logger
from ..sources import Sources
from .cli_profile import CliProfileCredentials
from .context import Context
from .environment import EnvironmentCredentials
from .ini_profile import IniProfileCredentials
from .oidc import OidcCredentials
from .refreshing import RefreshingCredentials
from .steps import Steps, Tried, Unavailable
from .surroundings import Surroundings
from .temporary_key import TemporaryKey
from .uri import UriCredentials


class DefaultCredentials(RefreshingCredentials):
    """The first source that has a key, in the order of the vendor's SDKs.

    1. environment variables; 2. the OIDC role of a pod; 3. the profile of the vendor's command-line
    tool; 4. the vendor's credentials file; 5. the RAM role of this ECS instance; 6. a credentials
    URI. Nothing is read before the first call.

    The source that had a key is asked again when the key needs renewing, and no other: a program
    does not change who it is. Only if a source before it was set up and failed are all asked again.

    Args:
        allow_process: whether a profile of mode External may run its program.
        environment: the variables; those of the process by default.
        home: the home folder; that of the environment by default.
        sts_endpoint: a full address of STS; for tests and proxies.
        metadata_endpoint: a full address of the metadata service; for tests.
        sources: where time and chance come from; for tests.

    Raises:
        ConfigurationError: if an address is malformed or unprotected.
    """

    name: ClassVar[str] = "default chain"

    def __init__(
        self,
        *,
        allow_process: bool = False,
        environment: Mapping[str, str] | None = None,
        home: str | os.PathLike[str] | None = None,
        sts_endpoint: str | None = None,
        metadata_endpoint: str | None = None,
        sources: Sources | None = None,
    ) -> None:
        super().__init__(sources=sources)
        surroundings = Surroundings(environment, home)
        context = Context(
            surroundings, self._sources, sts_endpoint, metadata_endpoint, allow_process
        )
        self._chain: tuple[RefreshingCredentials, ...] = (
            EnvironmentCredentials(environment=surroundings, sources=self._sources),
            OidcCredentials(sts=context.sts(), environment=surroundings, sources=self._sources),
            CliProfileCredentials(context=context, sources=self._sources),
            IniProfileCredentials(context=context, sources=self._sources),
            context.ecs(),
            UriCredentials(environment=surroundings, sources=self._sources),
        )
        self._chosen: RefreshingCredentials | None = None

    def steps(self) -> Steps:
        """Ask the source that had the key before, or one after the other."""
        if self._chosen is not None:
            return (yield from _named(self._chosen))
        tried: list[tuple[str, str]] = []
        failed = False
        for source in self._chain:
            try:
                grant: TemporaryKey = yield from source.steps()
            except Unavailable as error:
                tried.append((source.name, error.reason))
                failed = failed or error.configured
                if error.configured:
                    logger.warning("%s has no key: %s", source.name, error.reason)
                continue
            if not failed:
                self._chosen = source
            logger.debug("the key comes from: %s", source.name)
            return grant
        raise Unavailable("no source has a key", tried=tuple(tried))

    def _error(self, tried: Tried) -> CredentialsError:
        if self._chosen is not None:
            return super()._error(tried)
        reasons = "\n".join(f"  {name}: {reason}" for name, reason in tried)
        return CredentialsError(
            f"no credentials were found. These were asked:\n{reasons}\n"
            "Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or give the "
            "client credentials=AccessKey(...).",
            tried=tried,
        )


def _named(source: RefreshingCredentials) -> Steps:
    try:
        return (yield from source.steps())
    except Unavailable as error:
        tried = ((source.name, error.reason),)
    raise Unavailable(tried[0][1], tried=tried)

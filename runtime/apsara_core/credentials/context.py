"""What profiles and the default chain hand on to the sources that they make."""

from __future__ import annotations

from typing import NamedTuple

from ..sources import Sources
from .assume_role import AssumeRoleCredentials
from .ecs import EcsCredentials
from .refreshing import RefreshingCredentials
from .sts import StsPlace
from .surroundings import Surroundings


class Context(NamedTuple):
    """Where things are, and what is allowed."""

    surroundings: Surroundings
    sources: Sources
    sts_endpoint: str | None = None
    metadata_endpoint: str | None = None
    allow_process: bool = False

    def sts(self, region: str | None = None, *, vpc: bool | None = None) -> StsPlace:
        """Return which STS a role asks."""
        return StsPlace(self.sts_endpoint, region, vpc, self.surroundings)

    def ecs(self, role_name: str | None = None) -> EcsCredentials:
        """Return the source that is this machine's role."""
        return EcsCredentials(
            role_name=role_name,
            endpoint=self.metadata_endpoint,
            environment=self.surroundings,
            sources=self.sources,
        )

    def role(
        self,
        source: RefreshingCredentials,
        sts: StsPlace,
        *,
        role_arn: str,
        session_name: str | None = None,
        duration_seconds: int | None = None,
        policy: str | None = None,
        external_id: str | None = None,
    ) -> AssumeRoleCredentials:
        """Return the source that is a role, assumed with the key of another.

        Raises:
            ConfigurationError: if that cannot work.
        """
        return AssumeRoleCredentials(
            source,
            role_arn=role_arn,
            session_name=session_name,
            duration_seconds=duration_seconds or 3600,
            policy=policy,
            external_id=external_id,
            sts=sts,
            sources=self.sources,
        )

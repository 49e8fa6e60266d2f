"""The keys of a RAM role, for somebody who has keys already."""

from __future__ import annotations

from typing import Any, ClassVar

from ..errors import ConfigurationError
from ..provider import CredentialsProvider, VendorObject, credentials_problem
from ..signing.prepare import Attempt, prepare
from ..sources import Sources
from ..user_agent import user_agent
from .refreshing import RefreshingCredentials
from .steps import AskProvider, Exchange, Steps, Unavailable, ask_provider, exchange
from .sts import (
    TIMEOUT,
    StsPlace,
    default_session_name,
    parameters_of,
    problems_of,
    temporary_key_from,
)
from .sts_api import ASSUME_ROLE, AssumeRoleRequest
from .vendor import adopted


class AssumeRoleCredentials(RefreshingCredentials):
    """The keys of a role that another key may assume (STS ``AssumeRole``).

    Roles can be chained: *source* may be an `AssumeRoleCredentials` itself.

    Args:
        source: an `AccessKey`, or whatever else a client takes as its credentials.
        role_arn: the role, such as ``"acs:ram::1234567890123456:role/uploader"``.
        session_name: 2 to 64 letters, digits and ``. @ - _``, under which the role's calls are
            recorded; made of the time by default.
        duration_seconds: how long the keys last, from 900 up to what the role allows.
        policy: a policy in JSON that takes rights away from the role's.
        external_id: what the role's owner agreed on with you.
        sts: which STS is asked; by default that of the environment.
        sources: where time and chance come from; for tests.

    Raises:
        ConfigurationError: if an argument cannot work.
    """

    name: ClassVar[str] = "RAM role"

    def __init__(
        self,
        source: CredentialsProvider | VendorObject,
        *,
        role_arn: str,
        session_name: str | None = None,
        duration_seconds: int = 3600,
        policy: str | None = None,
        external_id: str | None = None,
        sts: StsPlace | None = None,
        sources: Sources | None = None,
    ) -> None:
        super().__init__(sources=sources)
        self._source: Any = adopted(source)
        problem = credentials_problem(self._source)
        self._request = AssumeRoleRequest(
            role_arn=role_arn,
            role_session_name=session_name or default_session_name(self._sources),
            duration_seconds=duration_seconds,
            policy=policy,
            external_id=external_id,
        )
        problem = problem or problems_of(self._request)
        if problem:
            del source, external_id
            raise ConfigurationError(f"the role cannot be assumed: {problem}")
        self._sts = sts or StsPlace()

    def steps(self) -> Steps:
        """Ask the source for its key, and STS for the role's."""
        source = self._source
        if isinstance(source, RefreshingCredentials):
            try:
                key = (yield from source.steps()).key
            except Unavailable as error:
                raise Unavailable(
                    f"its source, {source.name}, has no key: {error.reason}"
                ) from None
        else:
            key = yield from ask_provider(AskProvider(source))
        request = prepare(
            ASSUME_ROLE,
            parameters_of(self._request),
            Attempt(
                endpoint=self._sts.resolve(),
                key=key,
                signature="v3",
                user_agent=user_agent(None),
                now=self._sources.now(),
                nonce=self._sources.nonce(),
            ),
        )
        response = yield from exchange(Exchange(request, TIMEOUT))
        return temporary_key_from(response, key.secrets())

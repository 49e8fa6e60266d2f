"""The keys of a RAM role for a token of an identity provider (RRSA in ACK clusters)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from ..http_message import HttpRequest
from ..signing.encoding import canonical_query
from ..sources import Sources
from ..user_agent import user_agent
from .refreshing import RefreshingCredentials
from .small_file import read_text
from .steps import Exchange, Steps, Unavailable, exchange
from .sts import TIMEOUT, StsPlace, default_session_name, parameters_of, temporary_key_from
from .sts_api import ASSUME_ROLE_WITH_OIDC, AssumeRoleWithOidcRequest
from .surroundings import Environment, surroundings_of

ROLE = "ALIBABA_CLOUD_ROLE_ARN"
PROVIDER = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN"
TOKEN_FILE = "ALIBABA_CLOUD_OIDC_TOKEN_FILE"  # noqa: S105 - the name of a variable
_SESSION = "ALIBABA_CLOUD_ROLE_SESSION_NAME"


class OidcCredentials(RefreshingCredentials):
    """The keys of a role that the bearer of a token may assume (STS ``AssumeRoleWithOIDC``).

    The token's file is read again at every renewal: the platform replaces it.

    Args:
        role_arn: the role; ``ALIBABA_CLOUD_ROLE_ARN`` by default.
        provider_arn: the identity provider; ``ALIBABA_CLOUD_OIDC_PROVIDER_ARN`` by default.
        token_file: the file with the token; ``ALIBABA_CLOUD_OIDC_TOKEN_FILE`` by default.
        session_name: under which the role's calls are recorded; by default
            ``ALIBABA_CLOUD_ROLE_SESSION_NAME``, else a name made of the time.
        duration_seconds: how long the keys last, from 900 up to what the role allows.
        policy: a policy in JSON that takes rights away from the role's.
        sts: which STS is asked; by default that of the environment.
        environment: the variables; those of the process by default.
        sources: where time and chance come from; for tests.
    """

    name: ClassVar[str] = "OIDC role"

    def __init__(
        self,
        *,
        role_arn: str | None = None,
        provider_arn: str | None = None,
        token_file: str | None = None,
        session_name: str | None = None,
        duration_seconds: int = 3600,
        policy: str | None = None,
        sts: StsPlace | None = None,
        environment: Environment = None,
        sources: Sources | None = None,
    ) -> None:
        super().__init__(sources=sources)
        self._given = {ROLE: role_arn, PROVIDER: provider_arn, TOKEN_FILE: token_file}
        self._session_name = session_name
        self._duration_seconds = duration_seconds
        self._policy = policy
        self._surroundings = surroundings_of(environment)
        self._sts = sts or StsPlace(surroundings=self._surroundings)

    def steps(self) -> Steps:
        """Read the token, and ask STS for the role's keys."""
        unsaid = [name for name, given in self._given.items() if not given]
        found = dict(zip(unsaid, self._surroundings.need(*unsaid), strict=True))
        role_arn, provider_arn, token_file = (
            given or found[name] for name, given in self._given.items()
        )
        token = _token(token_file)
        session = self._session_name or self._surroundings.get(_SESSION)
        parameters = parameters_of(
            AssumeRoleWithOidcRequest(
                role_arn=role_arn,
                oidc_provider_arn=provider_arn,
                oidc_token=token,
                role_session_name=session or default_session_name(self._sources),
                duration_seconds=self._duration_seconds,
                policy=self._policy,
            )
        )
        request = _request(self._sts, parameters, self._sources)
        response = yield from exchange(Exchange(request, TIMEOUT))
        return temporary_key_from(response, [token])


def _token(path: str) -> str:
    try:
        token = read_text(Path(path)).strip()
    except Unavailable as error:
        reason = f"the token file {error.reason}"
    else:
        if token:
            return token
        reason = f"the token file {path} is empty"
    raise Unavailable(reason)


def _request(sts: StsPlace, parameters: Mapping[str, str], sources: Sources) -> HttpRequest:
    """Build the request. It is not signed, and the token does not go into the address."""
    endpoint = sts.resolve()
    common = {
        "Action": ASSUME_ROLE_WITH_OIDC.name,
        "Format": "JSON",
        "SignatureNonce": sources.nonce(),
        "Timestamp": f"{sources.now():%Y-%m-%dT%H:%M:%SZ}",
        "Version": ASSUME_ROLE_WITH_OIDC.service.version,
    }
    return HttpRequest(
        operation=ASSUME_ROLE_WITH_OIDC.name,
        method="POST",
        endpoint=endpoint,
        target=f"/?{canonical_query(common)}",
        headers={
            "host": endpoint.authority,
            "accept": "application/json",
            "content-type": "application/x-www-form-urlencoded",
            "user-agent": user_agent(None),
        },
        body=canonical_query(parameters).encode("ascii"),
    )

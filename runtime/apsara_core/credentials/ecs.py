"""The keys of the RAM role of an ECS instance, from its metadata service."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping
from http import HTTPStatus
from typing import Any, ClassVar

from ..errors import TransportError
from ..http_message import HttpRequest, HttpResponse
from ..sources import Sources
from ..timeouts import Timeout
from ..user_agent import user_agent
from .address import METADATA_HOST, secure_address
from .answer import check_code, members_of, temporary_key_of, text_of
from .refreshing import RefreshingCredentials
from .steps import Exchange, Step, Steps, Unavailable, exchange
from .surroundings import Environment, surroundings_of

TIMEOUT = Timeout(connect=1, read=2, write=1, pool=1, total=5)
"""The service answers within milliseconds, or is not there: a laptop has none."""

TOKEN_SECONDS = 21600
"""How long a token of the metadata service is asked for; six hours, the most that it gives."""

_TOKEN_PATH = "/latest/api/token"  # noqa: S105 - a path
_ROLES_PATH = "/latest/meta-data/ram/security-credentials/"
_HEADER = re.compile(r"[!-~]{1,4096}")
_ROLE_NAME = re.compile(r"[A-Za-z0-9._-]{1,64}")


class EcsCredentials(RefreshingCredentials):
    """The keys of the RAM role that is attached to this ECS instance.

    The metadata service is asked with a session token (version 2). If it does not give one, it is
    asked without, unless that is switched off. A machine without the service is found out within
    a second, and no proxy is used.

    Args:
        role_name: the role's name, which saves a request; ``ALIBABA_CLOUD_ECS_METADATA`` by
            default.
        token_needed: whether not to ask without a token; by default, whether
            ``ALIBABA_CLOUD_IMDSV1_DISABLED`` is ``true``.
        endpoint: the address of the service; for tests.
        environment: the variables; those of the process by default. The service is not asked at
            all if ``ALIBABA_CLOUD_ECS_METADATA_DISABLED`` is ``true``.
        sources: where time and chance come from; for tests.

    Raises:
        ConfigurationError: if *endpoint* is not on this machine or its link.
    """

    name: ClassVar[str] = "ECS RAM role"

    def __init__(
        self,
        *,
        role_name: str | None = None,
        token_needed: bool | None = None,
        endpoint: str | None = None,
        environment: Environment = None,
        sources: Sources | None = None,
    ) -> None:
        super().__init__(sources=sources)
        self._role_name = role_name
        self._token_needed = token_needed
        self._endpoint = secure_address(
            endpoint or f"http://{METADATA_HOST}", "the endpoint of the metadata service"
        ).endpoint
        self._surroundings = surroundings_of(environment)

    def steps(self) -> Steps:
        """Ask for a session token, the role's name and its keys."""
        if self._surroundings.says_true("ALIBABA_CLOUD_ECS_METADATA_DISABLED"):
            raise Unavailable(
                "it is switched off by ALIBABA_CLOUD_ECS_METADATA_DISABLED", configured=False
            )
        headers = yield from self._token_header()
        role = self._role_name or self._surroundings.get("ALIBABA_CLOUD_ECS_METADATA")
        if role is None:
            listing = yield from self._ask("ListRoles", _ROLES_PATH, headers)
            if listing.status == HTTPStatus.NOT_FOUND:
                raise Unavailable("no RAM role is attached to this ECS instance", configured=False)
            role = text_of(listing).strip().partition("\n")[0].strip()
        if not _ROLE_NAME.fullmatch(role):
            raise Unavailable("the role's name is not one that RAM gives")
        members = members_of((yield from self._ask("GetRoleKeys", _ROLES_PATH + role, headers)))
        check_code(members)
        return temporary_key_of(members)

    def _token_header(self) -> Generator[Step, Any, dict[str, str]]:
        asked = {"x-aliyun-ecs-metadata-token-ttl-seconds": str(TOKEN_SECONDS)}
        request = self._request("GetToken", "PUT", _TOKEN_PATH, {**asked, "content-length": "0"})
        outcome: HttpResponse | TransportError = yield Exchange(request, TIMEOUT, direct=True)
        if isinstance(outcome, TransportError):
            reason = str(outcome)
            if not outcome.request_sent:
                # Asking again without a token would wait for the same machine again.
                raise Unavailable(
                    f"this machine has no metadata service ({reason})", configured=False
                )
        elif outcome.status != HTTPStatus.OK:
            reason = f"HTTP {outcome.status}"
        else:
            token = text_of(outcome).strip()
            if _HEADER.fullmatch(token):
                return {"x-aliyun-ecs-metadata-token": token}
            reason = "the token is malformed"
        needed = self._token_needed
        if needed is None:
            needed = self._surroundings.says_true("ALIBABA_CLOUD_IMDSV1_DISABLED")
        if needed:
            raise Unavailable(f"the metadata service gives no session token ({reason})")
        return {}

    def _ask(
        self, name: str, path: str, headers: Mapping[str, str]
    ) -> Generator[Step, Any, HttpResponse]:
        request = self._request(name, "GET", path, headers)
        return (yield from exchange(Exchange(request, TIMEOUT, direct=True)))

    def _request(
        self, name: str, method: str, path: str, headers: Mapping[str, str]
    ) -> HttpRequest:
        return HttpRequest(
            operation=name,
            method=method,
            endpoint=self._endpoint,
            target=path,
            headers={
                "host": self._endpoint.authority,
                "user-agent": user_agent(None),
                **headers,
            },
        )

"""What a client was set up with, checked once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypedDict, Unpack, cast

from .client_state import ClientState
from .endpoints import Endpoint, resolve
from .errors import ConfigurationError
from .provider import AsyncCredentialsProvider, CredentialsProvider
from .record import Record
from .retrying.retry import RetryPolicy, policy_problem
from .retrying.retry_budget import RetryBudget
from .signing.prepare import SignatureName
from .sources import Sources
from .timeouts import Timeout
from .user_agent import user_agent as user_agent_header

if TYPE_CHECKING:
    from .hooks import AnyHook
    from .schema import Request, Service, Violation

Check: TypeAlias = "Callable[[Request[Any]], Iterable[Violation]]"
"""A check of the caller's own: the violations of a request, none if it is right."""


class Settings(Record):
    """Everything that the calls of one client have in common, besides the connection.

    Attributes:
        service: the API that the client speaks.
        region: the region id, if one was given.
        endpoint: where requests go.
        credentials: asked for the key before every attempt.
        signature: how requests are signed.
        retry: the retry policy; ``None`` for a single attempt.
        timeout: what the caller asked for; ``None`` for the usual limits.
        limits: the time limits of one attempt by phase, in seconds.
        total: seconds for all attempts together, if there is a deadline.
        validate: whether requests are checked before they are sent.
        checks: the caller's own checks of a request, beside those of its operation.
        headers: what the caller adds to each request.
        hooks: what the caller runs inside of each call.
        user_agent: the header's value.
        sources: time and chance.
        state: what the calls learn from each other; a client's copies have the same.
    """

    service: Service
    region: str | None
    endpoint: Endpoint
    credentials: CredentialsProvider | AsyncCredentialsProvider
    signature: SignatureName
    retry: RetryPolicy | None
    timeout: Timeout | None
    limits: Mapping[str, float | None]
    total: float | None
    validate: bool
    checks: tuple[Check, ...]
    headers: Mapping[str, str]
    hooks: tuple[AnyHook, ...]
    user_agent: str
    sources: Sources
    state: ClientState

    def changed(self, changes: Mapping[str, Any]) -> Self:
        """Return a copy with other values."""
        values: dict[str, Any] = {**vars(self), **changes}
        return type(self)(**values)


class Given(TypedDict, total=False):
    """Arguments of a client that `checked_options` checks."""

    retry: RetryPolicy | None
    validate: bool
    checks: Sequence[Check]
    headers: Mapping[str, str]
    hooks: Sequence[AnyHook]


class CallOptions(TypedDict, total=False):
    """What a single call may have otherwise than its client; see ``with_options``."""

    timeout: float | Timeout | None
    retry: RetryPolicy | None
    region: str
    endpoint: str
    validate: bool
    headers: Mapping[str, str]
    checks: Sequence[Check]
    hooks: Sequence[AnyHook]


def make_settings(
    *,
    service: Service | None,
    region: str | None,
    endpoint: str | None,
    credentials: CredentialsProvider | AsyncCredentialsProvider,
    signature: SignatureName,
    user_agent: str | None,
    timeout: Timeout | None = None,
    limits: Mapping[str, float | None] | None = None,
    sources: Sources | None = None,
    retry_budget: RetryBudget | None = None,
    is_async: bool = False,
    **given: Unpack[Given],
) -> Settings:
    """Check what a client was given, all but the credentials.

    *limits* are the time limits by phase where *timeout* is not given: those of the caller's own
    HTTP client.

    Raises:
        ConfigurationError: if something cannot work; the sentence says what and why.
    """
    if service is None:
        raise ConfigurationError(
            "a base client speaks no API by itself: use a generated one such as apsara_vod.Client"
        )
    if signature not in {"v3", "v1"}:
        raise ConfigurationError(f"signature must be 'v3' or 'v1', got {signature!r}")
    if retry_budget is not None and not isinstance(retry_budget, RetryBudget):
        raise ConfigurationError(
            f"retry_budget must be an apsara_core.RetryBudget, got {retry_budget!r}"
        )
    usual: dict[str, Any] = {"checks": (), "headers": {}, "hooks": (), **given}
    return Settings(
        service=service,
        region=region,
        endpoint=resolve(service, region, endpoint),
        credentials=credentials,
        signature=signature,
        user_agent=user_agent_header(user_agent),
        sources=sources or Sources(),
        state=ClientState(retry_budget),
        **time_limits(timeout, limits),
        **checked_options(usual, is_async=is_async),
    )


def time_limits(
    timeout: Timeout | None, otherwise: Mapping[str, float | None] | None
) -> dict[str, Any]:
    """Return the settings that follow from *timeout*: its own limits, or those *otherwise*."""
    chosen = timeout or Timeout()
    limits = chosen.as_dict() if timeout is not None or otherwise is None else otherwise
    return {"timeout": timeout, "limits": limits, "total": chosen.total}


def checked_options(given: Mapping[str, Any], *, is_async: bool) -> dict[str, Any]:
    """Return the options that a client and a copy of one take alike, as settings.

    Raises:
        ConfigurationError: if one of them cannot work.
    """
    checked = dict(given)
    if "retry" in given:
        problem = policy_problem(given["retry"])
        if problem:
            raise ConfigurationError(problem)
    if "validate" in given and not isinstance(given["validate"], bool):
        raise ConfigurationError(f"validate must be True or False, got {given['validate']!r}")
    if "checks" in given:
        checks: Any = given["checks"]
        if not isinstance(checks, list | tuple) or not all(
            map(callable, cast("Sequence[object]", checks))
        ):
            raise ConfigurationError(
                f"checks must be a list of functions from a request to violations, got {checks!r}"
            )
        checked["checks"] = tuple(cast("Sequence[Check]", checks))
    # Programs without headers and hooks of their own never load what checks them.
    if given.get("headers", {}) != {}:
        from .extra_headers import checked_headers

        checked["headers"] = checked_headers(given["headers"])
    if given.get("hooks", ()) != ():
        from .hooks import checked_hooks

        checked["hooks"] = checked_hooks(given["hooks"], is_async=is_async)
    return checked

"""What a client was set up with, checked once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .endpoints import Endpoint, resolve
from .errors import ConfigurationError
from .prepare import SignatureName
from .provider import AsyncCredentialsProvider, CredentialsProvider
from .record import Record
from .retry import Retry
from .sources import Sources
from .user_agent import user_agent as user_agent_header

if TYPE_CHECKING:
    from .schema import Service


class Settings(Record):
    """Everything that the calls of one client have in common, besides the connection.

    Attributes:
        service: the API that the client speaks.
        region: the region id, if one was given.
        endpoint: where requests go.
        credentials: asked for the key before every attempt.
        signature: how requests are signed.
        retry: the retry policy; ``None`` for a single attempt.
        validate: whether requests are checked before they are sent.
        user_agent: the header's value.
        sources: time and chance.
    """

    service: Service
    region: str | None
    endpoint: Endpoint
    credentials: CredentialsProvider | AsyncCredentialsProvider
    signature: SignatureName
    retry: Retry | None
    validate: bool
    user_agent: str
    sources: Sources


def make_settings(
    *,
    service: Service | None,
    region: str | None,
    endpoint: str | None,
    credentials: CredentialsProvider | AsyncCredentialsProvider,
    signature: SignatureName,
    retry: Retry | None,
    validate: bool,
    user_agent: str | None,
    sources: Sources | None,
) -> Settings:
    """Check what a client was given, all but the credentials.

    Raises:
        ConfigurationError: if something cannot work; the sentence says what and why.
    """
    if service is None:
        raise ConfigurationError(
            "a base client speaks no API by itself: use a generated one such as apsara_vod.Client"
        )
    if signature not in {"v3", "v1"}:
        raise ConfigurationError(f"signature must be 'v3' or 'v1', got {signature!r}")
    if retry is not None and not isinstance(retry, Retry):
        raise ConfigurationError(
            f"retry must be an apsara_core.Retry, or None for a single attempt, got {retry!r}"
        )
    if not isinstance(validate, bool):
        raise ConfigurationError(f"validate must be True or False, got {validate!r}")
    return Settings(
        service=service,
        region=region,
        endpoint=resolve(service, region, endpoint),
        credentials=credentials,
        signature=signature,
        retry=retry,
        validate=validate,
        user_agent=user_agent_header(user_agent),
        sources=sources or Sources(),
    )

"""The two operations of STS that hand out the keys of a role, described like any other API."""

from __future__ import annotations

from ..schema import Integer, Request, Response, Service, Text, field, model, operation

SERVICE = Service(
    product="Sts",
    version="2015-04-01",
    title="Security Token Service",
    endpoints={},
    endpoint_pattern="sts.{region}.aliyuncs.com",
)

_SESSION_NAME = Text(
    min_length=2,
    max_length=64,
    pattern=r"^[A-Za-z0-9.@_-]+$",
    pattern_hint="letters, digits and . @ - _",
)
_DURATION = Integer(minimum=900, maximum=43200)


@model
class RoleResponse(Response):
    """An answer; `answer` reads it, since it is nothing but secrets."""


@model
class AssumeRoleRequest(Request[RoleResponse]):
    """``AssumeRole``: the keys of a role, for somebody who has keys already."""

    role_arn: str = field("RoleArn", Text(min_length=1))
    role_session_name: str = field("RoleSessionName", _SESSION_NAME)
    duration_seconds: int = field("DurationSeconds", _DURATION, default=3600)
    policy: str | None = field("Policy", Text(min_length=1), default=None)
    external_id: str | None = field("ExternalId", Text(sensitive=True), default=None)


@model
class AssumeRoleWithOidcRequest(Request[RoleResponse]):
    """``AssumeRoleWithOIDC``: the keys of a role, for a token of an identity provider."""

    role_arn: str = field("RoleArn", Text(min_length=1))
    oidc_provider_arn: str = field("OIDCProviderArn", Text(min_length=1))
    oidc_token: str = field("OIDCToken", Text(min_length=4, sensitive=True))
    role_session_name: str = field("RoleSessionName", _SESSION_NAME)
    duration_seconds: int = field("DurationSeconds", _DURATION, default=3600)
    policy: str | None = field("Policy", Text(min_length=1), default=None)


ASSUME_ROLE = operation(
    name="AssumeRole",
    method_name="assume_role",
    summary="Get temporary keys of a RAM role.",
    service=SERVICE,
    request=AssumeRoleRequest,
    response=RoleResponse,
    reads_only=True,
    ram_action="sts:AssumeRole",
)

ASSUME_ROLE_WITH_OIDC = operation(
    name="AssumeRoleWithOIDC",
    method_name="assume_role_with_oidc",
    summary="Get temporary keys of a RAM role for a token of an identity provider.",
    service=SERVICE,
    request=AssumeRoleWithOidcRequest,
    response=RoleResponse,
    reads_only=True,
    methods=("POST",),
)

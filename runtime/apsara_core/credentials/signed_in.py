"""Keys for a person who signed in with the vendor's command-line tool in a browser.

The tool keeps what the sign-in brought in its profile. This library exchanges it for keys as long
as it is valid, and leaves signing in again to the tool: the file stays as it is.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, ClassVar, cast

from ..http_message import HttpRequest
from ..sources import Sources
from ..user_agent import user_agent
from .address import Address, secure_address
from .answer import STS, members_of, temporary_key_of
from .profile import Profile
from .refreshing import RefreshingCredentials
from .steps import Exchange, Steps, Unavailable, exchange
from .sts import TIMEOUT
from .temporary_key import TemporaryKey

_SITES = {"CN": "https://oauth.aliyun.com", "INTL": "https://oauth.alibabacloud.com"}


class CloudSsoCredentials(RefreshingCredentials):
    """The keys of an account that CloudSSO lets a person use.

    Args:
        profile: a profile of mode CloudSSO.
        sources: where time and chance come from; for tests.
    """

    name: ClassVar[str] = "CloudSSO"

    def __init__(self, profile: Profile, *, sources: Sources | None = None) -> None:
        super().__init__(sources=sources)
        self._profile = profile
        self._portal = secure_address(
            profile.need("cloud_sso_sign_in_url"), "cloud_sso_sign_in_url"
        )

    def steps(self) -> Steps:
        """Ask the portal."""
        profile = self._profile
        token = profile.text("access_token")
        if token is None or _is_over(profile, "cloud_sso_access_token_expire", self._sources):
            raise _sign_in_again(profile, "CloudSSO")
        body = {
            "AccountId": profile.need("cloud_sso_account_id"),
            "AccessConfigurationId": profile.need("cloud_sso_access_config"),
        }
        request = _request(self._portal, "/cloud-credentials", token, json.dumps(body).encode())
        response = yield from exchange(Exchange(request, TIMEOUT, direct=self._portal.local))
        members = members_of(response, [token]).get("CloudCredential")
        if not isinstance(members, dict):
            raise profile.refusal("the answer has no CloudCredential")
        return temporary_key_of(cast("dict[str, Any]", members), STS)


class OAuthCredentials(RefreshingCredentials):
    """The keys of a person who signed in with OAuth.

    Args:
        profile: a profile of mode OAuth.
        sources: where time and chance come from; for tests.
    """

    name: ClassVar[str] = "OAuth"

    def __init__(self, profile: Profile, *, sources: Sources | None = None) -> None:
        super().__init__(sources=sources)
        self._profile = profile
        site = profile.text("oauth_site_type") or "CN"
        if site.upper() not in _SITES:
            raise profile.refusal(f"oauth_site_type {site!r} is neither CN nor INTL")
        self._site = secure_address(_SITES[site.upper()], "oauth_site_type")

    def steps(self) -> Steps:
        """Take the keys that the tool keeps while they last, else exchange the token."""
        profile = self._profile
        kept = _kept(profile, self._sources)
        if kept is not None:
            return kept
        token = profile.text("oauth_access_token")
        if token is None or _is_over(profile, "oauth_access_token_expire", self._sources):
            # A new token would make the one in the file worthless, and the tool with it.
            raise _sign_in_again(profile, "OAuth")
        request = _request(self._site, "/v1/exchange", token, b"")
        response = yield from exchange(Exchange(request, TIMEOUT))
        return temporary_key_of(members_of(response, [token]), STS)


def _kept(profile: Profile, sources: Sources) -> TemporaryKey | None:
    end = _moment(profile, "sts_expiration")
    if end is None or end <= sources.now() or profile.text("sts_token") is None:
        return None
    grant = profile.key(token="sts_token")  # noqa: S106 - a field
    return TemporaryKey(grant.key, end)


def _is_over(profile: Profile, name: str, sources: Sources) -> bool:
    end = _moment(profile, name)
    return end is None or end <= sources.now()


def _moment(profile: Profile, name: str) -> datetime | None:
    """Read a time in seconds since 1970, as the tool writes it."""
    seconds = profile.number(name)
    if seconds is None:
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        reason = f"{name} is no time"
    raise profile.refusal(reason)


def _sign_in_again(profile: Profile, mode: str) -> Unavailable:
    return profile.refusal(
        f"the sign-in has run out: run 'aliyun configure --mode {mode}' to sign in again"
    )


def _request(address: Address, path: str, token: str, body: bytes) -> HttpRequest:
    if not token.isascii() or not token.isprintable() or " " in token:
        raise Unavailable("the token in the profile is malformed")
    return HttpRequest(
        operation="GetCredentials",
        method="POST",
        endpoint=address.endpoint,
        target=path,
        headers={
            "host": address.endpoint.authority,
            "accept": "application/json",
            "authorization": f"Bearer {token}",
            "content-type": "application/json",
            "user-agent": user_agent(None),
        },
        body=body,
    )

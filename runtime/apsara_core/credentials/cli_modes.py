"""What each mode of ``aliyun configure`` stands for. Their names count with capital letters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeAlias

from ..errors import ConfigurationError
from .context import Context
from .external import ExternalCredentials
from .fixed import FixedCredentials
from .oidc import PROVIDER, ROLE, TOKEN_FILE, OidcCredentials
from .profile import Profile
from .refreshing import RefreshingCredentials
from .signed_in import CloudSsoCredentials, OAuthCredentials
from .uri import UriCredentials

_MOST_LINKS = 8
"""Profiles in a chain of roles; the services allow fewer."""

_CANNOT = {
    "RsaKeyPair": "needs RSA signatures, which this library does not make",
    "BearerToken": "has no key to sign requests with",
    "Anonymous": "has no key to sign requests with",
}


class FoundProfiles(Protocol):
    """The profiles of a file."""

    @property
    def path(self) -> Path:
        """Where the file is."""
        ...

    def find(self, name: str) -> Profile:
        """Return a profile, or raise `Unavailable`."""
        ...


class _Place:
    """Where a profile stands: in which file, and after which others in a chain of roles."""

    def __init__(self, profiles: FoundProfiles, context: Context, links: tuple[str, ...]) -> None:
        self.profiles = profiles
        self.context = context
        self.links = links


def source_of(
    name: str, profiles: FoundProfiles, context: Context, links: tuple[str, ...] = ()
) -> RefreshingCredentials:
    """Return the source that a profile describes.

    Args:
        name: the profile.
        profiles: those of its file.
        context: what it hands on.
        links: the profiles that name it as their source, the outermost first.

    Raises:
        Unavailable: if it cannot work.
    """
    profile = profiles.find(name)
    mode = profile.text("mode")
    if name in links or len(links) >= _MOST_LINKS:
        raise profile.refusal(f"source_profile leads in a circle: {' -> '.join((*links, name))}")
    if mode in _CANNOT:
        raise profile.refusal(f"mode {mode} {_CANNOT[mode]}")
    if mode not in _MODES:
        raise profile.refusal(f"mode {mode!r} is not known")
    try:
        return _MODES[mode](profile, _Place(profiles, context, (*links, name)))
    except ConfigurationError as error:
        reason = str(error)
    raise profile.refusal(reason)


_Reader: TypeAlias = Callable[[Profile, _Place], RefreshingCredentials]


def _key(profile: Profile, _place: _Place) -> RefreshingCredentials:
    return FixedCredentials(profile.key())


def _sts_token(profile: Profile, _place: _Place) -> RefreshingCredentials:
    return FixedCredentials(
        profile.key(token="sts_token")  # noqa: S106 - a field
    )


def _role(profile: Profile, place: _Place, source: RefreshingCredentials) -> RefreshingCredentials:
    return place.context.role(
        source,
        place.context.sts(profile.text("sts_region"), vpc=profile.flag("enable_vpc")),
        role_arn=profile.need("ram_role_arn"),
        session_name=_session(profile),
        duration_seconds=profile.number("expired_seconds"),
        policy=profile.text("policy"),
        external_id=profile.text("external_id"),
    )


def _session(profile: Profile) -> str | None:
    # The tool writes the first, an SDK of the vendor reads the second.
    return profile.text("ram_session_name") or profile.text("role_session_name")


def _ram_role_arn(profile: Profile, place: _Place) -> RefreshingCredentials:
    return _role(profile, place, _key(profile, place))


def _ecs_ram_role(profile: Profile, place: _Place) -> RefreshingCredentials:
    return place.context.ecs(profile.text("ram_role_name"))


def _role_of_ecs(profile: Profile, place: _Place) -> RefreshingCredentials:
    return _role(profile, place, _ecs_ram_role(profile, place))


def _chained_role(profile: Profile, place: _Place) -> RefreshingCredentials:
    source = source_of(profile.need("source_profile"), place.profiles, place.context, place.links)
    return _role(profile, place, source)


def _oidc(profile: Profile, place: _Place) -> RefreshingCredentials:
    surroundings = place.context.surroundings
    return OidcCredentials(
        role_arn=profile.need_or("ram_role_arn", ROLE, surroundings),
        provider_arn=profile.need_or("oidc_provider_arn", PROVIDER, surroundings),
        token_file=profile.need_or("oidc_token_file", TOKEN_FILE, surroundings),
        session_name=_session(profile),
        duration_seconds=profile.number("expired_seconds") or 3600,
        policy=profile.text("policy"),
        sts=place.context.sts(profile.text("sts_region"), vpc=profile.flag("enable_vpc")),
        environment=surroundings,
        sources=place.context.sources,
    )


def _uri(profile: Profile, place: _Place) -> RefreshingCredentials:
    return UriCredentials(profile.need("credentials_uri"), sources=place.context.sources)


def _external(profile: Profile, place: _Place) -> RefreshingCredentials:
    return ExternalCredentials(profile, place.profiles.path, allowed=place.context.allow_process)


def _cloud_sso(profile: Profile, place: _Place) -> RefreshingCredentials:
    return CloudSsoCredentials(profile, sources=place.context.sources)


def _oauth(profile: Profile, place: _Place) -> RefreshingCredentials:
    return OAuthCredentials(profile, sources=place.context.sources)


_MODES: dict[str | None, _Reader] = {
    "AK": _key,
    "StsToken": _sts_token,
    "RamRoleArn": _ram_role_arn,
    "EcsRamRole": _ecs_ram_role,
    "RamRoleArnWithRoleName": _role_of_ecs,
    "ChainableRamRoleArn": _chained_role,
    "OIDC": _oidc,
    "CredentialsURI": _uri,
    "External": _external,
    "CloudSSO": _cloud_sso,
    "OAuth": _oauth,
}

"""Where keys come from.

`DefaultCredentials` looks in the usual places, in the order of the vendor's SDKs; a client that is
given no credentials uses it. The other classes name one place each::

    from apsara_core.credentials import AssumeRoleCredentials, EcsCredentials

    role = AssumeRoleCredentials(EcsCredentials(), role_arn="acs:ram::1234:role/uploader")

`CachedCredentials` keeps and renews the keys that a function of your own fetches.

Temporary keys are cached, and renewed before they expire: `refreshing` says how. What a place is
asked and how its answer is read is written once, as steps without any I/O (`steps`); `runner` and
`async_runner` carry them out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import lazy as _lazy

if TYPE_CHECKING:
    from ..access_key import AccessKey
    from ..errors import CredentialsError
    from ..provider import AsyncCredentialsProvider, CredentialsProvider
    from .assume_role import AssumeRoleCredentials
    from .cached import AsyncCachedCredentials, CachedCredentials
    from .cli_profile import CliProfileCredentials
    from .default import DefaultCredentials
    from .ecs import EcsCredentials
    from .environment import EnvironmentCredentials
    from .ini_profile import IniProfileCredentials
    from .oidc import OidcCredentials
    from .sts import StsPlace
    from .temporary_key import TemporaryKey
    from .uri import UriCredentials
    from .vendor import VendorCredentials

__all__ = [
    "AccessKey",
    "AssumeRoleCredentials",
    "AsyncCachedCredentials",
    "AsyncCredentialsProvider",
    "CachedCredentials",
    "CliProfileCredentials",
    "CredentialsError",
    "CredentialsProvider",
    "DefaultCredentials",
    "EcsCredentials",
    "EnvironmentCredentials",
    "IniProfileCredentials",
    "OidcCredentials",
    "StsPlace",
    "TemporaryKey",
    "UriCredentials",
    "VendorCredentials",
]

_MODULES = {
    "..access_key": ("AccessKey",),
    "..errors": ("CredentialsError",),
    "..provider": ("AsyncCredentialsProvider", "CredentialsProvider"),
    ".assume_role": ("AssumeRoleCredentials",),
    ".cached": ("AsyncCachedCredentials", "CachedCredentials"),
    ".cli_profile": ("CliProfileCredentials",),
    ".default": ("DefaultCredentials",),
    ".ecs": ("EcsCredentials",),
    ".environment": ("EnvironmentCredentials",),
    ".ini_profile": ("IniProfileCredentials",),
    ".oidc": ("OidcCredentials",),
    ".sts": ("StsPlace",),
    ".temporary_key": ("TemporaryKey",),
    ".uri": ("UriCredentials",),
    ".vendor": ("VendorCredentials",),
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy.exports(__name__, _MODULES, __all__)

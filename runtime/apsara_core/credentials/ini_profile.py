"""Keys from the vendor's credentials file, ``~/.alibabacloud/credentials.ini``."""

from __future__ import annotations

import configparser
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ClassVar, TypeAlias

from ..errors import ConfigurationError
from ..sources import Sources
from .context import Context
from .fixed import FixedCredentials
from .oidc import PROVIDER, ROLE, TOKEN_FILE, OidcCredentials
from .profile import Profile
from .refreshing import RefreshingCredentials
from .small_file import read_text
from .steps import Steps, Unavailable
from .surroundings import Environment, surroundings_of

_NAMES = ("credentials.ini", "credentials")
"""The newer SDKs of the vendor read the first, the older ones and the documents the second."""


class IniProfileCredentials(RefreshingCredentials):
    """The key of a section of the vendor's credentials file.

    Args:
        profile: the section; ``ALIBABA_CLOUD_PROFILE`` by default, else ``default``.
        file: the file; ``ALIBABA_CLOUD_CREDENTIALS_FILE`` by default, else ``credentials.ini`` or
            ``credentials`` in the folder ``.alibabacloud`` of the home folder.
        environment: the variables; those of the process by default.
        sources: where time and chance come from; for tests.
        context: what the default chain hands on, in place of the arguments above.
    """

    name: ClassVar[str] = "credentials file"

    def __init__(
        self,
        profile: str | None = None,
        *,
        file: str | os.PathLike[str] | None = None,
        environment: Environment = None,
        sources: Sources | None = None,
        context: Context | None = None,
    ) -> None:
        super().__init__(sources=sources)
        self._profile = profile
        self._file = file
        self._context = context or Context(surroundings_of(environment), self._sources)

    def steps(self) -> Steps:
        """Read the file, and do what the section's type asks for."""
        context = self._context
        path, text = self._read()
        wanted = self._profile or context.surroundings.get("ALIBABA_CLOUD_PROFILE")
        section = wanted or "default"
        sections = sections_of(text, str(path))
        if section not in sections:
            raise Unavailable(f"{path} has no section [{section}]", configured=wanted is not None)
        profile = Profile(f"section [{section}] of {path}", sections[section])
        return (yield from profile.steps(source_of(profile, context).steps()))

    def _read(self) -> tuple[Path, str]:
        surroundings = self._context.surroundings
        named = self._file or surroundings.get("ALIBABA_CLOUD_CREDENTIALS_FILE")
        if named:
            try:
                return Path(named), read_text(Path(named))
            except Unavailable as error:
                reason = error.reason
            raise Unavailable(reason)
        absent: list[str] = []
        for name in _NAMES:
            path = surroundings.in_home(".alibabacloud", name)
            try:
                return path, read_text(path)
            except Unavailable as error:
                if error.configured:
                    raise
                absent.append(str(path))
        raise Unavailable(f"{' and '.join(absent)} do not exist", configured=False)


_NEITHER = "it is neither a [section] nor key = value"
_MALFORMED = (
    (configparser.DuplicateSectionError, "a section stands there twice"),
    (configparser.DuplicateOptionError, "a key stands there twice in its section"),
    (configparser.MissingSectionHeaderError, "a [section] has to come first"),
)


def sections_of(text: str, path: str) -> Mapping[str, Mapping[str, str]]:
    """Read the sections of a credentials file; what follows ``#`` in a value is a comment.

    Raises:
        Unavailable: if it is malformed, with the line but not its text.
    """
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(text)
    except configparser.Error as error:
        # The error repeats the line, in which a secret may stand.
        malformed: list[tuple[int, str]] = getattr(error, "errors", [])
        line = malformed[0][0] if malformed else getattr(error, "lineno", "?")
        reason = next(
            (sentence for kind, sentence in _MALFORMED if isinstance(error, kind)), _NEITHER
        )
    else:
        return {
            name: {
                key: (value or "").partition("#")[0].strip() for key, value in parser.items(name)
            }
            for name in parser.sections()
        }
    raise Unavailable(f"{path}, line {line}: {reason}")


_Reader: TypeAlias = Callable[[Profile, Context], RefreshingCredentials]


def source_of(profile: Profile, context: Context) -> RefreshingCredentials:
    """Return the source that a section describes.

    Raises:
        Unavailable: if it cannot work.
    """
    kind = profile.need("type")
    if kind == "rsa_key_pair":
        raise profile.refusal(
            "type rsa_key_pair needs RSA signatures, which this library does not make"
        )
    if kind not in _READERS:
        raise profile.refusal(f"type {kind!r} is none of {', '.join(_READERS)}")
    try:
        return _READERS[kind](profile, context)
    except ConfigurationError as error:
        reason = str(error)
    raise profile.refusal(reason)


def _access_key(profile: Profile, _context: Context) -> RefreshingCredentials:
    return FixedCredentials(profile.key())


def _sts(profile: Profile, _context: Context) -> RefreshingCredentials:
    return FixedCredentials(
        profile.key(token="security_token")  # noqa: S106 - a field
    )


def _ram_role_arn(profile: Profile, context: Context) -> RefreshingCredentials:
    return context.role(
        _access_key(profile, context),
        context.sts(),
        role_arn=profile.need("role_arn"),
        session_name=profile.text("role_session_name"),
        policy=profile.text("policy"),
    )


def _oidc_role_arn(profile: Profile, context: Context) -> RefreshingCredentials:
    return OidcCredentials(
        role_arn=profile.need_or("role_arn", ROLE, context.surroundings),
        provider_arn=profile.need_or("oidc_provider_arn", PROVIDER, context.surroundings),
        token_file=profile.need_or("oidc_token_file_path", TOKEN_FILE, context.surroundings),
        session_name=profile.text("role_session_name"),
        policy=profile.text("policy"),
        sts=context.sts(),
        environment=context.surroundings,
        sources=context.sources,
    )


def _ecs_ram_role(profile: Profile, context: Context) -> RefreshingCredentials:
    return context.ecs(profile.text("role_name"))


_READERS: dict[str, _Reader] = {
    "access_key": _access_key,
    "sts": _sts,
    "ram_role_arn": _ram_role_arn,
    "oidc_role_arn": _oidc_role_arn,
    "ecs_ram_role": _ecs_ram_role,
}

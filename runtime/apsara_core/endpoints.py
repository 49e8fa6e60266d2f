"""Where requests go: an address given by the caller, or the host of a region."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from .errors import ConfigurationError

if TYPE_CHECKING:
    from .schema import Service

_REGION = r"[a-z0-9]+(-[a-z0-9]+)*\Z"
_HOST = r"[a-z0-9]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*\.?\Z"
_IPV6 = r"[0-9a-f:.]+\Z"
_DEFAULT_PORTS = {"http": 80, "https": 443}
_EXAMPLE = "such as 'https://vod.cn-shanghai.aliyuncs.com' or 'http://127.0.0.1:8080'"


class Endpoint(NamedTuple):
    """An address to send to. The path is always ``/``."""

    scheme: str
    """``https``, or ``http`` for a service on the same machine."""

    authority: str
    """Host, in brackets if it is an IPv6 address, with ``:port`` if that is not the usual one."""

    @property
    def url(self) -> str:
        """The address without a path, such as ``https://vod.cn-shanghai.aliyuncs.com``."""
        return f"{self.scheme}://{self.authority}"


def resolve(service: Service, region: str | None, endpoint: str | None) -> Endpoint:
    """Return the address for what the client was given; *endpoint* goes before *region*.

    Raises:
        ConfigurationError: if both are missing, or one is malformed.
    """
    if region is not None and not _is_region(region):
        raise ConfigurationError(
            f"region must be a region id such as 'cn-shanghai', got {region!r}"
        )
    if endpoint is not None:
        return parse(endpoint)
    if region is None:
        raise ConfigurationError(
            "the client needs a region such as region='cn-shanghai', or a full address such as "
            "endpoint='http://127.0.0.1:8080'"
        )
    host = service.endpoints.get(region)
    if host is None:
        if not service.endpoint_pattern:
            known = ", ".join(sorted(service.endpoints))
            raise ConfigurationError(
                f"{service.product} has no endpoint in the region {region!r}; it has one in {known}"
            )
        host = service.endpoint_pattern.format(region=region)
    return parse(f"https://{host}")


def parse(address: str) -> Endpoint:
    """Read a full address.

    Raises:
        ConfigurationError: if it is anything but scheme, host and, if need be, port.
    """
    if not isinstance(address, str):
        raise ConfigurationError(
            f"endpoint must be a full address {_EXAMPLE}, got {type(address).__name__}"
        )
    problem = _problem(address)
    if problem:
        # An address with a password in it is not repeated in a message.
        shown = "" if "@" in address else f", got {address!r}"
        raise ConfigurationError(f"endpoint must be a full address {_EXAMPLE}{shown}: {problem}")
    parts = urlsplit(address)
    host = (parts.hostname or "").lower()
    authority = f"[{host}]" if ":" in host else host
    if parts.port is not None and parts.port != _DEFAULT_PORTS[parts.scheme]:
        authority = f"{authority}:{parts.port}"
    return Endpoint(parts.scheme, authority)


def _problem(address: str) -> str | None:
    if not address.isascii() or not address.isprintable() or " " in address:
        return "it holds a blank, a control or a non-ASCII character"
    if "://" not in address:
        return "put https:// in front of the host"
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        return str(error)
    problems = {
        f"the scheme {parts.scheme!r} is neither https nor http": (
            parts.scheme not in _DEFAULT_PORTS
        ),
        "a user name or password in the address is not used; take it out": "@" in parts.netloc,
        "it has no valid host": not _is_host(parts.hostname or ""),
        "port 0 cannot be connected to": port == 0,
        "leave out everything after host and port": (
            parts.path not in {"", "/"} or "?" in address or "#" in address
        ),
    }
    return next((problem for problem, applies in problems.items() if applies), None)


def _is_region(region: object) -> bool:
    return isinstance(region, str) and bool(re.match(_REGION, region))


def _is_host(host: str) -> bool:
    return bool(re.match(_IPV6 if ":" in host else _HOST, host))

"""The hand-written runtime of the generated clients; it knows no product.

The usual names::

    from apsara_core import AccessKey, NotFound, Retry

Errors are drawn as a tree in `apsara_core.errors`. Importing this package imports nothing else:
each name brings its module along when it is first used (PEP 562).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import lazy as _lazy

if TYPE_CHECKING:
    from . import schema
    from .access_key import AccessKey
    from .async_client import AsyncBaseClient
    from .client import BaseClient
    from .credentials.default import DefaultCredentials
    from .errors import (
        ApsaraError,
        AuthenticationError,
        ConfigurationError,
        ConnectionFailed,
        CredentialsError,
        DecodeError,
        InvalidRequest,
        MissingFieldError,
        NotFound,
        PermissionDenied,
        RequestTimeout,
        ServerError,
        ServiceError,
        Throttled,
        TransportError,
        ValidationError,
        Violation,
    )
    from .paging.walk import PagingError
    from .provider import AsyncCredentialsProvider, CredentialsProvider
    from .retry import Retry
    from .schema import validate, violations
    from .sources import Sources
    from .timeouts import Timeout
    from .version import __version__
    from .waiting.errors import WaitError, WaitFailed, WaitTimeout

__all__ = [
    "AccessKey",
    "ApsaraError",
    "AsyncBaseClient",
    "AsyncCredentialsProvider",
    "AuthenticationError",
    "BaseClient",
    "ConfigurationError",
    "ConnectionFailed",
    "CredentialsError",
    "CredentialsProvider",
    "DecodeError",
    "DefaultCredentials",
    "InvalidRequest",
    "MissingFieldError",
    "NotFound",
    "PagingError",
    "PermissionDenied",
    "RequestTimeout",
    "Retry",
    "ServerError",
    "ServiceError",
    "Sources",
    "Throttled",
    "Timeout",
    "TransportError",
    "ValidationError",
    "Violation",
    "WaitError",
    "WaitFailed",
    "WaitTimeout",
    "__version__",
    "schema",
    "validate",
    "violations",
]

_MODULES = {
    ".access_key": ("AccessKey",),
    ".async_client": ("AsyncBaseClient",),
    ".client": ("BaseClient",),
    ".credentials.default": ("DefaultCredentials",),
    ".errors": (
        "ApsaraError",
        "AuthenticationError",
        "ConfigurationError",
        "ConnectionFailed",
        "CredentialsError",
        "DecodeError",
        "InvalidRequest",
        "MissingFieldError",
        "NotFound",
        "PermissionDenied",
        "RequestTimeout",
        "ServerError",
        "ServiceError",
        "Throttled",
        "TransportError",
        "ValidationError",
        "Violation",
    ),
    ".paging.walk": ("PagingError",),
    ".provider": (
        "AsyncCredentialsProvider",
        "CredentialsProvider",
    ),
    ".retry": ("Retry",),
    ".schema": (
        "validate",
        "violations",
    ),
    ".sources": ("Sources",),
    ".timeouts": ("Timeout",),
    ".version": ("__version__",),
    ".waiting.errors": ("WaitError", "WaitFailed", "WaitTimeout"),
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy.exports(__name__, _MODULES, __all__)

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
    from . import schema, testing
    from .access_key import AccessKey
    from .async_client import AsyncBaseClient
    from .calling.explanation import Explanation
    from .calling.raw_response import RawResponse
    from .client import BaseClient
    from .credentials.default import DefaultCredentials
    from .errors import (
        ApsaraError,
        AuthenticationError,
        CallError,
        ConfigurationError,
        Conflict,
        ConnectionFailed,
        CredentialsError,
        DecodeError,
        InvalidParameter,
        InvalidRequest,
        MissingFieldError,
        NotFound,
        PermissionDenied,
        QuotaExceeded,
        RequestTimeout,
        ServerError,
        ServiceError,
        Throttled,
        TransportError,
        ValidationError,
        Violation,
    )
    from .hooks import (
        AsyncHook,
        CallView,
        Hook,
    )
    from .http_message import HttpResponse
    from .paging.walk import PagingError
    from .provider import AsyncCredentialsProvider, CredentialsProvider
    from .retrying.retry import (
        FailedAttempt,
        Retry,
        RetryPolicy,
    )
    from .retrying.retry_budget import RetryBudget
    from .schema import (
        validate,
        violations,
    )
    from .sources import Sources
    from .timeouts import Timeout
    from .version import __version__
    from .waiting.errors import WaitError, WaitFailed, WaitTimeout

__all__ = [
    "AccessKey",
    "ApsaraError",
    "AsyncBaseClient",
    "AsyncCredentialsProvider",
    "AsyncHook",
    "AuthenticationError",
    "BaseClient",
    "CallError",
    "CallView",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "CredentialsError",
    "CredentialsProvider",
    "DecodeError",
    "DefaultCredentials",
    "Explanation",
    "FailedAttempt",
    "Hook",
    "HttpResponse",
    "InvalidParameter",
    "InvalidRequest",
    "MissingFieldError",
    "NotFound",
    "PagingError",
    "PermissionDenied",
    "QuotaExceeded",
    "RawResponse",
    "RequestTimeout",
    "Retry",
    "RetryBudget",
    "RetryPolicy",
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
    "testing",
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
        "CallError",
        "ConfigurationError",
        "Conflict",
        "ConnectionFailed",
        "CredentialsError",
        "DecodeError",
        "InvalidParameter",
        "InvalidRequest",
        "MissingFieldError",
        "NotFound",
        "PermissionDenied",
        "QuotaExceeded",
        "RequestTimeout",
        "ServerError",
        "ServiceError",
        "Throttled",
        "TransportError",
        "ValidationError",
        "Violation",
    ),
    ".calling.explanation": ("Explanation",),
    ".hooks": ("AsyncHook", "CallView", "Hook"),
    ".http_message": ("HttpResponse",),
    ".paging.walk": ("PagingError",),
    ".provider": ("AsyncCredentialsProvider", "CredentialsProvider"),
    ".calling.raw_response": ("RawResponse",),
    ".retrying.retry": ("FailedAttempt", "Retry", "RetryPolicy"),
    ".retrying.retry_budget": ("RetryBudget",),
    ".schema": ("validate", "violations"),
    ".sources": ("Sources",),
    ".timeouts": ("Timeout",),
    ".version": ("__version__",),
    ".waiting.errors": ("WaitError", "WaitFailed", "WaitTimeout"),
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy.exports(__name__, _MODULES, __all__)

"""Every error of the library.

The tree; catch as high or as deep as suits::

    ApsaraError
    ├── ConfigurationError        the client was set up or used in a way that cannot work
    ├── CredentialsError          no source has a key to sign with; nothing was sent
    ├── ValidationError           a request breaks the rules of its operation; nothing was sent
    ├── MissingFieldError         a field was read that the answer did not bring
    ├── TransportError            no complete answer came back
    │   ├── ConnectionFailed      no connection: the request never left
    │   └── RequestTimeout        a time limit ran out
    ├── DecodeError               the service accepted the call, its answer cannot be read
    └── ServiceError              the service refused the call
        ├── AuthenticationError   key, signature, security token or clock
        ├── PermissionDenied      the account may not do this
        ├── NotFound              the thing asked for does not exist
        ├── Throttled             too many calls
        ├── InvalidRequest        the service rejects the parameters
        └── ServerError           a fault on the side of the service

`MissingFieldError` is an ``AttributeError`` too, so that ``getattr(answer, name, default)`` works.
Every error can be pickled and copied. None of them holds credentials.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from .base_error import ApsaraError
from .schema.errors import MissingFieldError, ValidationError, Violation

__all__ = [
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
    "Phase",
    "RequestTimeout",
    "ServerError",
    "ServiceError",
    "Throttled",
    "TransportError",
    "ValidationError",
    "Violation",
]

Phase: TypeAlias = Literal["pool", "connect", "write", "read"]
"""How far an exchange got: waiting for a free connection, opening one, sending, receiving."""


class ConfigurationError(ApsaraError):
    """The client was set up or used in a way that cannot work; the sentence says what to change."""


class CredentialsError(ApsaraError):
    """No source has a key to sign with; the call was not sent.

    Attributes:
        tried: each source that was asked, with the reason why it gave nothing, in their order.
    """

    def __init__(self, text: str, *, tried: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(text)
        self.tried: tuple[tuple[str, str], ...] = tuple(tried)


class TransportError(ApsaraError):
    """No complete answer came back.

    Attributes:
        operation: the operation's name, such as ``"GetVideoInfo"``.
        host: the host, with its port if that is not the usual one.
        phase: how far the exchange got.
        request_sent: whether the service may have received the request, and may have acted on it.
        http_status: the HTTP status, if the answer broke off after it.
        retryable: whether the same call may be repeated without harm.
        attempts: how many times the call was sent, this time included.
    """

    def __init__(
        self,
        text: str,
        *,
        operation: str = "",
        host: str = "",
        phase: Phase = "read",
        request_sent: bool = True,
        http_status: int | None = None,
        retryable: bool = False,
        attempts: int = 1,
    ) -> None:
        super().__init__(text)
        self.operation = operation
        self.host = host
        self.phase: Phase = phase
        self.request_sent = request_sent
        self.http_status = http_status
        self.retryable = retryable
        self.attempts = attempts


class ConnectionFailed(TransportError):
    """No connection could be opened: unknown host, refused port, failed TLS handshake or proxy."""


class RequestTimeout(TransportError):
    """A time limit ran out; ``phase`` says which one of `apsara_core.Timeout`."""


class DecodeError(ApsaraError):
    """The service accepted the call, and its answer cannot be read.

    Attributes:
        operation: the operation's name.
        http_status: the HTTP status of the answer.
        request_id: the request id from the header ``x-acs-request-id``, if it came.
        content_type: the header ``content-type``, as it came.
        retryable: always false: the call did run.
        attempts: how many times the call was sent, this time included.
    """

    def __init__(
        self,
        text: str,
        *,
        operation: str = "",
        http_status: int = 0,
        request_id: str | None = None,
        content_type: str = "",
        attempts: int = 1,
    ) -> None:
        super().__init__(text)
        self.operation = operation
        self.http_status = http_status
        self.request_id = request_id
        self.content_type = content_type
        self.retryable = False
        self.attempts = attempts


class ServiceError(ApsaraError):
    """The service refused the call.

    Attributes:
        code: the service's error code, such as ``"InvalidVideo.NotFound"``; empty if the answer
            had none, as with an HTML page of a gateway in between.
        message: the service's message, or what the answer was instead.
        request_id: what the vendor's support asks for; from the body, else from the header
            ``x-acs-request-id``.
        http_status: the HTTP status.
        operation: the operation's name.
        recommendation: the vendor's page about this error, if the answer names one.
        host_id: the host that answered, as it calls itself.
        retryable: whether the same call may succeed later and may be repeated without harm.
        retry_after: seconds that the service asked to wait, if it did.
        details: what else the error body held, such as ``AccessDeniedDetail``.
        attempts: how many times the call was sent, this time included.
    """

    def __init__(
        self,
        text: str,
        *,
        code: str = "",
        message: str = "",
        request_id: str | None = None,
        http_status: int = 0,
        operation: str = "",
        recommendation: str | None = None,
        host_id: str | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
        details: Mapping[str, object] | None = None,
        attempts: int = 1,
    ) -> None:
        super().__init__(text)
        self.code = code
        self.message = message
        self.request_id = request_id
        self.http_status = http_status
        self.operation = operation
        self.recommendation = recommendation
        self.host_id = host_id
        self.retryable = retryable
        self.retry_after = retry_after
        self.details: Mapping[str, object] = details or {}
        self.attempts = attempts


class AuthenticationError(ServiceError):
    """The service does not believe who is calling: key, signature, security token or clock."""


class PermissionDenied(ServiceError):
    """The caller is known, and may not do this."""


class NotFound(ServiceError):
    """The thing asked for does not exist."""


class Throttled(ServiceError):
    """Too many calls; the service did not run this one."""


class InvalidRequest(ServiceError):
    """The service rejects what was asked: a parameter, a state, a quota, an unknown operation."""


class ServerError(ServiceError):
    """A fault on the side of the service, or of a gateway before it."""

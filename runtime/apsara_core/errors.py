"""Every error of the library.

The tree; catch as high or as deep as suits::

    ApsaraError
    ├── ConfigurationError            the client was set up or used in a way that cannot work
    ├── CredentialsError              no source has a key to sign with; nothing was sent
    ├── ValidationError               a request breaks the rules of its operation; nothing was sent
    ├── MissingFieldError             a field was read that the answer did not bring
    ├── PagingError                   a walk through a list cannot go on, although it has not ended
    ├── WaitError                     a state that was waited for has not come
    │   ├── WaitFailed                it cannot come any more: the work has failed
    │   └── WaitTimeout               it has not come in time, and may still come
    └── CallError                     a call was sent, and brought no response
        ├── TransportError            no complete answer came back
        │   ├── ConnectionFailed      no connection: the request never left
        │   └── RequestTimeout        a time limit, or the deadline of the whole call, ran out
        ├── DecodeError               the service accepted the call, its answer cannot be read
        └── ServiceError              the service refused the call
            ├── AuthenticationError   key, signature, security token or clock
            ├── PermissionDenied      the account may not do this
            ├── NotFound              the thing asked for does not exist
            ├── Throttled             too many calls in a short time
            ├── InvalidRequest        the service rejects what was asked
            │   ├── InvalidParameter  a parameter is missing, malformed or out of its range
            │   ├── QuotaExceeded     an allowance of the account is used up
            │   └── Conflict          the state of things is against it: it exists, it is in use
            └── ServerError           a fault on the side of the service

Every `CallError` has ``operation``, ``request_id``, ``retryable`` and ``attempts``; a
`ServiceError` also ``code``, ``message``, ``http_status``, ``recommendation`` and ``advice``. Where
a call was not repeated although it could have been, a note (PEP 678) on the error says why.

`MissingFieldError` is an ``AttributeError`` too, so that ``getattr(answer, name, default)`` works.
Every error can be pickled and copied. None of them holds the credentials of the caller.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from .base_error import ApsaraError
from .schema.errors import MissingFieldError, ValidationError, Violation

__all__ = [
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
    "Phase",
    "QuotaExceeded",
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


class CallError(ApsaraError):
    """A call was sent, and brought no response.

    Attributes:
        operation: the operation's name, such as ``"GetVideoInfo"``.
        request_id: what the vendor's support asks for, if an answer named it.
        retryable: whether the same call may succeed later and may be repeated without harm.
        attempts: how many times the call was sent, this time included.
    """

    def __init__(
        self,
        text: str,
        *,
        operation: str = "",
        request_id: str | None = None,
        retryable: bool = False,
        attempts: int = 1,
    ) -> None:
        super().__init__(text)
        self.operation = operation
        self.request_id = request_id
        self.retryable = retryable
        self.attempts = attempts


class TransportError(CallError):
    """No complete answer came back.

    Attributes:
        host: the host, with its port if that is not the usual one.
        phase: how far the exchange got.
        request_sent: whether the service may have received the request, and may have acted on it.
        http_status: the HTTP status, if the answer broke off after it.
    """

    def __init__(
        self,
        text: str,
        *,
        operation: str = "",
        request_id: str | None = None,
        host: str = "",
        phase: Phase = "read",
        request_sent: bool = True,
        http_status: int | None = None,
        retryable: bool = False,
        attempts: int = 1,
    ) -> None:
        super().__init__(
            text,
            operation=operation,
            request_id=request_id,
            retryable=retryable,
            attempts=attempts,
        )
        self.host = host
        self.phase: Phase = phase
        self.request_sent = request_sent
        self.http_status = http_status


class ConnectionFailed(TransportError):
    """No connection could be opened: unknown host, refused port, failed TLS handshake or proxy."""


class RequestTimeout(TransportError):
    """A time limit ran out: the one of `apsara_core.Timeout` that ``phase`` names, or the total."""


class DecodeError(CallError):
    """The service accepted the call, and its answer cannot be read. It is never repeated: it ran.

    Attributes:
        http_status: the HTTP status of the answer.
        content_type: the header ``content-type``, as it came.
        body: the answer as far as it came, for the identifier that a write may have made. It may
            hold what the service hands out, such as upload credentials: think before logging it.
    """

    def __init__(
        self,
        text: str,
        *,
        operation: str = "",
        request_id: str | None = None,
        http_status: int = 0,
        content_type: str = "",
        body: bytes = b"",
        attempts: int = 1,
    ) -> None:
        super().__init__(text, operation=operation, request_id=request_id, attempts=attempts)
        self.http_status = http_status
        self.content_type = content_type
        self.body = body


class ServiceError(CallError):
    """The service refused the call.

    Attributes:
        code: the service's error code, such as ``"InvalidVideo.NotFound"``; empty if the answer
            had none, as with an HTML page of a gateway in between.
        message: the service's message, or what the answer was instead.
        http_status: the HTTP status.
        recommendation: the vendor's page about this error, if the answer names one.
        advice: what our description of the operation says about the code: its meaning, and what
            to do. For a signature that does not match, where the two texts to sign differ.
        host_id: the host that answered, as it calls itself.
        retry_after: seconds that the service asked to wait, if it did.
        details: what else the error body held, such as ``AccessDeniedDetail``.
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
        advice: str | None = None,
        host_id: str | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
        details: Mapping[str, object] | None = None,
        attempts: int = 1,
    ) -> None:
        super().__init__(
            text,
            operation=operation,
            request_id=request_id,
            retryable=retryable,
            attempts=attempts,
        )
        self.code = code
        self.message = message
        self.http_status = http_status
        self.recommendation = recommendation
        self.advice = advice
        self.host_id = host_id
        self.retry_after = retry_after
        self.details: Mapping[str, object] = details or {}


class AuthenticationError(ServiceError):
    """The service does not believe who is calling: key, signature, security token or clock."""


class PermissionDenied(ServiceError):
    """The caller is known, and may not do this."""


class NotFound(ServiceError):
    """The thing asked for does not exist."""


class Throttled(ServiceError):
    """Too many calls; the service did not run this one."""


class InvalidRequest(ServiceError):
    """The service rejects what was asked, for a reason that will be the same next time."""


class InvalidParameter(InvalidRequest):
    """A parameter is missing, malformed or out of its range."""


class QuotaExceeded(InvalidRequest):
    """An allowance of the account is used up: a number of things, or of calls in a day."""


class Conflict(InvalidRequest):
    """The state of things is against it: the thing exists already, or is in use."""


class ServerError(ServiceError):
    """A fault on the side of the service, or of a gateway before it."""

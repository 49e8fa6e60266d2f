"""One call of an operation, from the request object to its outcome, without any I/O.

A driver does what is left::

    call = Call(settings, request)
    while True:
        outcome = call.settle(send(call.prepare()))
        if isinstance(outcome, Renew):
            outcome = call.renewed(outcome, newer_key(outcome.rejected))
        if not isinstance(outcome, Repeat):
            break
        sleep(outcome.after)

The synchronous and the asynchronous driver differ in ``send``, ``sleep`` and how they ask for keys.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar

from .access_key import AccessKey
from .answer_form import answer_form
from .errors import ConfigurationError, DecodeError, ServiceError, TransportError
from .http_message import HttpRequest, HttpResponse
from .judge import judge
from .prepare import Attempt, operation_of, prepare
from .provider import ask
from .schema import decode, encode

if TYPE_CHECKING:
    from .schema import Operation, Request, Response
    from .settings import Settings

R = TypeVar("R", bound="Response")

_log = logging.getLogger("apsara_core")
"""Only operation, host, attempt, status, code, request id and wait go to the log."""

Failure: TypeAlias = TransportError | ServiceError | DecodeError


class Done(NamedTuple, Generic[R]):
    """The call succeeded."""

    response: R


class Failed(NamedTuple):
    """The call failed for good."""

    error: Failure


class Repeat(NamedTuple):
    """The call is worth another attempt."""

    after: float
    """Seconds to wait before it."""


class Renew(NamedTuple):
    """The service refused the key as expired: `Call.renewed` wants the provider's newer one."""

    rejected: AccessKey
    error: ServiceError


class Call(Generic[R]):
    """One call; see the module for how it is driven.

    Attributes:
        operation: what is called.
        attempts: how many requests were prepared so far.
        credentials: the provider that names the keys.
    """

    def __init__(self, settings: Settings, request: Request[R]) -> None:
        self.operation: Operation[R] = operation_of(request)
        self.attempts = 0
        self.credentials = settings.credentials
        self._settings = settings
        self._parameters = encode(request)
        self._key: AccessKey | None = None
        self._repeated_codes: set[str] = set()

    def prepare(self, key: AccessKey | None = None) -> HttpRequest:
        """Sign the next attempt, with a time, a nonce and a key of its own.

        Args:
            key: what to sign with; without it, the provider is asked, as far as that can be done
                without ``await``.

        Raises:
            ConfigurationError: if the provider hands out no key, or if a parameter cannot be
                written in UTF-8.
        """
        self.attempts += 1
        settings = self._settings
        self._key = key = ask(self.credentials) if key is None else key
        unwritable = ""
        try:
            return prepare(
                self.operation,
                self._parameters,
                Attempt(
                    endpoint=settings.endpoint,
                    key=key,
                    signature=settings.signature,
                    user_agent=settings.user_agent,
                    now=settings.sources.now(),
                    nonce=settings.sources.nonce(),
                ),
            )
        except UnicodeEncodeError as error:
            unwritable = error.reason
        raise ConfigurationError(
            f"{self.operation.name} cannot be sent: a parameter holds a character that UTF-8 "
            f"cannot write ({unwritable}); remove it"
        )

    def settle(self, outcome: HttpResponse | TransportError) -> Done[R] | Failed | Repeat | Renew:
        """Judge what came of the attempt, and decide how the call goes on."""
        if self._key is None:
            raise ConfigurationError("Call.settle() comes after Call.prepare()")
        if isinstance(outcome, TransportError):
            reads_only = self.operation.reads_only
            outcome.retryable = outcome.retryable and (reads_only or not outcome.request_sent)
            return self._after_failure(outcome)
        verdict = judge(
            outcome,
            operation=self.operation.name,
            reads_only=self.operation.reads_only,
            key=self._key,
            now=self._settings.sources.now(),
            form=answer_form(self.operation.response_type),
        )
        if isinstance(verdict, ServiceError | DecodeError):
            return self._after_failure(verdict)
        if _log.isEnabledFor(logging.DEBUG):
            self._log("HTTP %d", outcome.status)
        return Done(decode(self.operation.response_type, verdict))

    def renewed(self, renew: Renew, key: AccessKey) -> Failed | Repeat:
        """Go on after `Renew` with the key that the provider has now."""
        return self._go_on(renew.error, None if key == renew.rejected else 0.0)

    def _after_failure(self, error: Failure) -> Failed | Repeat | Renew:
        error.attempts = self.attempts
        wait = self._wait_after(error)
        return wait if isinstance(wait, Renew) else self._go_on(error, wait)

    def _go_on(self, error: Failure, wait: float | None) -> Failed | Repeat:
        if _log.isEnabledFor(logging.DEBUG):
            self._log(
                "%s, %s", _facts(error), "gives up" if wait is None else f"again in {wait:.3f} s"
            )
        return Failed(error) if wait is None else Repeat(wait)

    def _wait_after(self, error: Failure) -> float | Renew | None:
        retry = self._settings.retry
        if retry is None:
            return None
        server_wait = None
        if isinstance(error, ServiceError):
            from .error_families import NONCE_USED, TOKEN_EXPIRED  # `judge` has loaded it by now

            server_wait = error.retry_after
            if error.code in {NONCE_USED, TOKEN_EXPIRED}:
                if error.code in self._repeated_codes:
                    return None
                self._repeated_codes.add(error.code)
            if error.code == TOKEN_EXPIRED and self._key and self.attempts < retry.max_attempts:
                # The call did not run, and the provider may have a newer key.
                return Renew(self._key, error)
        if not error.retryable:
            return None
        return retry.wait(
            self.attempts, server_wait=server_wait, random=self._settings.sources.random
        )

    def _log(self, text: str, *values: object) -> None:
        _log.debug(
            f"%s to %s, attempt %d: {text}",
            self.operation.name,
            self._settings.endpoint.authority,
            self.attempts,
            *values,
        )


def _facts(error: Failure) -> str:
    if isinstance(error, ServiceError):
        return f"HTTP {error.http_status} {error.code!a} {error.request_id!a}"
    if isinstance(error, DecodeError):
        return f"HTTP {error.http_status} unreadable {error.request_id!a}"
    return f"{type(error).__name__} while {error.phase}"

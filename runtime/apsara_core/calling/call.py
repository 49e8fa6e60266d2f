"""One call of an operation, from the request object to its outcome, without any I/O.

A driver does what is left::

    call = Call(settings, request)
    while True:
        outcome = call.settle(send(call.prepare(key())))
        if isinstance(outcome, Renew):
            outcome = call.renewed(outcome, newer_key(outcome.rejected))
        if not isinstance(outcome, Repeat):
            break
        sleep(outcome.after)

The synchronous and the asynchronous driver differ in ``send``, ``sleep`` and how they ask for keys.
Where the deadline comes before a key, `Call.without_key` is the outcome.
"""

from __future__ import annotations

import logging
import math
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from ..access_key import AccessKey
from ..deadline import Deadline
from ..errors import (
    CallError,
    ConfigurationError,
    DecodeError,
    RequestTimeout,
    ServiceError,
    TransportError,
)
from ..http_message import HttpRequest, HttpResponse
from ..judging.answer_form import answer_form
from ..judging.judge import SUCCESSES, accepted, refused
from ..log import logger
from ..provider import ask
from ..redaction import redact_octets
from ..retrying.retry import FailedAttempt, seconds_of, test_attempts
from ..schema import decode, encode
from ..signing.prepare import Attempt, operation_of, prepare, sensitive_parameters

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ..hooks import AsyncHooks, CallView, Hooks
    from ..schema import Operation, Request, Response
    from ..settings import Settings
    from .explanation import Explanation

R = TypeVar("R", bound="Response")

_SHORT_ID = 8


class Done(NamedTuple, Generic[R]):
    """The call succeeded."""

    response: R
    answer: HttpResponse
    attempts: int


class Failed(NamedTuple):
    """The call failed for good."""

    error: CallError


class Repeat(NamedTuple):
    """The call is worth another attempt."""

    after: float
    """Seconds to wait before it."""

    error: CallError
    """Why the attempt failed."""


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
        deadline: when the call ends whatever it is doing, if there is a limit.
    """

    def __init__(self, settings: Settings, request: Request[R]) -> None:
        self.operation: Operation[R] = operation_of(request)
        self.attempts = 0
        self.credentials = settings.credentials
        self._settings = settings
        self._parameters = encode(request)
        self._key: AccessKey | None = None
        self._request: HttpRequest | None = None
        self._mended: set[str] = set()
        self._clock_offset = settings.state.clock_offset
        total = settings.total
        self.deadline = None if total is None else Deadline(total, settings.sources.clock)

    def limits(self) -> Mapping[str, float | None]:
        """Return the time limits of the next attempt by phase."""
        limits = self._settings.limits
        return limits if self.deadline is None else self.deadline.limits(limits)

    def hooks(self) -> Hooks | None:
        """Return what runs the hooks of a synchronous client; ``None`` where there are none."""
        if not self._settings.hooks:
            return None
        from ..hooks import Hooks

        return Hooks(self._settings.hooks, self._view())

    def async_hooks(self) -> AsyncHooks | None:
        """Return what runs the hooks of an asynchronous client; ``None`` where there are none."""
        if not self._settings.hooks:
            return None
        from ..hooks import AsyncHooks

        return AsyncHooks(self._settings.hooks, self._view())

    def _view(self) -> CallView:
        from ..hooks import CallView

        operation = self.operation
        return CallView(operation.name, operation.service.product, reads_only=operation.reads_only)

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
        # Another call may learn better while this one is under way.
        self._clock_offset = settings.state.clock_offset
        unwritable = ""
        try:
            self._request = prepare(
                self.operation,
                self._parameters,
                Attempt(
                    endpoint=settings.endpoint,
                    key=key,
                    signature=settings.signature,
                    user_agent=settings.user_agent,
                    now=self._now(),
                    nonce=settings.sources.nonce(),
                    extra_headers=settings.headers,
                ),
            )
        except UnicodeEncodeError as error:
            unwritable = error.reason
        else:
            return self._request
        raise ConfigurationError(
            f"{self.operation.name} cannot be sent: a parameter holds a character that UTF-8 "
            f"cannot write ({unwritable}); remove it"
        )

    def explain(self, key: AccessKey | None = None) -> Explanation:
        """Sign the next attempt, with *key* as in `prepare`, and show it instead of sending it."""
        from .explanation import explanation_of

        request = self.prepare(key)
        key_id = "" if self._key is None else self._key.access_key_id
        return explanation_of(request, key_id, self.secrets())

    def secrets(self) -> list[str]:
        """Return the texts of the last attempt that no message may show."""
        hidden = sensitive_parameters(self.operation) & self._parameters.keys()
        key = [] if self._key is None else list(self._key.secrets())
        return [*key, *(self._parameters[name] for name in hidden)]

    def _hidden(self) -> list[str]:
        """What a message of the service is not shown with: `secrets`, and the id of the key."""
        key_id = "" if self._key is None else self._key.access_key_id
        # A short one is one of a test, and a word that messages may have.
        return [*self.secrets(), *([key_id] if len(key_id) > _SHORT_ID else [])]

    def settle(self, outcome: HttpResponse | TransportError) -> Done[R] | Failed | Repeat | Renew:
        """Judge what came of the attempt, and decide how the call goes on."""
        if self._request is None:
            raise ConfigurationError("Call.settle() comes after Call.prepare()")
        if isinstance(outcome, TransportError):
            reads_only = self.operation.reads_only
            outcome.retryable = outcome.retryable and (reads_only or not outcome.request_sent)
            return self._after_failure(outcome, mended=False)
        if outcome.status not in SUCCESSES:
            return self._after_refusal(outcome)
        members = accepted(outcome, self.operation.name, answer_form(self.operation.response_type))
        if isinstance(members, DecodeError):
            members.body = redact_octets(members.body, self.secrets())
            return self._after_failure(members, mended=False)
        self._settings.state.budget.give_back()
        if logger.isEnabledFor(logging.DEBUG):
            self._log("HTTP %d", outcome.status)
        return Done(decode(self.operation.response_type, members), outcome, self.attempts)

    def without_key(self) -> Failed:
        """End the call, since its deadline came before the key for the next attempt."""
        self.attempts += 1
        host = self._settings.endpoint.authority
        error = RequestTimeout(
            f"{self.operation.name}: the deadline of {self._settings.total:g} s ran out before "
            f"the request was sent, while the credentials were awaited; host {host}",
            operation=self.operation.name,
            host=host,
            phase="pool",
            request_sent=False,
            retryable=True,
            attempts=self.attempts,
        )
        self._log_failure(error, None)
        return Failed(error)

    def renewed(self, renew: Renew, key: AccessKey | None) -> Failed | Repeat:
        """Go on after `Renew` with the key that the provider has now; ``None`` if in no time."""
        wait = math.inf if key is None else 0.0
        goes_on = key != renew.rejected and self._is_in_time(renew.error, wait)
        return self._go_on(renew.error, 0.0 if goes_on else None)

    def _after_refusal(self, answer: HttpResponse) -> Failed | Repeat | Renew:
        error = refused(
            answer,
            self.operation.name,
            reads_only=self.operation.reads_only,
            secrets=self._hidden(),
            now=self._now(),
            advise=self._advise,
        )
        return self._after_mending(error, answer)

    def _advise(self, code: str, message: str) -> str | None:
        from ..judging.advice import advice_for
        from ..judging.error_families import SIGNATURE_MISMATCH

        if code == SIGNATURE_MISMATCH and self._request is not None:
            from ..judging.signature_mismatch import explain_mismatch
            from ..signing.signed_texts import signed_texts

            comparison = explain_mismatch(
                message, signed_texts(self._request).masked(self._hidden())
            )
            if comparison:
                return comparison
        return advice_for(self.operation, code)

    def _after_mending(self, error: ServiceError, answer: HttpResponse) -> Failed | Repeat | Renew:
        """Put right what a refusal points at, so that the next attempt will be different.

        Each happens once per call. After an expired token and a wrong clock the service has not run
        the call; after a used nonce it may have, so only reads are repeated, and on a second time
        something on the way doubles every request.
        """
        from ..judging.error_families import (  # `judge` has loaded it
            CLOCK_OFF,
            NONCE_USED,
            TOKEN_EXPIRED,
        )

        mended = False
        if error.code in {CLOCK_OFF, NONCE_USED, TOKEN_EXPIRED}:
            if error.code in self._mended:
                error.retryable = False
            elif error.code == TOKEN_EXPIRED and self._key is not None:
                self._mended.add(error.code)
                return self._after_expiry(error, self._key)
            else:
                self._mended.add(error.code)
                mended = error.code == CLOCK_OFF and self._adopt_clock(answer)
        return self._after_failure(error, mended=mended)

    def _after_expiry(self, error: ServiceError, rejected: AccessKey) -> Failed | Renew:
        error.attempts = self.attempts
        # Where no attempt is left, the provider need not go for a newer key.
        if self._wait_after(error, mended=True) is None:
            self._log_failure(error, None)
            return Failed(error)
        return Renew(rejected, error)

    def _adopt_clock(self, answer: HttpResponse) -> bool:
        from ..retrying.clock_skew import clock_offset

        state = self._settings.state
        offset = clock_offset(answer.headers, self._settings.sources.now(), self._clock_offset)
        if offset is None:
            return False
        if state.clock_offset == self._clock_offset:  # no other call has said so by now
            logger.warning(
                "the clock of this machine is off by %.0f s; requests are signed with the time of "
                "the service",
                -offset.total_seconds(),
            )
        state.clock_offset = offset
        return True

    def _now(self) -> datetime:
        now = self._settings.sources.now()
        return now + self._clock_offset if self._clock_offset else now

    def _after_failure(self, error: CallError, *, mended: bool) -> Failed | Repeat:
        error.attempts = self.attempts
        wait = self._wait_after(error, mended=mended) if mended or error.retryable else None
        return self._go_on(error, wait)

    def _go_on(self, error: CallError, wait: float | None) -> Failed | Repeat:
        self._log_failure(error, wait)
        return Failed(error) if wait is None else Repeat(wait, error)

    def _wait_after(self, error: CallError, *, mended: bool) -> float | None:
        settings = self._settings
        if settings.retry is None:
            return None
        server_wait = error.retry_after if isinstance(error, ServiceError) else None
        failed = FailedAttempt(self.attempts, error, server_wait, settings.sources.random)
        wait = seconds_of(settings.retry, failed)
        most = test_attempts()
        if wait is None or (most is not None and self.attempts >= most):
            return None
        if mended or most is not None:
            wait = 0.0
        if not self._is_in_time(error, wait):
            return None
        if not mended and not settings.state.budget.take():
            error.add_note("not repeated: the retry budget of the client is used up")
            return None
        return wait

    def _is_in_time(self, error: CallError, wait: float) -> bool:
        if self.deadline is None or wait < self.deadline.left():
            return True
        error.add_note(
            f"not repeated: the deadline of {self.deadline.total:g} s leaves no time for it"
        )
        return False

    def _log_failure(self, error: CallError, wait: float | None) -> None:
        if logger.isEnabledFor(logging.DEBUG):
            self._log(
                "%s, %s", _facts(error), "gives up" if wait is None else f"again in {wait:.3f} s"
            )

    def _log(self, text: str, *values: object) -> None:
        logger.debug(
            f"%s to %s, attempt %d: {text}",
            self.operation.name,
            self._settings.endpoint.authority,
            self.attempts,
            *values,
        )


def _facts(error: CallError) -> str:
    if isinstance(error, ServiceError):
        return f"HTTP {error.http_status} {error.code!a} {error.request_id!a}"
    if isinstance(error, DecodeError):
        return f"HTTP {error.http_status} unreadable {error.request_id!a}"
    phase = f" while {error.phase}" if isinstance(error, TransportError) else ""
    return f"{type(error).__name__}{phase}"

"""The synchronous driver: what a call needs besides decisions, which `call` makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..http_message import HttpResponse
from ..provider import ask
from ..provider_deadline import ask_until
from ..redaction import forget_frames
from .call import Call, Done, Failed, Renew, Repeat

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..network.connection import Connection
    from ..schema import Response
    from .explanation import Explanation

R = TypeVar("R", bound="Response")


def run(call: Call[R], connection: Connection, sleep: Callable[[float], None]) -> Done[R]:
    """Drive *call* to its end: what it brought, or its error raised."""
    hooks = call.hooks()
    try:
        while (key := ask_until(call.deadline, call.credentials)) is not None:
            request = call.prepare(key)
            if hooks is not None:
                hooks.before_send(request)
            answer = connection.send(request, call.limits())
            if hooks is not None and isinstance(answer, HttpResponse):
                hooks.after_answer(answer)
            outcome = call.settle(answer)
            if isinstance(outcome, Renew):
                newer = ask_until(call.deadline, call.credentials, outcome.rejected)
                outcome = call.renewed(outcome, newer)
            if not isinstance(outcome, Repeat):
                break
            if hooks is not None:
                hooks.on_retry(outcome.error, outcome.after)
            sleep(outcome.after)
        else:
            outcome = call.without_key()
        if hooks is not None and isinstance(outcome, Failed):
            hooks.on_error(outcome.error)
    except BaseException as error:
        forget_frames(error)
        raise
    if isinstance(outcome, Failed):
        raise outcome.error
    return outcome


def explain(call: Call[Any]) -> Explanation:
    """Show *call* instead of sending it, signed with a key of its provider like any other."""
    try:
        return call.explain(ask(call.credentials))
    except BaseException as error:
        forget_frames(error)
        raise

"""The asynchronous driver; `driver` with ``await``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..http_message import HttpResponse
from ..provider import ask_async
from ..provider_deadline import ask_until_async
from ..redaction import forget_frames
from .call import Call, Done, Failed, Renew, Repeat

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ..network.async_connection import AsyncConnection
    from ..schema import Response
    from .explanation import Explanation

R = TypeVar("R", bound="Response")


async def run(
    call: Call[R], connection: AsyncConnection, sleep: Callable[[float], Awaitable[None]]
) -> Done[R]:
    """Drive *call* to its end: what it brought, or its error raised."""
    hooks = call.async_hooks()
    try:
        while (key := await ask_until_async(call.deadline, call.credentials)) is not None:
            request = call.prepare(key)
            if hooks is not None:
                await hooks.before_send(request)
            answer = await connection.send(request, call.limits())
            if hooks is not None and isinstance(answer, HttpResponse):
                await hooks.after_answer(answer)
            outcome = call.settle(answer)
            if isinstance(outcome, Renew):
                newer = await ask_until_async(call.deadline, call.credentials, outcome.rejected)
                outcome = call.renewed(outcome, newer)
            if not isinstance(outcome, Repeat):
                break
            if hooks is not None:
                await hooks.on_retry(outcome.error, outcome.after)
            await sleep(outcome.after)
        else:
            outcome = call.without_key()
        if hooks is not None and isinstance(outcome, Failed):
            await hooks.on_error(outcome.error)
    except BaseException as error:
        forget_frames(error)
        raise
    if isinstance(outcome, Failed):
        raise outcome.error
    return outcome


async def explain(call: Call[Any]) -> Explanation:
    """Show *call* instead of sending it, signed with a key of its provider like any other."""
    try:
        return call.explain(await ask_async(call.credentials))
    except BaseException as error:
        forget_frames(error)
        raise

"""Carries out the steps of a source, synchronously."""

from __future__ import annotations

from ..errors import TransportError
from ..http_message import HttpResponse
from ..network.connection import Connection
from ..provider import ask
from ..provider_deadline import asking_until
from .process import output_of
from .refresh_limits import RefreshLimits
from .steps import AskProvider, Exchange, Fetch, Step, Steps
from .temporary_key import TemporaryKey


def run(steps: Steps, limits: RefreshLimits) -> TemporaryKey:
    """Drive *steps* to their end.

    Raises:
        Unavailable: if the source has no key.
        OutOfTime: if whoever waits for it cannot wait any more.
    """
    result: object = None
    try:
        while True:
            try:
                step = limits.next_step(steps, result)
            except StopIteration as done:
                key: TemporaryKey = done.value
                return key
            result = _perform(step, limits)
    finally:
        steps.close()


def _perform(step: Step, limits: RefreshLimits) -> object:
    if isinstance(step, Exchange):
        return _send(step, limits)
    if isinstance(step, AskProvider):
        with asking_until(limits.caller):
            return ask(step.provider)
    if isinstance(step, Fetch):
        with asking_until(limits.caller):
            return step.fetch()
    return output_of(step, limits.seconds(step.seconds))


def _send(step: Exchange, limits: RefreshLimits) -> HttpResponse | TransportError:
    # A connection for each exchange: the next one comes in an hour, perhaps from another thread.
    connection = Connection(direct=step.direct)
    try:
        return connection.send(step.request, limits.exchange(step.timeout))
    finally:
        connection.close()

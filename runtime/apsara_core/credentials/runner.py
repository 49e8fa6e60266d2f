"""Carries out the steps of a source, synchronously."""

from __future__ import annotations

from ..errors import TransportError
from ..http_message import HttpResponse
from ..network.connection import Connection
from ..provider import ask
from .process import output_of
from .steps import AskProvider, Exchange, Grant, Step, Steps


def run(steps: Steps) -> Grant:
    """Drive *steps* to their end.

    Raises:
        Unavailable: if the source has no key.
    """
    result: object = None
    try:
        while True:
            try:
                step = steps.send(result)
            except StopIteration as done:
                grant: Grant = done.value
                return grant
            result = _perform(step)
    finally:
        steps.close()


def _perform(step: Step) -> object:
    if isinstance(step, Exchange):
        return _send(step)
    if isinstance(step, AskProvider):
        return ask(step.provider)
    return output_of(step)


def _send(step: Exchange) -> HttpResponse | TransportError:
    # A connection for each exchange: the next one comes in an hour, perhaps from another thread.
    connection = Connection(direct=step.direct)
    try:
        return connection.send(step.request, step.timeout.as_dict())
    finally:
        connection.close()

"""From the body of an answer to a response object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from .bases import Response
from .misfit import Misfit
from .place import Place
from .reading import audit_fields, reader

_Answer = TypeVar("_Answer", bound=Response)


def decode(response_type: type[_Answer], body: Mapping[str, object]) -> _Answer:
    """Read an answer. Whatever the body holds, this raises nothing and loses nothing.

    A field that is missing or does not fit its type is None, or stays unset where it is required:
    reading it then raises `MissingFieldError`. ``response.misfits`` lists what did not fit,
    ``response.raw`` has everything that came. The body belongs to the response from here on.

    Args:
        response_type: the class of the response.
        body: the fields of the answer by the service's names.
    """
    raw: dict[str, Any] = body if isinstance(body, dict) else dict(body)
    response: _Answer = reader(response_type)(raw, object.__new__(response_type))
    return response


def misfits_of(response: Response, raw: dict[str, Any]) -> tuple[Misfit, ...]:
    """Everything in the body of an answer that does not fit its type, in declared order."""
    found: list[Misfit] = []
    audit_fields(response.__class__, raw, Place(), found)
    return tuple(found)

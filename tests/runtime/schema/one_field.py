"""Requests and responses with a single field, for looking at one type at a time."""

from __future__ import annotations

from apsara_core import schema


def request_of(type_: schema.Type, value: object) -> schema.Request:
    @schema.model
    class OneFieldRequest(schema.Request[schema.Response]):
        value: object = schema.field("Value", type_)

    return OneFieldRequest(value=value)


def broken(type_: schema.Type, value: object) -> list[str]:
    """The rules that a value of a type breaks."""
    return [violation.rule for violation in schema.violations(request_of(type_, value))]


def sent(type_: schema.Type, value: object) -> str | dict[str, str]:
    """How a value of a type goes over the wire."""
    parameters = schema.encode(request_of(type_, value))
    return parameters["Value"] if list(parameters) == ["Value"] else parameters


def answer_with(type_: schema.Type, value: object) -> schema.Response:
    """An answer whose field ``value`` arrived as the given JSON value."""

    @schema.model
    class OneFieldResponse(schema.Response):
        value: object = schema.field("Value", type_, default=None)

    return schema.decode(OneFieldResponse, {"Value": value})


def received(type_: schema.Type, value: object) -> object:
    """What a JSON value becomes, which has to fit."""
    answer = answer_with(type_, value)
    assert answer.misfits == ()
    return answer.value


def misfit(type_: schema.Type, value: object) -> schema.Misfit:
    """The one misfit of a JSON value, which then costs the field but not the answer."""
    answer = answer_with(type_, value)
    assert answer.value is None
    assert answer.raw == {"Value": value}
    (found,) = answer.misfits
    return found

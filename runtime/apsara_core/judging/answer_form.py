"""Which form the body of an operation's answer has, by its response class."""

from __future__ import annotations

from ..bodies import WHOLE, Form
from ..schema import Text, Timestamp, wire_fields
from ..schema.per_class import once_per_class


@once_per_class
def answer_form(response_type: type) -> Form:
    """Return what the body may be.

    An operation that only ever tells the id of the request may as well answer nothing at all: the
    id stands in the headers.
    """
    fields = wire_fields(response_type)
    for declared in fields:
        if declared.wire_name == WHOLE:
            return Form.TEXT if isinstance(declared.type, (Text, Timestamp)) else Form.VALUE
    only_the_id = [(one.wire_name, one.required) for one in fields] == [("RequestId", False)]
    return Form.OBJECT_OR_NOTHING if only_the_id else Form.OBJECT

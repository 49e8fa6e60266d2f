"""What is known about a service as a whole."""

from __future__ import annotations

from collections.abc import Mapping

from ..record import KW_ONLY, Record


class ErrorCode(Record):
    """An error that the documents of an operation or a service list.

    Attributes:
        code: what the service answers in ``Code``.
        status: the HTTP status that comes with it.
        description: what it means.
        advice: what to do about it, if there is more to say than the description does.
    """

    code: str
    status: int
    description: str
    advice: str | None = None


class Service(Record):
    """A service: its product name and version in the API, and where it is reached.

    Attributes:
        product: the product's name in the API, such as ``vod``.
        version: the version of the API, such as ``2017-03-21``.
        title: the name that people use.
        endpoints: host by region id.
        endpoint_pattern: the host of a region that is not listed, with ``{region}`` in it.
        errors: errors that any operation may answer.
    """

    _: KW_ONLY
    product: str
    version: str
    title: str
    endpoints: Mapping[str, str]
    endpoint_pattern: str | None = None
    errors: tuple[ErrorCode, ...] = ()

    # There is one descriptor per service, and some of its values have no hash.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

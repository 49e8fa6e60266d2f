"""Keys from an address that somebody serves for us, such as a sidecar."""

from __future__ import annotations

from typing import ClassVar

from ..errors import ConfigurationError
from ..http_message import HttpRequest
from ..sources import Sources
from ..timeouts import Timeout
from ..user_agent import user_agent
from .address import Address, secure_address
from .answer import check_code, members_of, temporary_key_of
from .refreshing import RefreshingCredentials
from .steps import Exchange, Steps, Unavailable, exchange
from .surroundings import Environment, surroundings_of

TIMEOUT = Timeout(connect=2, read=10, write=5, pool=5, total=20)

_VARIABLE = "ALIBABA_CLOUD_CREDENTIALS_URI"


class UriCredentials(RefreshingCredentials):
    """The keys that an address answers with, in the form in which the metadata service does.

    Args:
        uri: the address; ``ALIBABA_CLOUD_CREDENTIALS_URI`` by default. It begins with ``https://``,
            or is on this machine: keys do not travel unprotected.
        environment: the variables; those of the process by default.
        sources: where time and chance come from; for tests.

    Raises:
        ConfigurationError: if *uri* is malformed or unprotected.
    """

    name: ClassVar[str] = "credentials URI"

    def __init__(
        self,
        uri: str | None = None,
        *,
        environment: Environment = None,
        sources: Sources | None = None,
    ) -> None:
        super().__init__(sources=sources)
        self._address = secure_address(uri, "the credentials URI") if uri else None
        self._surroundings = surroundings_of(environment)

    def steps(self) -> Steps:
        """Ask the address."""
        address = self._address or self._from_environment()
        query = address.target.partition("?")[2]
        request = HttpRequest(
            operation="GetCredentials",
            method="GET",
            endpoint=address.endpoint,
            target=address.target,
            headers={
                "host": address.endpoint.authority,
                "accept": "application/json",
                "user-agent": user_agent(None),
            },
            # The values may be what lets us in.
            hidden=frozenset(pair.partition("=")[0] for pair in query.split("&")),
        )
        response = yield from exchange(Exchange(request, TIMEOUT, direct=address.local))
        members = members_of(response)
        check_code(members)
        return temporary_key_of(members)

    def _from_environment(self) -> Address:
        (uri,) = self._surroundings.need(_VARIABLE)
        try:
            return secure_address(uri, _VARIABLE)
        except ConfigurationError as error:
            reason = str(error)
        raise Unavailable(reason)

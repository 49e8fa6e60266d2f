"""What the synchronous and the asynchronous client have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .errors import ConfigurationError
from .prepare import operation_of
from .schema import validate

if TYPE_CHECKING:
    from typing import Any

    from .schema import Request, Service
    from .settings import Settings


class ClientBase:
    """Settings, and the checks before a call. Public names are kept few: operations need them."""

    _service: ClassVar[Service | None] = None
    """The API that the client speaks; a generated client sets it."""

    _settings: Settings
    _closed: bool = False

    @property
    def region(self) -> str | None:
        """The region id that the client was given."""
        return self._settings.region

    @property
    def endpoint(self) -> str:
        """The address that requests go to, such as ``https://vod.cn-shanghai.aliyuncs.com``."""
        return self._settings.endpoint.url

    def _check(self, request: Request[Any]) -> None:
        """Refuse what cannot be sent.

        Raises:
            ConfigurationError: if the client is closed, or *request* is not one of its API.
            ValidationError: if the request breaks rules of its operation.
        """
        name = type(self).__name__
        if self._closed:
            raise ConfigurationError(f"this {name} is closed: make a new one")
        theirs, ours = operation_of(request).service, self._settings.service
        if (theirs.product, theirs.version) != (ours.product, ours.version):
            raise ConfigurationError(
                f"{type(request).__name__} belongs to {theirs.product} {theirs.version}, this "
                f"{name} speaks {ours.product} {ours.version}"
            )
        if self._settings.validate:
            validate(request)

    def __repr__(self) -> str:
        settings = self._settings
        state = ", closed" if self._closed else ""
        signature = f"signature {settings.signature}"
        return f"<{type(self).__name__} {settings.endpoint.url}, {signature}{state}>"

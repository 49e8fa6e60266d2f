"""What the synchronous and the asynchronous client have in common."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Protocol, Self

from .calling.call import Call
from .endpoints import resolve
from .errors import ConfigurationError
from .keep import KEEP, Keep
from .schema import ValidationError, validate, violations
from .settings import checked_options, time_limits
from .signing.prepare import operation_of
from .timeouts import Timeout, timeout_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .hooks import AnyHook
    from .retrying.retry import RetryPolicy
    from .schema import Operation, Request, Service
    from .settings import Check, Settings


class Link(Protocol):
    """What the base needs to know of the connection; the derived classes use it."""

    closed: bool

    @property
    def usual_limits(self) -> Mapping[str, float | None] | None:
        """The time limits of a caller's own HTTP client."""
        ...


class ClientBase:
    """Settings, and the checks before a call.

    Operations become methods of the derived classes. Public names are therefore kept few, and
    ``codegen/naming/reserved.py`` lists them all, so that no operation can take one.
    """

    _service: ClassVar[Service | None] = None
    """The API that the client speaks; a generated client sets it."""

    _is_async: ClassVar[bool]

    _settings: Settings
    _link: Link
    _closed: bool = False
    _is_copy: bool = False

    @property
    def region(self) -> str | None:
        """The region id that the client was given."""
        return self._settings.region

    @property
    def endpoint(self) -> str:
        """The address that requests go to, such as ``https://vod.cn-shanghai.aliyuncs.com``."""
        return self._settings.endpoint.url

    def with_options(
        self,
        *,
        timeout: float | Timeout | Keep | None = KEEP,
        retry: RetryPolicy | Keep | None = KEEP,
        region: str | Keep = KEEP,
        endpoint: str | Keep = KEEP,
        validate: bool | Keep = KEEP,
        headers: Mapping[str, str] | Keep = KEEP,
        checks: Sequence[Check] | Keep = KEEP,
        hooks: Sequence[AnyHook] | Keep = KEEP,
    ) -> Self:
        """Return a light copy with other options; what is not given stays as it is.

        ::

            client.with_options(timeout=2).get_video_info(video_id="...")

        The copy shares the connections, the retry budget and what was learned about the clock, and
        never changes the original. It need not be closed: to close it ends its own use only.
        Closing the original ends all of its copies.

        Args:
            timeout: as for the client; ``None`` for the usual limits.
            retry: as for the client; ``None`` for a single attempt.
            region: another region; the endpoint follows from it unless *endpoint* is given too.
            endpoint: another address.
            validate: as for the client.
            headers: instead of those given before.
            checks: instead of those given before.
            hooks: instead of those given before.

        Raises:
            ConfigurationError: if a value cannot work.
        """
        settings = self._settings
        given = {
            "retry": retry,
            "validate": validate,
            "headers": headers,
            "checks": checks,
            "hooks": hooks,
        }
        changes = checked_options(
            {name: value for name, value in given.items() if value is not KEEP},
            is_async=self._is_async,
        )
        if region is not KEEP or endpoint is not KEEP:
            chosen = settings.region if region is KEEP else region
            address = None if endpoint is KEEP else endpoint
            changes["region"] = chosen
            changes["endpoint"] = resolve(settings.service, chosen, address)
        if timeout is not KEEP:
            limits = None if timeout is None else timeout_of(timeout)
            changes |= time_limits(limits, self._link.usual_limits)
        copy = object.__new__(type(self))
        vars(copy).update(vars(self))
        copy._settings = settings.changed(changes)
        copy._is_copy = True
        return copy

    def _check(self, request: Request[Any]) -> None:
        """Refuse what cannot be sent.

        Raises:
            ConfigurationError: if the client is closed, or *request* is not one of its API.
            ValidationError: if the request breaks rules of its operation, or checks of the caller.
        """
        name = type(self).__name__
        if self._closed or self._link.closed:
            raise ConfigurationError(f"this {name} is closed: make a new one")
        settings = self._settings
        theirs, ours = operation_of(request).service, settings.service
        if theirs is not ours and (theirs.product, theirs.version) != (ours.product, ours.version):
            raise ConfigurationError(
                f"{type(request).__name__} belongs to {theirs.product} {theirs.version}, this "
                f"{name} speaks {ours.product} {ours.version}"
            )
        if not settings.validate:
            return
        if settings.checks:
            found = violations(request)
            for check in settings.checks:
                found += check(request)
            if found:
                raise ValidationError(operation_of(request).name, tuple(found))
        else:
            validate(request)

    def _named(self, operation: str, parameters: Mapping[str, object]) -> Request[Any]:
        """Make a request of the operation that is called so.

        A generated package lists its operations beside its clients, as ``OPERATIONS``.

        Raises:
            ConfigurationError: if there is no such operation.
        """
        for cls in type(self).__mro__:
            for place in (cls.__module__, cls.__module__.rpartition(".")[0]):
                operations: Mapping[str, Operation[Any]] | None
                operations = getattr(sys.modules.get(place), "OPERATIONS", None)
                if operations is None:
                    continue
                if operation not in operations:
                    raise ConfigurationError(
                        f"there is no operation {operation!r}; names are written as the service "
                        "does, such as 'CreateUploadImage'"
                    )
                made: Request[Any] = operations[operation].request_type(**parameters)
                return made
        raise ConfigurationError("this client lists no operations: give it a request object")

    def _call_to_explain(
        self, operation: str | Request[Any], parameters: Mapping[str, object]
    ) -> Call[Any]:
        """Make the call that ``explain`` shows.

        Raises:
            ConfigurationError: if *operation* and *parameters* name no request of this API.
            ValidationError: if the request breaks rules of its operation.
        """
        if isinstance(operation, str):
            request = self._named(operation, parameters)
        elif parameters:
            raise ConfigurationError(
                "explain() takes parameters after the name of an operation; a request object has "
                "its own"
            )
        else:
            request = operation
        self._check(request)
        return Call(self._settings, request)

    def __repr__(self) -> str:
        if "_link" not in vars(self):  # a crash reporter looks at one that is being made
            return f"<{type(self).__name__}, not ready>"
        settings = self._settings
        state = ", closed" if self._closed or self._link.closed else ""
        signature = f"signature {settings.signature}"
        return f"<{type(self).__name__} {settings.endpoint.url}, {signature}{state}>"

"""Spans of OpenTelemetry, for programs that use it (``pip install apsara-vod[otel]``).

::

    from apsara_core.tracing import OpenTelemetryHook

    Client(..., hooks=[OpenTelemetryHook()])

Nothing else of the library imports this module, and nothing is imported from OpenTelemetry before a
hook is made.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from .errors import CallError, ConfigurationError, ServiceError
from .hooks import CallView, Hook
from .http_message import HttpResponse
from .judging.judge import SUCCESSES
from .version import __version__


class OpenTelemetryHook(Hook):
    """One span for each attempt of a call, of the kind CLIENT; for both kinds of clients.

    A span is called by its ``rpc.method``, like ``vod/GetVideoInfo``. The attributes are those of
    the semantic conventions for RPC in their release candidate:
    ``rpc.system.name`` (``aliyun``), ``rpc.method``, ``server.address``, ``server.port``,
    ``rpc.response.status_code`` (the service's error code, where there is one) and ``error.type``
    (the same, or the kind of failure); of those for HTTP ``http.request.method``,
    ``http.request.resend_count`` and ``http.response.status_code``; and ``aliyun.request_id``.
    Parameters, headers and bodies never get into a span. An attempt that is cancelled, or that an
    exception of another hook ends, has no span.

    Args:
        tracer_provider: where the spans go; the global provider by default.
        propagate: whether the context goes out in headers such as ``traceparent``, as the global
            propagator writes them. The service does nothing with it, a gateway of your own might.

    Raises:
        ConfigurationError: if OpenTelemetry is not installed.
    """

    def __init__(self, *, tracer_provider: Any = None, propagate: bool = False) -> None:
        try:
            self._api: Any = importlib.import_module("opentelemetry.trace")
            self._propagation: Any = importlib.import_module("opentelemetry.propagate")
        except ModuleNotFoundError as error:
            raise ConfigurationError(
                "OpenTelemetry is not installed: run 'pip install apsara-vod[otel]'"
            ) from error
        self._tracer = self._api.get_tracer(
            "apsara_core", __version__, tracer_provider=tracer_provider
        )
        self._propagate = propagate

    def before_send(self, call: CallView) -> Mapping[str, str] | None:
        """Begin the span of an attempt."""
        address = urlsplit(call.url)
        method = f"{call.service}/{call.operation}"
        attributes: dict[str, str | int] = {
            "rpc.system.name": "aliyun",
            "rpc.method": method,
            "http.request.method": call.method,
            "server.address": address.hostname or "",
            "server.port": address.port or (443 if address.scheme == "https" else 80),
        }
        if call.attempt > 1:
            attributes["http.request.resend_count"] = call.attempt - 1
        span = self._tracer.start_span(
            method,
            kind=self._api.SpanKind.CLIENT,
            attributes=attributes,
        )
        call.memory[self] = span
        if not self._propagate:
            return None
        headers: dict[str, str] = {}
        self._propagation.inject(headers, context=self._api.set_span_in_context(span))
        return headers

    def after_answer(self, call: CallView, answer: HttpResponse) -> None:
        """Note the status; the span of an accepted call ends here."""
        span: Any = call.memory.get(self)
        if span is None:
            return
        span.set_attribute("http.response.status_code", answer.status)
        if answer.request_id:
            span.set_attribute("aliyun.request_id", answer.request_id)
        if answer.status in SUCCESSES and answer.fault is None:
            del call.memory[self]
            span.end()

    def on_retry(self, call: CallView, error: CallError, wait: float) -> None:  # noqa: ARG002
        """End the span of a failed attempt."""
        self._end(call, error)

    def on_error(self, call: CallView, error: CallError) -> None:
        """End the span of a failed attempt."""
        self._end(call, error)

    def _end(self, call: CallView, error: CallError) -> None:
        span: Any = call.memory.pop(self, None)
        if span is None:
            return
        named = error.code if isinstance(error, ServiceError) else ""
        if named:
            span.set_attribute("rpc.response.status_code", named)
        span.set_attribute("error.type", named or type(error).__name__)
        if error.request_id:
            span.set_attribute("aliyun.request_id", error.request_id)
        # The description stays short: a message of the service may repeat parameters.
        span.set_status(self._api.Status(self._api.StatusCode.ERROR, named or type(error).__name__))
        span.end()

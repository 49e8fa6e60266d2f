from __future__ import annotations

import sys

import pytest

from apsara_core import ConfigurationError, NotFound, ServerError
from apsara_core.tracing import OpenTelemetryHook
from tests.runtime.loopback import Reply, error_reply
from tests.runtime.sample_api import READ


class Span:
    """What the hook uses of a span; the interface is that of `opentelemetry.trace.Span`."""

    def __init__(self, name, kind, attributes):
        self.name = name
        self.kind = kind
        self.attributes = dict(attributes)
        self.status = None
        self.ended = 0

    def set_attribute(self, name, value):
        self.attributes[name] = value

    def set_status(self, status):
        self.status = status

    def end(self):
        self.ended += 1


class Provider:
    def __init__(self):
        self.spans = []

    def get_tracer(self, *arguments, **options):
        return self

    def start_span(self, name, *, kind, attributes):
        self.spans.append(Span(name, kind, attributes))
        return self.spans[-1]


@pytest.fixture
def provider():
    pytest.importorskip("opentelemetry.trace")
    return Provider()


def test_each_attempt_has_a_span(caller, server, key, sources, provider):
    server.script = [
        error_reply(503, "ServiceUnavailable"),
        Reply(raw=b""),
        Reply(headers={"x-acs-request-id": "R-1"}),
    ]
    hook = OpenTelemetryHook(tracer_provider=provider)
    caller.call(READ, endpoint=server.url, credentials=key, sources=sources, hooks=[hook])
    first, second, third = provider.spans
    assert {span.name for span in provider.spans} == {"vod/GetVideoInfo"}
    assert {span.ended for span in provider.spans} == {1}
    port = int(server.url.rpartition(":")[2])
    shared = {
        "rpc.system.name": "aliyun",
        "rpc.method": "vod/GetVideoInfo",
        "http.request.method": "POST",
        "server.address": "127.0.0.1",
        "server.port": port,
    }
    assert first.attributes == {
        **shared,
        "http.response.status_code": 503,
        "rpc.response.status_code": "ServiceUnavailable",
        "error.type": "ServiceUnavailable",
        "aliyun.request_id": "R-9",
    }
    assert second.attributes == {
        **shared,
        "http.request.resend_count": 1,
        "error.type": "TransportError",
    }
    assert third.attributes == {
        **shared,
        "http.request.resend_count": 2,
        "http.response.status_code": 200,
        "aliyun.request_id": "R-1",
    }
    assert third.status is None
    assert not first.status.is_ok


def test_the_end_of_a_call_ends_its_span(caller, server, key, provider):
    server.usual = error_reply(404, "InvalidVideo.NotFound")
    hook = OpenTelemetryHook(tracer_provider=provider)
    with pytest.raises(NotFound):
        caller.call(READ, endpoint=server.url, credentials=key, hooks=[hook])
    [span] = provider.spans
    assert span.ended == 1
    assert span.attributes["error.type"] == "InvalidVideo.NotFound"


def test_an_answer_that_breaks_off_ends_its_span_once(caller, server, key, provider):
    server.usual = Reply(raw=b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 100\r\n\r\n<html>")
    hook = OpenTelemetryHook(tracer_provider=provider)
    with pytest.raises(ServerError):
        caller.call(READ, endpoint=server.url, credentials=key, hooks=[hook], retry=None)
    [span] = provider.spans
    assert (span.ended, span.attributes["error.type"]) == (1, "ServerError")


def test_parameters_stay_out(caller, server, key, provider):
    hook = OpenTelemetryHook(tracer_provider=provider)
    caller.call(READ, endpoint=server.url, credentials=key, hooks=[hook])
    [span] = provider.spans
    assert "v-1" not in repr(vars(span))


def test_the_context_goes_out_on_request(server, key):
    trace = pytest.importorskip("opentelemetry.trace")
    context = trace.SpanContext(1, 2, is_remote=False, trace_flags=trace.TraceFlags(1))

    class Remote(Provider):
        def start_span(self, name, **options):
            return trace.NonRecordingSpan(context)

    from tests.runtime.sample_api import Client

    for propagate in (True, False):
        hook = OpenTelemetryHook(tracer_provider=Remote(), propagate=propagate)
        with Client(endpoint=server.url, credentials=key, hooks=[hook]) as client:
            client.send(READ)
    sent = [received.headers.get("traceparent") for received in server.received]
    assert sent == [f"00-{1:032x}-{2:016x}-01", None]


def test_without_opentelemetry_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    with pytest.raises(ConfigurationError, match=r"pip install apsara-vod\[otel\]"):
        OpenTelemetryHook()

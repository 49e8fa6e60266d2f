"""Kitchen Sink 2020-02-02: endpoints and the error codes of all operations."""

from __future__ import annotations

import apsara_core.schema as _s

SERVICE = _s.Service(
    product="sink",
    version="2020-02-02",
    title="Kitchen Sink",
    endpoints={
        "cn-one": "sink.cn-one.example.com",
        "cn-other": "sink.cn-one.example.com",
        "cn-two": "sink.cn-two.example.com:8080",
    },
    endpoint_pattern="sink.{region}.example.com",
    errors=(
        _s.ErrorCode("Throttling.User", 400, "Too many calls.", advice="Wait and call again."),
    ),
)

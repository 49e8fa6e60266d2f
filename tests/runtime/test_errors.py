from __future__ import annotations

import copy
import pickle
import re

import pytest

import apsara_core
from apsara_core import errors
from apsara_core.errors import (
    ApsaraError,
    ConfigurationError,
    ConnectionFailed,
    DecodeError,
    InvalidRequest,
    MissingFieldError,
    RequestTimeout,
    ServiceError,
    Throttled,
    TransportError,
)

EXAMPLES = [
    ConfigurationError("region is missing"),
    TransportError("lost", operation="A", host="h", phase="write", http_status=200, attempts=2),
    ConnectionFailed("refused", operation="A", host="h", request_sent=False, retryable=True),
    RequestTimeout("late", phase="connect"),
    DecodeError(
        "bad", operation="A", http_status=200, request_id="R", content_type="text/html", body=b"{"
    ),
    MissingFieldError("title did not arrive"),
    *[
        error_type(
            "text",
            code="C",
            message="m",
            request_id="R",
            http_status=400,
            operation="A",
            recommendation="https://example",
            advice="Wait.",
            host_id="h",
            retryable=True,
            retry_after=1.5,
            details={"AccessDeniedDetail": {"a": "b"}},
            attempts=3,
        )
        for error_type in [
            ServiceError,
            *ServiceError.__subclasses__(),
            *InvalidRequest.__subclasses__(),
        ]
    ],
]


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))]
)
def test_errors_survive_copying_and_pickling(error, again):
    same = again(error)
    assert type(same) is type(error)
    assert str(same) == str(error)
    assert vars(same) == vars(error)


def test_the_tree_in_the_docstring_is_the_tree_of_classes():
    drawn = {}
    path = []
    for line in errors.__doc__.splitlines():
        match = re.match(r"    ([│├└─ ]*)(\w+)( |$)", line)
        if not match:
            continue
        depth = len(match[1]) // 4
        path[depth:] = [match[2]]
        drawn[match[2]] = path[depth - 1] if depth else None
    classes = {name for name in errors.__all__ if isinstance(getattr(errors, name), type)}
    classes = {name for name in classes if issubclass(getattr(errors, name), ApsaraError)}
    assert drawn.keys() == classes
    for name, parent in drawn.items():
        if parent is not None:
            assert getattr(errors, parent) in getattr(errors, name).__bases__


def test_every_error_is_public():
    for name in errors.__all__:
        if name != "Phase":
            assert getattr(apsara_core, name) is getattr(errors, name)


def test_errors_can_be_made_with_a_text_alone():
    for error_type in (TransportError, DecodeError, ServiceError, Throttled):
        error = error_type("text")
        assert str(error) == "text"
        assert error.operation == ""
        assert error.retryable is False

from __future__ import annotations

import copy
import pickle
import re
import sys

import pytest

import apsara_core
from apsara_core import PagingError, WaitFailed, WaitTimeout, errors, schema
from apsara_core.errors import (
    ApsaraError,
    ConfigurationError,
    ConnectionFailed,
    CredentialsError,
    DecodeError,
    InvalidRequest,
    MissingFieldError,
    RequestTimeout,
    ServiceError,
    Throttled,
    TransportError,
    ValidationError,
    Violation,
)
from apsara_core.provider_deadline import OutOfTime
from tests.runtime.sample_api import GetVideoInfoResponse

ANSWER = schema.decode(GetVideoInfoResponse, {"Title": "Autumn", "Size": "big", "More": [1]})
WAIT = {"operation": "A", "states": ("Uploading",), "response": ANSWER}

EXAMPLES = [
    ConfigurationError("region is missing"),
    TransportError("lost", operation="A", host="h", phase="write", http_status=200, attempts=2),
    ConnectionFailed("refused", operation="A", host="h", request_sent=False, retryable=True),
    RequestTimeout("late", phase="connect"),
    DecodeError(
        "bad", operation="A", http_status=200, request_id="R", content_type="text/html", body=b"{"
    ),
    MissingFieldError("title did not arrive"),
    CredentialsError("no key", tried=[("environment", "ALIBABA_CLOUD_ACCESS_KEY_ID is not set")]),
    OutOfTime(),
    ValidationError("A", (Violation("title", "Title", "maxLength", 5, "Autumn", "too long"),)),
    PagingError("the same page again", "{}"),
    WaitFailed("it has failed", **WAIT),
    WaitTimeout("not yet", **WAIT),
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
    error.add_note("what the program knows of it")
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
    public = {name: getattr(apsara_core, name) for name in apsara_core.__all__}
    classes = {
        name: value
        for name, value in public.items()
        if isinstance(value, type) and issubclass(value, ApsaraError)
    }
    assert drawn.keys() == classes.keys()
    for name, parent in drawn.items():
        if parent is not None:
            assert classes[parent] in classes[name].__bases__


def test_every_kind_of_error_is_copied_and_pickled_here():
    modules = [name for name in sys.modules if name.partition(".")[0] == "apsara_core"]
    kinds = {
        value
        for name in modules
        for value in vars(sys.modules[name]).values()
        if isinstance(value, type) and issubclass(value, ApsaraError)
    }
    bases = {base for kind in kinds for base in kind.__bases__}
    assert kinds - bases <= {type(error) for error in EXAMPLES}


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

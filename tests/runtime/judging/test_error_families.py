from __future__ import annotations

import pytest

from apsara_core import (
    AuthenticationError,
    Conflict,
    InvalidParameter,
    InvalidRequest,
    NotFound,
    PermissionDenied,
    QuotaExceeded,
    ServerError,
    ServiceError,
    Throttled,
)
from apsara_core.judging.error_families import Repeat, family_of
from tests.runtime.vectors import load

ERRORS = load("errors")

EXPECTED = [
    ("Throttling", 400, Throttled, Repeat.ALWAYS),
    ("Throttling.User", 400, Throttled, Repeat.ALWAYS),
    ("Throttling.Api", 503, Throttled, Repeat.ALWAYS),
    ("", 429, Throttled, Repeat.ALWAYS),
    ("ServiceUnavailable", 503, ServerError, Repeat.ALWAYS),
    ("ServiceUnAvailable", 503, ServerError, Repeat.ALWAYS),
    ("", 503, ServerError, Repeat.ALWAYS),
    ("InternalError", 500, ServerError, Repeat.READS),
    ("ServiceBusy", 403, ServerError, Repeat.READS),
    ("", 502, ServerError, Repeat.READS),
    ("", 504, ServerError, Repeat.READS),
    ("", 501, ServerError, Repeat.NEVER),
    ("SignatureNonceUsed", 400, AuthenticationError, Repeat.READS),
    ("SignatureDoesNotMatch", 400, AuthenticationError, Repeat.NEVER),
    ("InvalidTimeStamp.Expired", 400, AuthenticationError, Repeat.NEVER),
    ("InvalidAccessKeyId.NotFound", 404, AuthenticationError, Repeat.NEVER),
    ("InvalidSecurityToken.Expired", 400, AuthenticationError, Repeat.NEVER),
    ("", 401, AuthenticationError, Repeat.NEVER),
    ("Forbidden.RAM", 403, PermissionDenied, Repeat.NEVER),
    ("NoPermission", 403, PermissionDenied, Repeat.NEVER),
    ("NoPermission.SLR", 400, PermissionDenied, Repeat.NEVER),
    ("OperationDenied.Suspended", 403, PermissionDenied, Repeat.NEVER),
    ("Meter.AuthError", 403, PermissionDenied, Repeat.NEVER),
    ("NoSuchResource", 404, NotFound, Repeat.NEVER),
    ("InvalidVideo.NotFound", 400, NotFound, Repeat.NEVER),
    ("InvalidVideo.NotFound", 404, NotFound, Repeat.NEVER),
    ("InvalidVideo.NoneStream", 404, NotFound, Repeat.NEVER),
    ("InvalidApi.NotFound", 404, InvalidRequest, Repeat.NEVER),
    ("InvalidProduct.NotFound", 404, InvalidRequest, Repeat.NEVER),
    ("CertName.MissingParameter", 404, InvalidParameter, Repeat.NEVER),
    ("MissingImageType", 400, InvalidParameter, Repeat.NEVER),
    ("InvalidParameter", 400, InvalidParameter, Repeat.NEVER),
    ("InvaildParameter", 400, InvalidParameter, Repeat.NEVER),
    ("sslPri.Malformed", 400, InvalidParameter, Repeat.NEVER),
    ("Meter.ParamError", 400, InvalidParameter, Repeat.NEVER),
    ("LengthExceededMax", 400, InvalidParameter, Repeat.NEVER),
    ("VideoIdsExceededMax", 400, InvalidParameter, Repeat.NEVER),
    ("QuotaExceeded.Refresh", 400, QuotaExceeded, Repeat.NEVER),
    ("PreloadQueueFull", 403, QuotaExceeded, Repeat.NEVER),
    ("DomainOverLimit", 403, QuotaExceeded, Repeat.NEVER),
    ("LimitExceeded.AppCount", 400, QuotaExceeded, Repeat.NEVER),
    ("WatermarkExceededMax", 400, QuotaExceeded, Repeat.NEVER),
    ("AlreadyExist.AppName", 409, Conflict, Repeat.NEVER),
    ("", 409, Conflict, Repeat.NEVER),
    ("DomainAlreadyExist", 400, Conflict, Repeat.NEVER),
    ("Forbidden.IllegalStatus", 403, Conflict, Repeat.NEVER),
    ("Forbidden.ResourceNotEmpty", 403, Conflict, Repeat.NEVER),
    ("UnsupportedHTTPMethod", 400, InvalidRequest, Repeat.NEVER),
    ("", 302, ServiceError, Repeat.NEVER),
]


@pytest.mark.parametrize(("code", "status", "error_type", "repeat"), EXPECTED)
def test_family(code, status, error_type, repeat):
    assert family_of(code, status) == (error_type, repeat)
    assert family_of(code.upper(), status) == (error_type, repeat)


def test_every_documented_code_has_a_family_that_agrees_with_its_status():
    documented = [
        (entry["code"], entry["http_status"])
        for entries in [*ERRORS["per_operation"].values(), ERRORS["gateway"], ERRORS["vod_common"]]
        for entry in entries
    ]
    assert len(documented) > 300
    for code, status in documented:
        error_type, _ = family_of(code, status)
        assert error_type is not ServiceError, code
        if status >= 500:
            assert error_type in {ServerError, Throttled}, code


def test_the_gateway_list_agrees_on_what_may_be_repeated():
    for entry in ERRORS["gateway"]:
        _, repeat = family_of(entry["code"], entry["http_status"])
        # Expired clocks and tokens need something else to change first.
        if entry["retry"].startswith("yes") and "Expired" not in entry["code"]:
            assert repeat is not Repeat.NEVER, entry["code"]
        else:
            assert repeat is Repeat.NEVER, entry["code"]

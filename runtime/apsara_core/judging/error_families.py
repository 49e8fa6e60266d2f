"""Which error class an answer belongs to, and whether its call may be repeated.

Both follow the code first and the HTTP status second: the same code comes with different statuses
from different operations (``Throttling`` with 400, 429 and 503), and ``ServiceBusy`` hides behind
a 403. The codes are those of the API's metadata, of the vendor's list of common gateway errors
and of the VOD documentation; upper and lower case do not count (``ServiceUnAvailable``).
"""

from __future__ import annotations

import enum
from http import HTTPStatus
from typing import NamedTuple

from ..errors import (
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

NONCE_USED = "SignatureNonceUsed"
"""The gateway has seen the nonce: a box on the way sent the request twice, and one of the two may
have run."""

TOKEN_EXPIRED = "InvalidSecurityToken.Expired"  # noqa: S105 - an error code
"""Temporary credentials ran out; the call did not run."""


CLOCK_OFF = "InvalidTimeStamp.Expired"
"""The time in the request is more than 15 minutes away from the service's; the call did not run."""

SIGNATURE_MISMATCH = "SignatureDoesNotMatch"
"""The service computed another signature, and says what it signed."""


class Repeat(enum.Enum):
    """When a call that failed may be repeated."""

    NEVER = "never"
    READS = "reads"
    """Only if the operation changes nothing: it may have run."""
    ALWAYS = "always"
    """Also if it changes something: the service did not run it."""


class Family(NamedTuple):
    """What a refusal means."""

    error_type: type[ServiceError]
    repeat: Repeat


_AUTHENTICATION_CODES = frozenset(
    {
        "incompletesignature",
        "invalidaccesskeysecret",
        "invalidsignaturemethod",
        "missingaccesskeyid",
        "missingsecuritytoken",
        "missingsignature",
        "signaturedoesnotmatch",
    }
)
_AUTHENTICATION_PREFIXES = ("invalidaccesskeyid", "invalidsecuritytoken", "invalidtimestamp.")

_UNKNOWN_API_CODES = frozenset(
    {"invalidaction.notfound", "invalidapi.notfound", "invalidproduct.notfound"}
)
"""They come with 404 and mean a wrong address or operation. A caller who reads `NotFound` as "that
video is gone" must not get them."""

_ONE_REQUEST_TOO_LONG = frozenset(
    {
        "exceededmax",
        "jobidsexceededmax",
        "lengthexceededmax",
        "limitexceeded.mediaids",
        "singlerequest.overlimit",
        "sortbyexceededmax",
        "tagsexceededmax",
        "videoidsexceededmax",
        "videolistexceededmax",
    }
)
"""They sound like quotas, and are about the length of one parameter."""

_QUOTA_WORDS = (
    "exceededmax",
    "exceedlimit",
    "limitexceeded",
    "overlimit",
    "queuefull",
    "quota",
    "sourceip.exceed",
    "toomany",
)
_CONFLICT_WORDS = (
    "alreadyexist",
    "bothexist",
    "businessexist",
    "conflict",
    "duplicated",
    "illegalstatus",
    "resourcenotempty",
)
_PERMISSION_PREFIXES = ("accessdenied", "forbidden", "nopermission", "operationdenied")
_MISSING_THING_PREFIXES = ("entitynotexist", "nosuchresource", "resourcenotfound")

# "InvaildParameter" is what some operations answer.
_PARAMETER_PREFIXES = ("invalid", "invaild", "missing", "illegalcharacters", "illegalsources")
_PARAMETER_ENDINGS = (
    ".malformed",
    ".valuenotsupported",
    ".toolong",
    "parametererror",
    "paramerror",
)

_TEMPORARY_STATUSES = frozenset(
    {
        HTTPStatus.INTERNAL_SERVER_ERROR,
        HTTPStatus.BAD_GATEWAY,
        HTTPStatus.GATEWAY_TIMEOUT,
    }
)


def family_of(code: str, status: int) -> Family:
    """Return what a refusal with this *code* (empty if there was none) and HTTP *status* means."""
    code = code.strip().lower()
    return (
        _temporary(code, status)
        or _authentication(code, status)
        or Family(_lasting(code, status), Repeat.NEVER)
    )


def _temporary(code: str, status: int) -> Family | None:
    if code.startswith("throttling") or status == HTTPStatus.TOO_MANY_REQUESTS:
        return Family(Throttled, Repeat.ALWAYS)
    if code == "serviceunavailable" or status == HTTPStatus.SERVICE_UNAVAILABLE:
        return Family(ServerError, Repeat.ALWAYS)
    if code in {"internalerror", "servicebusy"} or status in _TEMPORARY_STATUSES:
        return Family(ServerError, Repeat.READS)
    return None


def _authentication(code: str, status: int) -> Family | None:
    if code == NONCE_USED.lower():
        return Family(AuthenticationError, Repeat.READS)
    if (
        code in _AUTHENTICATION_CODES
        or code.startswith(_AUTHENTICATION_PREFIXES)
        or status == HTTPStatus.UNAUTHORIZED
    ):
        return Family(AuthenticationError, Repeat.NEVER)
    return None


def _lasting(code: str, status: int) -> type[ServiceError]:
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return ServerError
    by_code = _by_code(code)
    if by_code is not None:
        return by_code
    if status < HTTPStatus.BAD_REQUEST:
        return ServiceError
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if code.startswith(_PARAMETER_PREFIXES) or code.endswith(_PARAMETER_ENDINGS):
        return InvalidParameter
    return InvalidRequest


def _by_code(code: str) -> type[ServiceError] | None:
    meanings: tuple[tuple[type[ServiceError], bool], ...] = (
        (InvalidRequest, code in _UNKNOWN_API_CODES),
        # `CertName.MissingParameter` comes with 404.
        (InvalidParameter, "missingparameter" in code or code in _ONE_REQUEST_TOO_LONG),
        (QuotaExceeded, any(word in code for word in _QUOTA_WORDS)),
        (Conflict, any(word in code for word in _CONFLICT_WORDS)),
        (PermissionDenied, code.startswith(_PERMISSION_PREFIXES)),
        (NotFound, code.endswith(".notfound") or code.startswith(_MISSING_THING_PREFIXES)),
    )
    return next((error_type for error_type, applies in meanings if applies), None)


_BY_STATUS: dict[int, type[ServiceError]] = {
    HTTPStatus.FORBIDDEN: PermissionDenied,
    HTTPStatus.NOT_FOUND: NotFound,
    HTTPStatus.CONFLICT: Conflict,
}

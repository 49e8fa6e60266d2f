"""Whether a request to storage is signed with a credential that was issued for this object."""

from __future__ import annotations

import hmac

from ..store.credentials import TemporaryCredential
from ..store.state import State
from ..timestamps import (
    CLOCK_WINDOW_SECONDS,
    format_iso_milliseconds,
    parse_basic,
    parse_http,
)
from ..wire.incoming import Incoming
from . import signature_v1, signature_v4
from .addressing import Target
from .errors import OssError, access_denied

__all__ = ["authorize"]

_TOKEN_HEADERS = ("x-oss-security-token", "security-token")


def authorize(http: Incoming, target: Target, state: State) -> None:
    """Check signature, clock, token, expiry and scope of a signed request.

    Raises:
        OssError: with the code for the first thing that is wrong.
    """
    header = http.headers.get("authorization", "").strip()
    if header.startswith("OSS "):
        credential = _verify_v1(http, target, state, header)
    elif header.startswith(signature_v4.ALGORITHM):
        credential = _verify_v4(http, target, state, header)
    else:
        raise access_denied("The request has to be signed: OSS signature V1 or V4 in a header.")
    if (credential.bucket, credential.object_key) != (target.bucket, target.object_key):
        raise access_denied("The credential was issued for another object.")


def _verify_v1(http: Incoming, target: Target, state: State, header: str) -> TemporaryCredential:
    access_key_id, colon, given = header.removeprefix("OSS ").strip().rpartition(":")
    if not colon:
        raise access_denied("The Authorization header has to read OSS <id>:<signature>.")
    date = signature_v1.date_line(http.headers)
    sent_at = parse_http(date)
    if sent_at is None:
        sent_at = parse_basic(date)
    _check_clock(sent_at, state)
    credential = _find_credential(access_key_id, http, state)
    text = signature_v1.string_to_sign(http.method, target, http.headers)
    if not _equal(given, signature_v1.sign(credential.access_key_secret, text)):
        raise _mismatch(access_key_id, given, {"StringToSign": text})
    return credential


def _verify_v4(http: Incoming, target: Target, state: State, header: str) -> TemporaryCredential:
    authorization = signature_v4.read_authorization(header)
    if authorization is None:
        raise access_denied(
            "The Authorization header has to read OSS4-HMAC-SHA256 Credential=<id>/<yyyymmdd>/"
            "<region>/oss/aliyun_v4_request,Signature=<hex>."
        )
    if http.headers.get("x-oss-content-sha256") != signature_v4.UNSIGNED_PAYLOAD:
        raise OssError(
            "InvalidArgument", 400, "Header x-oss-content-sha256 has to be UNSIGNED-PAYLOAD."
        )
    date = http.headers.get("x-oss-date", "")
    sent_at = parse_basic(date)
    _check_clock(sent_at, state)
    if not date.startswith(authorization.date):
        raise access_denied("The date of the credential scope is not that of x-oss-date.")
    credential = _find_credential(authorization.access_key_id, http, state)
    canonical = signature_v4.canonical_request(
        http.method, target, http.headers, authorization.additional_headers
    )
    text = signature_v4.string_to_sign(date, authorization.scope, canonical)
    expected = signature_v4.sign(credential.access_key_secret, authorization, text)
    if not _equal(authorization.signature, expected):
        raise _mismatch(
            authorization.access_key_id,
            authorization.signature,
            {"StringToSign": text, "CanonicalRequest": canonical},
        )
    return credential


def _check_clock(sent_at: float | None, state: State) -> None:
    now = state.clock()
    if sent_at is None:
        raise access_denied("A date header in a valid form is needed: Date or x-oss-date.")
    if abs(now - sent_at) > CLOCK_WINDOW_SECONDS:
        raise OssError(
            "RequestTimeTooSkewed",
            403,
            "The difference between the request time and the current time is too large.",
            {
                "MaxAllowedSkewMilliseconds": str(CLOCK_WINDOW_SECONDS * 1000),
                "RequestTime": format_iso_milliseconds(sent_at),
                "ServerTime": format_iso_milliseconds(now),
            },
        )


def _find_credential(access_key_id: str, http: Incoming, state: State) -> TemporaryCredential:
    if _equal(access_key_id, state.settings.access_key_id):
        raise access_denied(
            "Storage takes the credentials of UploadAuth only, not the account's access key."
        )
    credential = state.credentials.find(access_key_id)
    if credential is None:
        raise OssError(
            "InvalidAccessKeyId",
            403,
            "The OSS Access Key Id you provided does not exist in our records.",
            {"OSSAccessKeyId": access_key_id},
        )
    token = next((http.headers[name] for name in _TOKEN_HEADERS if name in http.headers), "")
    if not _equal(token, credential.security_token):
        raise OssError("InvalidSecurityToken", 403, "The security token you provided is invalid.")
    if state.clock() >= credential.expires_at:
        raise OssError("SecurityTokenExpired", 403, "The security token you provided has expired.")
    return credential


def _mismatch(access_key_id: str, given: str, signed: dict[str, str]) -> OssError:
    return OssError(
        "SignatureDoesNotMatch",
        403,
        "The request signature we calculated does not match the signature you provided. "
        "Check your key and signing method.",
        {"OSSAccessKeyId": access_key_id, "SignatureProvided": given, **signed},
    )


def _equal(left: str, right: str) -> bool:
    return hmac.compare_digest(left.encode(), right.encode())

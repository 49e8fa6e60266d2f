"""Who calls: the signature, the clock, the nonce and the security token of one call."""

from __future__ import annotations

import hashlib
import hmac

import attrs

from ..store.state import State
from ..timestamps import CLOCK_WINDOW_SECONDS, parse_iso
from . import signature_v1, signature_v3
from .call import Call
from .errors import VodError, not_found

__all__ = ["authenticate"]

_V3_SIGNED = (
    "host",
    "x-acs-action",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-version",
)
_MAX_NONCE = 128
_MISMATCH = "Specified signature is not matched with our calculation."


@attrs.frozen(kw_only=True)
class _Claim:
    """What a request says about itself, before any of it is believed."""

    access_key_id: str
    security_token: str | None
    date: str
    nonce: str
    signature: str


def authenticate(call: Call, state: State) -> None:
    """Check that a call is signed by the account, now, and for the first time.

    Raises:
        VodError: with the vendor's code for the first thing that is wrong.
    """
    claim = _claim_v3(call) if call.is_v3 else _claim_v1(call)
    sent_at = _check_date(claim, state)
    secret = _find_secret(claim, state)
    if call.is_v3:
        _verify_v3(call, claim, secret)
    else:
        _verify_v1(call, claim, secret)
    _check_permission(claim, state)
    # Only now: a stranger must not be able to use up the nonces of others.
    expires_at = sent_at + CLOCK_WINDOW_SECONDS
    if not state.nonces.use(claim.access_key_id, claim.nonce, state.clock(), expires_at):
        raise VodError("SignatureNonceUsed", 400, "Specified signature nonce was used already.")


def _claim_v1(call: Call) -> _Claim:
    given = call.parameters
    names = ("AccessKeyId", "SignatureMethod", "SignatureVersion", "SignatureNonce", "Timestamp")
    for name in (*names, "Signature"):
        if not given.get(name):
            raise _incomplete(
                f"parameter {name} is missing; sign with V1 (parameter Signature) or V3 "
                "(header Authorization)"
            )
    if given["SignatureMethod"] != "HMAC-SHA1":
        raise VodError("InvalidSignatureMethod", 400, "SignatureMethod has to be HMAC-SHA1.")
    if given["SignatureVersion"] != "1.0":
        raise _incomplete("SignatureVersion has to be 1.0")
    return _Claim(
        access_key_id=given["AccessKeyId"],
        security_token=given.get("SecurityToken") or None,
        date=given["Timestamp"],
        nonce=_bounded_nonce(given["SignatureNonce"]),
        signature=given["Signature"],
    )


def _claim_v3(call: Call) -> _Claim:
    headers = call.http.headers
    authorization = signature_v3.read_authorization(headers["authorization"])
    if authorization is None:
        raise _incomplete(
            "header Authorization has to read ACS3-HMAC-SHA256 "
            "Credential=...,SignedHeaders=...,Signature=..."
        )
    needed = (
        *_V3_SIGNED,
        *(("x-acs-security-token",) if "x-acs-security-token" in headers else ()),
    )
    for name in needed:
        if not headers.get(name):
            raise _incomplete(f"header {name} is missing")
        if name not in authorization.signed_headers:
            raise _incomplete(f"header {name} is not listed in SignedHeaders")
    return _Claim(
        access_key_id=authorization.access_key_id,
        security_token=headers.get("x-acs-security-token"),
        date=headers["x-acs-date"],
        nonce=_bounded_nonce(headers["x-acs-signature-nonce"]),
        signature=authorization.signature,
    )


def _bounded_nonce(nonce: str) -> str:
    if len(nonce) > _MAX_NONCE:
        raise _incomplete(f"the signature nonce has more than {_MAX_NONCE} characters")
    return nonce


def _check_date(claim: _Claim, state: State) -> float:
    sent_at = parse_iso(claim.date)
    if sent_at is None:
        raise VodError(
            "InvalidTimeStamp.Format",
            400,
            "Specified time stamp or date value is not well formatted.",
        )
    if abs(state.clock() - sent_at) > CLOCK_WINDOW_SECONDS:
        raise VodError(
            "InvalidTimeStamp.Expired", 400, "Specified time stamp or date value is expired."
        )
    return sent_at


def _find_secret(claim: _Claim, state: State) -> str:
    account = state.settings
    if _equal(claim.access_key_id, account.access_key_id):
        if claim.security_token is not None:
            raise _token_mismatch()
        return account.access_key_secret
    issued = state.credentials.find(claim.access_key_id)
    if issued is None:
        raise not_found("InvalidAccessKeyId.NotFound", "Specified access key is not found.")
    if claim.security_token is None:
        raise VodError("MissingSecurityToken", 400, "SecurityToken is mandatory for this action.")
    if not _equal(claim.security_token, issued.security_token):
        raise _token_mismatch()
    if state.clock() >= issued.expires_at:
        raise VodError("InvalidSecurityToken.Expired", 400, "Specified SecurityToken is expired.")
    return issued.access_key_secret


def _verify_v1(call: Call, claim: _Claim, secret: str) -> None:
    text = signature_v1.string_to_sign(call.http.method, call.parameters)
    if not _equal(claim.signature, signature_v1.sign(secret, text)):
        # The old official SDK reads the text behind the first colon and compares it with its own.
        raise VodError("SignatureDoesNotMatch", 400, f"{_MISMATCH} server string to sign is:{text}")


def _verify_v3(call: Call, claim: _Claim, secret: str) -> None:
    headers = call.http.headers
    payload_hash = headers["x-acs-content-sha256"]
    if not _equal(payload_hash, hashlib.sha256(call.body).hexdigest()):
        raise VodError(
            "SignatureDoesNotMatch",
            400,
            f"{_MISMATCH} x-acs-content-sha256 is not the SHA-256 of the body.",
        )
    authorization = signature_v3.read_authorization(headers["authorization"])
    canonical = signature_v3.canonical_request(
        method=call.http.method,
        path=call.http.raw_path,
        query=call.query,
        headers=headers,
        signed_headers=authorization.signed_headers if authorization else (),
        payload_hash=payload_hash,
    )
    if not _equal(claim.signature, signature_v3.sign(secret, canonical)):
        # It holds nothing but what the client sent; the token in it is masked all the same.
        shown = canonical.replace(claim.security_token or "\0", "***")
        raise VodError(
            "SignatureDoesNotMatch", 400, f"{_MISMATCH} server canonical request is:{shown}"
        )


def _check_permission(claim: _Claim, state: State) -> None:
    issued = state.credentials.find(claim.access_key_id)
    if issued is not None and issued.bucket is not None:
        raise VodError(
            "NoPermission",
            403,
            "This credential may upload one object and call no operation; sign with the account's "
            "key or with a session credential.",
        )


def _equal(left: str, right: str) -> bool:
    return hmac.compare_digest(left.encode(), right.encode())


def _incomplete(what: str) -> VodError:
    return VodError("IncompleteSignature", 400, f"The signature is incomplete: {what}.")


def _token_mismatch() -> VodError:
    return VodError(
        "InvalidSecurityToken.MismatchWithAccessKey",
        400,
        "Specified SecurityToken and AccessKeyId do not belong together.",
    )

"""From an operation's parameters to a signed HTTP request, without any I/O."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypeVar

from ..access_key import AccessKey
from ..endpoints import Endpoint
from ..errors import ConfigurationError
from ..http_message import HttpRequest
from ..signing import v3
from .encoding import canonical_query, percent_encode

if TYPE_CHECKING:
    from ..schema import Operation, Request, Response

R = TypeVar("R", bound="Response")

SignatureName: TypeAlias = Literal["v3", "v1"]

_NO_HEADERS: Mapping[str, str] = {}
_HIDDEN_BY_V1 = frozenset({"AccessKeyId", "SecurityToken", "Signature"})


class Attempt(NamedTuple):
    """What is different for each attempt of a call, and each caller.

    Attributes:
        endpoint: where to send the request.
        key: what to sign with.
        signature: ``v3`` or ``v1``.
        user_agent: value of the header. It is not signed, nor is ``accept``: proxies change both.
        now: the time of the attempt, with time zone; the gateway accepts a difference of
            15 minutes.
        nonce: a text that no other request of the last 15 minutes carried.
        extra_headers: what the caller adds; not signed.
    """

    endpoint: Endpoint
    key: AccessKey
    signature: SignatureName
    user_agent: str
    now: datetime
    nonce: str
    extra_headers: Mapping[str, str] = _NO_HEADERS

    @property
    def moment(self) -> str:
        """The time as both signatures write it."""
        now = self.now.astimezone(UTC).isoformat(timespec="seconds")
        return now.replace("+00:00", "Z")


def prepare(
    operation: Operation[Any], parameters: Mapping[str, str], attempt: Attempt
) -> HttpRequest:
    """Build and sign one request.

    Every parameter goes into the query, with POST too, as the official SDKs do it. POST is used
    wherever the operation has it: a GET may be kept by a cache on the way.

    Args:
        operation: what to call.
        parameters: its parameters in wire form.
        attempt: by whom, where and when.

    Raises:
        UnicodeEncodeError: if a parameter holds half of a surrogate pair.
    """
    method = "POST" if "POST" in operation.methods else operation.methods[0]
    common = {
        "host": attempt.endpoint.authority,
        "x-acs-action": operation.name,
        "x-acs-version": operation.service.version,
    }
    hidden = sensitive_parameters(operation)
    if attempt.signature == "v1":
        hidden |= _HIDDEN_BY_V1
        query = _signed_query(method, operation, parameters, attempt)
        headers = common
    else:
        query = canonical_query(parameters)
        headers = _signed_headers(method, query, common, attempt)
    return HttpRequest(
        operation=operation.name,
        method=method,
        endpoint=attempt.endpoint,
        target=f"/?{query}" if query else "/",
        headers={
            **headers,
            "accept": "application/json",
            # What every HTTP library can unpack.
            "accept-encoding": "gzip, deflate",
            "user-agent": attempt.user_agent,
            **attempt.extra_headers,
        },
        hidden=hidden,
    )


def _signed_headers(
    method: str, query: str, common: Mapping[str, str], attempt: Attempt
) -> dict[str, str]:
    """Return the headers of signature V3."""
    key = attempt.key
    headers = {
        **common,
        "x-acs-content-sha256": v3.EMPTY_BODY_HASH,
        "x-acs-date": attempt.moment,
        "x-acs-signature-nonce": attempt.nonce,
    }
    if key.security_token is not None:
        headers["x-acs-accesskey-id"] = key.access_key_id
        headers["x-acs-security-token"] = key.security_token
    signed = v3.sign(
        method=method,
        query=query,
        headers=headers,
        body_hash=v3.EMPTY_BODY_HASH,
        access_key_id=key.access_key_id,
        access_key_secret=key.access_key_secret,
    )
    headers["authorization"] = signed.authorization
    return headers


def _signed_query(
    method: str, operation: Operation[Any], parameters: Mapping[str, str], attempt: Attempt
) -> str:
    """Return the query of signature V1."""
    from ..signing import v1  # few clients use it

    key = attempt.key
    signed = {
        **parameters,
        "AccessKeyId": key.access_key_id,
        "Action": operation.name,
        # Without it the gateway answers in XML.
        "Format": "JSON",
        "SignatureMethod": v1.METHOD,
        "SignatureNonce": attempt.nonce,
        "SignatureVersion": v1.VERSION,
        "Timestamp": attempt.moment,
        "Version": operation.service.version,
    }
    if key.security_token is not None:
        signed["SecurityToken"] = key.security_token
    signature = v1.sign(method, signed, key.access_key_secret)
    return f"{canonical_query(signed)}&Signature={percent_encode(signature)}"


def operation_of(request: Request[R]) -> Operation[R]:
    """Return the operation that *request* is a call of.

    Raises:
        ConfigurationError: if it is none: no request object, or a class without an operation.
    """
    operation = getattr(type(request), "__operation__", None)
    if operation is None:
        kind = f"the class {request.__name__}" if isinstance(request, type) else "a value"
        raise ConfigurationError(
            f"a request object such as GetVideoInfoRequest(...) is needed, got {kind} of type "
            f"{type(request).__name__}"
        )
    found: Operation[R] = operation
    return found


@functools.cache
def sensitive_parameters(operation: Operation[Any]) -> frozenset[str]:
    """Return the wire names of the parameters that may hold secrets."""
    return frozenset(
        parameter.wire_name for parameter in operation.parameters if parameter.sensitive
    )

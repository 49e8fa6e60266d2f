"""From an HTTP answer to the operation's data or the error to raise. Nothing is raised here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urlsplit

from .access_key import AccessKey
from .bodies import Form, UnreadableBodyError, parse_body
from .errors import DecodeError, ServiceError
from .http_message import HttpResponse
from .redaction import redact, redact_value
from .server_wait import server_wait

_ENVELOPE = ("Code", "Message", "RequestId", "HostId", "Recommend")
_REDIRECTS = range(HTTPStatus.MULTIPLE_CHOICES, HTTPStatus.BAD_REQUEST)
_SUCCESSES = range(HTTPStatus.OK, HTTPStatus.MULTIPLE_CHOICES)


def judge(
    response: HttpResponse,
    *,
    operation: str,
    reads_only: bool,
    key: AccessKey,
    now: datetime,
    form: Form = Form.OBJECT,
) -> Mapping[str, object] | ServiceError | DecodeError:
    """Return the answer's members, or the error that it stands for.

    Only the status decides. A body with ``Code`` and ``Message`` under a 200 is data, as it is for
    the official SDKs.

    Args:
        response: the complete answer.
        operation: the operation's name.
        reads_only: whether the operation changes nothing.
        key: what the request was signed with; its secrets are masked in the service's texts.
        now: the current time.
        form: what the operation answers.
    """
    if response.status in _SUCCESSES:
        return _accepted(response, operation, form)
    return _refused(response, operation, reads_only=reads_only, key=key, now=now)


def _accepted(
    response: HttpResponse, operation: str, form: Form
) -> Mapping[str, object] | DecodeError:
    members, reason = _read(response, operation, form)
    if not reason:
        if response.request_id and "RequestId" not in members:
            return {**members, "RequestId": response.request_id}
        return members
    return DecodeError(
        f"{operation}: the service accepted the call (HTTP {response.status}), but its answer of "
        f"{len(response.body)} bytes {reason}{_id_note(response.request_id)}",
        operation=operation,
        http_status=response.status,
        request_id=response.request_id,
        content_type=response.content_type,
    )


def _refused(
    response: HttpResponse, operation: str, *, reads_only: bool, key: AccessKey, now: datetime
) -> ServiceError:
    from .error_families import Repeat, family_of  # a program without errors never loads it

    secrets = tuple(key.secrets())
    envelope, unreadable = _read(response, operation)
    known = {name: redact(_text(envelope, name), secrets) for name in _ENVELOPE}
    code, message = known["Code"], known["Message"]
    if not code and not message:
        message = _what_it_is(response, unreadable)
    request_id = known["RequestId"] or response.request_id
    error_type, repeat = family_of(code, response.status)
    named = f"{code} (HTTP {response.status})" if code else f"HTTP {response.status}"
    link = f" See {known['Recommend']}" if known["Recommend"] else ""
    return error_type(
        _printable(f"{operation}: {named}: {message}{_id_note(request_id)}{link}"),
        code=code,
        message=message,
        request_id=request_id,
        http_status=response.status,
        operation=operation,
        recommendation=known["Recommend"] or None,
        host_id=known["HostId"] or None,
        retryable=repeat is Repeat.ALWAYS or (repeat is Repeat.READS and reads_only),
        retry_after=server_wait(response.headers, now),
        details={
            name: redact_value(value, secrets)
            for name, value in envelope.items()
            if name[:1].upper() + name[1:] not in _ENVELOPE
        },
    )


def _read(
    response: HttpResponse, operation: str, form: Form = Form.OBJECT
) -> tuple[Mapping[str, object], str]:
    """Return the body's members, and why there are none as the end of a sentence."""
    if response.fault is not None:
        return {}, response.fault
    try:
        return parse_body(response.body, operation, form), ""
    except UnreadableBodyError as error:
        return {}, str(error)


def _text(envelope: Mapping[str, object], name: str) -> str:
    """Look *name* up, also with a small first letter: some services of the vendor write it so."""
    value = envelope.get(name)
    if value is None:
        value = envelope.get(name[0].lower() + name[1:])
    return value if isinstance(value, str) else "" if value is None else str(value)


def _what_it_is(response: HttpResponse, unreadable: str) -> str:
    if response.status in _REDIRECTS:
        host = _location_host(response.headers.get("location", ""))
        return (
            f"the answer is a redirect to {host}, which is not followed because the request "
            "carries credentials; is the endpoint right?"
        )
    if unreadable:
        return f"the answer of {len(response.body)} bytes {unreadable}, so no error code is known"
    return "the answer names no error code"


def _location_host(location: str) -> str:
    try:
        host = urlsplit(location).hostname
    except ValueError:
        host = None
    return _printable(host) if host else "another path of the same host"


def _id_note(request_id: str | None) -> str:
    return _printable(f" [request id {request_id}]") if request_id else ""


def _printable(text: str) -> str:
    """Make line feeds and what UTF-8 cannot write visible: the text comes from the network."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in text
    )

"""From an HTTP answer to the operation's data or the error to raise. Nothing is raised here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urlsplit

from ..bodies import Form, UnreadableBodyError, parse_body
from ..errors import DecodeError, ServiceError
from ..http_message import HttpResponse
from ..redaction import redact, redact_value
from ..retrying.server_wait import server_wait

_ENVELOPE = ("Code", "Message", "RequestId", "HostId", "Recommend")
_REDIRECTS = range(HTTPStatus.MULTIPLE_CHOICES, HTTPStatus.BAD_REQUEST)
SUCCESSES = range(HTTPStatus.OK, HTTPStatus.MULTIPLE_CHOICES)
"""The statuses of an accepted call."""


def accepted(
    response: HttpResponse, operation: str, form: Form = Form.OBJECT
) -> Mapping[str, object] | DecodeError:
    """Return the members of an answer with a status of `SUCCESSES`, or why there are none.

    Only the status decides. A body with ``Code`` and ``Message`` under a 200 is data, as it is for
    the official SDKs.

    Args:
        response: the complete answer.
        operation: the operation's name.
        form: what the operation answers.
    """
    members, reason = _read(response, operation, form)
    if not reason:
        if "RequestId" not in members and response.request_id:
            return {**members, "RequestId": response.request_id}
        return members
    return DecodeError(
        f"{operation}: the service accepted the call (HTTP {response.status}), but its answer of "
        f"{len(response.body)} bytes {reason}{_id_note(response.request_id)}",
        operation=operation,
        http_status=response.status,
        request_id=response.request_id,
        content_type=response.content_type,
        body=response.body,
    )


def refused(
    response: HttpResponse,
    operation: str,
    *,
    reads_only: bool,
    secrets: Iterable[str],
    now: datetime,
    advise: Callable[[str, str], str | None] | None = None,
) -> ServiceError:
    """Return the error that any other answer stands for.

    Args:
        response: the complete answer.
        operation: the operation's name.
        reads_only: whether the operation changes nothing.
        secrets: what to mask in the service's texts.
        now: the current time.
        advise: says what is known about an error code and the message that came with it.
    """
    from .error_families import Repeat, family_of  # a program without errors never loads it

    secrets = tuple(secrets)
    envelope, unreadable = _read(response, operation)
    known = {name: redact(_text(envelope, name), secrets) for name in _ENVELOPE}
    code, message = known["Code"], known["Message"]
    if not code and not message:
        message = _what_it_is(response, unreadable)
    request_id = known["RequestId"] or response.request_id
    error_type, repeat = family_of(code, response.status)
    advice = advise(code, message) if advise is not None and code else None
    named = f"{code} (HTTP {response.status})" if code else f"HTTP {response.status}"
    texts = [f"{operation}: {named}: {message}{_id_note(request_id)}", advice or ""]
    if known["Recommend"]:
        texts.append(f"See {known['Recommend']}")
    return error_type(
        _printable(" ".join(filter(None, texts))),
        code=code,
        message=message,
        request_id=request_id,
        http_status=response.status,
        operation=operation,
        recommendation=known["Recommend"] or None,
        advice=advice,
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

"""Reads the answers of the services that hand out keys. Their bodies are never shown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from typing import NamedTuple, cast

from ..access_key import AccessKey
from ..errors import ConfigurationError
from ..http_message import HttpResponse
from ..redaction import redact
from .steps import Unavailable
from .temporary_key import TemporaryKey

_MOST = 64 * 1024
"""Bytes of an answer; a key with its token takes two thousand."""

_LONGEST_MESSAGE = 300
_CODE = re.compile(r"[A-Za-z0-9_.-]{1,100}")


class Names(NamedTuple):
    """What the members of a key are called."""

    access_key_id: str
    access_key_secret: str
    security_token: str
    expiration: str


STS = Names("AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration")
"""The names of STS, and of the services that pass on its answers."""


def text_of(response: HttpResponse) -> str:
    """Return the body of a good answer.

    Raises:
        Unavailable: if the status is another than 200, or the body cannot be read.
    """
    if response.status != HTTPStatus.OK:
        raise Unavailable(_refusal(response, None))
    return _body(response)


def members_of(
    response: HttpResponse, secrets: Iterable[str] | None = None
) -> Mapping[str, object]:
    """Return the members of a good answer in JSON.

    Args:
        response: the answer.
        secrets: what the request held, to be masked where the service repeats it. Without them
            its message is not shown at all.

    Raises:
        Unavailable: if the service refuses, or the body is no JSON object.
    """
    if response.status != HTTPStatus.OK:
        raise Unavailable(_refusal(response, None if secrets is None else tuple(secrets)))
    members = object_of(_body(response))
    if members is None:
        raise Unavailable("the answer is not a JSON object")
    return members


def object_of(text: str | bytes) -> Mapping[str, object] | None:
    """Read a JSON object; ``None`` for anything else."""
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        # The error holds the whole text: it must not become part of another one.
        return None
    return cast("Mapping[str, object]", value) if isinstance(value, dict) else None


def temporary_key_of(
    members: Mapping[str, object], names: Names = STS, *, lasting: bool = False
) -> TemporaryKey:
    """Read a key with its end.

    Args:
        members: what the service answered.
        names: what the parts are called.
        lasting: whether the token and the end may be missing.

    Raises:
        Unavailable: if a part is missing or cannot be right.
    """
    required = names[:2] if lasting else names
    missing = [name for name in required if not members.get(name)]
    if missing:
        raise Unavailable(f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing")
    key_id, secret, token = (members.get(name) or None for name in names[:3])
    key = key_of(key_id, secret, token)
    end = members.get(names.expiration)
    return TemporaryKey(key, moment_of(end, names.expiration) if end else None)


def key_of(access_key_id: object, access_key_secret: object, security_token: object) -> AccessKey:
    """Make a key of what was read.

    Raises:
        Unavailable: if it cannot be one.
    """
    try:
        # Its own checks find what is no text.
        return AccessKey(access_key_id, access_key_secret, security_token)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    except ConfigurationError as error:
        reason = str(error)
    raise Unavailable(reason)


def moment_of(value: object, name: str) -> datetime:
    """Read a time such as ``2026-01-02T09:04:05Z``; one without a time zone is in UTC.

    Raises:
        Unavailable: if it is none.
    """
    moment = None
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            moment = None
    if moment is None:
        raise Unavailable(f"{name} is no time such as 2026-01-02T09:04:05Z")
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)


def check_code(members: Mapping[str, object]) -> None:
    """Look at ``Code``, which is ``Success`` in the answers of the services on a machine's link.

    Raises:
        Unavailable: if it is something else.
    """
    code = members.get("Code")
    if code != "Success":
        shown = code if isinstance(code, str) and _CODE.fullmatch(code) else "something else"
        raise Unavailable(f"the answer's Code is {shown}, not Success")


def _body(response: HttpResponse) -> str:
    if response.fault is not None or len(response.body) > _MOST:
        fault = response.fault or f"is longer than {_MOST // 1024} KiB"
        raise Unavailable(f"the answer {fault}")
    return response.body.decode("utf-8", "replace")


def _refusal(response: HttpResponse, secrets: Sequence[str] | None) -> str:
    """Say how a service refused, in its own words as far as they are words."""
    members = None if len(response.body) > _MOST else object_of(response.body)
    code, message = ((members or {}).get(name) for name in ("Code", "Message"))
    told = f"HTTP {response.status}"
    if isinstance(code, str) and _CODE.fullmatch(code):
        told += f", {redact(code, secrets or ())}"
    if isinstance(message, str) and secrets is not None:
        shown = redact(message, secrets)[:_LONGEST_MESSAGE]
        told += ": " + "".join(c if c.isprintable() else " " for c in shown)
    return f"the service answered {told}"

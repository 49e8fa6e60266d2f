"""PutObject: take the bytes of one upload, in bounded memory."""

from __future__ import annotations

import base64
import binascii
import hmac
import mimetypes
import time
from collections.abc import AsyncIterator

from ..store.objects import ObjectWriter
from ..store.state import State
from ..wire.incoming import Incoming
from .addressing import Target
from .authorization import authorize
from .errors import OssError, access_denied

__all__ = ["put_object"]

_MAX_PUT_BYTES = 5 * 1024**3
_MD5_BYTES = 16
_MAX_CONTENT_TYPE = 255
_DEFAULT_TYPE = "application/octet-stream"


async def put_object(
    http: Incoming, target: Target, body: AsyncIterator[bytes], state: State
) -> dict[str, str]:
    """Check, store and sum up one upload.

    Args:
        http: the head of the request.
        target: the object.
        body: the bytes as they arrive, with a length or chunked.
        state: where they go.

    Returns:
        The headers of the answer.

    Raises:
        OssError: not authorized, too large, or not what Content-MD5 says.
    """
    started = time.monotonic()
    authorize(http, target, state)
    limit = min(_MAX_PUT_BYTES, state.settings.max_object_bytes)
    _check_length(http, limit)
    expected_md5 = _read_md5(http.headers.get("content-md5"))
    writer = state.objects.writer(state.chance.hexadecimal(32))
    try:
        await _receive(writer, body, limit)
        _check_md5(writer, expected_md5)
        stored = writer.finish(_content_type(http, target), state.clock())
        _check_still_wanted(target, state)
        state.objects.publish(target.bucket, target.object_key, stored)
    except BaseException:
        writer.discard()
        raise
    return {
        "ETag": f'"{stored.md5}"',
        "Content-MD5": base64.b64encode(bytes.fromhex(stored.md5)).decode("ascii"),
        "x-oss-hash-crc64ecma": stored.crc64,
        "x-oss-server-time": str(round((time.monotonic() - started) * 1000)),
    }


async def _receive(writer: ObjectWriter, body: AsyncIterator[bytes], limit: int) -> None:
    async for data in body:
        if writer.size + len(data) > limit:
            raise _too_large(limit)
        writer.write(data)


def _check_md5(writer: ObjectWriter, expected: bytes | None) -> None:
    if expected is not None and not hmac.compare_digest(writer.md5, expected):
        raise OssError(
            "InvalidDigest", 400, "The Content-MD5 you specified did not match what we received."
        )


def _check_still_wanted(target: Target, state: State) -> None:
    # DeleteImage may have come in while the bytes arrived.
    if state.media.find_by_object(target.bucket, target.object_key) is None:
        raise access_denied("The media was deleted during the upload.")


def _check_length(http: Incoming, limit: int) -> None:
    length = http.headers.get("content-length")
    if length is None:
        if "chunked" not in http.headers.get("transfer-encoding", "").lower():
            raise OssError(
                "MissingContentLength", 411, "You must provide the Content-Length HTTP header."
            )
    elif not (length.isascii() and length.isdecimal()):
        raise OssError("InvalidArgument", 400, "Content-Length is no number.")
    elif len(length) > len(str(limit)) or int(length) > limit:
        raise _too_large(limit)


def _too_large(limit: int) -> OssError:
    return OssError(
        "EntityTooLarge",
        400,
        f"Your proposed upload exceeds the maximum allowed object size of {limit} bytes.",
        {"MaxSizeAllowed": str(limit)},
    )


def _read_md5(text: str | None) -> bytes | None:
    if text is None:
        return None
    try:
        digest = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        digest = b""
    if len(digest) != _MD5_BYTES:
        raise OssError("InvalidDigest", 400, "The Content-MD5 you specified is not valid.")
    return digest


def _content_type(http: Incoming, target: Target) -> str:
    given = http.headers.get("content-type", "")
    if given and len(given) <= _MAX_CONTENT_TYPE and given.isascii() and given.isprintable():
        return given
    return mimetypes.guess_type(target.object_key)[0] or _DEFAULT_TYPE

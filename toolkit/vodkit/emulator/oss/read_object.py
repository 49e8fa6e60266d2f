"""HeadObject and GetObject: the facts about an object, and its bytes."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from ..store.objects import StoredObject
from ..store.state import State
from ..timestamps import format_http
from ..wire.incoming import Incoming
from .addressing import Target
from .authorization import authorize
from .errors import OssError
from .ranges import read_range

__all__ = ["ReadAnswer", "read_object"]


@attrs.frozen(kw_only=True)
class ReadAnswer:
    """Status, headers and bytes of a read; HeadObject leaves the bytes alone."""

    status: int
    headers: dict[str, str]
    body: Iterator[bytes]


def read_object(http: Incoming, target: Target, state: State) -> ReadAnswer:
    """Find an object for anybody; a signature is not needed, but if there is one it has to fit.

    Raises:
        OssError: there is no such bucket or object, or the signature is wrong.
    """
    if "authorization" in http.headers:
        authorize(http, target, state)
    stored = state.objects.find(target.bucket, target.object_key)
    if stored is None:
        known = target.bucket == state.settings.bucket or state.media.knows_bucket(target.bucket)
        if not known:
            raise OssError(
                "NoSuchBucket",
                404,
                "The specified bucket does not exist.",
                {"BucketName": target.bucket},
            )
        raise OssError(
            "NoSuchKey", 404, "The specified key does not exist.", {"Key": target.object_key}
        )
    headers = _headers(stored)
    if headers["ETag"] in http.headers.get("if-none-match", ""):
        del headers["Content-Length"]
        return ReadAnswer(status=304, headers=headers, body=iter(()))
    part = read_range(http.headers.get("range"), stored.size) if http.method == "GET" else None
    if part is None:
        return ReadAnswer(
            status=200, headers=headers, body=state.objects.read(stored, 0, stored.size - 1)
        )
    first, last = part
    headers["Content-Length"] = str(last - first + 1)
    headers["Content-Range"] = f"bytes {first}-{last}/{stored.size}"
    return ReadAnswer(status=206, headers=headers, body=state.objects.read(stored, first, last))


def _headers(stored: StoredObject) -> dict[str, str]:
    return {
        "Accept-Ranges": "bytes",
        "Content-Length": str(stored.size),
        "Content-Type": stored.content_type,
        # What was uploaded may be a page with scripts: it must not run with our origin.
        "Content-Security-Policy": "sandbox",
        "X-Content-Type-Options": "nosniff",
        "ETag": f'"{stored.md5}"',
        "Last-Modified": format_http(stored.stored_at),
        "x-oss-hash-crc64ecma": stored.crc64,
        "x-oss-object-type": "Normal",
        "x-oss-storage-class": "Standard",
    }

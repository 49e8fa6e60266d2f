"""Which bucket and key a request is about, in path style and with the bucket in the host name."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

import attrs

from ..wire.incoming import Incoming, host_name
from ..wire.parameters import MAX_QUERY_BYTES, UnreadableParameters, parse_pairs
from .errors import OssError

__all__ = ["Target", "bucket_in_host", "read_target"]

_BUCKET = re.compile(r"[a-z0-9][a-z0-9-]{1,61}[a-z0-9]", re.ASCII)
_MAX_KEY_BYTES = 1023


@attrs.frozen(kw_only=True)
class Target:
    """What a request is about.

    Attributes:
        bucket: its name.
        object_key: decoded, without leading slash; a name and never a path on disk.
        query: decoded parameters; one without a value has an empty one.
    """

    bucket: str
    object_key: str
    query: dict[str, str]


def bucket_in_host(http: Incoming, knows_bucket: Callable[[str], bool]) -> str | None:
    """Take the bucket out of ``Host: <bucket>.<host>``; None when it names no bucket of ours."""
    label, dot, _ = host_name(http.host).partition(".")
    return label if dot and knows_bucket(label) else None


def read_target(http: Incoming, bucket: str | None) -> Target:
    """Split the path at the first slash behind the bucket, and only then decode it.

    oss2 sends the slashes of a key as ``%2F``, the newer client sends them as they are.

    Args:
        http: the head of the request.
        bucket: the bucket of the host name, or None for path style.

    Raises:
        OssError: a name is not allowed, or the request cannot be read.
    """
    path = http.raw_path.removeprefix("/")
    if bucket is None:
        bucket, _, path = path.partition("/")
    if not _BUCKET.fullmatch(bucket):
        raise OssError("InvalidBucketName", 400, "The specified bucket is not valid.")
    object_key = _decode_key(path)
    problem: str
    try:
        pairs = parse_pairs(http.query, what="query string", limit=MAX_QUERY_BYTES)
    except UnreadableParameters as error:
        problem = str(error)
    else:
        return Target(bucket=bucket, object_key=object_key, query=dict(pairs))
    raise OssError("InvalidArgument", 400, f"The request cannot be read: {problem}.")


def _decode_key(path: str) -> str:
    raw = unquote_to_bytes(path.encode("latin-1"))
    try:
        object_key = raw.decode("utf-8")
    except UnicodeDecodeError:
        object_key = ""
    if not object_key or len(raw) > _MAX_KEY_BYTES or object_key[0] in "/\\":
        raise OssError("InvalidObjectName", 400, "The specified object name is not valid.")
    return object_key

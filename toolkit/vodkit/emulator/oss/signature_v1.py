"""OSS signature V1 (HMAC-SHA1 over method, dates, x-oss headers and resource)."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping

from .addressing import Target

__all__ = ["date_line", "sign", "string_to_sign"]

# Query parameters that belong to the signed resource.
_SUBRESOURCES = frozenset(
    {
        "acl",
        "append",
        "asyncFetch",
        "bucketInfo",
        "callback",
        "callback-var",
        "cname",
        "comp",
        "cors",
        "delete",
        "encryption",
        "endTime",
        "img",
        "inventory",
        "inventoryId",
        "lifecycle",
        "live",
        "location",
        "logging",
        "metaQuery",
        "objectMeta",
        "partNumber",
        "policy",
        "policyStatus",
        "position",
        "qos",
        "qosInfo",
        "referer",
        "replication",
        "replicationLocation",
        "replicationProgress",
        "requestPayment",
        "resourceGroup",
        "response-cache-control",
        "response-content-disposition",
        "response-content-encoding",
        "response-content-language",
        "response-content-type",
        "response-expires",
        "restore",
        "security-token",
        "sequential",
        "startTime",
        "stat",
        "status",
        "style",
        "styleName",
        "symlink",
        "tagging",
        "torrent",
        "transferAcceleration",
        "uploadId",
        "uploads",
        "versionId",
        "versioning",
        "versions",
        "vod",
        "website",
        "worm",
        "wormExtend",
        "wormId",
        "x-oss-ac-forward-allow",
        "x-oss-ac-source-ip",
        "x-oss-ac-subnet-mask",
        "x-oss-ac-vpc-id",
        "x-oss-async-process",
        "x-oss-process",
        "x-oss-request-payer",
        "x-oss-traffic-limit",
    }
)


def date_line(headers: Mapping[str, str]) -> str:
    """Take the date that is signed: x-oss-date when there is one."""
    return headers.get("x-oss-date") or headers.get("date", "")


def string_to_sign(method: str, target: Target, headers: Mapping[str, str]) -> str:
    """Build the text that is signed; the key in it is not percent-encoded.

    Args:
        method: the HTTP method.
        target: bucket, key and query.
        headers: by lower-case name.
    """
    own = sorted((name, value) for name, value in headers.items() if name.startswith("x-oss-"))
    kept = sorted((name, value) for name, value in target.query.items() if name in _SUBRESOURCES)
    resource = f"/{target.bucket}/{target.object_key}"
    if kept:
        resource += "?" + "&".join(f"{name}={value}" if value else name for name, value in kept)
    return "\n".join(
        (
            method,
            headers.get("content-md5", ""),
            headers.get("content-type", ""),
            date_line(headers),
            "".join(f"{name}:{value}\n" for name, value in own) + resource,
        )
    )


def sign(secret: str, text: str) -> str:
    """Compute the signature in Base64."""
    digest = hmac.new(secret.encode(), text.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode("ascii")

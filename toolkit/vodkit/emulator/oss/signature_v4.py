"""OSS signature V4 (HMAC-SHA256 with a key derived from date and region)."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping

import attrs

from ..wire.encoding import percent_encode
from .addressing import Target

__all__ = [
    "ALGORITHM",
    "UNSIGNED_PAYLOAD",
    "Authorization",
    "canonical_request",
    "read_authorization",
    "sign",
    "string_to_sign",
]

ALGORITHM = "OSS4-HMAC-SHA256"
UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD"

_FIELD = re.compile(r"\s*([A-Za-z]+)\s*=\s*([^,\s]*)\s*")
_SCOPE = re.compile(r"(.+)/(\d{8})/([a-z0-9-]+)/oss/aliyun_v4_request", re.ASCII)
_ALWAYS = frozenset({"content-type", "content-md5"})


@attrs.frozen(kw_only=True)
class Authorization:
    """The parts of the Authorization header."""

    access_key_id: str
    date: str
    region: str
    additional_headers: tuple[str, ...]
    signature: str

    @property
    def scope(self) -> str:
        """What the signing key is derived from, and what is signed beside the request."""
        return f"{self.date}/{self.region}/oss/aliyun_v4_request"


def read_authorization(text: str) -> Authorization | None:
    """Take the header apart; blanks behind commas are optional. None when it is malformed."""
    algorithm, _, rest = text.strip().partition(" ")
    fields: dict[str, str] = {}
    for part in rest.split(","):
        match = _FIELD.fullmatch(part)
        if match is None or match[1] in fields:
            return None
        fields[match[1]] = match[2]
    scope = _SCOPE.fullmatch(fields.get("Credential", ""))
    if algorithm != ALGORITHM or scope is None or not fields.get("Signature"):
        return None
    names = fields.get("AdditionalHeaders", "").lower().split(";")
    return Authorization(
        access_key_id=scope[1],
        date=scope[2],
        region=scope[3],
        additional_headers=tuple(sorted(name for name in names if name)),
        signature=fields["Signature"],
    )


def canonical_request(
    method: str,
    target: Target,
    headers: Mapping[str, str],
    additional_headers: tuple[str, ...],
) -> str:
    """Build the canonical request; its path is ``/<bucket>/<key>`` in every addressing style.

    Args:
        method: the HTTP method.
        target: bucket, key and query; decoded, since clients differ in what they encode.
        headers: by lower-case name.
        additional_headers: signed headers beyond the usual ones, lower case, sorted.
    """
    query = sorted(
        (percent_encode(name), percent_encode(value)) for name, value in target.query.items()
    )
    signed = sorted(
        (name, value.strip())
        for name, value in headers.items()
        if name.startswith("x-oss-") or name in _ALWAYS or name in additional_headers
    )
    return "\n".join(
        (
            method,
            f"/{target.bucket}/{percent_encode(target.object_key, keep='/')}",
            "&".join(f"{name}={value}" if value else name for name, value in query),
            "".join(f"{name}:{value}\n" for name, value in signed),
            ";".join(additional_headers),
            headers.get("x-oss-content-sha256", UNSIGNED_PAYLOAD),
        )
    )


def string_to_sign(date: str, scope: str, canonical: str) -> str:
    """Build the text that is signed from x-oss-date, scope and canonical request."""
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    return f"{ALGORITHM}\n{date}\n{scope}\n{digest}"


def sign(secret: str, authorization: Authorization, text: str) -> str:
    """Compute the signature in hexadecimal digits."""
    key = f"aliyun_v4{secret}".encode()
    for part in (authorization.date, authorization.region, "oss", "aliyun_v4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()

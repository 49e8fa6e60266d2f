"""Upload tickets: where an object goes, the credential that may put it there, and its URL."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from ....errors import EmulatorError
from ...store.credentials import TemporaryCredential
from ...store.media import Media
from ...store.state import State
from ...timestamps import format_iso
from ...wire.encoding import percent_encode
from ...wire.incoming import host_name
from ..errors import not_found
from .values import Parameters, text

__all__ = [
    "issue_credential",
    "new_media_id",
    "object_url",
    "place_of_url",
    "reserve",
    "storage_location",
    "ticket",
]

_BUCKET = re.compile(r"[a-z0-9][a-z0-9-]{1,61}[a-z0-9]", re.ASCII)


def _bucket_for(state: State, parameters: Parameters) -> str:
    """Choose the bucket: the one that StorageLocation names, else the account's.

    The account is taken to own every bucket that has a proper name.
    """
    location = text(parameters, "StorageLocation")
    if location is None:
        return state.settings.bucket
    bucket = location.partition(".")[0]
    if not _BUCKET.fullmatch(bucket):
        raise not_found("InvalidStorage.NotFound", "The StorageLocation does not exist.")
    return bucket


def storage_location(state: State, bucket: str) -> str:
    """Name a bucket the way answers do."""
    return f"{bucket}.oss-{state.settings.region}.aliyuncs.com"


def new_media_id(state: State) -> str:
    """Make an id that no media has: 32 hexadecimal digits."""
    while True:
        media_id = state.chance.hexadecimal(32)
        if all(state.media.find(kind, media_id) is None for kind in ("image", "video", "attached")):
            return media_id


def reserve(
    state: State,
    parameters: Parameters,
    *,
    media_id: str,
    kind: str,
    object_key: str,
    fields: Mapping[str, str | int],
    reference_id: str | None = None,
) -> Media:
    """Keep a new medium whose bytes are still to come."""
    now = state.clock()
    media = Media(
        media_id=media_id,
        kind=kind,
        bucket=_bucket_for(state, parameters),
        object_key=object_key,
        reference_id=reference_id,
        created_at=now,
        modified_at=now,
        fields=fields,
    )
    state.media.add(media)
    return media


def ticket(state: State, media: Media) -> dict[str, object]:
    """Write what an uploader needs: where to, and a credential for it."""
    return {
        "UploadAddress": _upload_address(state, media),
        "UploadAuth": _upload_auth(state, media),
    }


def object_url(state: State, bucket: str, object_key: str) -> str:
    """Write the public URL of an object."""
    return f"{state.origin}/{bucket}/{percent_encode(object_key, keep='/')}"


def place_of_url(state: State, url: str) -> tuple[str, str] | None:
    """Take bucket and key out of an object's URL, ours or one with the bucket in the host name.

    Query and fragment do not matter: a signed URL names the same object.
    """
    try:
        parts = urlsplit(url)
        path = unquote(parts.path, errors="strict").removeprefix("/")
        host = host_name(parts.netloc)
    except ValueError:
        return None
    bucket = host.partition(".")[0]
    if state.media.knows_bucket(bucket):
        return bucket, path
    bucket, _, object_key = path.partition("/")
    return (bucket, object_key) if bucket and object_key else None


def _upload_address(state: State, media: Media) -> str:
    """Write UploadAddress: Base64 of JSON."""
    return _encode({"Endpoint": state.origin, "Bucket": media.bucket, "FileName": media.object_key})


def _upload_auth(state: State, media: Media) -> str:
    """Issue a credential for one object and write it as UploadAuth: Base64 of JSON."""
    now = state.clock()
    credential = issue_credential(
        state, seconds=state.settings.upload_seconds, place=(media.bucket, media.object_key)
    )
    return _encode(
        {
            "SecurityToken": credential.security_token,
            "AccessKeyId": credential.access_key_id,
            "AccessKeySecret": credential.access_key_secret,
            "Expiration": str(state.settings.upload_seconds),
            "ExpireUTCTime": format_iso(now + state.settings.upload_seconds),
            "Region": state.settings.region,
        }
    )


def issue_credential(
    state: State, *, seconds: int, place: tuple[str, str] | None
) -> TemporaryCredential:
    """Make a temporary credential.

    Args:
        state: where it is kept.
        seconds: how long it is valid.
        place: bucket and key of the only object it may be used for; None for the whole account.

    Raises:
        EmulatorError: it would never be valid.
    """
    if seconds < 1:
        raise EmulatorError(f"a credential has to be valid for a second or more, not {seconds}")
    now = state.clock()
    credential = TemporaryCredential(
        access_key_id=state.chance.temporary_key_id(),
        access_key_secret=state.chance.secret(),
        security_token=state.chance.security_token(),
        bucket=place[0] if place else None,
        object_key=place[1] if place else None,
        expires_at=now + seconds,
    )
    state.credentials.add(credential, now)
    return credential


def _encode(document: dict[str, str]) -> str:
    return base64.b64encode(json.dumps(document, separators=(",", ":")).encode()).decode("ascii")

"""Putting bytes where an upload ticket says, with the official OSS client."""

from __future__ import annotations

import importlib
import ipaddress
import re
from typing import Any, BinaryIO, Protocol
from urllib.parse import urlsplit

import attrs

from .errors import UploadError, missing_extra

__all__ = [
    "Destination",
    "UploadAddressFields",
    "UploadAuthFields",
    "destination",
    "load_client_library",
    "put",
]

_REGION = re.compile(r"oss-([a-z]{2}-[a-z0-9-]+?)(-internal)?", re.ASCII)


class UploadAddressFields(Protocol):
    """The decoded UploadAddress of an answer."""

    @property
    def endpoint(self) -> str | None: ...  # noqa: D102
    @property
    def bucket(self) -> str | None: ...  # noqa: D102
    @property
    def file_name(self) -> str | None: ...  # noqa: D102


class UploadAuthFields(Protocol):
    """The decoded UploadAuth of an answer."""

    @property
    def access_key_id(self) -> str | None: ...  # noqa: D102
    @property
    def access_key_secret(self) -> str | None: ...  # noqa: D102
    @property
    def security_token(self) -> str | None: ...  # noqa: D102
    @property
    def region(self) -> str | None: ...  # noqa: D102


@attrs.frozen(kw_only=True)
class Destination:
    """Where an object goes, and what signs for it. Secrets are not shown.

    Attributes:
        endpoint: the URL of the storage service, without the bucket.
        path_style: whether the bucket goes into the path: an IP address or localhost has no
            subdomains.
        region: plain, such as ``cn-shanghai``; V4 signatures are bound to it.
    """

    endpoint: str
    path_style: bool
    region: str
    bucket: str
    key: str
    access_key_id: str
    access_key_secret: str = attrs.field(repr=False)
    security_token: str = attrs.field(repr=False)


def destination(
    address: UploadAddressFields | None,
    auth: UploadAuthFields | None,
    *,
    fallback_region: str | None = None,
) -> Destination:
    """Put the parts of an upload ticket together.

    Args:
        address: UploadAddress, decoded.
        auth: UploadAuth, decoded.
        fallback_region: used when neither the ticket nor its endpoint names a region.

    Raises:
        UploadError: the ticket lacks a part.
    """
    if address is None or auth is None:
        raise UploadError("the answer brought no upload ticket (UploadAddress and UploadAuth)")
    endpoint = _needed("UploadAddress.Endpoint", address.endpoint)
    if "://" not in endpoint:
        endpoint = f"https://{endpoint}"
    host = _host_of(endpoint)
    match = _REGION.fullmatch(host.partition(".")[0])
    region = auth.region or (match[1] if match else None) or fallback_region
    if not region:
        raise UploadError(f"the region of the storage endpoint {host} is unknown")
    return Destination(
        endpoint=endpoint,
        path_style=_has_no_subdomains(host),
        region=region.removeprefix("oss-"),
        bucket=_needed("UploadAddress.Bucket", address.bucket),
        key=_needed("UploadAddress.FileName", address.file_name),
        access_key_id=_needed("UploadAuth.AccessKeyId", auth.access_key_id),
        access_key_secret=_needed("UploadAuth.AccessKeySecret", auth.access_key_secret),
        security_token=_needed("UploadAuth.SecurityToken", auth.security_token),
    )


def load_client_library() -> Any:
    """Import the official OSS client.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        return importlib.import_module("alibabacloud_oss_v2")
    except ModuleNotFoundError as error:
        missing = error.name
    raise missing_extra("vodkit.upload_image", "upload", missing)


def put(library: Any, where: Destination, body: BinaryIO) -> str:
    """Upload one object.

    Args:
        library: the official client, see `load_client_library`.
        where: the object, and the credential for it.
        body: the bytes; sought back to the start when an attempt is repeated.

    Returns:
        The ETag, without quotes.

    Raises:
        UploadError: the storage refused it, or could not be reached.
    """
    config = library.config.load_default()
    config.credentials_provider = library.credentials.StaticCredentialsProvider(
        where.access_key_id, where.access_key_secret, where.security_token
    )
    config.region = where.region
    config.endpoint = where.endpoint
    config.use_path_style = where.path_style
    request = library.PutObjectRequest(bucket=where.bucket, key=where.key, body=body)
    try:
        answer = library.Client(config).put_object(request)
    except Exception as error:  # noqa: BLE001 - the client raises errors of the libraries below it
        # Raised outside the block: the frames of the client hold the credential.
        problem = _problem(library, error, where)
    else:
        return str(answer.etag or "").strip('"')
    raise problem


def _problem(library: Any, error: Exception, where: Destination) -> UploadError:
    raised: Any = error
    wrapped = isinstance(raised, library.exceptions.OperationError)
    inner: Any = raised.unwrap() if wrapped else raised
    place = f"{where.bucket}/{where.key}"
    if isinstance(inner, library.exceptions.ServiceError):
        code, request_id = str(inner.code or "unknown"), inner.request_id
        return UploadError(
            f"the storage refused {place}: {code} (HTTP {inner.status_code}), "
            f"{str(inner.message or 'no message').rstrip('.')}; upload again, for a new ticket",
            code=code,
            request_id=str(request_id) if request_id else None,
        )
    host = _host_of(where.endpoint)
    return UploadError(f"{place} could not be sent to {host}: {type(inner).__name__}")


def _host_of(endpoint: str) -> str:
    try:
        host = urlsplit(endpoint).hostname
    except ValueError:
        host = None
    if not host:
        raise UploadError("UploadAddress.Endpoint is no URL of a storage service")
    return host


def _has_no_subdomains(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost"
    return True


def _needed(name: str, value: str | None) -> str:
    if not value:
        raise UploadError(f"the upload ticket lacks {name}")
    return value

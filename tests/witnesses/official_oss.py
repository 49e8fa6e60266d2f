"""The vendor's two storage SDKs (oss2, alibabacloud-oss-v2), each in every way it can sign, behind one face."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.toolkit.callers import Ticket
from tests.witnesses.connections import close_later

_WHY = "the vendor's storage SDKs are not installed: see requirements/dev.in"
oss2 = pytest.importorskip("oss2", reason=_WHY)
oss = pytest.importorskip("alibabacloud_oss_v2", reason=_WHY)
_transport = pytest.importorskip("alibabacloud_oss_v2.transport", reason=_WHY)
_aio = pytest.importorskip("alibabacloud_oss_v2.aio", reason=_WHY)


class Refused(Exception):
    """What an SDK said about an error of the service: its code, the HTTP status and the request id."""

    def __init__(self, code: str, status: int, request_id: str) -> None:
        super().__init__(code, status)
        self.code, self.status, self.request_id = code, status, request_id


class Inconsistent(Exception):
    """The SDK's own check sum is not the one that the service answered."""


class Oss2:
    """oss2; its checks are on by default."""

    def __init__(self, ticket: Ticket, version: str | None) -> None:
        auth = (
            oss2.StsAuth(ticket.key_id, ticket.secret, ticket.token, auth_version=version)
            if version
            else oss2.AnonymousAuth()
        )
        session = oss2.Session()
        close_later(session.session.close)
        self._bucket = oss2.Bucket(
            auth, ticket.endpoint, ticket.bucket, region=ticket.auth["Region"], session=session
        )
        assert self._bucket.enable_crc
        self._key = ticket.key

    def put(self, data: bytes) -> tuple[str, str]:
        """Return ETag and check sum as the service answered them; the SDK has compared the sum."""
        result = self._run(lambda: self._bucket.put_object(self._key, data))
        return result.etag, str(result.crc)

    def head(self) -> tuple[int, str]:
        result = self._run(lambda: self._bucket.head_object(self._key))
        return result.content_length, str(result.server_crc)

    def get(self, folder: Path) -> bytes:
        copy = folder / "copy"
        # Of the methods that read, this one compares the sums.
        self._run(lambda: self._bucket.get_object_to_file(self._key, str(copy)))
        return copy.read_bytes()

    @staticmethod
    def _run(step: Callable[[], Any]) -> Any:
        try:
            return step()
        except oss2.exceptions.InconsistentError as error:
            raise Inconsistent from error
        except oss2.exceptions.OssError as error:
            raise Refused(error.code, error.status, error.request_id) from error


class OssV2:
    """alibabacloud-oss-v2; its checks are on by default."""

    def __init__(self, ticket: Ticket, version: str | None) -> None:
        self._config = oss.config.load_default()
        self._config.region = ticket.auth["Region"]
        self._config.endpoint = ticket.endpoint
        if version:
            self._config.signature_version = version
            self._config.credentials_provider = oss.credentials.StaticCredentialsProvider(
                ticket.key_id, ticket.secret, ticket.token
            )
        else:
            self._config.credentials_provider = oss.credentials.AnonymousCredentialsProvider()
        self._place = {"bucket": ticket.bucket, "key": ticket.key}

    def put(self, data: bytes) -> tuple[str, str]:
        """Return ETag and check sum as the service answered them; the SDK has compared the sum."""
        result = self._run("put_object", oss.PutObjectRequest(**self._place, body=data))
        return result.etag.strip('"'), result.hash_crc64

    def head(self) -> tuple[int, str]:
        result = self._run("head_object", oss.HeadObjectRequest(**self._place))
        return result.content_length, result.hash_crc64

    def get(self, folder: Path) -> bytes:
        copy = folder / "copy"
        # Of the methods that read, this one compares the sums.
        self._run("get_object_to_file", oss.GetObjectRequest(**self._place), str(copy))
        return copy.read_bytes()

    def _run(self, method: str, *arguments: object) -> Any:
        # Without waits for another attempt; the SDK counts those of this one method from 1 and up to the number, exclusive.
        self._config.retry_max_attempts = 2 if method == "get_object_to_file" else 1
        try:
            return self._send(method, *arguments)
        except oss.exceptions.InconsistentError as error:
            raise Inconsistent from error
        except oss.exceptions.OperationError as error:
            cause = error.unwrap()
            if isinstance(cause, oss.exceptions.InconsistentError):
                raise Inconsistent from error
            if isinstance(cause, oss.exceptions.ServiceError):
                raise Refused(cause.code, cause.status_code, cause.request_id) from error
            raise

    def _send(self, method: str, *arguments: object) -> Any:
        # What the client would make by itself; but the client has no method that closes it.
        with _transport.RequestsHttpClient() as connections:
            client = oss.Client(self._config, http_client=connections)
            return getattr(client, method)(*arguments)


class OssV2Async(OssV2):
    """The async client, which sends objects in chunks and has no method that writes a file."""

    def _send(self, method: str, *arguments: Any) -> Any:
        if method != "get_object_to_file":
            return asyncio.run(self._call(method, *arguments))
        request, name = arguments
        data = asyncio.run(self._read(request))
        return Path(name).write_bytes(data)

    async def _call(self, method: str, request: Any) -> Any:
        async with _aio.AsyncClient(self._config) as client:
            return await getattr(client, method)(request)

    async def _read(self, request: Any) -> bytes:
        async with _aio.AsyncClient(self._config) as client:
            result = await client.get_object(request)
            async with result.body as body:
                # Its read() takes an empty object for one that was not read yet, and raises.
                return b"".join([part async for part in await body.iter_bytes()])


WITNESSES: dict[str, Callable[[Ticket], Oss2 | OssV2]] = {
    "oss2-v1": lambda ticket: Oss2(ticket, oss2.AUTH_VERSION_1),
    "oss2-v4": lambda ticket: Oss2(ticket, oss2.AUTH_VERSION_4),
    "oss-v2-v1-sync": lambda ticket: OssV2(ticket, "v1"),
    "oss-v2-v4-sync": lambda ticket: OssV2(ticket, "v4"),
    "oss-v2-v1-async": lambda ticket: OssV2Async(ticket, "v1"),
    "oss-v2-v4-async": lambda ticket: OssV2Async(ticket, "v4"),
}

# Without a signature: what anybody may do who knows the address.
ANYBODY: dict[str, Callable[[Ticket], Oss2 | OssV2]] = {
    "oss2": lambda ticket: Oss2(ticket, None),
    "oss-v2-sync": lambda ticket: OssV2(ticket, None),
    "oss-v2-async": lambda ticket: OssV2Async(ticket, None),
}

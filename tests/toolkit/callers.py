"""Clients of the tests: they sign by the book, without the code under test and without apsara_core."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import itertools
import json
import struct
import time
import zlib
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import quote, urlencode, urlsplit
from xml.etree import ElementTree as ET

VERSION = "2017-03-21"
_NONCES = itertools.count()


class Reply:
    """Status, headers (lower case) and body of one answer."""

    def __init__(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def xml(self) -> ET.Element:
        return ET.fromstring(self.body)

    @property
    def code(self) -> str | None:
        if self.headers.get("content-type", "").startswith("application/json"):
            return self.json.get("Code")
        return self.xml.findtext("Code")


def send(
    url: str, method: str, target: str, headers: dict[str, str] | None = None, body: Any = b""
) -> Reply:
    """Send one request, with the target exactly as it is given."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
    try:
        connection.putrequest(
            method,
            target,
            skip_host="host" in {name.lower() for name in headers or {}},
            skip_accept_encoding=True,
        )
        for name, value in (headers or {}).items():
            connection.putheader(name, value.encode("utf-8"))
        if isinstance(body, bytes):
            if "content-length" not in {name.lower() for name in headers or {}}:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
        else:
            connection.putheader("Transfer-Encoding", "chunked")
            connection.endheaders(body, encode_chunked=True)
        answer = connection.getresponse()
        return Reply(
            answer.status,
            {name.lower(): value for name, value in answer.getheaders()},
            answer.read(),
        )
    finally:
        connection.close()


def encode(text: str) -> str:
    return quote(text, safe="-_.~")


def stamp(now: float) -> str:
    return datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def nonce() -> str:
    return f"test-nonce-{next(_NONCES)}-{time.time_ns()}"


class Caller:
    """Calls VOD with one access key; every part of a request can be overridden."""

    def __init__(
        self, url: str, key_id: str, secret: str, token: str | None = None, clock: Any = time.time
    ) -> None:
        self.url, self.key_id, self.secret, self.token, self.clock = (
            url,
            key_id,
            secret,
            token,
            clock,
        )

    def v3(
        self,
        action: str,
        parameters: dict[str, str] | None = None,
        *,
        method: str = "POST",
        path: str = "/",
        form: dict[str, str] | None = None,
        accept: str = "application/json",
        headers: dict[str, str] | None = None,
        unsigned: dict[str, str] | None = None,
        tamper: dict[str, str] | None = None,
        drop: str = "",
    ) -> Reply:
        query = parameters or {}
        body = urlencode(form).encode() if form else b""
        signed = {
            "host": urlsplit(self.url).netloc,
            "accept": accept,
            "x-acs-action": action,
            "x-acs-version": VERSION,
            "x-acs-date": stamp(self.clock()),
            "x-acs-signature-nonce": nonce(),
            "x-acs-content-sha256": hashlib.sha256(body).hexdigest(),
        }
        if form:
            signed["content-type"] = "application/x-www-form-urlencoded"
        if self.token:
            signed |= {"x-acs-security-token": self.token, "x-acs-accesskey-id": self.key_id}
        signed |= headers or {}
        signed.pop(drop, None)
        names = sorted(signed)
        canonical = "\n".join(
            (
                method,
                path,
                "&".join(f"{encode(name)}={encode(query[name])}" for name in sorted(query)),
                "".join(f"{name}:{signed[name].strip()}\n" for name in names),
                ";".join(names),
                signed.get("x-acs-content-sha256", ""),
            )
        )
        text = "ACS3-HMAC-SHA256\n" + hashlib.sha256(canonical.encode()).hexdigest()
        signature = hmac.new(self.secret.encode(), text.encode(), hashlib.sha256).hexdigest()
        authorization = f"ACS3-HMAC-SHA256 Credential={self.key_id},SignedHeaders={';'.join(names)},Signature={signature}"
        sent = query | (tamper or {})
        target = path + ("?" + urlencode(sent) if sent else "")
        return send(
            self.url,
            method,
            target,
            {**signed, **(unsigned or {}), "Authorization": authorization},
            body,
        )

    def v1(
        self,
        action: str | None,
        parameters: dict[str, str] | None = None,
        *,
        method: str = "POST",
        path: str = "/",
        form: dict[str, str] | None = None,
        format_: str | None = "JSON",
        override: dict[str, str | None] | None = None,
        tamper: dict[str, str] | None = None,
    ) -> Reply:
        common: dict[str, str | None] = {
            "Action": action,
            "Version": VERSION,
            "Format": format_,
            "AccessKeyId": self.key_id,
            "SignatureMethod": "HMAC-SHA1",
            "SignatureVersion": "1.0",
            "SignatureNonce": nonce(),
            "Timestamp": stamp(self.clock()),
            "SecurityToken": self.token,
        }
        common |= override or {}
        query = {
            name: value
            for name, value in {**common, **(parameters or {})}.items()
            if value is not None
        }
        every = query | (form or {})
        canonical = "&".join(f"{encode(name)}={encode(every[name])}" for name in sorted(every))
        text = f"{method}&%2F&{encode(canonical)}"
        digest = hmac.new(f"{self.secret}&".encode(), text.encode(), hashlib.sha1).digest()
        sent = query | {"Signature": base64.b64encode(digest).decode()} | (tamper or {})
        headers = {"Content-Type": "application/x-www-form-urlencoded"} if form else {}
        # Both official SDKs send this header in form V1 as well.
        headers["x-acs-action"] = action or ""
        return send(
            self.url,
            method,
            f"{path}?{urlencode(sent)}",
            headers,
            urlencode(form).encode() if form else b"",
        )


class Ticket:
    """A decoded upload ticket, and requests to storage signed with it."""

    def __init__(self, fields: dict[str, str]) -> None:
        address = json.loads(base64.b64decode(fields["UploadAddress"]))
        auth = json.loads(base64.b64decode(fields["UploadAuth"]))
        self.fields, self.address, self.auth = fields, address, auth
        self.endpoint, self.bucket, self.key = (
            address["Endpoint"],
            address["Bucket"],
            address["FileName"],
        )
        self.key_id, self.secret, self.token = (
            auth["AccessKeyId"],
            auth["AccessKeySecret"],
            auth["SecurityToken"],
        )

    def request(
        self,
        method: str,
        body: Any = b"",
        *,
        key: str | None = None,
        bucket: str | None = None,
        headers: dict[str, str] | None = None,
        now: float | None = None,
        key_id: str | None = None,
        secret: str | None = None,
        token: str | None = None,
        query: str = "",
        target: str | None = None,
    ) -> Reply:
        """Send a request of OSS signature V1."""
        bucket, key = bucket or self.bucket, key or self.key
        signed = {
            "date": format_datetime(
                datetime.fromtimestamp(time.time() if now is None else now, UTC), usegmt=True
            ),
            "x-oss-security-token": self.token if token is None else token,
            **(headers or {}),
        }
        if not token and token is not None:
            del signed["x-oss-security-token"]
        own = "".join(
            f"{name}:{signed[name]}\n" for name in sorted(signed) if name.startswith("x-oss-")
        )
        text = "\n".join(
            (
                method,
                signed.get("content-md5", ""),
                signed.get("content-type", ""),
                signed["date"],
                f"{own}/{bucket}/{key}{query}",
            )
        )
        digest = hmac.new((secret or self.secret).encode(), text.encode(), hashlib.sha1).digest()
        signed["authorization"] = f"OSS {key_id or self.key_id}:{base64.b64encode(digest).decode()}"
        return send(self.endpoint, method, target or f"/{bucket}/{quote(key)}{query}", signed, body)


def png(width: int, height: int) -> bytes:
    """Make a real, grey PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )

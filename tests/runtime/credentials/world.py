"""STS, the metadata service and a credentials URI on loopback, and a clock that tests turn."""

from __future__ import annotations

import asyncio
import json
import threading
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from apsara_core import Sources
from apsara_core.credentials import DefaultCredentials
from tests.runtime.loopback import Reply

ROLE = "acs:ram::1234567890123456:role/uploader"
PROVIDER = "acs:ram::1234567890123456:oidc-provider/cluster"
ROLES_PATH = "/latest/meta-data/ram/security-credentials/"


class Clock:
    def __init__(self):
        self.time = datetime(2026, 1, 2, 3, 0, tzinfo=UTC)

    def now(self):
        return self.time

    def turn(self, **amount):
        self.time += timedelta(**amount)


class Services:
    """Hands out `STS.key-1`, `STS.key-2` ... and keeps what it was asked."""

    def __init__(self, server, clock):
        self.clock = clock
        self.life = timedelta(hours=1)
        self.role_name = "web"
        self.metadata_token = Reply(200, b"metadata-session")
        self.refusal = None
        """A reply in place of a key, or a function that makes it of what was received."""
        self.gate = None
        """An event that answers with keys wait for."""
        self.asked = threading.Event()
        """Set when somebody asks for a key."""
        self.granted = 0
        self._lock = threading.Lock()
        self._server = server
        server.answer = self._answer

    @property
    def url(self):
        return self._server.url

    @property
    def received(self):
        return self._server.received

    def _answer(self, received):
        path = urlsplit(received.target).path
        if path == "/latest/api/token":
            return self.metadata_token
        if path == ROLES_PATH:
            return Reply(200, self.role_name.encode()) if self.role_name else Reply(404, b"no")
        gate = self.gate
        self.asked.set()
        if gate is not None:
            gate.wait(20)
        if self.refusal is not None:
            return self.refusal(received) if callable(self.refusal) else self.refusal
        key = self._next_key()
        if path == "/":
            return Reply(200, json.dumps({"RequestId": "R", "Credentials": key}).encode())
        if path == "/cloud-credentials":
            return Reply(200, json.dumps({"CloudCredential": key}).encode())
        return Reply(200, json.dumps({"Code": "Success", **key}).encode())

    def _next_key(self):
        with self._lock:
            self.granted += 1
            number = self.granted
        return {
            "AccessKeyId": f"STS.key-{number}",
            "AccessKeySecret": f"secret-{number}",
            "SecurityToken": f"token-{number}",
            "Expiration": f"{self.clock.now() + self.life:%Y-%m-%dT%H:%M:%SZ}",
        }


class World:
    """A machine: its variables, its home folder, its clock and the services that it can reach."""

    def __init__(self, server, home, kind):
        self.clock = Clock()
        self.services = Services(server, self.clock)
        self.home = home
        self.kind = kind
        self.environment = {}
        self.sources = Sources(now=self.clock.now, random=lambda: 0.0)

    def default(self, **options):
        return DefaultCredentials(
            **{
                "environment": self.environment,
                "home": self.home,
                "sts_endpoint": self.services.url,
                "metadata_endpoint": self.services.url,
                "sources": self.sources,
                **options,
            }
        )

    def key(self, provider, rejected=None):
        """Ask a provider in the way of the test's kind of client."""
        if self.kind == "sync":
            return provider.get() if rejected is None else provider.renew(rejected)

        async def ask():
            if rejected is None:
                return await provider.get_async()
            return await provider.renew_async(rejected)

        return asyncio.run(ask())

    def key_id(self, provider):
        return self.key(provider).access_key_id

    def without_metadata(self):
        self.environment["ALIBABA_CLOUD_ECS_METADATA_DISABLED"] = "true"

    def write_cli(self, *profiles, current=None, text=None):
        path = self.home / ".aliyun" / "config.json"
        path.parent.mkdir(exist_ok=True)
        document = {
            "current": current or profiles[0]["name"] if profiles else "",
            "profiles": profiles,
        }
        path.write_text(json.dumps(document) if text is None else text, "utf-8")
        path.chmod(0o600)
        return path

    def write_ini(self, text, name="credentials.ini"):
        path = self.home / ".alibabacloud" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        return path

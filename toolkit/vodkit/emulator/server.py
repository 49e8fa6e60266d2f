"""The service on a socket: in a thread of this process, as tests and the command use it."""

from __future__ import annotations

import ipaddress
import os
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Literal, Self

import attrs
import uvicorn

from ..errors import EmulatorError
from .app import EmulatorApp, create_app
from .chance import Chance
from .settings import MIB, Settings
from .vod.operations.tickets import issue_credential

__all__ = ["AccessKeyPair", "Emulator"]

_BACKLOG = 128
_LARGEST_PORT = 65535
# Longer request heads than the gateway's own bound, so that it is the gateway who refuses them.
_MAX_HEAD_BYTES = 256 * 1024
_START_SECONDS = 10.0


@attrs.frozen(kw_only=True)
class AccessKeyPair:
    """What a client signs with; `security_token` is None for the account's own key."""

    access_key_id: str
    access_key_secret: str = attrs.field(repr=False)
    security_token: str | None = attrs.field(repr=False, default=None)


class _Server(uvicorn.Server):
    """Tells when it serves, instead of being asked again and again."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self.ready.set()


class Emulator:
    """A local VOD and OSS service, serving from ``__enter__`` to ``__exit__``.

    Args:
        host: where to listen. Anything but loopback is refused without `allow_remote`: whoever
            reaches the service can fill its memory.
        port: 0 takes a free one.
        state_file: an SQLite file to keep the state in; by default it is in memory and goes away.
        access_key_id: the account's key id; random by default.
        access_key_secret: its secret; random by default.
        description: the service description; by default the generated client's.
        clock: seconds since the epoch.
        seed: makes ids and secrets repeatable; for tests.
        region: the region that answers name.
        max_object_bytes: the largest object that is taken.
        lengths: whether ``maxLength`` counts characters or bytes of UTF-8.
        allow_remote: listen on addresses that other machines reach.

    Raises:
        EmulatorError: an argument, the description or the state file cannot be used.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        state_file: str | os.PathLike[str] | None = None,
        access_key_id: str | None = None,
        access_key_secret: str | None = None,
        description: object = None,
        clock: Callable[[], float] = time.time,
        seed: int | None = None,
        region: str = "cn-shanghai",
        max_object_bytes: int = 512 * MIB,
        lengths: Literal["characters", "bytes"] = "characters",
        allow_remote: bool = False,
    ) -> None:
        if not allow_remote:
            _require_loopback(host)
        chance = Chance(seed)
        self._host = host
        self._port = port
        self._settings = Settings(
            access_key_id=access_key_id or chance.access_key_id(),
            access_key_secret=access_key_secret or chance.secret(),
            region=region,
            max_object_bytes=max_object_bytes,
            lengths=lengths,
        )
        self._make_app: Callable[[str], EmulatorApp] = lambda base_url: create_app(
            settings=self._settings,
            description=description,
            state_file=state_file,
            clock=clock,
            chance=chance,
            base_url=base_url,
        )
        self._app: EmulatorApp | None = None
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._url = ""

    @property
    def vod_url(self) -> str:
        """The endpoint for VOD calls; empty before the service runs."""
        return self._url

    @property
    def oss_url(self) -> str:
        """The endpoint for OSS requests: the same port."""
        return self._url

    @property
    def credentials(self) -> AccessKeyPair:
        """The account's access key."""
        return AccessKeyPair(
            access_key_id=self._settings.access_key_id,
            access_key_secret=self._settings.access_key_secret,
        )

    def issue_session(self, *, seconds: int = 3600) -> AccessKeyPair:
        """Issue temporary credentials that stand for the account, as AssumeRole would.

        Raises:
            EmulatorError: the service does not run, or ``seconds`` is not positive.
        """
        if self._app is None:
            raise EmulatorError("the service does not run: use it in a with statement")
        issued = issue_credential(self._app.state, seconds=seconds, place=None)
        return AccessKeyPair(
            access_key_id=issued.access_key_id,
            access_key_secret=issued.access_key_secret,
            security_token=issued.security_token,
        )

    def __enter__(self) -> Self:
        if self._thread is not None:
            raise EmulatorError("the service runs already; make another Emulator")
        listener = _listen(self._host, self._port)
        try:
            host, port = listener.getsockname()[:2]
            self._url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
            self._app = self._make_app(self._url)
            self._serve(self._app, listener)
        except BaseException:
            listener.close()
            self._stop()
            raise
        return self

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop()

    def _serve(self, app: EmulatorApp, listener: socket.socket) -> None:
        config = uvicorn.Config(
            app,
            http="h11",
            ws="none",
            loop="asyncio",
            lifespan="off",
            # Request lines of V1 hold signatures and tokens: nothing of them is logged.
            log_config=None,
            access_log=False,
            date_header=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=1,
            h11_max_incomplete_event_size=_MAX_HEAD_BYTES,
        )
        server = _Server(config)
        self._server = server
        self._thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listener]}, name="vodkit-emulator", daemon=True
        )
        self._thread.start()
        if not server.ready.wait(_START_SECONDS):
            raise EmulatorError(f"the service did not start within {_START_SECONDS:g} seconds")

    def _stop(self) -> None:
        if self._server is not None:
            self._server.should_exit = True
        if self._thread is not None:
            self._thread.join(timeout=_START_SECONDS)
            self._thread = None
        if self._app is not None:
            self._app.close()
            self._app = None


def _require_loopback(host: str) -> None:
    try:
        loopback = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise EmulatorError(
            f"{host} is no loopback address; the service is meant for this machine only "
            "(allow_remote or --allow-remote overrides)"
        )


def _listen(host: str, port: int) -> socket.socket:
    if not 0 <= port <= _LARGEST_PORT:
        # getaddrinfo takes it and drops the upper bits.
        raise EmulatorError(f"port {port} is not between 0 and {_LARGEST_PORT}")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, protocol)
    except (OSError, OverflowError) as error:
        problem = str(error)
    else:
        try:
            if os.name == "posix":
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
            listener.listen(_BACKLOG)
        except (OSError, OverflowError) as error:
            listener.close()
            problem = str(error)
        else:
            return listener
    raise EmulatorError(f"cannot listen on {host} port {port}: {problem}")

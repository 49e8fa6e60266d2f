"""The ASGI application: both halves of the service on one port."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable

import attrs
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .chance import Chance
from .oss.addressing import bucket_in_host
from .oss.storage import serve_storage
from .settings import Settings
from .store.state import State, open_state
from .timestamps import format_http
from .vod.description import ServiceDescription, load_description, read_description
from .vod.gateway import Gateway
from .wire.incoming import Incoming, read_scope
from .wire.parameters import MAX_BODY_BYTES

__all__ = ["EmulatorApp", "create_app"]

# Operation names begin with a capital letter, bucket names never do.
_RPC_PATH = re.compile(r"/([A-Z][A-Za-z0-9]*)?", re.ASCII)


class EmulatorApp:
    """VOD and storage as one ASGI application. Runs on one event loop; see `create_app`."""

    def __init__(self, state: State, description: ServiceDescription) -> None:
        self.state = state
        self._gateway = Gateway(description)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        http = read_scope(scope)
        state = self._state_for(scope)
        try:
            response = await self._respond(request, http, state)
        except ClientDisconnect:
            return  # nobody is left to answer
        response.headers["Date"] = format_http(state.clock())
        await response(scope, receive, send)

    def close(self) -> None:
        """Close the database."""
        self.state.close()

    async def _respond(self, request: Request, http: Incoming, state: State) -> Response:
        bucket = bucket_in_host(http, state.media.knows_bucket)
        if http.headers.get("authorization", "").startswith("OSS") or (
            bucket is not None or not _RPC_PATH.fullmatch(http.raw_path)
        ):
            return await serve_storage(request, http, bucket, state)
        body = await _read_body(request)
        answer = self._gateway.answer(http, body, state)
        return Response(
            answer.body,
            status_code=answer.status,
            headers={"Content-Type": answer.content_type, "x-acs-request-id": answer.request_id},
        )

    def _state_for(self, scope: Scope) -> State:
        if self.state.origin:
            return self.state
        # Not told where it runs: addresses name the socket, never the Host header of a client.
        server = scope.get("server") or ("127.0.0.1", 80)
        host, port = server[0], server[1]
        return attrs.evolve(self.state, origin=f"http://{host}:{port}")


def create_app(
    *,
    settings: Settings | None = None,
    description: object = None,
    state_file: str | os.PathLike[str] | None = None,
    clock: Callable[[], float] = time.time,
    chance: Chance | None = None,
    base_url: str = "",
) -> EmulatorApp:
    """Make the ASGI application.

    Args:
        settings: account and limits; a random account by default, see ``app.state.settings``.
        description: the service description as parsed JSON; by default the one that lies beside
            the generated client.
        state_file: an SQLite file to keep the state in; by default it is in memory.
        clock: seconds since the epoch.
        chance: ids and secrets; pass a seeded one to repeat them.
        base_url: the URL that clients reach the service at, without a final slash; by default the
            address of the socket.

    Raises:
        EmulatorError: the description or the state file cannot be used.
    """
    service = load_description() if description is None else read_description(description)
    source = chance or Chance()
    state = open_state(
        settings=settings
        or Settings(access_key_id=source.access_key_id(), access_key_secret=source.secret()),
        clock=clock,
        chance=source,
        state_file=state_file,
        origin=base_url.rstrip("/"),
    )
    return EmulatorApp(state, service)


async def _read_body(request: Request) -> bytes:
    """Read a body, one byte more than is allowed at most: the gateway then refuses it."""
    body = bytearray()
    async for data in request.stream():
        body += data
        if len(body) > MAX_BODY_BYTES:
            break
    return bytes(body[: MAX_BODY_BYTES + 1])

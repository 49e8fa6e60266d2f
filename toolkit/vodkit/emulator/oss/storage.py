"""One request to storage, from its head to the answer."""

from __future__ import annotations

import base64
import logging
from collections.abc import AsyncIterator

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse

from ..store.state import State
from ..wire.incoming import Incoming
from ..wire.xml import xml_document
from .addressing import read_target
from .errors import OssError
from .operations import HEAD, PUT, operation_of, refuse_unserved
from .put_object import put_object
from .read_object import ReadAnswer, read_object

__all__ = ["serve_storage"]

_LOGGER = logging.getLogger("vodkit.emulator")
_SERVER = "AliyunOSS"


async def serve_storage(
    request: Request, http: Incoming, bucket: str | None, state: State
) -> Response:
    """Answer one request; every problem becomes an OSS error document.

    Args:
        request: where the body comes from.
        http: the head of the request.
        bucket: the bucket of the host name, or None for path style.
        state: buckets, objects, credentials.
    """
    request_id = state.chance.storage_request_id()
    try:
        response = await _serve(request, http, bucket, state)
    except OssError as error:
        response = _error_response(error, http, request_id)
    except ClientDisconnect:
        raise
    except Exception as error:  # noqa: BLE001 - the client gets a document, whatever happened
        _LOGGER.error("internal error in storage: %s", type(error).__name__)  # noqa: TRY400 - the traceback may hold what a client sent
        internal = OssError("InternalError", 500, "We encountered an internal error.")
        response = _error_response(internal, http, request_id)
    response.headers["Server"] = _SERVER
    response.headers["x-oss-request-id"] = request_id
    return response


async def _serve(request: Request, http: Incoming, bucket: str | None, state: State) -> Response:
    target = read_target(http, bucket)
    operation = operation_of(http.method, target.query)
    refuse_unserved(operation)
    if operation == PUT:
        return Response(headers=await put_object(http, target, request.stream(), state))
    answer = read_object(http, target, state)
    if operation == HEAD:
        return Response(status_code=answer.status, headers=answer.headers)
    return StreamingResponse(_pieces(answer), status_code=answer.status, headers=answer.headers)


async def _pieces(answer: ReadAnswer) -> AsyncIterator[bytes]:
    # An async iterator stays on this thread, where the database is used.
    for piece in answer.body:
        yield piece


def _error_response(error: OssError, http: Incoming, request_id: str) -> Response:
    document = xml_document(
        "Error",
        {
            "Code": error.code,
            "Message": error.message,
            "RequestId": request_id,
            "HostId": http.host,
            **error.details,
        },
    )
    if http.method == "HEAD":
        # There is no body to read it from, so both SDKs look here.
        return Response(
            status_code=error.status,
            headers={"x-oss-err": base64.b64encode(document).decode("ascii")},
        )
    return Response(document, status_code=error.status, media_type="application/xml")

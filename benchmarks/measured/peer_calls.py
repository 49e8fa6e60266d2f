"""A peer's client at work against the stub: ``peer_calls.py WHOSE MODE ENDPOINT``.

WHOSE is ``official SDK``, which signs with V3, or ``openapi-python-client``, whose output does not
sign; MODE is ``sync`` or ``async``; `load` says what a question is. Over TLS, ``SSL_CERT_FILE``
names the authorities to trust; the official SDK does not look there and is told.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Awaitable, Callable

from load import answer_async_calls, answer_calls
from upload_parameters import DESCRIPTION, IMAGE_EXT, IMAGE_TYPE, TAGS, TITLE

PATIENCE = 60_000
"""Milliseconds. Fifty new connections at once, each with new authorities, may take seconds."""


def _vendor_calls(
    endpoint: str,
) -> tuple[Callable[[], object], Callable[[], Awaitable[object]]]:
    configuration = importlib.import_module("alibabacloud_tea_openapi.utils_models").Config
    package = importlib.import_module("alibabacloud_vod20170321.client")
    models = importlib.import_module("alibabacloud_vod20170321.models")
    scheme, _, host = endpoint.partition("://")
    client = package.Client(
        configuration(
            access_key_id="benchmark-id",
            access_key_secret="benchmark-secret",  # noqa: S106 - the stub asks for none
            endpoint=host,
            protocol=scheme,
            ca=os.environ.get("SSL_CERT_FILE"),
            connect_timeout=PATIENCE,
            read_timeout=PATIENCE,
        )
    )

    def request() -> object:
        return models.CreateUploadImageRequest(
            image_type=IMAGE_TYPE,
            image_ext=IMAGE_EXT,
            title=TITLE,
            tags=",".join(TAGS),
            description=DESCRIPTION,
        )

    async def call() -> object:
        return (await client.create_upload_image_async(request())).body.image_id

    return lambda: client.create_upload_image(request()).body.image_id, call


def _generated_calls(
    endpoint: str,
) -> tuple[Callable[[], object], Callable[[], Awaitable[object]]]:
    client = importlib.import_module("vod_peer").Client(base_url=endpoint)
    operation = importlib.import_module("vod_peer.api.upload.create_upload_image")
    values = {
        "client": client,
        "image_type": operation.CreateUploadImageImageType(IMAGE_TYPE),
        "image_ext": operation.CreateUploadImageImageExt(IMAGE_EXT),
        "title": TITLE,
        "tags": list(TAGS),
        "description": DESCRIPTION,
    }

    async def call() -> object:
        return (await operation.asyncio(**values)).image_id

    return lambda: operation.sync(**values).image_id, call


def main() -> None:
    """Answer until standard input ends."""
    whose, mode, endpoint = sys.argv[1:]
    make = _vendor_calls if whose == "official SDK" else _generated_calls
    call, async_call = make(endpoint)
    if mode == "sync":
        answer_calls(call)
    else:
        answer_async_calls(async_call)


if __name__ == "__main__":
    main()

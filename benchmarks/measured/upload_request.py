"""The call that is measured: CreateUploadImage with five parameters, and its signed form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from upload_parameters import DESCRIPTION, IMAGE_EXT, IMAGE_TYPE, TAGS, TITLE

from apsara_core import AccessKey
from apsara_core.calling.call import Call
from apsara_core.retrying.retry import Retry
from apsara_core.settings import make_settings
from apsara_vod._service import SERVICE
from apsara_vod.operations.create_upload_image import CreateUploadImageRequest

if TYPE_CHECKING:
    from apsara_core.http_message import HttpRequest
    from apsara_core.settings import Settings

KEY = AccessKey("benchmark-id", "benchmark-secret")


def make_request() -> CreateUploadImageRequest:
    """The request as a caller builds it."""
    return CreateUploadImageRequest(
        image_type=IMAGE_TYPE,
        image_ext=IMAGE_EXT,
        title=TITLE,
        tags=TAGS,
        description=DESCRIPTION,
    )


def settings_for(endpoint: str) -> Settings:
    """What a client for this endpoint has, without a connection."""
    return make_settings(
        service=SERVICE,
        region=None,
        endpoint=endpoint,
        credentials=KEY,
        signature="v3",
        retry=Retry(),
        validate=True,
        user_agent=None,
        sources=None,
    )


def signed_request(endpoint: str) -> HttpRequest:
    """The same call, ready to be sent: the bytes that a bare HTTP client is given."""
    return Call(settings_for(endpoint), make_request()).prepare()

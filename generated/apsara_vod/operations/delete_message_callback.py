"""DeleteMessageCallback: Delete the settings for event notifications of an application."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteMessageCallbackResponse(_s.Response):
    """Nothing but the id of the request; the settings are gone."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteMessageCallbackRequest(_s.Request[DeleteMessageCallbackResponse]):
    """Delete the settings for event notifications of an application.

    No events are sent from then on, until SetMessageCallback sets it up anew.
    """

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the setting belongs to. Default: app-1000000."""


OPERATION = _s.operation(
    name="DeleteMessageCallback",
    method_name="delete_message_callback",
    summary="Delete the settings for event notifications of an application.",
    service=_SERVICE,
    request=DeleteMessageCallbackRequest,
    response=DeleteMessageCallbackResponse,
    reads_only=False,
)

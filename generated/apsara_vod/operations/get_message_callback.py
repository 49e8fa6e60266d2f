"""GetMessageCallback: Look up which events are sent, and where to."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class MessageCallbackSettings(_s.Object):
    """The settings, as SetMessageCallback made them."""

    callback_type: str | None = _s.field(
        "CallbackType", _s.Text(known=("HTTP", "MNS")), default=None
    )
    """How events are delivered. Known values: HTTP (posted to CallbackURL); MNS (put into the queue
    MnsQueueName)."""

    callback_url: str | None = _s.field("CallbackURL", _s.Text(), default=None)
    """The address that events are posted to. With HTTP only."""

    event_type_list: str | None = _s.field("EventTypeList", _s.Text(), default=None)
    """The events that are sent, separated by commas."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the settings belong to."""

    mns_queue_name: str | None = _s.field("MnsQueueName", _s.Text(), default=None)
    """The name of the queue. With MNS only."""

    auth_key: str | None = _s.field("AuthKey", _s.Text(sensitive=True), default=None)
    """The key that events are signed with. With HTTP only."""

    auth_switch: str | None = _s.field("AuthSwitch", _s.Text(known=("on", "off")), default=None)
    """Whether posted events carry a signature. With HTTP only. Known values: on (signed events);
    off (events without a signature)."""

    mns_endpoint: str | None = _s.field("MnsEndpoint", _s.Text(), default=None)
    """The address of the message queue. With MNS only."""


@_s.model
class GetMessageCallbackResponse(_s.Response):
    """The settings for event notifications."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    message_callback: MessageCallbackSettings | None = _s.field(
        "MessageCallback", _s.ObjectOf(lambda: MessageCallbackSettings), default=None
    )
    """The settings, as SetMessageCallback made them."""


@_s.model
class GetMessageCallbackRequest(_s.Request[GetMessageCallbackResponse]):
    """Look up which events are sent, and where to."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the setting belongs to. Default: app-1000000."""


OPERATION = _s.operation(
    name="GetMessageCallback",
    method_name="get_message_callback",
    summary="Look up which events are sent, and where to.",
    service=_SERVICE,
    request=GetMessageCallbackRequest,
    response=GetMessageCallbackResponse,
    reads_only=True,
)

"""SetMessageCallback: Set which events are sent, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SetMessageCallbackResponse(_s.Response):
    """Nothing but the id of the request; the settings are in force."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SetMessageCallbackRequest(_s.Request[SetMessageCallbackResponse]):
    """Set which events are sent, and where to.

    Each application has one such setting in a region, and this call replaces it. Events go to an
    address of yours or into a queue of Simple Message Queue, which was called MNS. An upload may
    name an address of its own in UserData.

    Your address has to answer with the status 200 within 5 seconds. An event is tried three times,
    then it is dropped. An account may call this 15 times a second.

    Rules across parameters:

    - With CallbackType HTTP, CallbackURL is needed.
    - With CallbackType MNS, MnsEndpoint and MnsQueueName are needed.
    """

    callback_type: Literal["HTTP", "MNS"] | None = _s.field(
        "CallbackType", _s.Text(enum=("HTTP", "MNS")), default=None
    )
    """How events are delivered. Values: HTTP (posted to CallbackURL); MNS (put into the queue
    MnsQueueName)."""

    callback_url: str | None = _s.field("CallbackURL", _s.Text(max_bytes=256), default=None)
    """The address that events are posted to, one only. At most 256 bytes of UTF-8."""

    event_type_list: Sequence[str] | str | None = _s.field(
        "EventTypeList", _s.ListOf(_s.Text(), style="comma"), default=None
    )
    """The events to send, such as FileUploadComplete and TranscodeComplete. ALL stands for all of
    them, AIComplete for everything about AI. Omitted: no events."""

    auth_switch: Literal["on", "off"] | None = _s.field(
        "AuthSwitch", _s.Text(enum=("on", "off")), default=None
    )
    """Whether posted events carry a signature, made with AuthKey. Counts for HTTP only. Values: on
    (signed events); off (events without a signature)."""

    auth_key: str | None = _s.field(
        "AuthKey",
        _s.Text(
            max_length=32,
            pattern="[a-z].*[A-Z].*[0-9]|[a-z].*[0-9].*[A-Z]|[A-Z].*[a-z].*[0-9]|[A-Z].*[0-9].*[a-z]|[0-9].*[a-z].*[A-Z]|[0-9].*[A-Z].*[a-z]",
            pattern_hint="upper case, lower case and digits together",
            sensitive=True,
        ),
        default=None,
    )
    """The key to sign with. Counts for HTTP only. At most 32 characters. Expected: upper case,
    lower case and digits together."""

    mns_endpoint: str | None = _s.field("MnsEndpoint", _s.Text(), default=None)
    """The public address of the message queue. Counts for MNS only."""

    mns_queue_name: str | None = _s.field("MnsQueueName", _s.Text(), default=None)
    """The name of the queue. Counts for MNS only."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the setting belongs to. Default: app-1000000."""


OPERATION = _s.operation(
    name="SetMessageCallback",
    method_name="set_message_callback",
    summary="Set which events are sent, and where to.",
    service=_SERVICE,
    request=SetMessageCallbackRequest,
    response=SetMessageCallbackResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "With CallbackType HTTP, CallbackURL is needed.",
            _s.IfThen(
                _s.AllOf(_s.Equals("CallbackType", "HTTP"), _s.Given("CallbackType")),
                _s.Given("CallbackURL"),
            ),
        ),
        _s.Rule(
            "With CallbackType MNS, MnsEndpoint and MnsQueueName are needed.",
            _s.IfThen(
                _s.AllOf(_s.Equals("CallbackType", "MNS"), _s.Given("CallbackType")),
                _s.AllOf(_s.Given("MnsEndpoint"), _s.Given("MnsQueueName")),
            ),
        ),
    ),
)

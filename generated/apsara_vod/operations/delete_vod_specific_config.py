"""DeleteVodSpecificConfig: Delete one setting of an accelerated domain name."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteVodSpecificConfigResponse(_s.Response):
    """A sign that the setting is deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteVodSpecificConfigRequest(_s.Request[DeleteVodSpecificConfigResponse]):
    """Delete one setting of an accelerated domain name.

    Only the endpoint of China (Shanghai) offers this operation.

    DescribeVodDomainConfigs lists the settings of a domain name with their ids. To pause a domain
    name instead, use BatchStopVodDomain.

    The vendor's page warns that the domain name stops working and that all its records are lost.
    That reads like a text about deleting the whole domain name, but nothing says so; have the DNS
    record lead to another place first if the domain name is in use.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The accelerated domain name."""

    config_id: str = _s.field("ConfigId", _s.Text())
    """The id of the setting, as DescribeVodDomainConfigs answers it."""

    env: Literal["online", "gray"] | None = _s.field(
        "Env", _s.Text(enum=("online", "gray")), default=None
    )
    """The environment to delete the setting from. Values: online (production); gray (the test
    environment). Default: online."""


OPERATION = _s.operation(
    name="DeleteVodSpecificConfig",
    method_name="delete_vod_specific_config",
    summary="Delete one setting of an accelerated domain name.",
    service=_SERVICE,
    request=DeleteVodSpecificConfigRequest,
    response=DeleteVodSpecificConfigResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "InvalidFunctionName.ValueNotSupported",
            400,
            "A function that the request names does not exist.",
        ),
        _s.ErrorCode(
            "EdgeScriptCountExceedLimit",
            400,
            "The domain name has as many script rules as it may have.",
            advice="The vendor raises the limit on request.",
        ),
        _s.ErrorCode(
            "EdgeScripOptionsHasInnerConfig",
            400,
            "A setting of the vendor is in the way, or a value in the setting is not valid.",
            advice="Ask the vendor.",
        ),
        _s.ErrorCode(
            "EdgeScriptGrammarNotSupport",
            400,
            "A rule that the vendor made is in the way, or a value in the setting is not valid.",
            advice="Ask the vendor.",
        ),
        _s.ErrorCode("EdgeScriptNotSupportJs", 400, "Rules in JavaScript are not taken."),
        _s.ErrorCode(
            "InvalidRule.Malformed", 400, "The rule cannot be read; the message says why."
        ),
        _s.ErrorCode(
            "ConfigurationConflicts",
            400,
            "The settings for production differ from those of the test environment.",
            advice="Make the change in the test environment and publish it from there.",
        ),
        _s.ErrorCode(
            "GrayConfigIsNull",
            400,
            "This is the last setting of the test environment, which may not become empty.",
            advice="Roll the test environment back instead.",
        ),
        _s.ErrorCode(
            "ServiceBusy",
            403,
            "The domain name is being configured right now.",
            advice="Try again after a while.",
        ),
        _s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain name."),
    ),
)

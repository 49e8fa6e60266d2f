"""BatchSetVodDomainConfigs: Configure functions of one or more accelerated domain names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.domain_function import DomainFunction


@_s.model
class BatchSetVodDomainConfigsResponse(_s.Response):
    """A sign that the settings are accepted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class BatchSetVodDomainConfigsRequest(_s.Request[BatchSetVodDomainConfigsResponse]):
    """Configure functions of one or more accelerated domain names.

    Only the endpoint of China (Shanghai) offers this operation.

    Each setting gets an id, which this call does not answer: look it up with
    DescribeVodDomainConfigs. To replace one of several settings of the same function, give its id
    in configId.

    Arguments of the functions, all of them text; lists are written with commas:
    referer_white_list_set: refer_domain_allow_list, allow_empty (on, off); referer_black_list_set:
    refer_domain_deny_list, allow_empty; filetype_based_ttl_set: ttl (seconds), file_type, weight (1
    to 199); path_based_ttl_set: ttl (seconds), path (starts with '/'), weight (1 to 99); oss_auth:
    oss_bucket_id; ip_black_list_set, ip_allow_list_set and ip_white_list_set: ip_list; error_page:
    error_code, rewrite_page; set_req_host_header: domain_name; set_hashkey_args: hashkey_args,
    disable (on, off); aliauth: auth_type (no_auth, type_a, type_b, type_c), auth_key1, auth_key2,
    ali_auth_delta, ali_auth_remote_desc; set_resp_header: key, value (null removes the header);
    https_force, http_force, green_manager and video_seek: enable (on, off); l2_oss_key:
    private_oss_auth (on, off); range: enable (on, off, force); tmd_signature: name, path, pathType
    (0 prefix, 1 exact), interval (seconds, at least 10), count, action (0 block, 1 check for
    robots), ttl (seconds); ali_business: ali_business_type, ali_business_table; hls_token_rewrite:
    enable (on, off), hls_token_arg_name.
    """

    domain_names: Sequence[str] | str = _s.field(
        "DomainNames", _s.ListOf(_s.Text(), style="comma", max_items=50)
    )
    """The accelerated domain names. At most 50 items."""

    functions: Sequence[DomainFunction | Mapping[str, object] | str] | str = _s.field(
        "Functions", _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: DomainFunction)))
    )
    """The settings to make, on each of the domain names."""


OPERATION = _s.operation(
    name="BatchSetVodDomainConfigs",
    method_name="batch_set_vod_domain_configs",
    summary="Configure functions of one or more accelerated domain names.",
    service=_SERVICE,
    request=BatchSetVodDomainConfigsRequest,
    response=BatchSetVodDomainConfigsResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "InvalidFunctions.Malformed",
            400,
            "Functions does not have the structure that the service expects.",
        ),
        _s.ErrorCode(
            "InvalidFunctionName.ValueNotSupported",
            400,
            "A function that the request names does not exist.",
        ),
        _s.ErrorCode(
            "InvalidArgName.ValueNotSupported", 400, "The function has no argument of this name."
        ),
        _s.ErrorCode("InvalidArgValue.Malformed", 400, "The value of an argument is not valid."),
        _s.ErrorCode("InvalidFunctionArgs.Malformed", 400, "The list of arguments is not valid."),
        _s.ErrorCode("MissingParameterFunctions", 400, "Functions is needed."),
        _s.ErrorCode(
            "InvalidHeaderKey.ValueNotSupported", 400, "The response header cannot be set."
        ),
        _s.ErrorCode("TooManyDomains", 400, "There are more than 50 domain names."),
        _s.ErrorCode(
            "InvalidRule.Malformed", 400, "The rule cannot be read; the message says why."
        ),
        _s.ErrorCode(
            "InvalidFunction.NotSupported",
            400,
            "This function cannot be configured for the domain name.",
        ),
        _s.ErrorCode(
            "InvalidDomain.BelongToConfigGroup",
            400,
            "The domain name takes its settings from a configuration group.",
            advice="Change the group instead.",
        ),
        _s.ErrorCode(
            "EntityNotExist.Role", 400, "The RAM role that the function works with does not exist."
        ),
        _s.ErrorCode(
            "NoPermission.SLR",
            400,
            "A service-linked role has to be created, and you may not do that.",
            advice="Have ram:CreateServiceLinkedRole allowed for the role AliyunServiceRoleForCDNAccessingDDoS.",
        ),
        _s.ErrorCode("ConfigExceedLimit", 400, "The function has as many settings as it may have."),
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
            "ServiceInvokeFailed", 400, "Another service that is needed for this did not answer."
        ),
        _s.ErrorCode(
            "ConfigurationConflicts",
            400,
            "The settings for production differ from those of the test environment.",
            advice="Make the change in the test environment and publish it from there.",
        ),
    ),
)

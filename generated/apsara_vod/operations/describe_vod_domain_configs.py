"""DescribeVodDomainConfigs: Look up settings of an accelerated domain name, of several functions at
once.
"""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DomainConfigArgument(_s.Object):
    """One value of a setting."""

    arg_name: str | None = _s.field("ArgName", _s.Text(), default=None)
    """The argument's name. Which there are depends on the function."""

    arg_value: str | None = _s.field("ArgValue", _s.Text(), default=None)
    """What the argument is set to."""


@_s.model
class DomainFunctionConfig(_s.Object):
    """One setting of a domain name."""

    status: str | None = _s.field(
        "Status", _s.Text(known=("success", "testing", "failed", "configuring")), default=None
    )
    """How far the setting has got. Known values: success (in effect); testing (being tried out);
    failed (not put into effect); configuring (on its way)."""

    config_id: str | None = _s.field("ConfigId", _s.Text(), default=None)
    """The setting's id. DeleteVodSpecificConfig takes it, and BatchSetVodDomainConfigs to replace
    this setting."""

    function_name: str | None = _s.field(
        "FunctionName",
        _s.Text(
            known=(
                "referer_white_list_set",
                "referer_black_list_set",
                "filetype_based_ttl_set",
                "path_based_ttl_set",
                "cc_defense",
                "oss_auth",
                "ip_black_list_set",
                "ip_allow_list_set",
                "ip_white_list_set",
                "error_page",
                "tesla",
                "set_req_host_header",
                "set_hashkey_args",
                "aliauth",
                "set_resp_header",
                "https_force",
                "http_force",
                "l2_oss_key",
                "green_manager",
                "range",
                "gzip",
                "video_seek",
                "alivod",
                "forward_scheme",
                "tmd_signature",
                "ali_business",
                "hls_token_rewrite",
            )
        ),
        default=None,
    )
    """The name of the function. Known values: referer_white_list_set (the only referers to let in);
    referer_black_list_set (referers to turn away); filetype_based_ttl_set (how long files of a
    type are cached); path_based_ttl_set (how long files of a folder are cached); cc_defense
    (defence against floods of requests); oss_auth (access to a bucket of OSS); ip_black_list_set
    (IP addresses to turn away); ip_allow_list_set (the only IP addresses to let in);
    ip_white_list_set; error_page (a page of your own for an error); tesla (optimized pages);
    set_req_host_header (the Host header of requests to the origin); set_hashkey_args (parameters
    of the address that caching ignores); aliauth (signed addresses); set_resp_header (a header
    of responses); https_force (redirects from HTTP to HTTPS); http_force (redirects from HTTPS
    to HTTP); l2_oss_key (access to a private bucket of OSS); green_manager (detection of
    pornography); range (requests for parts of a file); gzip (compression of pages); video_seek
    (jumps within a video); alivod (playback by ApsaraVideo VOD); forward_scheme (protocol and
    port of the origin); tmd_signature (a rate limit of your own); ali_business (functions made
    to order); hls_token_rewrite (tokens in the addresses of encrypted M3U8 files)."""

    function_args: Sequence[DomainConfigArgument] = _s.field(
        "FunctionArgs",
        _s.ListOf(_s.ObjectOf(lambda: DomainConfigArgument), wrapper="FunctionArg"),
        default=(),
    )
    """The values of the setting."""


@_s.model
class DescribeVodDomainConfigsResponse(_s.Response):
    """The settings that the domain name has for these functions."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    domain_configs: Sequence[DomainFunctionConfig] = _s.field(
        "DomainConfigs",
        _s.ListOf(_s.ObjectOf(lambda: DomainFunctionConfig), wrapper="DomainConfig"),
        default=(),
    )
    """The settings. A function that allows several has an entry for each."""


@_s.model
class DescribeVodDomainConfigsRequest(_s.Request[DescribeVodDomainConfigsResponse]):
    """Look up settings of an accelerated domain name, of several functions at once.

    Only the endpoint of China (Shanghai) offers this operation.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The accelerated domain name, one only."""

    function_names: Sequence[str] | str = _s.field(
        "FunctionNames",
        _s.ListOf(
            _s.Text(
                known=(
                    "referer_white_list_set",
                    "referer_black_list_set",
                    "filetype_based_ttl_set",
                    "path_based_ttl_set",
                    "cc_defense",
                    "oss_auth",
                    "ip_black_list_set",
                    "ip_allow_list_set",
                    "ip_white_list_set",
                    "error_page",
                    "tesla",
                    "set_req_host_header",
                    "set_hashkey_args",
                    "aliauth",
                    "set_resp_header",
                    "https_force",
                    "http_force",
                    "l2_oss_key",
                    "green_manager",
                    "range",
                    "gzip",
                    "video_seek",
                    "alivod",
                    "forward_scheme",
                    "tmd_signature",
                    "ali_business",
                    "hls_token_rewrite",
                )
            ),
            style="comma",
        ),
    )
    """The functions whose settings to answer. Known values of an item: referer_white_list_set (the
    only referers to let in); referer_black_list_set (referers to turn away);
    filetype_based_ttl_set (how long files of a type are cached); path_based_ttl_set (how long
    files of a folder are cached); cc_defense (defence against floods of requests); oss_auth
    (access to a bucket of OSS); ip_black_list_set (IP addresses to turn away); ip_allow_list_set
    (the only IP addresses to let in); ip_white_list_set; error_page (a page of your own for an
    error); tesla (optimized pages); set_req_host_header (the Host header of requests to the
    origin); set_hashkey_args (parameters of the address that caching ignores); aliauth (signed
    addresses); set_resp_header (a header of responses); https_force (redirects from HTTP to
    HTTPS); http_force (redirects from HTTPS to HTTP); l2_oss_key (access to a private bucket of
    OSS); green_manager (detection of pornography); range (requests for parts of a file); gzip
    (compression of pages); video_seek (jumps within a video); alivod (playback by ApsaraVideo
    VOD); forward_scheme (protocol and port of the origin); tmd_signature (a rate limit of your
    own); ali_business (functions made to order); hls_token_rewrite (tokens in the addresses of
    encrypted M3U8 files)."""


OPERATION = _s.operation(
    name="DescribeVodDomainConfigs",
    method_name="describe_vod_domain_configs",
    summary="Look up settings of an accelerated domain name, of several functions at once.",
    service=_SERVICE,
    request=DescribeVodDomainConfigsRequest,
    response=DescribeVodDomainConfigsResponse,
    reads_only=True,
    errors=(
        _s.ErrorCode(
            "InvalidFunctionName.ValueNotSupported",
            400,
            "A function that the request names does not exist.",
        ),
        _s.ErrorCode("DeleteFunctionFailed", 400, "Some functions could not be deleted."),
    ),
)

"""DomainFunction: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .domain_function_argument import DomainFunctionArgument


@_s.model
class DomainFunction(_s.Object):
    """One setting of a function. Keys that are not listed here are passed on."""

    function_args: Sequence[DomainFunctionArgument | Mapping[str, object] | str] = _s.field(
        "functionArgs", _s.ListOf(_s.ObjectOf(lambda: DomainFunctionArgument))
    )
    """The values of the setting."""

    function_name: str = _s.field(
        "functionName",
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

    config_id: object = _s.field("configId", _s.AnyValue(), default=None)
    """The id of a setting that this one replaces. Omitted where there is none yet."""

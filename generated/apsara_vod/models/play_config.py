"""PlayConfig: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class PlayConfig(_s.Object):
    """Special wishes for playback. Keys that are not listed here are passed on."""

    play_domain: str | None = _s.field("PlayDomain", _s.Text(), default=None)
    """The CDN domain to play from. Omitted: the default domain, or else the one that was changed
    last."""

    x_forwarded_for: str | None = _s.field("XForwardedFor", _s.Text(), default=None)
    """The viewer's IP address, encrypted with a key that the vendor's support hands out. It decides
    whether somebody in the group of reviewers is watching."""

    preview_time: str | None = _s.field(
        "PreviewTime",
        _s.Text(pattern="^[0-9]+$", pattern_hint="a number written in digits"),
        default=None,
    )
    """How many seconds may be watched as a preview. Omitted: everything. Expected: a number written
    in digits."""

    mts_hls_uri_token: str | None = _s.field(
        "MtsHlsUriToken", _s.Text(sensitive=True), default=None
    )
    """The token from your own token service that lets a player fetch the key of HLS encryption."""

    encrypt_type: str | None = _s.field(
        "EncryptType", _s.Text(known=("AliyunVoDEncryption", "HLSEncryption")), default=None
    )
    """The kind of encryption that streams have. For AliyunVoDEncryption, addresses are answered
    only with ResultType Multiple. Known values: AliyunVoDEncryption, HLSEncryption."""

    storage_class: str | None = _s.field("StorageClass", _s.Text(), default=None)
    """How the file is stored, where that is not standard storage."""

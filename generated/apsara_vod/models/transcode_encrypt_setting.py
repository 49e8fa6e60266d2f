"""TranscodeEncryptSetting: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class TranscodeEncryptSetting(_s.Object):
    """The encryption, for m3u8 only."""

    encrypt_type: str | None = _s.field(
        "EncryptType", _s.Text(known=("Private", "AliyunVoDEncryption")), default=None
    )
    """The kind of encryption. Known values: Private, AliyunVoDEncryption."""

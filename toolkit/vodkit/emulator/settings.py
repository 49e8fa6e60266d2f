"""What one local service is told when it starts."""

from __future__ import annotations

from typing import Literal

import attrs

__all__ = ["MIB", "Settings"]

MIB = 1024 * 1024


@attrs.frozen(kw_only=True)
class Settings:
    """The account, the region and the limits of one local service.

    Attributes:
        access_key_id: the account's access key id.
        access_key_secret: its secret; never shown.
        region: the region that answers and upload credentials name.
        bucket: the bucket that uploads go to when a request names no storage location.
        upload_seconds: how long an upload credential is valid; the vendor's is 3,000.
        max_object_bytes: the largest object that is taken, below the vendor's 5 GB for one PUT;
            objects live in the database, which is in memory unless a state file is given.
        lengths: whether a ``maxLength`` counts characters (what the vendor documents today) or
            bytes of UTF-8 (what it documented before).
    """

    access_key_id: str
    access_key_secret: str = attrs.field(repr=False)
    region: str = "cn-shanghai"
    bucket: str = "outin-vodkit-local"
    upload_seconds: int = 3000
    max_object_bytes: int = 512 * MIB
    lengths: Literal["characters", "bytes"] = "characters"

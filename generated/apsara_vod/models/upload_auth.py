"""UploadAuth: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _s


@_s.model
class UploadAuth(_s.Object):
    """Temporary credentials of OSS that allow this one upload."""

    access_key_id: str = _s.field("AccessKeyId", _s.Text())
    """The id of the temporary access key."""

    access_key_secret: str = _s.field("AccessKeySecret", _s.Text(sensitive=True))
    """The secret of the temporary access key."""

    security_token: str = _s.field("SecurityToken", _s.Text(sensitive=True))
    """The token that goes with the temporary access key."""

    expiration: int | None = _s.field("Expiration", _s.Integer(), default=None)
    """How many seconds the credentials are valid for. This is a duration, not a date."""

    expire_utc_time: datetime | None = _s.field("ExpireUTCTime", _s.Timestamp(), default=None)
    """The moment the credentials expire. Not always present."""

    region: str | None = _s.field("Region", _s.Text(), default=None)
    """The region of the bucket. Not always present."""

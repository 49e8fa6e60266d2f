"""UploadAuth: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _schema


@_schema.model
class UploadAuth(_schema.Object):
    """Temporary credentials of OSS that allow this one upload."""

    access_key_id: str = _schema.field("AccessKeyId", _schema.Text())
    """The id of the temporary access key."""

    access_key_secret: str = _schema.field("AccessKeySecret", _schema.Text(sensitive=True))
    """The secret of the temporary access key."""

    security_token: str = _schema.field("SecurityToken", _schema.Text(sensitive=True))
    """The token that goes with the temporary access key."""

    expiration: int | None = _schema.field("Expiration", _schema.Integer(), default=None)
    """How many seconds the credentials are valid for. This is a duration, not a date."""

    expire_utc_time: datetime | None = _schema.field(
        "ExpireUTCTime", _schema.Timestamp(), default=None
    )
    """The moment the credentials expire. Not always present."""

    region: str | None = _schema.field("Region", _schema.Text(), default=None)
    """The region of the bucket. Not always present."""

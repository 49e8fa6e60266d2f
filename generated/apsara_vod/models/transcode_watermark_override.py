"""TranscodeWatermarkOverride: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class TranscodeWatermarkOverride(_s.Object):
    """Another image or text for a watermark of the template."""

    watermark_id: str | None = _s.field("WatermarkId", _s.Text(), default=None)
    """The watermark template to override, one that the transcoding template uses."""

    file_url: str | None = _s.field("FileUrl", _s.Text(), default=None)
    """The other image's address in OSS, in the same bucket as the video."""

    content: str | None = _s.field("Content", _s.Text(), default=None)
    """The other text."""

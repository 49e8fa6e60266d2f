"""GetMediaAuditResultTimeline: List the moments of a video that an automatic review objected to, by
kind of check.
"""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.media_audit_moment import MediaAuditMoment


@_s.model
class MediaAuditResultTimeline(_s.Object):
    """The moments, one list for each kind of check."""

    porn: Sequence[MediaAuditMoment] = _s.field(
        "Porn", _s.ListOf(_s.ObjectOf(lambda: MediaAuditMoment)), default=()
    )
    """The check for pornography. Its labels are porn, sexy and normal."""

    terrorism: Sequence[MediaAuditMoment] = _s.field(
        "Terrorism", _s.ListOf(_s.ObjectOf(lambda: MediaAuditMoment)), default=()
    )
    """The check for terrorism and politics. Its labels are bloody, carcrash, crowd, explosion,
    flag, location, logo, outfit, parade, politics, violence, weapon, others and normal."""

    logo: Sequence[MediaAuditMoment] = _s.field(
        "Logo", _s.ListOf(_s.ObjectOf(lambda: MediaAuditMoment)), default=()
    )
    """The check for logos. Its labels are normal, TV and trademark."""

    live: Sequence[MediaAuditMoment] = _s.field(
        "Live", _s.ListOf(_s.ObjectOf(lambda: MediaAuditMoment)), default=()
    )
    """The check for unwanted scenes. Its labels are normal, meaningless, PIP, smoking and
    drivelive."""

    ad: Sequence[MediaAuditMoment] = _s.field(
        "Ad", _s.ListOf(_s.ObjectOf(lambda: MediaAuditMoment)), default=()
    )
    """The check for advertising and texts. Its labels are normal, ad, politics, porn, abuse,
    terrorism, contraband, spam, npx, qrcode and programCode."""


@_s.model
class GetMediaAuditResultTimelineResponse(_s.Response):
    """The moments, by kind of check."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    media_audit_result_timeline: MediaAuditResultTimeline = _s.field(
        "MediaAuditResultTimeline", _s.ObjectOf(lambda: MediaAuditResultTimeline)
    )
    """The moments, one list for each kind of check."""


@_s.model
class GetMediaAuditResultTimelineRequest(_s.Request[GetMediaAuditResultTimelineResponse]):
    """List the moments of a video that an automatic review objected to, by kind of check.

    Moments that passed are left out, so a video without offence has none here.

    Works in Singapore only.
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video."""


OPERATION = _s.operation(
    name="GetMediaAuditResultTimeline",
    method_name="get_media_audit_result_timeline",
    summary="List the moments of a video that an automatic review objected to, by kind of check.",
    service=_SERVICE,
    request=GetMediaAuditResultTimelineRequest,
    response=GetMediaAuditResultTimelineResponse,
    reads_only=True,
)

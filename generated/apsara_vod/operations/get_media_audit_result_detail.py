"""GetMediaAuditResultDetail: List the snapshots that an automatic review of a video objected to,
page by page.
"""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class MediaAuditSnapshot(_s.Object):
    """A snapshot with what each check came to."""

    terrorism_score: float | None = _s.field("TerrorismScore", _s.Number(), default=None)
    """How certain TerrorismLabel is, from 0 to 100."""

    ad_label: str | None = _s.field(
        "AdLabel",
        _s.Text(
            known=(
                "normal",
                "ad",
                "politics",
                "porn",
                "abuse",
                "terrorism",
                "contraband",
                "spam",
                "npx",
                "qrcode",
                "programCode",
            )
        ),
        default=None,
    )
    """What the check for advertising and texts found. Known values: normal (nothing); ad (other
    advertising); politics (a political text); porn (a pornographic text); abuse (an insulting
    text); terrorism (a text in favour of terrorism); contraband (a text about forbidden goods);
    spam (other junk text); npx (an illegal flyer); qrcode (a QR code); programCode (the code of
    a mini program)."""

    porn_label: str | None = _s.field(
        "PornLabel", _s.Text(known=("porn", "sexy", "normal")), default=None
    )
    """What the check for pornography found. Known values: porn, sexy, normal."""

    porn_score: float | None = _s.field("PornScore", _s.Number(), default=None)
    """How certain PornLabel is, from 0 to 100."""

    live_label: str | None = _s.field(
        "LiveLabel",
        _s.Text(known=("normal", "meaningless", "PIP", "smoking", "drivelive")),
        default=None,
    )
    """What the check for unwanted scenes found. Known values: normal (nothing); meaningless (an
    empty picture, black or white for example); PIP (a picture in the picture); smoking (somebody
    who smokes); drivelive (a live show from a moving car)."""

    url: str | None = _s.field("Url", _s.Text(), default=None)
    """The address of the snapshot."""

    timestamp: int | None = _s.field("Timestamp", _s.Integer(), default=None)
    """Where the snapshot lies in the video, in milliseconds."""

    ad_score: float | None = _s.field("AdScore", _s.Number(), default=None)
    """How certain AdLabel is, from 0 to 100."""

    live_score: float | None = _s.field("LiveScore", _s.Number(), default=None)
    """How certain LiveLabel is, from 0 to 100."""

    logo_score: float | None = _s.field("LogoScore", _s.Number(), default=None)
    """How certain LogoLabel is, from 0 to 100."""

    logo_label: str | None = _s.field(
        "LogoLabel", _s.Text(known=("normal", "TV", "trademark")), default=None
    )
    """What the check for logos found. Known values: normal (nothing); TV (the logo of a television
    station under control); trademark (a trademark)."""

    terrorism_label: str | None = _s.field(
        "TerrorismLabel",
        _s.Text(
            known=(
                "bloody",
                "carcrash",
                "crowd",
                "explosion",
                "flag",
                "location",
                "logo",
                "outfit",
                "parade",
                "politics",
                "violence",
                "weapon",
                "others",
                "normal",
            )
        ),
        default=None,
    )
    """What the check for terrorism and politics found. Known values: bloody, carcrash, crowd,
    explosion, flag, location, logo, outfit, parade, politics, violence, weapon, others, normal."""


@_s.model
class MediaAuditResultDetail(_s.Object):
    """The snapshots, page by page."""

    total: int | None = _s.field("Total", _s.Integer(bits=32), default=None)
    """How many snapshots there are, on all pages."""

    list_: Sequence[MediaAuditSnapshot] = _s.field(
        "List", _s.ListOf(_s.ObjectOf(lambda: MediaAuditSnapshot)), default=()
    )
    """The snapshots on this page."""


@_s.model
class GetMediaAuditResultDetailResponse(_s.Response):
    """One page of the snapshots."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    media_audit_result_detail: MediaAuditResultDetail = _s.field(
        "MediaAuditResultDetail", _s.ObjectOf(lambda: MediaAuditResultDetail)
    )
    """The snapshots, page by page."""


@_s.model
class GetMediaAuditResultDetailRequest(
    _s.PagedRequest[GetMediaAuditResultDetailResponse, MediaAuditSnapshot]
):
    """List the snapshots that an automatic review of a video objected to, page by page.

    Snapshots that passed are left out, so a video without offence has none here. Pages hold 20
    snapshots, which are kept for two weeks.

    Works in Singapore only.
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video."""

    page_no: int = _s.field("PageNo", _s.Integer(bits=32))
    """The page to answer, counted from 1."""


OPERATION = _s.operation(
    name="GetMediaAuditResultDetail",
    method_name="get_media_audit_result_detail",
    summary="List the snapshots that an automatic review of a video objected to, page by page.",
    service=_SERVICE,
    request=GetMediaAuditResultDetailRequest,
    response=GetMediaAuditResultDetailResponse,
    reads_only=True,
    paging=_s.Paging(
        style="page-number",
        items="MediaAuditResultDetail.List",
        page="PageNo",
        total="MediaAuditResultDetail.Total",
    ),
)

"""GetAttachedMediaInfo: Look up watermark images, subtitles and materials, and get addresses to
fetch them from.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.category import Category


@_s.model
class AttachedMediaDetails(_s.Object):
    """What is known about a watermark image, a subtitle or a material."""

    status: str = _s.field("Status", _s.Text(known=("Uploading", "Normal", "UploadFail")))
    """Whether the file has arrived. Known values: Uploading (a file that has not arrived yet);
    Normal (a file that has arrived); UploadFail (a failed upload)."""

    media_id: str = _s.field("MediaId", _s.Text())
    """The file's id, 32 hexadecimal digits."""

    type: str | None = _s.field(
        "Type", _s.Text(known=("watermark", "subtitle", "material")), default=None
    )
    """What the file is for. Known values: watermark (an image that is drawn onto videos); subtitle
    (subtitles of a video); material (material for editing)."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The host name of the bucket that holds the file."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the file was created."""

    tags: str | None = _s.field("Tags", _s.Text(), default=None)
    """The labels as one text, separated by commas. Absent without labels."""

    modification_time: datetime | None = _s.field("ModificationTime", _s.Timestamp(), default=None)
    """When the file's data were changed last."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about the file. Absent when none was given."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application it belongs to."""

    url: str | None = _s.field("URL", _s.Text(), default=None)
    """The address to fetch the file from, at the CDN when a domain is set up there, else at OSS."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    categories: Sequence[Category] = _s.field(
        "Categories", _s.ListOf(_s.ObjectOf(lambda: Category)), default=()
    )
    """The categories it is sorted into."""


@_s.model
class GetAttachedMediaInfoResponse(_s.Response):
    """What is known about the files, and which ids were not found."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    non_exist_media_ids: Sequence[str] = _s.field(
        "NonExistMediaIds", _s.ListOf(_s.Text()), default=()
    )
    """The given ids that belong to no file."""

    attached_media_list: Sequence[AttachedMediaDetails] = _s.field(
        "AttachedMediaList", _s.ListOf(_s.ObjectOf(lambda: AttachedMediaDetails)), default=()
    )
    """The files that were found."""


@_s.model
class GetAttachedMediaInfoRequest(_s.Request[GetAttachedMediaInfoResponse]):
    """Look up watermark images, subtitles and materials, and get addresses to fetch them from.

    With OutputType cdn, AuthTimeout counts only if URL signing is switched on; it has no upper
    limit then, and defaults to what is set there. With OutputType oss it counts only for a private
    bucket and defaults to 3,600; in a bucket of your own it may be at most 129,600 (36 hours).

    Rules across parameters:

    - With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).
    """

    media_ids: Sequence[str] | str = _s.field(
        "MediaIds", _s.ListOf(_s.Text(), style="comma", max_items=20)
    )
    """The ids of the files, as CreateUploadAttachedMedia answered them in MediaId. At most 20
    items."""

    auth_timeout: int | None = _s.field("AuthTimeout", _s.Integer(minimum=1), default=None)
    """For how many seconds the answered addresses stay valid. Limits and defaults depend on
    OutputType. At least 1."""

    output_type: Literal["oss", "cdn"] | None = _s.field(
        "OutputType", _s.Text(enum=("oss", "cdn")), default=None
    )
    """Where the answered addresses lead. Values: oss (the files in OSS); cdn (the CDN). Default:
    cdn."""


OPERATION = _s.operation(
    name="GetAttachedMediaInfo",
    method_name="get_attached_media_info",
    summary="Look up watermark images, subtitles and materials, and get addresses to fetch them from.",
    service=_SERVICE,
    request=GetAttachedMediaInfoRequest,
    response=GetAttachedMediaInfoResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).",
            _s.IfThen(
                _s.AllOf(_s.Equals("OutputType", "oss"), _s.Given("OutputType")),
                _s.AtMost("AuthTimeout", 2592000),
            ),
        ),
    ),
    errors=(
        _s.ErrorCode("ExceededMax", 400, "MediaIds names more files than one call may ask for."),
    ),
)

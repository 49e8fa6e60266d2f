"""ProduceEditingProjectVideo: Render a video from a timeline or an editing project."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.editing_timeline import EditingTimeline
from ..models.user_data import UserData


@_s.model
class EditingMediaMetadata(_s.Object):
    """What to store about the new video. Keys that are not listed here are passed on."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """The video's title."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """A text about the video."""


@_s.model
class EditingProduceConfig(_s.Object):
    """How a video is made and where it goes. Keys that are not listed here are passed on."""

    template_group_id: str | None = _s.field("TemplateGroupId", _s.Text(), default=None)
    """The group of templates to transcode the new video with."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The bucket to store the new video in, written as its host name. Only in China (Shanghai) it
    may be left out."""

    width: int | None = _s.field("Width", _s.Integer(), default=None)
    """The width of the new video in pixels."""

    height: int | None = _s.field("Height", _s.Integer(), default=None)
    """The height of the new video in pixels."""


@_s.model
class ProduceEditingProjectVideoResponse(_s.Response):
    """The id that the video will have, and the project it is made from."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video. It is known at once, long before the video is there."""

    project_id: str = _s.field("ProjectId", _s.Text())
    """The id of the project, given or newly created."""


@_s.model
class ProduceEditingProjectVideoRequest(_s.Request[ProduceEditingProjectVideoResponse]):
    """Render a video from a timeline or an editing project.

    Returns before the work is done: the video is made in the background and then uploaded to your
    media. The events ProduceMediaComplete and FileUploadComplete tell you when, and transcoding
    reports as after any other upload. Rendering costs money.

    ProjectId and Timeline decide what is rendered:

    - Timeline alone: a new project is created from it, with the media in it as its materials.
    - ProjectId alone: what the project has saved is rendered.
    - Both: Timeline is rendered and saved in the project, with its materials. Title, Description
      and CoverURL change the project as well.

    Only media in the state Normal can be used. A timeline holds at most 200 materials with 1 TB
    together. All buckets have to lie in the region that you call. Width and height of the video are
    128 to 4,096 pixels each, the shorter side at most 2,160.

    Rules across parameters:

    - ProjectId or Timeline is needed.
    """

    project_id: str | None = _s.field("ProjectId", _s.Text(), default=None)
    """The project to render, or to change and render."""

    timeline: EditingTimeline | Mapping[str, object] | str | None = _s.field(
        "Timeline", _s.JsonText(_s.ObjectOf(lambda: EditingTimeline)), default=None
    )
    """What to render. Every clip of a video track needs the id of a medium that exists, or the call
    fails."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """The project's title."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """A text about the project."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of the project's cover."""

    media_metadata: EditingMediaMetadata | Mapping[str, object] | str | None = _s.field(
        "MediaMetadata", _s.JsonText(_s.ObjectOf(lambda: EditingMediaMetadata)), default=None
    )
    """What to store about the new video."""

    produce_config: EditingProduceConfig | Mapping[str, object] | str | None = _s.field(
        "ProduceConfig", _s.JsonText(_s.ObjectOf(lambda: EditingProduceConfig)), default=None
    )
    """How the new video is made and where it goes."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData), max_bytes=1024), default=None
    )
    """Where events about this job go, and a text of yours that they carry. At most 1,024 bytes of
    JSON text."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the new resource belongs to, where there are several. Default:
    app-1000000."""


OPERATION = _s.operation(
    name="ProduceEditingProjectVideo",
    method_name="produce_editing_project_video",
    summary="Render a video from a timeline or an editing project.",
    service=_SERVICE,
    request=ProduceEditingProjectVideoRequest,
    response=ProduceEditingProjectVideoResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "ProjectId or Timeline is needed.",
            _s.AnyOf(_s.Given("ProjectId"), _s.Given("Timeline")),
        ),
    ),
)

"""CreateUploadVideo, RefreshUploadVideo, GetVideoInfo."""

from __future__ import annotations

from ...store.media import Media
from ...store.state import State
from ...timestamps import format_iso
from ..errors import VodError, not_found
from .describing import common_fields, described
from .tickets import new_media_id, reserve, ticket
from .values import Parameters, extension_of, text

__all__ = ["create_upload_video", "get_video_info", "refresh_upload_video"]

_KIND = "video"
_VIDEO = (
    "mp4 ts 3gp mpg mpeg mpe dat vob asf avi wmv flv f4v rm rmvb mov mkv m3u8 dv gif m2t m4v mj2 "
    "mjpeg mts ogg qt swf webm"
)
_AUDIO = "mp3 wma wav aac ra m4a flac ape ac3 amr caf acm"
_EXTENSIONS = frozenset(f"{_VIDEO} {_AUDIO}".split())
_KEPT = ("CoverURL", "TemplateGroupId", "WorkflowId")


def create_upload_video(state: State, parameters: Parameters) -> dict[str, object]:
    """Reserve a video id and a place in storage, and issue a credential for it."""
    extension = extension_of(text(parameters, "FileName") or "")
    if extension not in _EXTENSIONS:
        raise VodError(
            "InvalidFileName.Extension",
            400,
            "FileName needs an extension of a supported video or audio format.",
        )
    reference_id = text(parameters, "ReferenceId")
    if reference_id is not None and state.media.find_by_reference(reference_id) is not None:
        raise VodError("InvalidReferenceId", 400, "Another video has this ReferenceId.")
    fields = common_fields(parameters)
    for name in _KEPT:
        given = text(parameters, name)
        if given is not None:
            fields[name] = given
    media_id = new_media_id(state)
    media = reserve(
        state,
        parameters,
        media_id=media_id,
        kind=_KIND,
        object_key=f"sv/{media_id}/{media_id}.{extension}",
        fields=fields,
        reference_id=reference_id,
    )
    return _ticket(state, media)


def refresh_upload_video(state: State, parameters: Parameters) -> dict[str, object]:
    """Issue another credential for the same place: to go on, or to replace the source file."""
    return _ticket(state, _find(state, parameters))


def get_video_info(state: State, parameters: Parameters) -> dict[str, object]:
    """Describe a video; there is no transcoding here, so it is ready once the bytes are there."""
    media = _find(state, parameters)
    stored = state.objects.find(media.bucket, media.object_key)
    video: dict[str, object] = {
        "VideoId": media.media_id,
        "Status": "Normal" if stored else "Uploading",
        **described(state, media),
        "ModificationTime": format_iso(media.modified_at),
        "RegionId": state.settings.region,
        "ReferenceId": media.reference_id,
        "CoverURL": media.fields.get("CoverURL"),
        "TemplateGroupId": media.fields.get("TemplateGroupId"),
        "UserData": media.fields.get("UserData"),
        "DownloadSwitch": "off",
        "StorageClass": "Standard",
        "Snapshots": [],
    }
    if stored is not None:
        video["Size"] = stored.size
        video["AuditStatus"] = "Normal"
    return {"Video": video}


def _find(state: State, parameters: Parameters) -> Media:
    video_id = text(parameters, "VideoId")
    reference_id = text(parameters, "ReferenceId")
    if video_id is None and reference_id is None:
        raise VodError("MissingParameter", 400, "One of VideoId and ReferenceId is needed.")
    if video_id is not None:
        media = state.media.find(_KIND, video_id)
    else:
        media = state.media.find_by_reference(reference_id or "")
    if media is None:
        raise not_found("InvalidVideo.NotFound", "The video does not exist.")
    return media


def _ticket(state: State, media: Media) -> dict[str, object]:
    return {"VideoId": media.media_id, **ticket(state, media)}

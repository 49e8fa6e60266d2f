"""GetEditingProjectMaterials: List the media that an editing project may be cut from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class EditingMaterial(_s.Object):
    """A medium that a project may be cut from."""

    material_id: str = _s.field("MaterialId", _s.Text())
    """Its id, which is that of the medium."""

    status: str | None = _s.field(
        "Status",
        _s.Text(
            known=("Normal", "Uploading", "UploadFail", "Producing", "Produced", "ProduceFailed")
        ),
        default=None,
    )
    """What state the material is in. Known values: Normal (a material that can be used); Uploading
    (a file that has not arrived yet); UploadFail (a failed upload); Producing (a video in the
    making); Produced (a finished video); ProduceFailed (a video that could not be made)."""

    creation_time: str | None = _s.field("CreationTime", _s.Text(), default=None)
    """When the material was created, in UTC."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The id of its category."""

    material_type: str | None = _s.field(
        "MaterialType", _s.Text(known=("video", "audio", "image")), default=None
    )
    """What kind of material it is. Known values: video, audio, image."""

    tags: str | None = _s.field("Tags", _s.Text(), default=None)
    """The labels as one text, separated by commas."""

    sprite_config: str | None = _s.field("SpriteConfig", _s.Text(), default=None)
    """How its sprites were made."""

    source: str | None = _s.field("Source", _s.Text(), default=None)
    """Where its sprites come from."""

    cate_name: str | None = _s.field("CateName", _s.Text(), default=None)
    """The name of its category."""

    modified_time: str | None = _s.field("ModifiedTime", _s.Text(), default=None)
    """When the material was changed last, in UTC."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about the material."""

    size: int | None = _s.field("Size", _s.Integer(), default=None)
    """The size of the source file in bytes."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of its cover."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds, with up to four decimal places."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    sprites: Sequence[str] = _s.field("Sprites", _s.ListOf(_s.Text(), wrapper="Sprite"), default=())
    """The addresses of its sprites, which show many small snapshots in one image."""

    snapshots: Sequence[str] = _s.field(
        "Snapshots", _s.ListOf(_s.Text(), wrapper="Snapshot"), default=()
    )
    """The addresses of its snapshots."""


@_s.model
class GetEditingProjectMaterialsResponse(_s.Response):
    """The materials."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    material_list: Sequence[EditingMaterial] = _s.field(
        "MaterialList",
        _s.ListOf(_s.ObjectOf(lambda: EditingMaterial), wrapper="Material"),
        default=(),
    )
    """The materials of the project."""


@_s.model
class GetEditingProjectMaterialsRequest(_s.Request[GetEditingProjectMaterialsResponse]):
    """List the media that an editing project may be cut from.

    Being in this list does not mean that the timeline uses a material.
    """

    project_id: str = _s.field("ProjectId", _s.Text())
    """The project's id, as AddEditingProject answered it."""

    type: Literal["video", "audio"] | None = _s.field(
        "Type", _s.Text(enum=("video", "audio")), default=None
    )
    """The kind of material to list. Values: video, audio."""

    material_type: Literal["video", "audio", "image"] | None = _s.field(
        "MaterialType", _s.Text(enum=("video", "audio", "image")), default=None
    )
    """The kind of material to list. Knows images as well, unlike Type. Values: video, audio, image."""


OPERATION = _s.operation(
    name="GetEditingProjectMaterials",
    method_name="get_editing_project_materials",
    summary="List the media that an editing project may be cut from.",
    service=_SERVICE,
    request=GetEditingProjectMaterialsRequest,
    response=GetEditingProjectMaterialsResponse,
    reads_only=True,
)

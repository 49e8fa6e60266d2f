"""AddEditingProjectMaterials: Add media to those that an editing project may be cut from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class AddedEditingMaterial(_s.Object):
    """A medium that was added to a project."""

    material_id: str = _s.field("MaterialId", _s.Text())
    """Its id, which is that of the medium."""

    status: str | None = _s.field(
        "Status", _s.Text(known=("Normal", "Uploading", "UploadFail")), default=None
    )
    """Whether the material can be used. Known values: Normal (a material that can be used);
    Uploading (a file that has not arrived yet); UploadFail (a failed upload)."""

    create_time: str | None = _s.field("CreateTime", _s.Text(), default=None)
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

    cate_name: str | None = _s.field("CateName", _s.Text(), default=None)
    """The name of its category."""

    modify_time: datetime | None = _s.field("ModifyTime", _s.Timestamp(), default=None)
    """When the material was changed last."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about the material."""

    size: int | None = _s.field("Size", _s.Integer(), default=None)
    """The size of the source file in bytes."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of its cover."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds, with up to four decimal places."""

    customer_id: int | None = _s.field("CustomerId", _s.Integer(), default=None)
    """The id of the account that it belongs to."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    sprites: Sequence[str] = _s.field("Sprites", _s.ListOf(_s.Text()), default=())
    """The addresses of its sprites, which show many small snapshots in one image."""

    snapshots: Sequence[str] = _s.field("Snapshots", _s.ListOf(_s.Text()), default=())
    """The addresses of its snapshots."""


@_s.model
class AddEditingProjectMaterialsResponse(_s.Response):
    """The materials."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    material_list: Sequence[AddedEditingMaterial] = _s.field(
        "MaterialList", _s.ListOf(_s.ObjectOf(lambda: AddedEditingMaterial)), default=()
    )
    """What is known about the materials."""


@_s.model
class AddEditingProjectMaterialsRequest(_s.Request[AddEditingProjectMaterialsResponse]):
    """Add media to those that an editing project may be cut from.

    One call takes materials of one kind only.
    """

    project_id: str = _s.field("ProjectId", _s.Text())
    """The project's id, as AddEditingProject answered it."""

    material_ids: Sequence[str] | str = _s.field(
        "MaterialIds", _s.ListOf(_s.Text(), style="comma", max_items=10)
    )
    """The ids of media that are all of the kind in MaterialType. At most 10 items."""

    material_type: Literal["video", "audio", "image"] = _s.field(
        "MaterialType", _s.Text(enum=("video", "audio", "image"))
    )
    """The kind of all these materials. Values: video, audio, image."""


OPERATION = _s.operation(
    name="AddEditingProjectMaterials",
    method_name="add_editing_project_materials",
    summary="Add media to those that an editing project may be cut from.",
    service=_SERVICE,
    request=AddEditingProjectMaterialsRequest,
    response=AddEditingProjectMaterialsResponse,
    reads_only=False,
)

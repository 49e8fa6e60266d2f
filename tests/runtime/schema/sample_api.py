"""What the generator writes, by hand and for an API that has a value of every kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _schema

SERVICE = _schema.Service(
    product="sample",
    version="2020-01-01",
    title="Sample",
    endpoints={"cn-shanghai": "sample.cn-shanghai.example.com"},
    endpoint_pattern="sample.{region}.example.com",
    errors=(_schema.ErrorCode("Forbidden", status=403, description="Not allowed."),),
)


@_schema.model
class MessageCallback(_schema.Object):
    """Where events go."""

    callback_type: Literal["http", "mns"] | None = _schema.field(
        "CallbackType", _schema.Text(enum=("http", "mns")), default=None
    )
    callback_url: str = _schema.field("CallbackURL", _schema.Text(min_length=1, max_length=256))
    secret: str | None = _schema.field(
        "Secret", _schema.Text(min_length=4, sensitive=True), default=None
    )


@_schema.model
class UserData(_schema.Object):
    """Settings that go along."""

    message_callback: MessageCallback | Mapping[str, object] | str | None = _schema.field(
        "MessageCallback", _schema.ObjectOf(lambda: MessageCallback), default=None
    )
    extend: object = _schema.field("Extend", _schema.AnyValue(max_bytes=32), default=None)


@_schema.model
class Tag(_schema.Object):
    """A key and a value."""

    key: str = _schema.field("Key", _schema.Text(max_length=64))
    value: str | None = _schema.field("Value", _schema.Text(max_length=64), default=None)


@_schema.model
class Category(_schema.Object):
    """A category, which holds categories."""

    name: str = _schema.field("Name", _schema.Text(max_length=8))
    sub_categories: Sequence[Category | Mapping[str, object]] | None = _schema.field(
        "SubCategories",
        _schema.ListOf(_schema.ObjectOf(lambda: Category), wrapper="Category"),
        default=None,
    )


@_schema.model
class UploadAddress(_schema.Object):
    """Where to upload to."""

    endpoint: str = _schema.field("Endpoint", _schema.Text())
    bucket: str = _schema.field("Bucket", _schema.Text())
    file_name: str = _schema.field("FileName", _schema.Text())


@_schema.model
class UploadAuth(_schema.Object):
    """What to upload with."""

    access_key_id: str = _schema.field("AccessKeyId", _schema.Text())
    access_key_secret: str = _schema.field("AccessKeySecret", _schema.Text(sensitive=True))
    security_token: str = _schema.field("SecurityToken", _schema.Text(sensitive=True))
    expiration: int | None = _schema.field("Expiration", _schema.Integer(), default=None)
    expire_utc_time: datetime | None = _schema.field(
        "ExpireUTCTime", _schema.Timestamp(), default=None
    )


@_schema.model
class Video(_schema.Object):
    """A video of a page."""

    video_id: str = _schema.field("VideoId", _schema.Text())
    title: str | None = _schema.field("Title", _schema.Text(), default=None)
    status: str | None = _schema.field(
        "Status", _schema.Text(known=("Normal", "Uploading")), default=None
    )
    size: int | None = _schema.field("Size", _schema.Integer(), default=None)
    duration: float | None = _schema.field("Duration", _schema.Number(), default=None)
    creation_time: datetime | None = _schema.field(
        "CreationTime", _schema.Timestamp(), default=None
    )
    snapshots: list[str] | None = _schema.field(
        "Snapshots", _schema.ListOf(_schema.Text(), wrapper="Snapshot"), default=None
    )
    category: Category | None = _schema.field(
        "Category", _schema.ObjectOf(lambda: Category), default=None
    )


@_schema.model
class SubmitEverythingResponse(_schema.Response):
    """What SubmitEverything answers."""

    request_id: str = _schema.field("RequestId", _schema.Text())
    total: int | None = _schema.field("Total", _schema.Integer(bits=32), default=None)
    ratio: float | None = _schema.field("Ratio", _schema.Number(), default=None)
    done: bool | None = _schema.field("Done", _schema.Boolean(), default=None)
    finished: datetime | None = _schema.field("Finished", _schema.Timestamp(), default=None)
    video_list: list[Video] | None = _schema.field(
        "VideoList", _schema.ListOf(_schema.ObjectOf(lambda: Video), wrapper="Video"), default=None
    )
    ids: list[str] | None = _schema.field("Ids", _schema.ListOf(_schema.Text()), default=None)
    counts: dict[str, int] | None = _schema.field(
        "Counts", _schema.MapOf(_schema.Integer()), default=None
    )
    extra: object = _schema.field("Extra", _schema.AnyValue(), default=None)
    user_data: UserData | None = _schema.field(
        "UserData", _schema.JsonText(_schema.ObjectOf(lambda: UserData)), default=None
    )
    upload_address: UploadAddress = _schema.field(
        "UploadAddress", _schema.JsonText(_schema.ObjectOf(lambda: UploadAddress), base64=True)
    )
    upload_auth: UploadAuth | None = _schema.field(
        "UploadAuth",
        _schema.JsonText(_schema.ObjectOf(lambda: UploadAuth), base64=True),
        default=None,
    )
    category: Category | None = _schema.field(
        "Category", _schema.ObjectOf(lambda: Category), default=None
    )


@_schema.model
class SubmitEverythingRequest(_schema.Request[SubmitEverythingResponse]):
    """The parameters of SubmitEverything."""

    image_type: Literal["default", "cover"] = _schema.field(
        "ImageType", _schema.Text(enum=("default", "cover"))
    )
    title: str | None = _schema.field("Title", _schema.Text(max_length=8), default=None)
    description: str | None = _schema.field(
        "Description", _schema.Text(min_bytes=2, max_bytes=12), default=None
    )
    reference_id: str | None = _schema.field(
        "ReferenceId",
        _schema.Text(pattern="^[a-z0-9-]+$", pattern_hint="lower-case letters, digits or '-'"),
        default=None,
    )
    token: str | None = _schema.field(
        "Token", _schema.Text(min_length=8, sensitive=True), default=None
    )
    cate_id: int | None = _schema.field("CateId", _schema.Integer(), default=None)
    page_size: int | None = _schema.field(
        "PageSize", _schema.Integer(minimum=1, maximum=100, bits=32), default=None
    )
    level: Literal[1, 2, 3] | None = _schema.field(
        "Level", _schema.Integer(enum=(1, 2, 3)), default=None
    )
    scale: float | None = _schema.field(
        "Scale", _schema.Number(minimum=0.5, maximum=2), default=None
    )
    force: bool | None = _schema.field("Force", _schema.Boolean(), default=None)
    start_time: datetime | str | None = _schema.field(
        "StartTime", _schema.Timestamp(), default=None
    )
    tags: Sequence[str] | str | None = _schema.field(
        "Tags",
        _schema.ListOf(_schema.Text(max_length=4), style="comma", max_items=3, unique=True),
        default=None,
    )
    cate_ids: Sequence[int] | str | None = _schema.field(
        "CateIds", _schema.ListOf(_schema.Integer(), style="comma", min_items=1), default=None
    )
    offsets: Sequence[int] | str | None = _schema.field(
        "Offsets", _schema.ListOf(_schema.Integer(minimum=0), style="json"), default=None
    )
    tag: Sequence[Tag | Mapping[str, object]] | None = _schema.field(
        "Tag", _schema.ListOf(_schema.ObjectOf(lambda: Tag), style="repeat"), default=None
    )
    labels: Mapping[str, str] | None = _schema.field(
        "Labels", _schema.MapOf(_schema.Text(max_length=4)), default=None
    )
    user_data: UserData | Mapping[str, object] | str | None = _schema.field(
        "UserData",
        _schema.JsonText(_schema.ObjectOf(lambda: UserData), max_bytes=200),
        default=None,
    )
    ticket: MessageCallback | Mapping[str, object] | str | None = _schema.field(
        "Ticket",
        _schema.JsonText(_schema.ObjectOf(lambda: MessageCallback), base64=True),
        default=None,
    )
    root: Category | Mapping[str, object] | str | None = _schema.field(
        "Root", _schema.JsonText(_schema.ObjectOf(lambda: Category)), default=None
    )


OPERATION = _schema.operation(
    name="SubmitEverything",
    method_name="submit_everything",
    summary="Submits everything.",
    service=SERVICE,
    request=SubmitEverythingRequest,
    response=SubmitEverythingResponse,
    reads_only=False,
    methods=("POST", "GET"),
    ram_action="sample:SubmitEverything",
    errors=(_schema.ErrorCode("IllegalCharacters", status=400, description="Emoji."),),
    rules=(
        _schema.Rule(
            "Only one of CateId and CateIds makes sense.",
            _schema.Not(_schema.AllOf(_schema.Given("CateId"), _schema.Given("CateIds"))),
        ),
        _schema.Rule(
            "A cover needs a Title.",
            _schema.IfThen(
                _schema.AllOf(_schema.Given("ImageType"), _schema.Equals("ImageType", "cover")),
                _schema.Given("Title"),
            ),
        ),
    ),
)

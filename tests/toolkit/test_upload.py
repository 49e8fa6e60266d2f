"""upload_image: from a file to a stored image, and every way in which it can go wrong."""

from __future__ import annotations

import io
import os
import pickle
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import apsara_vod
import vodkit
from apsara_core import AccessKey
from tests.toolkit.callers import Ticket, png
from vodkit import MissingExtraError, UploadedImage, UploadError, upload_image
from vodkit.storage_client import destination
from vodkit.upload_source import look_at


class Client:
    """Stands in for the generated client: same method, same attributes of the answer."""

    region = "cn-shanghai"

    def __init__(self, vod: Any, **changes: str) -> None:
        self.vod, self.changes, self.calls = vod, changes, []

    def create_upload_image(self, **parameters: Any) -> Any:
        self.calls.append(parameters)
        wire = {
            "".join(part.capitalize() for part in name.split("_")): str(value)
            for name, value in parameters.items()
        }
        reply = self.vod.v3("CreateUploadImage", wire)
        assert reply.status == 200, reply.body
        ticket = Ticket(reply.json)
        auth = {
            "access_key_id": ticket.key_id,
            "access_key_secret": ticket.secret,
            "security_token": ticket.token,
            "expiration": "3000",
            "region": ticket.auth["Region"],
        }
        return SimpleNamespace(
            image_id=ticket.fields["ImageId"],
            image_url=ticket.fields["ImageURL"],
            file_url=ticket.fields["FileURL"],
            upload_address=SimpleNamespace(
                endpoint=ticket.endpoint, bucket=ticket.bucket, file_name=ticket.key
            ),
            upload_auth=SimpleNamespace(**{**auth, **self.changes}),
        )


@pytest.fixture
def client(vod):
    return Client(vod)


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "秋 autumn.PNG"
    path.write_bytes(png(12, 7))
    return path


@pytest.mark.parametrize("as_", [Path, str])
def test_a_file_is_stored(client, vod, picture, as_):
    done = upload_image(client, as_(picture), tags="a,b", cate_id=5)
    assert isinstance(done, UploadedImage)
    assert (done.size, len(done.etag), done.bucket) == (
        picture.stat().st_size,
        32,
        "outin-vodkit-local",
    )
    assert client.calls == [
        {
            "image_type": "default",
            "title": "秋 autumn",
            "image_ext": "png",
            "original_file_name": "秋 autumn.PNG",
            "tags": "a,b",
            "cate_id": 5,
        }
    ]
    info = vod.v3("GetImageInfo", {"ImageId": done.image_id}).json["ImageInfo"]
    assert (info["Status"], info["Title"], info["URL"]) == ("Normal", "秋 autumn", done.image_url)
    assert (info["Mezzanine"]["Width"], info["Mezzanine"]["FileURL"]) == (12, done.file_url)


def test_bytes_are_stored(client, vod):
    done = upload_image(
        client, png(1, 1), file_name="a.gif", title="mine", image_ext="png", image_type="cover"
    )
    assert done.key.startswith("image/cover/")
    assert done.key.endswith(".png")
    assert vod.v3("GetImageInfo", {"ImageId": done.image_id}).json["ImageInfo"]["Title"] == "mine"


def test_a_long_name_makes_a_title_that_fits(client, tmp_path):
    upload_image(client, b"x", file_name="标" * 60 + ".png")
    assert client.calls[0]["title"] == "标" * 42


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda folder: folder / "none.png", "there is no file"),
        (lambda folder: folder, "is no file"),
        (lambda folder: _written(folder / "empty.png", b""), "is empty"),
        (lambda folder: _written(folder / "a.bmp", b"x"), "has the extension 'bmp'"),
        (lambda folder: _written(folder / "noextension", b"x"), "has no extension"),
        (lambda folder: _written(folder / ".png", b"x"), "has no extension"),
        (lambda folder: b"x", "pass file_name"),
        (lambda folder: "a\0b.png", "cannot be read"),
        (lambda folder: _pipe(folder / "pipe.png"), "is no file"),
    ],
)
def test_what_cannot_be_uploaded_is_said_before_anything_is_sent(client, tmp_path, make, said):
    with pytest.raises(UploadError) as caught:
        upload_image(client, make(tmp_path))
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert client.calls == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file(client, picture):
    picture.chmod(0)
    with pytest.raises(UploadError, match="cannot be read"):
        upload_image(client, picture)
    assert client.calls == []


def test_an_unreadable_file_as_root(client, picture, monkeypatch):
    def refuse(self, *arguments, **keywords):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UploadError, match="cannot be read: Permission denied"):
        upload_image(client, picture)
    assert client.calls == []


def test_a_missing_extra_is_said_before_anything_is_sent(client, picture, monkeypatch):
    monkeypatch.setitem(sys.modules, "alibabacloud_oss_v2", None)
    with pytest.raises(MissingExtraError, match=r'pip install "apsara-vod\[upload\]"') as caught:
        upload_image(client, picture)
    assert isinstance(caught.value, ImportError)
    assert client.calls == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"access_key_secret": "wrongSecret1"}, "SignatureDoesNotMatch"),
        ({"security_token": "wrongToken1"}, "InvalidSecurityToken"),
    ],
)
def test_a_refusal_of_the_storage(vod, picture, changes, code):
    with pytest.raises(UploadError) as caught:
        upload_image(Client(vod, **changes), picture)
    assert caught.value.code == code
    assert caught.value.request_id
    assert code in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert next(iter(changes.values())) not in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.code, again.request_id) == (
        str(caught.value),
        code,
        caught.value.request_id,
    )


def test_a_ticket_without_its_parts(client):
    address = SimpleNamespace(
        endpoint="https://oss-cn-beijing.aliyuncs.com", bucket="b", file_name="k"
    )
    auth = SimpleNamespace(
        access_key_id="i", access_key_secret="hush", security_token="quiet", region=None
    )
    where = destination(address, auth)
    assert (where.region, where.path_style) == ("cn-beijing", False)
    assert "hush" not in repr(where)
    assert "quiet" not in repr(where)
    address.endpoint = "oss-ap-southeast-1-internal.aliyuncs.com"
    assert destination(address, auth).region == "ap-southeast-1"
    assert destination(address, auth).endpoint.startswith("https://")
    address.endpoint = "https://oss-accelerate.aliyuncs.com"
    assert destination(address, auth, fallback_region="cn-shanghai").region == "cn-shanghai"
    with pytest.raises(UploadError, match="region"):
        destination(address, auth)
    for endpoint in ("http://127.0.0.1:8080", "http://localhost:80", "http://[::1]:80"):
        address.endpoint = endpoint
        assert destination(address, auth, fallback_region="x").path_style
    auth.security_token = None
    with pytest.raises(UploadError, match=r"lacks UploadAuth\.SecurityToken"):
        destination(address, auth, fallback_region="x")
    with pytest.raises(UploadError, match="no upload ticket"):
        destination(None, auth)
    address.endpoint = "http://["
    with pytest.raises(UploadError, match="no URL"):
        destination(address, auth)


@pytest.mark.parametrize("wrong", [5, None, io.BytesIO(b"x"), ["a.png"]])
def test_what_is_neither_a_path_nor_bytes(client, wrong):
    with pytest.raises(UploadError, match="a path or bytes are expected, got "):
        upload_image(client, wrong)


def test_a_client_that_cannot_upload(picture):
    with pytest.raises(UploadError, match=r"must be an apsara_vod\.Client, got NoneType"):
        upload_image(None, picture)
    with pytest.raises(UploadError, match="upload_image is synchronous, and this one is an Async"):
        upload_image(
            apsara_vod.AsyncClient(
                endpoint="http://127.0.0.1:9", credentials=AccessKey("id", "secret")
            ),
            picture,
        )


def test_names_that_are_no_text(tmp_path):
    source = look_at(b"x", allowed=["png"], file_name="a\udcff.png")
    source.name.encode("utf-8")
    assert source.stem == "a?"


def test_public_names_are_there_and_lazy():
    assert set(vodkit.__all__) <= set(dir(vodkit))
    for name in vodkit.__all__:
        assert getattr(vodkit, name).__name__ == name
    with pytest.raises(AttributeError):
        vodkit.nothing  # noqa: B018


def _written(path, data):
    path.write_bytes(data)
    return path


def _pipe(path):
    os.mkfifo(path)
    return path

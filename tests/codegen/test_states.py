"""The change of 2022-10-27, absorbed by regeneration.

CreateUploadImage went through three states. The same generator, templates and runtime make a client
of each; what differs is the spec. The three states lie in tests/data/create_upload_image/.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from apsara_core import ValidationError, schema
from tests.codegen.generated_package import generate, imported

STATES = Path(__file__).parents[1] / "data" / "create_upload_image"
REPOSITORY = Path(__file__).parents[2]

BEFORE, SINCE, TODAY = "1-before-2022-10-27", "2-since-2022-10-27", "3-today"

CHINESE = "图"  # one character, three bytes of UTF-8
EMOJI = "🖼"  # one character, four bytes


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, ModuleType]]:
    folder = tmp_path_factory.mktemp("states")
    with (
        imported(generate(STATES / BEFORE), folder, "vod_before") as before,
        imported(generate(STATES / SINCE), folder, "vod_since") as since,
        imported(generate(STATES / TODAY), folder, "vod_today") as today,
    ):
        yield {BEFORE: before, SINCE: since, TODAY: today}


def _broken(client: ModuleType, **parameters: object) -> set[tuple[str, str]]:
    """Wire name and rule of each violation."""
    request = client.CreateUploadImageRequest(**{"image_type": "default", **parameters})
    return {(found.wire_name, found.rule) for found in schema.violations(request)}


def _keywords(client: ModuleType) -> list[str]:
    parameters = inspect.signature(client.Client.create_upload_image).parameters.values()
    return [p.name for p in parameters if p.kind is inspect.Parameter.KEYWORD_ONLY]


OLD_KEYWORDS = [
    "image_type",
    "title",
    "image_ext",
    "tags",
    "storage_location",
    "cate_id",
    "user_data",
    "description",
    "app_id",
]


def test_the_older_document_has_no_original_file_name(clients: dict[str, ModuleType]) -> None:
    assert sorted(_keywords(clients[BEFORE])) == sorted(OLD_KEYWORDS)
    with pytest.raises(TypeError, match="original_file_name"):
        clients[BEFORE].CreateUploadImageRequest(
            image_type="default", original_file_name="picture_01.png"
        )


@pytest.mark.parametrize("state", [SINCE, TODAY])
def test_original_file_name_appears(clients: dict[str, ModuleType], state: str) -> None:
    assert sorted(_keywords(clients[state])) == sorted([*OLD_KEYWORDS, "original_file_name"])


@pytest.mark.parametrize("state", [BEFORE, SINCE, TODAY])
def test_image_type_is_required_and_closed(clients: dict[str, ModuleType], state: str) -> None:
    request = clients[state].CreateUploadImageRequest
    with pytest.raises(TypeError, match="image_type"):
        request()
    for image_type in ("default", "cover"):
        schema.validate(request(image_type=image_type))
    assert _broken(clients[state], image_type="Default") == {("ImageType", "enum")}
    assert _broken(clients[state], image_type="") == {("ImageType", "enum")}


@pytest.mark.parametrize(
    ("field", "limit"), [("title", 128), ("description", 1024)], ids=["title", "description"]
)
def test_texts_are_measured_in_bytes_first_and_in_characters_later(
    clients: dict[str, ModuleType], field: str, limit: int
) -> None:
    wire_name = field.capitalize()
    for text, fits in [
        ("a" * (limit - 1), True),
        ("a" * limit, True),
        ("a" * (limit + 1), False),
        (CHINESE * (limit // 3), True),
        (CHINESE * (limit // 3) + "a" * (limit % 3), True),
        (CHINESE * (limit // 3) + "a" * (limit % 3 + 1), False),
        (EMOJI * (limit // 4), True),
        (EMOJI * (limit // 4) + "a", False),
    ]:
        found = _broken(clients[BEFORE], **{field: text})
        assert found == (set() if fits else {(wire_name, "x-max-bytes")}), len(text)
    for state in (SINCE, TODAY):
        for letter in ("a", CHINESE, EMOJI):
            assert _broken(clients[state], **{field: letter * (limit - 1)}) == set()
            assert _broken(clients[state], **{field: letter * limit}) == set()
            assert _broken(clients[state], **{field: letter * (limit + 1)}) == {
                (wire_name, "maxLength")
            }


def test_a_tag_has_32_bytes_first_and_32_characters_later(clients: dict[str, ModuleType]) -> None:
    assert _broken(clients[BEFORE], tags=[CHINESE * 10 + "aa"]) == set()
    assert _broken(clients[BEFORE], tags=["ok", CHINESE * 11]) == {("Tags[1]", "x-max-bytes")}
    for state in (SINCE, TODAY):
        assert _broken(clients[state], tags=[CHINESE * 32]) == set()
        assert _broken(clients[state], tags=["ok", CHINESE * 33]) == {("Tags[1]", "maxLength")}


@pytest.mark.parametrize("state", [BEFORE, SINCE, TODAY])
def test_at_most_16_tags(clients: dict[str, ModuleType], state: str) -> None:
    assert _broken(clients[state], tags=["t"] * 16) == set()
    assert _broken(clients[state], tags=["t"] * 17) == {("Tags", "maxItems")}
    assert _broken(clients[state], tags=",".join("t" * 17)) == {("Tags", "maxItems")}


def test_image_ext_grows(clients: dict[str, ModuleType]) -> None:
    for state in (BEFORE, SINCE, TODAY):
        for extension in ("png", "jpg", "jpeg", "gif"):
            assert _broken(clients[state], image_ext=extension) == set()
        assert _broken(clients[state], image_ext="bmp") == {("ImageExt", "enum")}
    for extension in ("heic", "webp"):
        for state in (BEFORE, SINCE):
            assert _broken(clients[state], image_ext=extension) == {("ImageExt", "enum")}
        assert _broken(clients[TODAY], image_ext=extension) == set()


def test_the_extension_of_the_original_file_name_is_needed_and_then_not(
    clients: dict[str, ModuleType],
) -> None:
    for name in (r"D:\picture_01.png", "picture.PNG", "图片.JPeG", "a/b.c/picture.gif"):
        for state in (SINCE, TODAY):
            assert _broken(clients[state], original_file_name=name) == set()
    for name in ("picture_01", "picture.", r"D:\pictures.d\picture_01"):
        assert _broken(clients[SINCE], original_file_name=name) == {("OriginalFileName", "pattern")}
        assert _broken(clients[TODAY], original_file_name=name) == set()


def test_the_operation_carries_its_dated_history(clients: dict[str, ModuleType]) -> None:
    dates = {
        state: [
            date
            for date in ("2022-10-27", "2025-12-13")
            if date in (clients[state].CreateUploadImageRequest.__doc__ or "")
        ]
        for state in clients
    }
    assert dates == {
        BEFORE: [],
        SINCE: ["2022-10-27"],
        TODAY: ["2022-10-27", "2025-12-13"],
    }


def test_a_violation_says_which_limit_in_which_unit(clients: dict[str, ModuleType]) -> None:
    request = clients[BEFORE].CreateUploadImageRequest(image_type="cover", title=CHINESE * 43)
    with pytest.raises(ValidationError) as caught:
        schema.validate(request)
    assert "title (Title): 129 bytes" in str(caught.value)
    assert "128" in str(caught.value)


def test_the_spec_of_today_is_the_third_state() -> None:
    """What is tested here is what is shipped."""
    here = STATES / TODAY / "operations" / "upload" / "CreateUploadImage.yaml"
    shipped = REPOSITORY / "spec" / "vod" / "operations" / "upload" / "CreateUploadImage.yaml"

    def lines(path: Path) -> list[str]:
        first, *rest = path.read_text("utf-8").splitlines()
        assert first.startswith("# yaml-language-server: ")
        return rest

    assert lines(here) == lines(shipped)

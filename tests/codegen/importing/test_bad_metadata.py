"""Metadata that cannot be used: one clear sentence, exit 2, nothing written."""

from __future__ import annotations

import contextlib
import copy
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.importing import ImportRefusedError, prepare_import
from codegen.vendor import MetadataError
from codegen.vendor.json_document import MOST_BYTES
from tests.codegen.importing.workshop import Workshop, answer, api, metadata, parameter, tree

GOOD = metadata(
    {
        "GetBook": api(
            parameter("BookId", {"type": "string", "required": True, "maxLength": 3, "example": "a"}),
            parameter("Tag", {"type": "array", "items": {"type": "object", "properties": {"Key": {"type": "string"}}}}, style="repeatList"),
            parameter("Page", {"type": "integer", "enum": ["1", "2"], "default": "1", "minimum": "1"}),
            parameter("Config", {"type": "object", "properties": {"A": {"$ref": "#/components/schemas/Node"}}}, style="json"),
            response=answer(
                Node={"$ref": "#/components/schemas/Node"},
                List={"type": "object", "itemNode": True, "properties": {"Item": {"type": "array", "items": {"type": "number"}}}},
            ),
            errorCodes={"404": [{"errorCode": "Gone", "errorMessage": "It is gone."}]},
        ),
        "ListBooks": api(),
    },
    components={"schemas": {"Node": {"type": "object", "properties": {"Next": {"$ref": "#/components/schemas/Node"}}}}},
)  # fmt: skip


def refused(workshop: Workshop, data: object = None, *, text: str | bytes | None = None) -> str:
    """The one sentence about a file; before and after it the folder is the same."""
    path = workshop.root / "metadata.json"
    if text is None:
        path.write_text(json.dumps(data), "utf-8")
    else:
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    before = tree(workshop.root)
    assert workshop.import_file(path) == 2, workshop.report
    assert tree(workshop.root) == before
    assert not workshop.report
    (line,) = workshop.said.strip().split("\n")
    assert line.startswith("codegen: ")
    assert len(line) < 700
    return line


@pytest.mark.parametrize("existing", [False, True])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "no JSON"),
        ("{", "no JSON"),
        (json.dumps(GOOD)[:-100], "no JSON"),
        ("[]", "no object"),
        ("null", "no object"),
        ("{}", "no API metadata"),
        (b"\xff\xfe", "UTF-8"),
        ("[" * 100_000, "deep"),
        ('{"a":' * 150 + "1" + "}" * 150, "deep"),
        ('{"info": 1, "info": 2}', "twice"),
        ('{"info": NaN}', "NaN"),
        ('{"a": ' + "9" * 5000 + "}", "number"),
        ('{"openapi": "3.1.0", "info": {"title": "x"}, "paths": {}}', "no API metadata"),
    ],
)
def test_what_is_no_metadata(workshop: Workshop, text: str, expected: str, existing: bool):
    if existing:
        workshop.imported(GOOD)
    assert expected in refused(workshop, text=text)


def test_a_huge_file(workshop: Workshop):
    path = workshop.root / "metadata.json"
    with path.open("wb") as opened:
        opened.truncate(MOST_BYTES + 1)
    assert workshop.import_file(path) == 2
    assert "larger than 64 MiB" in workshop.said


@pytest.mark.parametrize("path", ["missing.json", "folder", "no/such/place.json"])
def test_a_file_that_is_not_there(workshop: Workshop, path: str):
    (workshop.root / "folder").mkdir()
    assert workshop.import_file(workshop.root / path) == 2
    assert workshop.said.count("\n") == 1


def changed(**info: object) -> dict:
    return GOOD | {"info": GOOD["info"] | info}


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (changed(style="ROA"), "ROA"),
        (changed(style=None), "RPC"),
        (changed(product="../x"), "info.product"),
        (changed(version="1.0"), "info.version"),
        (GOOD | {"apis": {}}, "no operation"),
        (GOOD | {"apis": []}, "apis"),
        (GOOD | {"apis": {"../../etc/passwd": api()}}, "passwd"),
        (GOOD | {"apis": {"Get'Book": api()}}, "name"),
        (GOOD | {"apis": {"G" * 10_000: api()}}, "characters"),
        (GOOD | {"apis": {"GetBook": "text"}}, "GetBook"),
        (GOOD | {"directories": [7]}, "directories"),
        (GOOD | {"apis": {"GetBook": api(parameter('a"b'))}}, "name"),
        (
            GOOD | {"apis": {"GetBook": api(response=answer(**{"a\nb": {"type": "string"}}))}},
            "name",
        ),
        (GOOD | {"apis": {"GetBook": api(parameter("A", {"type": 7}))}}, "text"),
        (GOOD | {"apis": {"GetBook": api() | {"parameters": {}}}}, "list"),
        (GOOD | {"components": {"schemas": {"A": {"$ref": "http://x"}}}}, "reference"),
    ],
)
def test_what_no_api_could_have(workshop: Workshop, data: dict, expected: str):
    assert expected in refused(workshop, data)


@pytest.mark.parametrize("name", ["Get-Book", "1Book", "_Book", "日本", "Getbook"])
def test_an_operation_with_an_odd_name_stays_out(workshop: Workshop, name: str):
    workshop.imported(GOOD | {"apis": {"GetBook": api(), name: api()}})
    (line,) = workshop.section("not imported")
    assert line.startswith(f"{name}: its name")


@pytest.mark.parametrize("title", ["../../x", "x" * 10_000, "What's new?", "\n", "\0"])
def test_any_title_of_a_directory_makes_a_folder(workshop: Workshop, title: str):
    workshop.imported(GOOD | {"directories": [{"title": title, "children": ["GetBook"]}]})
    (path,) = workshop.spec.rglob("GetBook.yaml")
    assert path.parent.parent == workshop.spec / "operations"


def test_duplicate_operations(workshop: Workshop):
    text = '{"info": {}, "apis": {"GetBook": {}, "GetBook": {}}}'
    assert "'GetBook' stands twice" in refused(workshop, text=text)


def test_deep_schemas(workshop: Workshop):
    deep: dict = {"type": "string"}
    for _ in range(45):
        deep = {"type": "array", "items": deep}
    assert "schemas inside each other" in refused(
        workshop, GOOD | {"apis": {"GetBook": api(response=answer(Deep=deep))}}
    )


def test_another_product(workshop: Workshop):
    workshop.imported(GOOD)
    assert "describe Other 2020-02-20 and the spec describes Shop" in refused(
        workshop, changed(product="Other")
    )
    assert "2021-01-01" in refused(workshop, changed(version="2021-01-01"))


def test_a_spec_with_mistakes_is_not_touched(workshop: Workshop):
    workshop.imported(GOOD)
    path = workshop.file("GetBook")
    path.write_text(path.read_text("utf-8").replace("operationId", "operationld"), "utf-8")
    before = tree(workshop.spec)
    assert workshop.import_data(GOOD) == 1
    assert "operationId" in workshop.said
    assert tree(workshop.spec) == before


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"product": 1}', '{"operations": {"A": 1}}'])
def test_a_broken_lock(workshop: Workshop, text: str):
    workshop.imported(GOOD)
    (workshop.spec / "vendor.lock.json").write_text(text, "utf-8")
    assert "is not a vendor lock" in refused(workshop, GOOD)


def test_a_folder_of_something_else(workshop: Workshop):
    workshop.spec.mkdir()
    (workshop.spec / "notes.txt").write_text("mine", "utf-8")
    assert "service.yaml" in refused(workshop, GOOD)


def test_a_file_in_the_place_of_the_folder(workshop: Workshop):
    workshop.spec.write_text("mine", "utf-8")
    refused(workshop, GOOD)


def test_a_layout_that_cannot_be_changed_is_named(workshop: Workshop):
    workshop.imported(GOOD)
    path = workshop.file("ListBooks")
    text = path.read_text("utf-8").replace(
        "description: Request id.", "description: &a Request id."
    )
    text = text.replace("type: object", "type: object\n          description: *a")
    text = text.replace("description: *a", "").replace("properties:\n", "properties: &p\n")
    path.write_text(text, "utf-8")
    more = copy.deepcopy(GOOD)
    more["apis"]["ListBooks"] = api(response=answer(More={"type": "string"}))
    assert workshop.import_data(more) in (0, 2)
    workshop.check()


def paths(data: object, path: tuple = ()) -> list[tuple]:
    found = [path]
    if isinstance(data, dict):
        for key in data:
            found += paths(data[key], (*path, key))
    elif isinstance(data, list):
        for number, item in enumerate(data):
            found += paths(item, (*path, number))
    return found


ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(
        ["string", "array", "object", "integer", "any", "json", "flat", "simple", "repeatList", "a.b",
         "#/components/schemas/Node", "#/components/schemas/X", "true", "-1", "9e99", "yes", "2020-01-01",
         "1:30", "0x1f", "null", "- a", "a: b", "a #b", "'", '"', "{", "*a", "&a", "!a", "%", "@", "`"]
    ),
    st.just([]),
    st.just({}),
    st.lists(st.text(max_size=3), max_size=3),
    st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2),
)  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn) -> dict:
    data = copy.deepcopy(GOOD)
    for _ in range(draw(st.integers(1, 4))):
        path = draw(st.sampled_from(paths(data)[1:]))
        holder = data
        for step in path[:-1]:
            holder = holder[step]
        last = path[-1]
        match draw(st.sampled_from(["replace", "replace", "remove", "rename", "copy"])):
            case "replace":
                holder[last] = draw(ODD)
            case "remove":
                del holder[last]
            case "rename" if isinstance(holder, dict):
                holder[draw(st.text(max_size=6) | st.just("class"))] = holder.pop(last)
            case _:
                other = draw(st.sampled_from(paths(data)[1:]))
                source = data
                for step in other:
                    source = source[step]
                holder[last] = copy.deepcopy(source)
    return data


@given(first=mutated(), second=mutated())
def test_any_metadata_is_imported_or_refused(
    tmp_path_factory: pytest.TempPathFactory, first: dict, second: dict
):
    """Whatever comes, and whatever was there before: a sound spec, or one sentence."""
    root = tmp_path_factory.mktemp("any")
    for data in (first, second, GOOD):
        write_if_possible(root, data)


def write_if_possible(root: Path, data: dict) -> None:
    path, spec = root / "metadata.json", root / "spec"
    path.write_text(json.dumps(data), "utf-8")
    try:
        prepared = prepare_import(path, spec)
    except (MetadataError, ImportRefusedError):
        return
    assert prepared.is_sound, prepared.report
    for target, content in prepared.changes.items():
        if content is None:
            target.unlink()
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    again = prepare_import(path, spec)
    assert not again.changes, again.report


@given(st.data())
def test_any_lock(tmp_path_factory: pytest.TempPathFactory, choose: st.DataObject):
    """A lock that a bad merge left behind is refused, or it is a lock."""
    root = tmp_path_factory.mktemp("lock")
    write_if_possible(root, GOOD)
    path = root / "spec" / "vendor.lock.json"
    lock = json.loads(path.read_text("utf-8"))
    for _ in range(choose.draw(st.integers(1, 3))):
        place = choose.draw(st.sampled_from(paths(lock)[1:]))
        holder = lock
        for step in place[:-1]:
            holder = holder[step]
        if choose.draw(st.booleans()):
            holder[place[-1]] = choose.draw(ODD)
        else:
            del holder[place[-1]]
    path.write_text(json.dumps(lock), "utf-8")
    with contextlib.suppress(MetadataError, ImportRefusedError):
        prepare_import(root / "metadata.json", root / "spec")

"""Every sample answer of the vendor's metadata is read whole, or stands here with the reason.

The metadata is not part of the project; without it beside the checkout these tests are skipped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

import apsara_vod
from apsara_core import schema
from apsara_core.bodies import parse_body

METADATA = Path(__file__).parents[3] / "shared" / "metadata" / "vod-2025-12-13.json"

pytestmark = pytest.mark.skipif(not METADATA.exists(), reason="the vendor's metadata is not here")

MASKED = "masked, so no Base64"
BROKEN_JSON = "the JSON inside the text is broken in the sample"

MISFITS = {
    "BatchGetMediaInfos": "MessageCallback is masked text where all others nest an object",
    "CreateUploadAttachedMedia": MASKED,
    "CreateUploadImage": MASKED,
    "CreateUploadVideo": MASKED,
    "DescribeVodDomainQpsData": "a time stamp unlike the documented form, outside the sample's range",
    "GetAIVideoTagResult": "a list of numbers is written into one text",
    "GetEditingProject": BROKEN_JSON,
    "GetJobDetail": BROKEN_JSON,
    "GetTranscodeTask": BROKEN_JSON,
    "GetTranscodeTemplateGroup": BROKEN_JSON,
    "GetURLUploadInfos": BROKEN_JSON,
    "GetVodTemplate": BROKEN_JSON,
    "ListVodTemplate": BROKEN_JSON,
    "RefreshUploadVideo": MASKED,
}
UNKNOWN = {"GetMediaRefreshJobs": "two keys of the sample begin with a blank"}

OTHER_SHAPE_IN_XML = {
    "DetachAppPolicyFromIdentity": "the XML sample has the two names the other way round",
    "GetURLUploadInfos": "the XML sample puts an element between the list and its items",
    "GetUploadDetails": "the XML sample puts an element between the list and its items",
    "ListAuditSecurityIp": "the XML sample uses other element names",
    "MoveAppResource": "the XML sample has the two ids the other way round",
    "SubmitMediaDNADeleteJob": "the XML sample has the two ids the other way round",
    "SubmitWorkflowJob": "the JSON sample holds an empty TaskId, the XML sample none",
}


@pytest.fixture(scope="module")
def samples() -> dict[str, dict[str, str]]:
    described = json.loads(METADATA.read_text("utf-8"))["apis"]
    return {
        name: {
            sample["type"]: sample["example"]
            for sample in json.loads(described[name].get("responseDemo") or "[]")
        }
        for name in described
    }


def read(operation: str, body: str) -> schema.Response:
    response_type = apsara_vod.OPERATIONS[operation].response_type
    return schema.decode(response_type, dict(parse_body(body.encode("utf-8"), operation)))


def unknown_fields(value: Any) -> Iterator[str]:
    if isinstance(value, list | tuple):
        for item in value:
            yield from unknown_fields(item)
    elif isinstance(value, schema.Object | schema.Response):
        yield from value.unknown_fields
        for field in schema.wire_fields(type(value)):
            yield from unknown_fields(getattr(value, field.python_name, None))


def test_every_operation_is_described_and_has_a_sample(samples: dict[str, dict[str, str]]) -> None:
    assert sorted(apsara_vod.OPERATIONS) == sorted(samples)
    assert [name for name, kinds in samples.items() if "json" not in kinds] == []


def test_json_samples_are_read_whole(samples: dict[str, dict[str, str]]) -> None:
    misfits, unknown = set(), set()
    for name, kinds in samples.items():
        answer = read(name, kinds["json"])
        if answer.misfits:
            misfits.add(name)
        if set(unknown_fields(answer)):
            unknown.add(name)
    assert misfits == set(MISFITS)
    assert unknown == set(UNKNOWN)


def test_the_same_answer_in_xml_gives_an_equal_object(samples: dict[str, dict[str, str]]) -> None:
    for name, kinds in samples.items():
        members = json.loads(kinds["json"])
        in_xml = _element(f"{name}Response", members)
        assert read(name, in_xml) == read(name, kinds["json"]), name


def test_xml_samples_with_the_values_of_the_json_sample_give_equal_objects(
    samples: dict[str, dict[str, str]],
) -> None:
    compared, others = 0, set()
    for name, kinds in samples.items():
        if "xml" not in kinds:
            continue
        in_xml = read(name, kinds["xml"])
        told = sorted(_texts(parse_body(kinds["xml"].encode("utf-8"), name)))
        if told != sorted(_texts(json.loads(kinds["json"]))):
            continue  # The two samples tell of different things; that it could be read is enough.
        compared += 1
        if in_xml != read(name, kinds["json"]):
            others.add(name)
    assert others == set(OTHER_SHAPE_IN_XML)
    assert compared > 80


def _element(name: str, value: Any) -> str:
    """JSON as the service writes it in XML: lists repeat their element, nothing has attributes."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "".join(_element(name, item) for item in value)
    if isinstance(value, dict):
        inner = "".join(_element(key, item) for key, item in value.items())
    else:
        inner = escape(str(value).lower() if isinstance(value, bool) else str(value))
    return f"<{name}>{inner}</{name}>"


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif value is not None and str(value).strip():
        yield " ".join(str(value).split()).lower()

"""Every sample answer of the vendor's metadata is read whole, or stands here with the reason.

The metadata is not part of the project; without it beside the checkout these tests are skipped.
"""

from __future__ import annotations

import pytest

import apsara_vod
from tests.spec.vendor_samples import METADATA, Reader, Samples, samples_of

FILE = METADATA / "vod-2025-12-13.json"

pytestmark = pytest.mark.skipif(not FILE.exists(), reason="the vendor's metadata is not here")

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


VOD = Reader(apsara_vod.OPERATIONS)


@pytest.fixture(scope="module")
def samples() -> Samples:
    return samples_of(FILE)


def test_every_operation_is_described_and_has_a_sample(samples: Samples) -> None:
    assert sorted(apsara_vod.OPERATIONS) == sorted(samples)
    assert [name for name, kinds in samples.items() if "json" not in kinds] == []


def test_json_samples_are_read_whole(samples: Samples) -> None:
    misfits, unknown = VOD.not_whole(samples)
    assert misfits == set(MISFITS)
    assert unknown == set(UNKNOWN)


def test_the_same_answer_in_xml_gives_an_equal_object(samples: Samples) -> None:
    assert VOD.other_when_written_as_xml(samples) == []


def test_xml_samples_with_the_values_of_the_json_sample_give_equal_objects(
    samples: Samples,
) -> None:
    compared, others = VOD.other_in_xml(samples)
    assert others == set(OTHER_SHAPE_IN_XML)
    assert compared > 80

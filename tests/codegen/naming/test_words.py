"""Where the words of a wire name begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.naming.words import split_words


@pytest.mark.parametrize(
    ("wire_name", "words"),
    [
        ("FileURL", "file url"),
        ("FileUrl", "file url"),
        ("fileUrl", "file url"),
        ("L2Preload", "l2 preload"),
        ("AddAITemplate", "add ai template"),
        ("GetURLUploadInfos", "get url upload infos"),
        ("ImageURLs", "image urls"),
        ("UploadURLs", "upload urls"),
        ("VideoIDs", "video ids"),
        ("URLsInUse", "urls in use"),
        ("ExpireUTCTime", "expire utc time"),
        ("DescribeVodDomainMax95BpsData", "describe vod domain max95 bps data"),
        ("SubmitMediaDNADeleteJob", "submit media dna delete job"),
        ("x-oss-process", "x oss process"),
        ("Tag.1.Key", "tag 1 key"),
        ("snake_case_name", "snake case name"),
        ("A", "a"),
        ("ABC", "abc"),
        ("H264Profile", "h264 profile"),
        ("MP4", "mp4"),
        ("M3U8Url", "m3 u8 url"),
    ],
)
def test_words(wire_name: str, words: str) -> None:
    assert " ".join(split_words(wire_name)) == words


@given(st.text(alphabet="ABCabc019_-.", min_size=1))
def test_no_letter_or_digit_is_lost(wire_name: str) -> None:
    kept = "".join(split_words(wire_name))

    assert kept == "".join(filter(str.isalnum, wire_name)).lower()

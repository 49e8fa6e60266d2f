"""What an operation's request carries, whichever client and signature sent it; and which operations are looked at longest."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from apsara_vod import OPERATIONS
from vodkit.emulator import AccessKeyPair

VERSION = "2017-03-21"
KEY = AccessKeyPair(access_key_id="testid", access_key_secret="testsecret")
TOKEN_KEY = attrs.evolve(KEY, security_token="tok")

# What the form V1 adds to the query, besides the parameters of the operation.
V1_VARIES = {"Timestamp", "SignatureNonce", "Signature"}
V1_FIXED = {
    "Version": VERSION,
    "SignatureMethod": "HMAC-SHA1",
    "SignatureVersion": "1.0",
    "AccessKeyId": KEY.access_key_id,
}

# One of each shape; for the others, most forms are left to the slow tests.
SHAPES = (
    "AddTranscodeTemplateGroup",  # JSON: a list of large objects
    "AddWatermark",  # JSON: an object
    "CreateUploadAttachedMedia",  # comma list of integers, values tied to each other
    "CreateUploadImage",  # comma list, JSON in JSON
    "DeleteMezzanines",  # boolean
    "DescribeVodDomainRealTimeBpsData",  # GET only, times
    "DescribeVodUserDomains",  # a parameter per item
    "GetCategories",  # integers
    "GetPlayInfo",  # comma lists of an enum
    "PreloadVodObjectCaches",  # JSON: a map of lists
    "SubmitSnapshotJob",  # JSON: a list of integers
)


def each_operation() -> list[Any]:
    """All operations as parameters of a test; those of no shape of their own are slow."""
    return [
        name if name in SHAPES else pytest.param(name, marks=pytest.mark.slow)
        for name in OPERATIONS
    ]


def parameters_of(request: Any, kind: str, operation: str, key: AccessKeyPair = KEY) -> dict:
    """The operation's own parameters, after a look at everything around them."""
    assert request.target.partition("?")[0] == "/"
    assert request.body == b""
    query = request.query
    if kind.startswith("v3"):
        assert request.headers["x-acs-action"] == operation
        assert request.headers["x-acs-version"] == VERSION
        return query
    assert query.pop("Action") == operation
    assert query.pop("Format").upper() == "JSON"
    assert {name: query.pop(name) for name in V1_FIXED} == V1_FIXED
    assert all(query.pop(name) for name in V1_VARIES)
    assert query.pop("SecurityToken", None) == key.security_token
    return query

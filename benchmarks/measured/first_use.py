"""What the first use of an operation takes in a process with a ready client; printed as JSON."""

from __future__ import annotations

import json
import sys
import time

from apsara_core import AccessKey
from apsara_core.schema import decode, encode, validate
from apsara_vod import Client


def main() -> None:
    """Load one operation, build, check and encode a request, and read one answer."""
    key = AccessKey("benchmark-id", "benchmark-secret")
    with Client(endpoint="http://127.0.0.1:9", credentials=key):
        before, start = set(sys.modules), time.perf_counter()
        from apsara_vod.operations.create_upload_image import OPERATION, CreateUploadImageRequest

        request = CreateUploadImageRequest(image_type="default", title="Autumn", tags=["leaves"])
        validate(request)
        encode(request)
        answer = decode(OPERATION.response_type, {"RequestId": "1", "ImageId": "2"})
        if answer.image_id != "2":
            raise AssertionError(answer.image_id)
        milliseconds = (time.perf_counter() - start) * 1000
    print(json.dumps({"ms": milliseconds, "modules": len(set(sys.modules) - before)}))


if __name__ == "__main__":
    main()

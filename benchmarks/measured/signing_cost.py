"""From values to a signed request, and the least that a signature V3 takes.

A question is ``[case, repetitions]``, the answer the processor seconds for one.
"""

from __future__ import annotations

import hashlib
import hmac
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from answering import answer
from upload_request import make_request, settings_for

from apsara_core.calling.call import Call
from apsara_core.schema import encode, validate

SECRET = b"benchmark-secret"
HOST = "vod.cn-shanghai.aliyuncs.com"
EMPTY = hashlib.sha256(b"").hexdigest()


def canonical_request(parameters: dict[str, str]) -> tuple[str, dict[str, str], str, str]:
    """Return the query, the headers to sign, their names, and the canonical request."""
    pairs = sorted((quote(key, "~"), quote(value, "~")) for key, value in parameters.items())
    query = "&".join([f"{key}={value}" for key, value in pairs])
    headers = {
        "host": HOST,
        "x-acs-action": "CreateUploadImage",
        "x-acs-content-sha256": EMPTY,
        "x-acs-date": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "x-acs-signature-nonce": uuid.uuid4().hex,
        "x-acs-version": "2017-03-21",
    }
    names = ";".join(headers)
    block = "".join([f"{name}:{value}\n" for name, value in headers.items()])
    canonical = f"POST\n/\n{query}\n{block}\n{names}\n{EMPTY}"
    return query, headers, names, canonical


def minimal_v3(parameters: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Sign with nothing around it: no checks, no objects."""
    query, headers, names, canonical = canonical_request(parameters)
    signature = hmac_over(canonical.encode())
    headers["authorization"] = (
        f"ACS3-HMAC-SHA256 Credential=benchmark-id,SignedHeaders={names},Signature={signature}"
    )
    return query, headers


def hmac_over(canonical: bytes) -> str:
    """Hash the canonical request, and sign the hash."""
    text = f"ACS3-HMAC-SHA256\n{hashlib.sha256(canonical).hexdigest()}"
    return hmac.digest(SECRET, text.encode(), "sha256").hex()


def _cases() -> dict[str, Callable[[], object]]:
    settings = settings_for(f"https://{HOST}")
    parameters = encode(make_request())
    canonical = canonical_request(parameters)[-1].encode()

    def ours() -> object:
        request = make_request()
        validate(request)
        return Call(settings, request).prepare()

    return {
        "hmac": lambda: hmac_over(canonical),
        "minimal V3": lambda: minimal_v3(parameters),
        "ours": ours,
    }


def main() -> None:
    """Answer until standard input ends."""
    cases = _cases()

    def measure(question: Any) -> float:
        name, repetitions = question[0], int(question[1])
        work = cases[name]
        start = time.process_time()
        for _ in range(repetitions):
            work()
        return (time.process_time() - start) / repetitions

    answer(measure)


if __name__ == "__main__":
    main()

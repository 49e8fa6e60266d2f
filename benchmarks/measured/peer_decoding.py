"""A page of items from dictionaries to a peer's objects: ``peer_decoding.py WHOSE OPERATION FILE``.

FILE holds the page as JSON. A question is the number of repetitions, the answer the processor
seconds for one. Both peers convert every field at once.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from answering import answer


def _decoder(whose: str, operation: str) -> Callable[[Any], object]:
    if whose == "official SDK":
        models = importlib.import_module("alibabacloud_vod20170321.models")
        body = getattr(models, f"{operation}ResponseBody")
        return lambda document: body().from_map(document)
    module = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", f"{operation}Response").lower()
    response = getattr(importlib.import_module(f"vod_peer.models.{module}"), f"{operation}Response")
    from_dict: Callable[[Any], object] = response.from_dict
    return from_dict


def main() -> None:
    """Answer until standard input ends."""
    whose, operation, page = sys.argv[1:]
    decode = _decoder(whose, operation)
    document = json.loads(Path(page).read_bytes())

    def measure(repetitions: int) -> float:
        start = time.process_time()
        for _ in range(repetitions):
            decode(document)
        return (time.process_time() - start) / repetitions

    answer(measure)


if __name__ == "__main__":
    main()

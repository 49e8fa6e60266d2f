"""Every Python example of the pages for users runs, against services on this machine.

An example stands for a program, so it gets what the text around it speaks of: an open client `vod`,
the classes of both packages, and the names of `surroundings`. `...` among the arguments of a client
stands for those that the reader fills in.
"""

from __future__ import annotations

import json
import logging
import math
import re
import shutil
import ssl
import threading

import pytest

import apsara_core
import apsara_core.testing
import apsara_core.tracing
import apsara_vod
from tests.house.tree import ROOT
from tests.runtime.chaos.test_connecting import Authority
from tests.runtime.loopback import Loopback, Reply
from vodkit.emulator import Emulator

PAGES = ["README.md", "docs/client.md", "docs/credentials.md"]
EXAMPLES = [
    pytest.param(page, found[1], id=f"{page}:{text[: found.start(1)].count(chr(10)) + 1}")
    for page in PAGES
    for text in [(ROOT / page).read_text("utf-8")]
    for found in re.finditer(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
]
Real = apsara_vod.Client

ANSWERS = {
    "CreateUploadImage": {"ImageId": "i-1"},
    "GetVideoInfo": {"Video": {"VideoId": "v-1", "Status": "Normal"}},
    "GetVideoList": {"Total": 1, "VideoList": {"Video": [{"VideoId": "v-1", "Title": "Autumn"}]}},
    "SearchMedia": {"Total": 1, "MediaList": [{"MediaId": "m-1", "MediaType": "video"}]},
}


@pytest.fixture
def stub():
    """A service that answers the same to every call."""
    with Loopback() as running:
        running.answer = lambda received: Reply(
            200, json.dumps(ANSWERS[received.headers["x-acs-action"]]).encode()
        )
        thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield {"endpoint": running.url, "credentials": apsara_core.AccessKey("id", "secret")}
        running.shutdown()
        thread.join()


@pytest.fixture
def service():
    """The local service, which stores what is uploaded."""
    pytest.importorskip("alibabacloud_oss_v2")
    with Emulator() as running:
        key = running.credentials
        yield {
            "endpoint": running.vod_url,
            "credentials": apsara_core.AccessKey(key.access_key_id, key.access_key_secret),
        }


@pytest.fixture
def here(example, page, request, monkeypatch):
    """`apsara_vod.Client` as the example imports it: a client of a service on this machine."""
    stores = page == "README.md" and "upload" in example
    local = request.getfixturevalue("service" if stores else "stub")

    class Client(Real):
        def __init__(self, *elided, **options):
            assert set(elided) <= {...}
            # What the example gives has to be right, also where this client has something else.
            Real(**{"region": "cn-shanghai", **options}).close()
            super().__init__(**{**options, **local})

    monkeypatch.setattr(apsara_vod, "Client", Client)
    return Client


class Metric:
    """What stands for the metrics library of a program."""

    def labels(self, *values):
        return self

    def inc(self):
        pass


@pytest.fixture
def surroundings(here, example, tmp_path, monkeypatch):
    """The names that an example may use without saying where they come from."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(ROOT / "examples" / "autumn-harbour.png", "harbour.png")
    authority = Authority(tmp_path)
    authority.certificate_for("me")
    shutil.copy(authority.file, "company.pem")
    names = {name: getattr(apsara_core, name) for name in apsara_core.__all__}
    names |= {name: getattr(apsara_vod, name) for name in apsara_vod.__all__}
    names |= {"apsara_core": apsara_core, "math": math, "ssl": ssl}
    names |= {"log": logging.getLogger("example"), "retries": Metric(), "video_id": "v-1"}
    names["request"] = apsara_vod.GetVideoInfoRequest(video_id="v-1")
    if "httpx2." in example:
        names["httpx2"] = pytest.importorskip("httpx2")
    # Where a walk stands, for the walk after it.
    names["keep"] = lambda cursor: names.update(kept=cursor)
    with here(region="cn-shanghai") as vod:
        names |= {"Client": here, "vod": vod}
        yield names


@pytest.mark.parametrize(("page", "example"), EXAMPLES)
def test_it_runs(page, example, surroundings, capsys):
    exec(compile(example, page, "exec"), surroundings)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_examples(page):
    assert page in {found.values[0] for found in EXAMPLES}

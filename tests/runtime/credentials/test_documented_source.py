"""The example of docs/credentials.md for a source of one's own runs as it stands there."""

from __future__ import annotations

import re
from pathlib import Path

from tests.runtime.chaos.faulty_server import FaultyServer, answer

PAGE = Path(__file__).parents[3] / "docs" / "credentials.md"


class Vault:
    def __init__(self):
        self.read_paths = []

    def read(self, path):
        self.read_paths.append(path)
        return {
            "access_key": "STS.vault",
            "secret_key": "secret",
            "security_token": "token",
            "expiration": "2999-01-02T03:04:05Z",
        }


def example():
    section = PAGE.read_text("utf-8").partition("## Your own source")[2]
    return re.search(r"```python\n(.*?)```", section, re.DOTALL)[1]


def test_it_runs():
    vault = Vault()
    names = {"vault": vault}
    exec(compile(example(), str(PAGE), "exec"), names)
    vod = names["vod"]
    assert vault.read_paths == []
    with FaultyServer() as server, vod:
        server.usual = answer(b'{"RequestId": "R"}')
        here = vod.with_options(endpoint=server.url)
        for _ in range(2):
            here.get_video_info(video_id="v-1")
        signed = [each.headers["x-acs-accesskey-id"] for each in server.received]
    assert signed == ["STS.vault"] * 2
    assert vault.read_paths == ["alicloud/creds/uploader"]

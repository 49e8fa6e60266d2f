from __future__ import annotations

import pytest

from tests.runtime.credentials.world import World


@pytest.fixture(params=["sync", "async"])
def world(request, server, tmp_path):
    """A machine for itself; each test runs with threads and with an event loop."""
    return World(server, tmp_path, request.param)

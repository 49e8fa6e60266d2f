"""No operation can take a name that the clients have for themselves."""

from __future__ import annotations

import pytest

import apsara_core
from codegen.naming import reserved


@pytest.mark.parametrize("client", [apsara_core.BaseClient, apsara_core.AsyncBaseClient])
def test_every_public_name_of_the_clients_is_reserved(client):
    public = {name for name in dir(client) if not name.startswith("_")}
    assert public - reserved.METHOD_NAMES == set()
    assert {"explain", "items", "pages", "send", "send_raw", "with_options"} <= public

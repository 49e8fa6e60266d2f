"""The vendor's older SDK (aliyun-python-sdk-core and aliyun-python-sdk-vod), called by the service's names."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import pytest

from tests.witnesses.connections import close_later

_WHY = "the vendor's older SDK is not installed: see requirements/dev.in"
_client = pytest.importorskip("aliyunsdkcore.client", reason=_WHY)
_request = pytest.importorskip("aliyunsdkcore.request", reason=_WHY)
_credentials = pytest.importorskip("aliyunsdkcore.auth.credentials", reason=_WHY)
exceptions = pytest.importorskip("aliyunsdkcore.acs_exception.exceptions", reason=_WHY)
pytest.importorskip("aliyunsdkvod", reason=_WHY)

REGION = "cn-shanghai"
VERSION = "2017-03-21"


class OfficialV1:
    """One client of the older SDK. It takes the port apart from the host."""

    def __init__(self, url: str, key: Any) -> None:
        parts = urlsplit(url)
        self.host = parts.hostname or ""
        signer = (
            {"ak": key.access_key_id, "secret": key.access_key_secret}
            if key.security_token is None
            else {
                "credential": _credentials.StsTokenCredential(
                    key.access_key_id, key.access_key_secret, key.security_token
                )
            }
        )
        self.client = _client.AcsClient(region_id=REGION, port=parts.port, **signer)
        close_later(self.client.session.close)

    def typed(self, operation: str, parameters: dict[str, Any], *, endpoint: bool = True) -> Any:
        """Make a request of the operation's own class, through its setters."""
        module = import_module(f"aliyunsdkvod.request.v20170321.{operation}Request")
        request = getattr(module, f"{operation}Request")()
        # Six of the classes ask for HTTPS, the rest leave the protocol to the client.
        request.set_protocol_type("http")
        for name, value in parameters.items():
            # A list that repeats has a setter in the plural: set_Tags of Tag.
            setter = getattr(request, f"set_{name}", None) or getattr(request, f"set_{name}s")
            setter(value)
        if endpoint:
            request.set_endpoint(self.host)
        return request

    def common(self, operation: str, parameters: dict[str, Any]) -> Any:
        """Make a request that knows no operation."""
        request = _request.CommonRequest(domain=self.host, version=VERSION, action_name=operation)
        request.set_method("POST")
        for name, value in parameters.items():
            request.add_query_param(name, value)
        return request

    def json(self, request: Any) -> dict[str, Any]:
        """Send, and read JSON: what this SDK asks for in its usual method, whatever was set before."""
        return json.loads(self.client.do_action_with_exception(request))

    def xml(self, request: Any) -> tuple[int, ET.Element]:
        """Send, and return status and document: XML is left to the caller by this SDK, errors too."""
        request.set_accept_format("XML")
        status, headers, body = self.client.implementation_of_do_action(request)
        assert headers["Content-Type"] == "text/xml;charset=utf-8"
        return status, ET.fromstring(body)

from __future__ import annotations

import pytest
from hypothesis import given, strategies

from apsara_core import ConfigurationError
from apsara_core.endpoints import Endpoint, parse, resolve
from tests.runtime.sample_api import SERVICE


@pytest.mark.parametrize(
    ("address", "authority", "url"),
    [
        ("http://127.0.0.1:8080", "127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("https://vod.aliyuncs.com/", "vod.aliyuncs.com", "https://vod.aliyuncs.com"),
        ("https://VOD.aliyuncs.com:443", "vod.aliyuncs.com", "https://vod.aliyuncs.com"),
        ("http://vod.aliyuncs.com:443", "vod.aliyuncs.com:443", "http://vod.aliyuncs.com:443"),
        ("http://[::1]:9", "[::1]:9", "http://[::1]:9"),
        ("HTTP://localhost:80", "localhost", "http://localhost"),
    ],
)
def test_addresses(address, authority, url):
    endpoint = parse(address)
    assert endpoint.authority == authority
    assert endpoint.url == url


@pytest.mark.parametrize(
    ("address", "hint"),
    [
        ("vod.cn-shanghai.aliyuncs.com", "put https:// in front"),
        ("127.0.0.1:8080", "put https:// in front"),
        ("", "put https:// in front"),
        ("ftp://vod.aliyuncs.com", "'ftp' is neither https nor http"),
        ("https://", "no valid host"),
        ("https://:8080", "no valid host"),
        ("https://-a.example", "no valid host"),
        ("https://a..example", "no valid host"),
        ("https://host:99999", "ort"),
        ("https://host:port", "ort"),
        ("https://host:0", "port 0"),
        ("https://host/path", "leave out everything after"),
        ("https://host/?a=b", "leave out everything after"),
        ("https://host?", "leave out everything after"),
        ("https://host#a", "leave out everything after"),
        ("https://ho st", "blank"),
        ("https://host\n", "blank"),
        ("https://hóst", "non-ASCII"),
        ("http://[::1", "Invalid IPv6"),
        (8080, "got int"),
        (None, "got NoneType"),
    ],
)
def test_a_malformed_address_is_one_clear_error(address, hint):
    with pytest.raises(ConfigurationError) as caught:
        parse(address)
    assert "endpoint must be a full address" in str(caught.value)
    assert hint in str(caught.value)


def test_a_password_in_the_address_is_refused_and_not_repeated():
    with pytest.raises(ConfigurationError) as caught:
        parse("https://user:hidden@host")
    assert "take it out" in str(caught.value)
    assert "hidden" not in str(caught.value)


@given(strategies.text())
def test_any_text_is_an_endpoint_or_a_configuration_error(text):
    try:
        endpoint = parse(text)
    except ConfigurationError:
        return
    assert parse(endpoint.url) == endpoint


def test_a_region_gives_the_host_of_the_service():
    shanghai = Endpoint("https", "vod.cn-shanghai.aliyuncs.com")
    assert resolve(SERVICE, "cn-shanghai", None) == shanghai
    assert resolve(SERVICE, "cn-hangzhou", None) == shanghai


def test_a_region_that_the_service_does_not_list_follows_the_pattern():
    assert resolve(SERVICE, "eu-north-9", None).authority == "vod.eu-north-9.aliyuncs.com"


def test_an_endpoint_goes_before_the_region():
    assert resolve(SERVICE, "cn-shanghai", "http://127.0.0.1:1").url == "http://127.0.0.1:1"


@pytest.mark.parametrize("region", ["", "CN-Shanghai", "cn shanghai", "a.b", "a/b", "-", 7])
def test_a_malformed_region_cannot_become_a_host(region):
    with pytest.raises(ConfigurationError) as caught:
        resolve(SERVICE, region, None)
    assert "cn-shanghai" in str(caught.value)


def test_without_region_and_endpoint_the_sentence_offers_both():
    with pytest.raises(ConfigurationError) as caught:
        resolve(SERVICE, None, None)
    assert "region='cn-shanghai'" in str(caught.value)
    assert "endpoint='http://127.0.0.1:8080'" in str(caught.value)

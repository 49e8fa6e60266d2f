from __future__ import annotations

from hashlib import sha256
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given, strategies

from apsara_core.signing import v3
from apsara_core.signing.encoding import canonical_query, percent_encode
from tests.runtime.vectors import load, named

VECTORS = load("sign_v3")["vectors"]

texts = strategies.text(strategies.characters(codec="utf-8"))


def test_all_vectors_are_there():
    assert len(VECTORS) == 25


@pytest.mark.parametrize("vector", **named(VECTORS))
def test_vector(vector):
    data = vector["input"]
    query = canonical_query(data["query"])
    body_hash = sha256(data["body"].encode()).hexdigest()
    signed = v3.sign(
        method=data["method"],
        path=data["path"],
        query=query,
        headers=data["headers"],
        body_hash=body_hash,
        access_key_id=data["access_key_id"],
        access_key_secret=data["access_key_secret"],
    )

    assert query == vector["canonical_query"]
    assert body_hash == vector["hashed_payload"]
    assert v3.canonical_headers(data["headers"])[1] == vector["signed_headers"]
    assert signed.canonical_request == vector["canonical_request"]
    assert signed.string_to_sign == vector["string_to_sign"]
    assert signed.signature == vector["signature"]
    assert signed.authorization == vector["authorization"]
    assert signed.canonical_request == v3.canonical_request(
        data["method"], data["path"], query, data["headers"], body_hash
    )


@pytest.mark.parametrize("vector", **named(VECTORS))
def test_the_canonical_query_decodes_to_what_the_official_sdk_sends(vector):
    sent = parse_qsl(urlsplit(vector["wire_target"]).query, keep_blank_values=True)
    ours = parse_qsl(vector["canonical_query"], keep_blank_values=True)
    assert sorted(ours) == sorted(sent)


def test_the_empty_body_has_the_documented_hash():
    assert sha256(b"").hexdigest() == v3.EMPTY_BODY_HASH


def test_the_repr_of_a_signature_shows_no_header():
    signed = v3.sign(
        method="GET",
        query="",
        headers={"x-acs-security-token": "token-to-hide"},
        body_hash=v3.EMPTY_BODY_HASH,
        access_key_id="id",
        access_key_secret="secret-to-hide",
    )
    assert "hide" not in repr(signed)


@given(texts)
def test_percent_encoding_can_be_undone_and_leaves_only_unreserved_characters(text):
    encoded = percent_encode(text)
    assert unquote(encoded, errors="strict") == text
    assert encoded.isascii()
    assert set(encoded) <= set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~%"
    )


@given(strategies.dictionaries(texts.filter(bool), texts))
def test_a_canonical_query_holds_every_parameter_in_the_order_of_bytes(parameters):
    decoded = parse_qsl(canonical_query(parameters), keep_blank_values=True)
    assert dict(decoded) == parameters
    names = [name for name, _ in decoded]
    assert names == sorted(names, key=str.encode)

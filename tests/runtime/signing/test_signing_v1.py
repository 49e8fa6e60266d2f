from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

import pytest

from apsara_core.signing import v1
from apsara_core.signing.encoding import canonical_query
from tests.runtime.vectors import load, named

VECTORS = load("sign_v1")["vectors"]


def test_all_vectors_are_there():
    assert len(VECTORS) == 22


@pytest.mark.parametrize("vector", **named(VECTORS))
def test_vector(vector):
    given = vector["input"]
    parameters = {**given["query"], **given["form"]}
    secret = given["access_key_secret"]

    assert canonical_query(parameters) == vector["canonical_query"]
    assert v1.string_to_sign(given["method"], parameters) == vector["string_to_sign"]
    assert v1.signature(vector["string_to_sign"], secret) == vector["signature"]
    assert v1.sign(given["method"], parameters, secret) == vector["signature"]


@pytest.mark.parametrize("vector", **named([v for v in VECTORS if v.get("wire_target")]))
def test_the_signature_of_what_a_server_decodes_from_the_wire(vector):
    query = parse_qsl(urlsplit(vector["wire_target"]).query, keep_blank_values=True)
    received = {**dict(query), **vector["input"]["form"]}
    sent = received.pop("Signature")

    assert (
        v1.sign(vector["input"]["method"], received, vector["input"]["access_key_secret"]) == sent
    )


def test_the_method_is_signed():
    parameters = {"Action": "GetVideoInfo"}
    assert v1.sign("GET", parameters, "secret") != v1.sign("POST", parameters, "secret")

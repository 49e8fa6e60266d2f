from __future__ import annotations

import json

import pytest
from hypothesis import given, strategies

from apsara_core import AccessKey, AuthenticationError, NotFound
from apsara_core.judging.signature_mismatch import explain_mismatch
from apsara_core.signing.signed_texts import SignedTexts
from tests.runtime.loopback import Reply, error_reply
from tests.runtime.sample_api import READ, Client, CreateUploadImageRequest

KEY = AccessKey("LTAIexample1234", "SECRETsecret0123456789/+x", "TOKENtoken+0123456789/abc==")
PREFIX = "Specified signature is not matched with our calculation. "


def refusal(text):
    body = {"Code": "SignatureDoesNotMatch", "Message": PREFIX + text, "RequestId": "R"}
    return Reply(400, json.dumps(body).encode())


def refused(server, text_of, *, signature="v1", request=READ):
    """Let the service answer what *text_of* makes of the string that we signed."""
    with Client(endpoint=server.url, credentials=KEY, signature=signature) as client:
        call = client._call_to_explain(request, {})
        from apsara_core.signing.signed_texts import signed_texts

        nonce, moment = "0" * 32, client._settings.sources.now()
        client._settings.sources.nonce = lambda: nonce
        client._settings.sources.now = lambda: moment
        server.usual = refusal(text_of(signed_texts(call.prepare())))
        with pytest.raises(AuthenticationError) as caught:
            client.send(request)
    return caught.value


def test_the_same_string_means_a_wrong_secret(server):
    error = refused(server, lambda ours: f"server string to sign is:{ours.string_to_sign}")
    assert "The service signed the same string to sign, so the access key secret" in error.advice
    assert error.advice in str(error)


def test_the_first_difference_is_shown(server):
    def changed(ours):
        return "server string to sign is:" + ours.string_to_sign.replace(
            "VideoId%3Dv-1", "VideoId%3Dv%2B1"
        )

    error = refused(server, changed)
    assert "differs from ours at character" in error.advice
    assert "VideoId%3Dv-1'" in error.advice
    assert "VideoId%3Dv%2B1'" in error.advice


def test_with_signature_v3_canonical_requests_are_compared(server):
    def changed(ours):
        text = ours.canonical_request.replace("x-acs-action:GetVideoInfo", "x-acs-action:Get")
        return f"server canonical request is:{text}"

    error = refused(server, changed, signature="v3")
    assert "The canonical request of the service differs from ours" in error.advice
    assert "x-acs-action:GetVideoInf" in error.advice


def test_two_texts_in_brackets_are_told_apart(server):
    def both(ours):
        return f"server CanonicalRequest is [{ours.canonical_request}], server StringToSign is [x]"

    error = refused(server, both, signature="v3")
    assert "The service signed the same canonical request" in error.advice


@pytest.mark.parametrize("signature", ["v1", "v3"])
def test_secrets_are_masked_on_both_sides(server, signature):
    def changed(ours):
        text = ours.canonical_request or ours.string_to_sign
        # The difference is behind the token, so that the token is in what is shown around it.
        for mark in ("\n\nhost", "%26Timestamp"):
            text = text.replace(mark, mark[:-1] + "X")
        name = "canonical request" if ours.canonical_request else "string to sign"
        return f"server {name} is:{text}"

    request = CreateUploadImageRequest(image_type="cover", private_key="PRIVATEkey")
    error = refused(server, changed, signature=signature, request=request)
    assert "differs from ours" in error.advice
    for needle in ("TOKENtoken", "SECRETsecret", "PRIVATEkey", "LTAIexample1234"):
        assert needle not in f"{error}{vars(error)}"


def test_without_a_quoted_text_there_is_no_comparison():
    ours = SignedTexts("canonical", "string")
    assert explain_mismatch("Specified signature is not matched", ours) is None


@given(strategies.text(), strategies.text(), strategies.text())
def test_any_message_is_compared_or_not(message, canonical, string):
    ours = SignedTexts(canonical, string)
    for beginning in ("", "string to sign is:", "canonical request is: [", "stringtosign is"):
        found = explain_mismatch(beginning + message, ours)
        assert found is None or found.startswith("The ")


class TestAdvice:
    """What the description of the API says about an error code."""

    def test_of_the_operation_goes_before_that_of_the_service(self, caller, server, key):
        server.usual = error_reply(404, "InvalidVideo.NotFound")
        with pytest.raises(NotFound) as caught:
            caller.call(READ, endpoint=server.url, credentials=key)
        assert caught.value.advice == "There is no such video."
        assert str(caught.value).endswith("[request id R-9] There is no such video.")

    def test_of_the_service_is_said_of_any_operation(self, caller, server, key):
        server.usual = error_reply(404, "INVALIDVIDEO.NotFound")
        with pytest.raises(NotFound) as caught:
            caller.call(
                CreateUploadImageRequest(image_type="cover"), endpoint=server.url, credentials=key
            )
        assert caught.value.advice == "What every operation says."

    def test_an_undocumented_code_has_none(self, caller, server, key):
        server.usual = error_reply(404, "NoSuchResource")
        with pytest.raises(NotFound) as caught:
            caller.call(READ, endpoint=server.url, credentials=key)
        assert caught.value.advice is None

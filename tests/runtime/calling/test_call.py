from __future__ import annotations

import json
import logging

import pytest

import apsara_core.schema as s
from apsara_core import (
    AccessKey,
    AuthenticationError,
    ConfigurationError,
    ConnectionFailed,
    Retry,
    RetryBudget,
    Sources,
    Timeout,
    TransportError,
)
from apsara_core.calling.call import Call, Done, Failed, Renew, Repeat
from apsara_core.http_message import HttpResponse
from apsara_core.provider import ask
from apsara_core.settings import make_settings
from tests.runtime.sample_api import (
    READ,
    SERVICE,
    WRITE,
    GetMediaRefreshJobsRequest,
    GetVideoInfoRequest,
)

OK = HttpResponse(200, {}, b'{"RequestId": "R-1", "Title": "T", "ImageId": "i"}')


class Provider:
    def __init__(self, *keys):
        self.keys = list(keys)

    def get(self):
        return self.keys.pop(0) if len(self.keys) > 1 else self.keys[0]


OLD, NEW = AccessKey("old", "secret", "token-1"), AccessKey("new", "secret", "token-2")


def made(request, credentials=OLD, retry=Retry(), timeout=None):  # noqa: B008 - immutable
    settings = make_settings(
        service=SERVICE,
        region="cn-shanghai",
        endpoint=None,
        credentials=credentials,
        signature="v3",
        retry=retry,
        timeout=timeout,
        validate=True,
        user_agent=None,
        sources=Sources(random=lambda: 0.5),
    )
    return Call(settings, request)


def refusal(code, status=400, headers=None):
    return HttpResponse(status, headers or {}, json.dumps({"Code": code, "Message": "m"}).encode())


def settled(call, outcome):
    """What a driver does with one attempt."""
    call.prepare()
    result = call.settle(outcome)
    if isinstance(result, Renew):
        return call.renewed(result, ask(call.credentials, result.rejected))
    return result


def test_an_answer_may_be_a_list_or_nothing():
    @s.model
    class Titles(s.Response):
        items: list[str] = s.field("$", s.ListOf(s.Text()), default=())
        request_id: str | None = s.field("RequestId", s.Text(), default=None)

    @s.model
    class ListTitles(s.Request[Titles]):
        pass

    words = {"name": "ListTitles", "method_name": "list_titles", "summary": "List titles."}
    s.operation(service=SERVICE, request=ListTitles, response=Titles, reads_only=True, **words)
    headers = {"x-acs-request-id": "R-2"}
    outcome = settled(made(ListTitles()), HttpResponse(200, headers, b'["a", "b"]'))
    assert (outcome.response.items, outcome.response.request_id) == (["a", "b"], "R-2")
    refused = settled(made(ListTitles()), refusal("Forbidden.RAM", 403))
    assert refused.error.code == "Forbidden.RAM"
    nothing = made(GetMediaRefreshJobsRequest(media_id="m"))
    assert settled(nothing, HttpResponse(200, headers, b"")).response.request_id == "R-2"
    assert isinstance(settled(made(READ), HttpResponse(200, headers, b"")), Failed)


@pytest.mark.parametrize("request_", [READ, WRITE])
def test_throttling_is_repeated_for_every_operation(request_):
    call = made(request_)
    assert settled(call, refusal("Throttling.User")).after == 0.05
    assert settled(call, refusal("Throttling.Api")).after == 0.1
    assert isinstance(settled(call, refusal("Throttling")), Failed)


@pytest.mark.parametrize("status", [500, 502, 504])
def test_other_faults_of_the_server_are_repeated_for_reads_only(status):
    outcome = HttpResponse(status, {}, b"<html></html>")
    assert isinstance(settled(made(READ), outcome), Repeat)
    assert isinstance(settled(made(WRITE), outcome), Failed)


def test_a_write_is_repeated_only_if_it_cannot_have_run():
    lost = TransportError("lost", request_sent=True, retryable=True)
    unsent = ConnectionFailed("refused", request_sent=False, retryable=True)
    assert isinstance(settled(made(READ), lost), Repeat)
    assert isinstance(settled(made(WRITE), unsent), Repeat)
    failed = settled(made(WRITE), TransportError("lost", request_sent=True, retryable=True))
    assert isinstance(failed, Failed)
    assert failed.error.retryable is False


def test_a_used_nonce_is_repeated_once_and_for_reads_only():
    call = made(READ)
    assert isinstance(settled(call, refusal("SignatureNonceUsed")), Repeat)
    assert isinstance(settled(call, refusal("SignatureNonceUsed")), Failed)
    assert isinstance(settled(made(WRITE), refusal("SignatureNonceUsed")), Failed)


class TestExpiredToken:
    def test_it_is_repeated_at_once_if_the_provider_has_a_newer_key(self):
        call = made(WRITE, Provider(OLD, NEW))
        assert settled(call, refusal("InvalidSecurityToken.Expired")).after == 0.0
        assert "Credential=new," in call.prepare().headers["authorization"]
        assert isinstance(call.settle(OK), Done)

    def test_a_newer_key_that_does_not_come_in_time_is_none(self):
        call = made(READ, timeout=Timeout(total=60))
        call.prepare()
        failed = call.renewed(call.settle(refusal("InvalidSecurityToken.Expired")), None)
        assert isinstance(failed, Failed)
        assert failed.error.__notes__ == [
            "not repeated: the deadline of 60 s leaves no time for it"
        ]

    def test_it_is_repeated_once(self):
        call = made(WRITE, Provider(OLD, NEW, NEW, OLD))
        assert settled(call, refusal("InvalidSecurityToken.Expired")).after == 0.0
        assert isinstance(settled(call, refusal("InvalidSecurityToken.Expired")), Failed)

    def test_without_a_newer_key_it_is_final(self):
        failed = settled(made(READ), refusal("InvalidSecurityToken.Expired"))
        assert isinstance(failed, Failed)
        assert isinstance(failed.error, AuthenticationError)

    @pytest.mark.parametrize("retry", [Retry(max_attempts=1), None])
    def test_the_number_of_attempts_holds(self, retry):
        provider = Provider(OLD, NEW)
        call = made(READ, provider, retry)
        assert isinstance(settled(call, refusal("InvalidSecurityToken.Expired")), Failed)
        # No attempt is left for a newer key, so nobody asked for one.
        assert provider.keys == [NEW]

    def test_the_policy_is_asked_once_and_the_budget_is_left_alone(self):
        class Policy:
            asked = 0

            def wait(self, failed):
                self.asked += 1
                return 7.0

        policy = Policy()
        call = made(WRITE, Provider(OLD, NEW), policy)
        call._settings.state.budget = RetryBudget(capacity=0)
        outcome = settled(call, refusal("InvalidSecurityToken.Expired"))
        assert (outcome.after, policy.asked) == (0.0, 1)
        assert isinstance(outcome.error, AuthenticationError)


def test_an_unreadable_answer_to_an_accepted_call_is_final():
    failed = settled(made(READ), HttpResponse(200, {}, b"[]"))
    assert isinstance(failed, Failed)
    assert failed.error.attempts == 1


def test_each_attempt_has_its_own_nonce_and_signature():
    call = made(READ)
    headers = [call.prepare().headers for _ in range(3)]
    assert call.attempts == 3
    assert len({h["x-acs-signature-nonce"] for h in headers}) == 3
    assert len({h["authorization"] for h in headers}) == 3


def test_settling_comes_after_preparing():
    with pytest.raises(ConfigurationError, match=r"after Call\.prepare"):
        made(READ).settle(OK)


def test_the_log_holds_an_allow_list_of_facts(caplog):
    caplog.set_level(logging.DEBUG)
    call = made(GetVideoInfoRequest(video_id="private-id"), OLD)
    settled(call, refusal("Throttling\n", headers={"x-acs-request-id": "H\n"}))
    settled(call, OK)
    beginning = "GetVideoInfo to vod.cn-shanghai.aliyuncs.com, attempt"
    assert {record.name for record in caplog.records} == {"apsara_core"}
    assert [record.getMessage() for record in caplog.records] == [
        f"{beginning} 1: HTTP 400 'Throttling\\n' 'H\\n', again in 0.050 s",
        f"{beginning} 2: HTTP 200",
    ]

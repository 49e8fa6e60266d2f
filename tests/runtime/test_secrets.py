"""Credentials stay where they are: the whole output of every way to fail is searched for them."""

from __future__ import annotations

import asyncio
import pickle
import traceback
from contextlib import AsyncExitStack, ExitStack
from urllib.parse import quote

import pytest

from apsara_core import AccessKey, ApsaraError, Retry, Timeout
from apsara_core.calling.call import Call
from tests.runtime.chaos.faulty_server import stall
from tests.runtime.leaks import everything_about
from tests.runtime.loopback import Reply, error_reply
from tests.runtime.sample_api import (
    READ,
    AsyncClient,
    Client,
    CreateUploadImageRequest,
    GetVideoInfoRequest,
)

SECRET = "SECRETsecret0123456789/+x"
TOKEN = "TOKENtoken+0123456789/abc=="
FORMS = [SECRET, TOKEN, *(quote(text, safe="") for text in (SECRET, TOKEN))]
FORMS += [quote(form, safe="") for form in FORMS[2:]]
NEEDLES = ("SECRETsecret", "TOKENtoken")
CLOSED = "http://127.0.0.1:9"

ECHO = b'{"Code":"SignatureDoesNotMatch","Message":"server string to sign is:%s"}'


def make_key():
    # Made here, so that no frame of a test holds the texts themselves.
    return AccessKey("LTAIexample", SECRET, TOKEN)


LIMITS = {"timeout": Timeout(read=0.05), "deadline": Timeout(total=0.15)}


class Stage:
    """One way in which a call ends."""

    def __init__(self, name, request=READ, reply=None, endpoint=None):
        self.name = name
        self.request = request
        self.reply = reply
        self.endpoint = endpoint


STAGES = [
    Stage("success"),
    Stage("validation", GetVideoInfoRequest(video_id="v" * 99)),
    Stage("refused port", endpoint=CLOSED),
    Stage("hang-up", reply=Reply(raw=b"")),
    Stage("no http", reply=Reply(raw=b"hello\r\n")),
    Stage("broken off", reply=Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")),
    Stage("truncated", reply=Reply(200, b'{"Title": ')),
    Stage("html", reply=Reply(502, b"<html></html>")),
    Stage("redirect", reply=Reply(302, b"", {"Location": "http://127.0.0.1:9/"})),
    Stage("redirect astray", reply=Reply(302, b"", {"Location": "http://[/"})),
    Stage("throttled", reply=error_reply(400, "Throttling.User")),
    Stage("bad gzip", reply=Reply(200, b"x", {"Content-Encoding": "gzip"})),
    Stage("timeout", reply="never"),
    Stage("deadline", reply="never"),
    *[
        Stage(f"echo {number}", reply=Reply(400, ECHO % form.encode()))
        for number, form in enumerate(FORMS)
    ],
]


OWN = {False: "default transport", True: "own client", "aiohttp": "aiohttp"}


class Way:
    """How a call is made: the signature, the kind of client, and whose HTTP client."""

    def __init__(self, signature, kind, own, library):
        self.signature = signature
        self.kind = kind
        self.own = own
        self.http = library
        self.seen = []

    def use(self, request, **options):
        """Make one call; returns the texts that a program could have seen."""
        options |= {"credentials": make_key(), "signature": self.signature}
        if self.kind == "sync":
            self._use_sync(request, options)
        else:
            asyncio.run(self._use_async(request, options))
        return self.seen

    def _use_sync(self, request, options):
        with ExitStack() as stack:
            if self.own:
                options["http_client"] = stack.enter_context(self.http.Client())
            client = stack.enter_context(Client(**options))
            try:
                self._note(client, client.send(request))
            except ApsaraError as error:
                self._note(client, request, *everything_about(error))

    async def _use_async(self, request, options):
        async with AsyncExitStack() as stack:
            if self.own == "aiohttp":
                options["http_client"] = "aiohttp"
            elif self.own:
                options["http_client"] = await stack.enter_async_context(self.http.AsyncClient())
            client = await stack.enter_async_context(AsyncClient(**options))
            try:
                self._note(client, await client.send(request))
            except ApsaraError as error:
                self._note(client, request, *everything_about(error))

    def _note(self, client, *values):
        things = [client, client._settings, client._settings.credentials, client._connection]
        self.seen += [f"{thing!r}{thing}{getattr(thing, '__dict__', '')!r}" for thing in things]
        self.seen += [f"{value!r}{value}" for value in values]
        for refused in (client, client._settings.credentials):
            with pytest.raises(Exception) as caught:
                pickle.dumps(refused)
            self.seen.append(str(caught.value))


@pytest.fixture(
    params=[
        (signature, kind, own)
        for signature in ("v3", "v1")
        for kind in ("sync", "async")
        for own in (False, True, "aiohttp")
        if (kind, own) != ("sync", "aiohttp")
    ],
    ids=lambda way: f"{way[0]}-{way[1]}-{OWN[way[2]]}",
)
def way(request, library):
    return Way(*request.param, library)


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_no_credentials_in_any_output(stage, way, server, everything_logged, capfd):
    if stage.reply == "never":
        server.script = [None, None, None]
    elif stage.reply:
        server.usual = stage.reply
    seen = way.use(
        stage.request,
        endpoint=stage.endpoint or server.url,
        timeout=LIMITS.get(stage.name),
        retry=Retry(base=0),
    )
    logged = [record.getMessage() for record in everything_logged.records]
    logged += [repr(record.args) for record in everything_logged.records]
    printed = capfd.readouterr()
    texts = [*seen, *logged, everything_logged.text, printed.out, printed.err]

    for text in texts:
        for needle in NEEDLES:
            assert needle.lower() not in text.lower(), text
    # The search would be worth nothing if the credentials had not gone out.
    if stage.endpoint is None and stage.name != "validation":
        assert server.received
        received = repr([[r.target, r.headers] for r in server.received])
        assert "TOKENtoken" in received
        if way.own != "aiohttp":
            assert any("httpcore" in record.name for record in everything_logged.records)


@pytest.mark.parametrize("signature", ["v3", "v1"])
def test_prepared_requests_and_calls_show_nothing(signature):
    client = Client(region="cn-shanghai", credentials=make_key(), signature=signature)
    with client:
        call = Call(client._settings, READ)
        request = call.prepare()
        shown = f"{call!r}{vars(call)!r}{request!r}{request}{request.shown_url}"
        sent = client._connection._library.request(request, client._settings.limits)
        shown += f"{sent!r}{sent.url!r}{sent.url}"
    for needle in NEEDLES:
        assert needle not in shown
    assert "TOKENtoken" in repr([request.target, request.headers])


def test_sensitive_parameters_do_not_reach_the_log_of_a_callers_client(
    library, server, key, everything_logged
):
    request = CreateUploadImageRequest(image_type="default", private_key="PRIVATEkey")
    server.usual = Reply(200, b'{"ImageId": "i"}')
    with library.Client() as own:
        Client(endpoint=server.url, credentials=key, http_client=own).send(request)
    assert server.received[0].query["SSLPri"] == "PRIVATEkey"
    assert "PRIVATEkey" not in everything_logged.text
    assert "ImageType=default" in everything_logged.text


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_interrupts_carry_no_headers(kind, library, server):
    """Ctrl-C in the midst of sending leaves the frames of the HTTP library in the traceback."""

    def interrupt(request):
        headers = request.headers.raw
        assert headers
        raise KeyboardInterrupt

    transport = library.MockTransport(interrupt)

    def sync():
        with library.Client(transport=transport) as own:
            options = {"credentials": make_key(), "http_client": own}
            Client(endpoint=server.url, **options).send(READ)

    async def later():
        async with library.AsyncClient(transport=transport) as own:
            options = {"credentials": make_key(), "http_client": own}
            await AsyncClient(endpoint=server.url, **options).send(READ)

    with pytest.raises(KeyboardInterrupt) as caught:
        sync() if kind == "sync" else asyncio.run(later())
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
    # `interrupt` is the caller's own function and stays; the library's frames are gone.
    files = {frame.filename for frame in frames if frame.name != "interrupt"}
    assert not any("/httpx" in file or "/httpcore" in file for file in files)


def test_a_cancelled_call_carries_no_headers(async_library, faulty):
    """A crash reporter finds the local variables of all frames that the traceback still has."""
    faulty.usual = stall()

    async def run():
        options = {"credentials": make_key(), "http_client": async_library, "signature": "v1"}
        async with AsyncClient(endpoint=faulty.url, **options) as client:
            call = asyncio.create_task(client.send(READ))
            await asyncio.to_thread(faulty.arrived.wait, 10)
            call.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await call
            return caught.value

    report = traceback.TracebackException.from_exception(asyncio.run(run()), capture_locals=True)
    shown = "".join(report.format())
    for needle in NEEDLES:
        assert needle.lower() not in shown.lower()

"""Names that do not resolve, ports that refuse, certificates that do not fit."""

from __future__ import annotations

import socket
import ssl
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest

from apsara_core import ConnectionFailed, Sources, TransportError
from apsara_core.network import httpx_library
from tests.runtime.chaos.faulty_server import FaultyServer, answer, cut, reset
from tests.runtime.sample_api import READ, WRITE, Client

BEGUN = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"


@pytest.mark.usefixtures("nothing_leaks")
def test_a_refused_write_is_sent_again_and_arrives_once(caller, key):
    with socket.socket() as unused, ExitStack() as stack:
        unused.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        servers = []

        def start_the_server(seconds):
            unused.close()
            servers.append(stack.enter_context(FaultyServer(port=port)))

        async def start_it_async(seconds):
            start_the_server(seconds)

        sources = Sources(sleep=start_the_server, sleep_async=start_it_async)
        address = f"http://127.0.0.1:{port}"
        caller.call(WRITE, endpoint=address, credentials=key, sources=sources)
        [server] = servers
        assert len(server.received) == 1


@pytest.mark.usefixtures("nothing_leaks")
@pytest.mark.parametrize("request_", [READ, WRITE], ids=["read", "write"])
def test_a_port_that_stays_closed(caller, key, sources, waits, request_):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}"
    with pytest.raises(ConnectionFailed) as caught:
        caller.call(request_, endpoint=address, credentials=key, sources=sources)
    assert (caught.value.attempts, caught.value.request_sent) == (3, False)
    assert waits == [0.05, 0.1]


@pytest.mark.usefixtures("nothing_leaks")
def test_a_name_that_does_not_resolve(caller, key, sources, monkeypatch):
    asked = []

    def unknown(host, *arguments, **options):
        asked.append(host)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(ConnectionFailed, match="Temporary failure in name resolution") as caught:
        caller.call(WRITE, endpoint="http://vod.invalid", credentials=key, sources=sources)
    assert caught.value.attempts == 3
    assert len(asked) == 3


@pytest.fixture(scope="session")
def authority(tmp_path_factory):
    """A certificate authority, with a certificate for `localhost` and one for a client."""
    return Authority(tmp_path_factory.mktemp("tls"))


class Authority:
    def __init__(self, folder):
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.x509.oid import NameOID

        self._x509, self._hashes, self._ec = x509, hashes, ec
        self._folder = folder
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "an authority for tests")])
        self._key = ec.generate_private_key(ec.SECP256R1())
        made = self._certificate(self._name, self._key).add_extension(
            x509.BasicConstraints(ca=True, path_length=None), critical=True
        )
        self.file = self._write("ca", made, None)

    def certificate_for(self, host):
        """Make a certificate; returns the file that holds it and its key."""
        x509 = self._x509
        key = self._ec.generate_private_key(self._ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
        made = self._certificate(subject, key).add_extension(
            x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False
        )
        return self._write(host, made, key)

    def _certificate(self, subject, key):
        now = datetime.now(UTC)
        return (
            self._x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key.public_key())
            .serial_number(self._x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=1))
        )

    def _write(self, name, builder, key):
        from cryptography.hazmat.primitives.serialization import (
            Encoding,
            NoEncryption,
            PrivateFormat,
        )

        certificate = builder.sign(self._key, self._hashes.SHA256())
        octets = certificate.public_bytes(Encoding.PEM)
        if key is not None:
            octets += key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        file = self._folder / f"{name}.pem"
        file.write_bytes(octets)
        return str(file)

    def server_context(self, host, *, wants_client=False):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate_for(host))
        if wants_client:
            context.verify_mode = ssl.CERT_REQUIRED
            context.load_verify_locations(self.file)
        return context

    def client_context(self, *, client=None):
        context = ssl.create_default_context(cafile=self.file)
        if client:
            context.load_cert_chain(self.certificate_for(client))
        return context


@pytest.fixture
def tls_server(nothing_leaks):
    """Start a server with the given context; it is stopped after the test."""
    running = []

    def start(context):
        running.append(FaultyServer(context).__enter__())
        return running[-1]

    yield start
    for server in running:
        server.__exit__()


class TestTls:
    @pytest.fixture
    def options(self, key, sources):
        return {"credentials": key, "sources": sources}

    @pytest.mark.parametrize("host", ["localhost", "elsewhere.example"])
    def test_a_certificate_that_nobody_vouches_for(
        self, caller, authority, tls_server, options, host
    ):
        server = tls_server(authority.server_context(host))
        with pytest.raises(ConnectionFailed, match="CERTIFICATE_VERIFY_FAILED") as caught:
            caller.call(WRITE, endpoint=f"https://localhost:{server.port}", **options)
        assert caught.value.attempts == 1
        assert caught.value.retryable is False
        assert server.received == []

    def test_a_certificate_of_another_name(self, httpx_caller, authority, tls_server, options):
        server = tls_server(authority.server_context("elsewhere.example"))
        address = f"https://localhost:{server.port}"
        with pytest.raises(ConnectionFailed, match="localhost") as caught:
            httpx_caller.over(
                {"verify": authority.client_context()}, WRITE, endpoint=address, **options
            )
        assert "CERTIFICATE_VERIFY_FAILED" in str(caught.value)
        assert (caught.value.attempts, caught.value.request_sent) == (1, False)
        assert server.received == []

    def test_an_authority_of_the_callers_own(self, httpx_caller, authority, tls_server, options):
        server = tls_server(authority.server_context("localhost"))
        address = f"https://localhost:{server.port}"
        answer = httpx_caller.over(
            {"verify": authority.client_context()}, READ, endpoint=address, **options
        )
        assert answer.title == "Autumn"

    def test_an_authority_named_by_the_environment(
        self, caller, authority, tls_server, options, monkeypatch
    ):
        monkeypatch.setenv("SSL_CERT_FILE", authority.file)
        monkeypatch.setattr(httpx_library, "_libraries", {})
        server = tls_server(authority.server_context("localhost"))
        answer = caller.call(READ, READ, endpoint=f"https://localhost:{server.port}", **options)
        assert answer.title == "Autumn"
        assert server.connections == 1

    def test_a_certificate_of_the_client(self, httpx_caller, authority, tls_server, options):
        server = tls_server(authority.server_context("localhost", wants_client=True))
        address = f"https://localhost:{server.port}"
        with_one = {"verify": authority.client_context(client="me")}
        assert httpx_caller.over(with_one, READ, endpoint=address, **options).title == "Autumn"

    def test_a_certificate_of_the_client_that_is_missing(
        self, httpx_caller, authority, tls_server, options
    ):
        server = tls_server(authority.server_context("localhost", wants_client=True))
        address = f"https://localhost:{server.port}"
        without = {"verify": authority.client_context()}
        with pytest.raises(TransportError) as caught:
            httpx_caller.over(without, WRITE, endpoint=address, **options)
        # With TLS 1.3 the refusal arrives after the request went out, so nothing is repeated.
        assert (caught.value.attempts, caught.value.request_sent) == (1, True)
        assert server.received == []

    @pytest.mark.parametrize("end", [cut(), cut(BEGUN), reset(), reset(BEGUN)])
    def test_a_connection_that_breaks(self, httpx_caller, authority, tls_server, options, end):
        server = tls_server(authority.server_context("localhost"))
        address = f"https://localhost:{server.port}"
        trusting = {"verify": authority.client_context()}
        server.script = [end]
        assert httpx_caller.over(trusting, READ, endpoint=address, **options).title == "Autumn"
        assert len(server.received) == 2
        server.script = [end]
        with pytest.raises(TransportError) as caught:
            httpx_caller.over(trusting, WRITE, endpoint=address, **options)
        assert (caught.value.attempts, len(server.received)) == (1, 3)

    def test_a_missing_certificate_of_the_client_over_our_own_connections(
        self, caller, authority, tls_server, options, monkeypatch
    ):
        """TLS 1.3 refuses after the handshake: in place of an answer."""
        monkeypatch.setenv("SSL_CERT_FILE", authority.file)
        monkeypatch.setattr(httpx_library, "_libraries", {})
        server = tls_server(authority.server_context("localhost", wants_client=True))
        with pytest.raises(TransportError) as caught:
            caller.call(WRITE, endpoint=f"https://localhost:{server.port}", **options)
        assert (caught.value.attempts, caught.value.request_sent) == (1, True)
        assert server.received == []

    def test_a_record_that_was_tampered_with(
        self, caller, authority, tls_server, options, monkeypatch
    ):
        def step(server, connection):
            connection.sendall(answer()[:20])
            with socket.socket(fileno=connection.detach()) as beneath:
                beneath.sendall(b"\x17\x03\x03\x00\x20" + bytes(32))
                beneath.recv(1)
            return False

        monkeypatch.setenv("SSL_CERT_FILE", authority.file)
        monkeypatch.setattr(httpx_library, "_libraries", {})
        server = tls_server(authority.server_context("localhost"))
        server.script = [step]
        with pytest.raises(TransportError, match="BAD_RECORD_MAC") as caught:
            caller.call(WRITE, endpoint=f"https://localhost:{server.port}", **options)
        assert (caught.value.attempts, caught.value.request_sent) == (1, True)
        assert len(server.received) == 1

    @pytest.mark.parametrize("argument", ["verify", "ssl_context", "cert"])
    def test_no_argument_switches_the_checks_off(self, key, argument):
        with pytest.raises(TypeError, match=argument):
            Client(region="cn-shanghai", credentials=key, **{argument: False})

    def test_the_checks_are_on(self, library, key):
        context = httpx_library.named(None).tls_context
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname

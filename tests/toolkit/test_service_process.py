"""The command, the state file, the thread form, and what they refuse."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys

import pytest

from tests.toolkit.callers import Caller, Ticket, png, send
from vodkit.emulator import Emulator, create_app
from vodkit.emulator.__main__ import main
from vodkit.errors import EmulatorError, MissingExtraError

# The generated client may not be there yet: the command then gets a stand-in for its description.
STARTER = """
import json, sys
from vodkit.emulator import app
from vodkit.emulator.vod.description import read_description
document = json.load(open(sys.argv.pop(1), encoding="utf-8"))
app.load_description = lambda: read_description(document)
from vodkit.emulator.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def start(request):
    running = []
    description = request.path.parent / "description.json"

    def run(*arguments):
        process = subprocess.Popen(
            [sys.executable, "-c", STARTER, str(description), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process

    yield run
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_one_line_when_ready_and_exit_code_zero(start, tmp_path, number):
    state = tmp_path / "state.db"
    process = start("--port", "0", "--state", str(state))
    ready = json.loads(process.stdout.readline())
    assert set(ready) == {"vod", "oss", "access_key_id", "access_key_secret"}
    assert ready["vod"].startswith("http://127.0.0.1:")
    caller = Caller(ready["vod"], ready["access_key_id"], ready["access_key_secret"])
    ticket = Ticket(caller.v3("CreateUploadImage", {"ImageType": "default"}).json)
    assert ticket.request("PUT", png(2, 2)).status == 200
    process.send_signal(number)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (0, "", "")


def test_the_state_file_outlives_the_process(description, tmp_path):
    path = tmp_path / "state.db"
    with Emulator(description=description, state_file=path) as service:
        caller = _caller(service)
        made = caller.v3("CreateUploadImage", {"ImageType": "default"}).json
        first = Ticket(made)
        first.request("PUT", png(4, 4))
        # An upload that was under way when the process ended.
        service._app.state.connection.execute("INSERT INTO chunks VALUES ('lost', 0, x'00')")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with Emulator(description=description, state_file=path) as service:
        info = _caller(service).v3("GetImageInfo", {"ImageId": made["ImageId"]}).json["ImageInfo"]
        assert info["Mezzanine"]["Width"] == 4
        # Addresses are of the service that answers, not of the one that stored.
        assert info["URL"].startswith(f"{service.vod_url}/")
        assert send(service.vod_url, "GET", f"/{first.bucket}/{first.key}").body == png(4, 4)
        assert (
            service._app.state.connection.execute(
                "SELECT count(*) FROM chunks WHERE bytes_id = 'lost'"
            ).fetchone()[0]
            == 0
        )
        # The old ticket still counts.
        first.endpoint = service.oss_url
        assert first.request("PUT", b"x").status == 200


def test_files_that_are_no_state(description, tmp_path):
    text = tmp_path / "text"
    text.write_text("no database " * 1000)
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE a (b)")
    database.close()
    newer = tmp_path / "newer.db"
    create_app(description=description, state_file=newer).close()
    with sqlite3.connect(newer) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    for path, said in (
        (text, "not a database"),
        (other, "another program"),
        (newer, "version 99"),
        (tmp_path, "directory"),
        (tmp_path / "no" / "file", "No such file"),
    ):
        with pytest.raises(EmulatorError) as caught:
            create_app(description=description, state_file=path)
        assert said in str(caught.value)
        assert str(path) in str(caught.value)
    assert text.read_text() == "no database " * 1000


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.com", ""])
def test_only_loopback_without_a_flag(description, host, capsys):
    with pytest.raises(EmulatorError, match="loopback"):
        Emulator(description=description, host=host)
    assert main(["--host", host]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "loopback" in said.err
    Emulator(description=description, host=host, allow_remote=True)


def test_a_port_that_is_taken(service, description):
    port = int(service.vod_url.rpartition(":")[2])
    with (
        pytest.raises(EmulatorError, match=f"port {port}"),
        Emulator(description=description, port=port),
    ):
        pass
    with pytest.raises(EmulatorError, match="70000"), Emulator(description=description, port=70000):
        pass


def test_several_services_at_once_know_nothing_of_each_other(service, description):
    with Emulator(description=description) as other:
        assert other.vod_url != service.vod_url
        assert other.oss_url == other.vod_url
        assert other.credentials != service.credentials
        caller = _caller(other)
        caller.url = service.vod_url
        assert caller.v3("GetCategories").code == "InvalidAccessKeyId.NotFound"
        with pytest.raises(EmulatorError, match="already"):
            other.__enter__()


def test_a_session_needs_a_running_service(description):
    with pytest.raises(EmulatorError, match="does not run"):
        Emulator(description=description).issue_session()


def test_secrets_are_not_shown(service):
    secret = service.credentials.access_key_secret
    for shown in (repr(service.credentials), repr(service._app.state), repr(service._settings)):
        assert secret not in shown


def test_without_the_generated_client(monkeypatch):
    import vodkit.emulator.vod.description as module

    monkeypatch.setattr(module, "_PACKAGE", "no_such_package")
    with pytest.raises(EmulatorError, match="make generate"):
        create_app()


@pytest.mark.parametrize("name", ["starlette", "uvicorn", "jsonschema", "crcmod"])
def test_a_missing_extra_is_one_sentence(name):
    script = f"import sys; sys.modules[{name!r}] = None; from vodkit.emulator.__main__ import main; sys.exit(main([]))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=os.environ, check=False
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert 'pip install "apsara-vod[emulator]"' in done.stderr
    assert done.stderr.count("\n") == 1
    assert name in done.stderr


def test_the_package_imports_without_any_extra():
    script = (
        "import sys\n"
        "for name in ('starlette', 'uvicorn', 'jsonschema', 'crcmod', 'alibabacloud_oss_v2'): sys.modules[name] = None\n"
        "import vodkit, vodkit.emulator, vodkit.upload\n"
        "try: vodkit.Emulator\n"
        "except vodkit.MissingExtraError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=os.environ, check=True
    )
    assert "apsara-vod[emulator]" in done.stdout
    assert issubclass(MissingExtraError, ImportError)


def test_the_application_names_its_own_socket_when_it_is_not_told(description):
    import asyncio

    app = create_app(description=description)
    sent = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send_(message):
        sent.append(message)

    scope = {
        "type": "http",
        "method": "GET",
        "path": "/",
        "raw_path": b"/",
        "query_string": b"",
        "headers": [(b"host", b"evil.example")],
        "server": ("127.0.0.1", 8081),
    }
    asyncio.run(app(scope, receive, send_))
    assert sent[0]["status"] == 400
    assert app._state_for(scope).origin == "http://127.0.0.1:8081"
    app.close()


def _caller(service):
    return Caller(
        service.vod_url, service.credentials.access_key_id, service.credentials.access_key_secret
    )

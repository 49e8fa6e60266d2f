from __future__ import annotations

import subprocess
import sys

import pytest

import apsara_core
import apsara_core.credentials

PROBE = """
import os, sys, threading
os.environ.clear()
read = []
sys.addaudithook(lambda event, arguments: read.append(event) if event.startswith(("socket.", "subprocess.")) else None)
before = set(sys.modules)
class Watched(dict):
    def __getitem__(self, name):
        raise AssertionError(f"read {name} of the environment")
    get = __contains__ = __getitem__
os.environ = Watched()
import apsara_core
loaded = set(sys.modules) - before
print(len(loaded))
print(" ".join(sorted(loaded)))
assert threading.active_count() == 1
assert not read, read
"""


def run(code):
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(path for path in sys.path if path)},
    ).stdout.splitlines()


def test_importing_the_package_loads_almost_nothing():
    count, names = run(PROBE)
    loaded = set(names.split())
    assert "apsara_core" in loaded
    for heavy in ("httpx", "httpx2", "ssl", "asyncio", "attrs", "socket", "logging", "json"):
        assert heavy not in loaded
    assert {name for name in loaded if name.partition(".")[0] not in sys.stdlib_module_names} == {
        "apsara_core",
        "apsara_core.lazy",
    }
    # The rest is what `typing` and `importlib` bring where nothing imported them before.
    assert int(count) <= 25


@pytest.mark.parametrize(
    ("name", "absent"),
    [
        ("AccessKey", {"httpx", "httpx2", "ssl", "asyncio"}),
        ("schema", {"httpx", "httpx2", "ssl", "asyncio"}),
        ("BaseClient", {"httpx", "httpx2", "ssl", "asyncio"}),
        ("AsyncBaseClient", {"httpx", "httpx2"}),
    ],
)
def test_the_http_library_comes_with_the_first_client(name, absent):
    code = f"import sys, apsara_core; apsara_core.{name}; print(' '.join(sys.modules))"
    assert not absent & set(run(code)[0].split())


def test_what_few_programs_need_waits_until_they_do():
    code = "import sys, apsara_core.client; print(' '.join(sys.modules))"
    loaded = set(run(code)[0].split())
    rare = (
        "advice",
        "bodies.xml_body",
        "clock_skew",
        "error_families",
        "explanation",
        "extra_headers",
        "hooks",
        "raw_response",
        "signature_mismatch",
        "signed_texts",
        "signing.v1",
        "testing",
        "tracing",
    )
    for name in rare:
        assert f"apsara_core.{name}" not in loaded
    assert "email.utils" not in loaded
    assert "opentelemetry" not in loaded
    assert "orjson" not in loaded
    assert "pyexpat" not in loaded


def test_a_client_with_a_key_loads_no_other_source_of_keys():
    code = (
        "import sys, apsara_core; from tests.runtime.sample_api import Client;"
        "Client(region='cn-shanghai', credentials=apsara_core.AccessKey('id', 'secret'));"
        "print(' '.join(sys.modules))"
    )
    loaded = set(run(code)[0].split())
    assert "apsara_core.access_key" in loaded
    assert not [name for name in loaded if name.startswith("apsara_core.credentials")]
    assert "configparser" not in loaded
    assert "orjson" not in loaded


@pytest.mark.parametrize("package", [apsara_core, apsara_core.credentials])
def test_all_names_exist_and_are_sorted(package):
    assert package.__all__ == sorted(package.__all__)
    for name in package.__all__:
        assert getattr(package, name) is not None
    assert set(package.__all__) <= set(dir(package))


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'Clinet'"):
        apsara_core.Clinet  # noqa: B018

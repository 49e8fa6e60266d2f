"""The generated package as a program meets it."""

from __future__ import annotations

import subprocess
import sys

import attrs
import pytest

import apsara_vod
from apsara_core import AccessKey, AsyncBaseClient, BaseClient, schema


def test_operations_are_the_methods_of_both_clients() -> None:
    for operation in apsara_vod.OPERATIONS.values():
        for client, base in (
            (apsara_vod.Client, BaseClient),
            (apsara_vod.AsyncClient, AsyncBaseClient),
        ):
            method = getattr(client, operation.method_name)
            assert not hasattr(base, operation.method_name)
            assert " ".join((method.__doc__ or "").split()).startswith(operation.summary)


def test_descriptors_tell_tools_what_there_is() -> None:
    operation = apsara_vod.OPERATIONS["CreateUploadImage"]

    assert operation.name == "CreateUploadImage"
    assert operation.method_name == "create_upload_image"
    assert operation.request_type is apsara_vod.CreateUploadImageRequest
    assert operation.response_type is apsara_vod.CreateUploadImageResponse
    assert operation.reads_only is False
    parameters = {parameter.wire_name: parameter for parameter in operation.parameters}
    assert parameters["ImageType"].required
    assert not parameters["Title"].required
    assert parameters["UserData"].python_name == "user_data"


def test_an_unknown_operation_is_one_clear_sentence() -> None:
    with pytest.raises(KeyError) as caught:
        apsara_vod.OPERATIONS["CreateUploadimage"]
    assert caught.value.args == (
        "there is no operation 'CreateUploadimage'; did you mean 'CreateUploadImage'?",
    )
    assert apsara_vod.OPERATIONS.get("Nonsense") is None


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'CreateUploadimageRequest'"):
        _ = apsara_vod.CreateUploadimageRequest


@pytest.mark.parametrize("name", sorted(apsara_vod.OPERATIONS))
def test_every_class_is_an_attrs_class_that_resolves(name: str) -> None:
    """Tools such as cattrs read the annotations of classes, so these have to be importable names."""
    operation = apsara_vod.OPERATIONS[name]
    for cls in (operation.request_type, operation.response_type):
        assert attrs.has(cls)
        attrs.resolve_types(cls)


PROBE = """
import sys
before = set(sys.modules)
import apsara_vod
print(*sorted(
    name for name in set(sys.modules) - before
    if name.partition(".")[0] not in sys.stdlib_module_names
    and name.partition(".")[0] not in ("attr", "attrs", "apsara_core")
))
{then}
print(*sorted(name for name in sys.modules if name.startswith("apsara_vod.")))
print(*sorted({"httpx", "httpx2"} & set(sys.modules)))
"""


def _probe(then: str) -> list[list[str]]:
    code = PROBE.replace("{then}", then)
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return [line.split() for line in done.stdout.split("\n")]


def test_importing_the_package_loads_no_operation_and_no_http_library() -> None:
    first, loaded, libraries, *_ = _probe("")
    assert first == ["apsara_vod"]
    assert loaded == []
    assert libraries == []


def test_a_client_loads_no_operation_before_one_is_called() -> None:
    _, loaded, *_ = _probe("apsara_vod.Client")
    assert loaded == ["apsara_vod._service", "apsara_vod.client"]


def test_a_request_loads_its_operation_and_the_models_that_it_holds() -> None:
    _, loaded, *_ = _probe("apsara_vod.GetImageInfoRequest")
    assert loaded == [
        "apsara_vod._service",
        "apsara_vod.models",
        "apsara_vod.models.image_info",
        "apsara_vod.models.image_mezzanine",
        "apsara_vod.operations",
        "apsara_vod.operations.get_image_info",
    ]


def test_both_forms_of_a_call_send_the_same() -> None:
    sent = []

    class Recording(apsara_vod.Client):
        def send(self, request):
            sent.append(request)
            return super().send(request)

    with Recording(
        endpoint="http://127.0.0.1:9", credentials=AccessKey("id", "secret"), retry=None
    ) as vod:
        with pytest.raises(schema.ValidationError):
            vod.create_upload_image(image_type="default", title="a" * 129)
        with pytest.raises(schema.ValidationError):
            vod.send(apsara_vod.CreateUploadImageRequest(image_type="default", title="a" * 129))
    assert sent[0] == sent[1]

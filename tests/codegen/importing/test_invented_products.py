"""Products that do not exist, with every shape that one may have, all the way to a call."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from apsara_core import schema
from apsara_core.bodies import Form, parse_body
from apsara_core.judging.answer_form import answer_form
from tests.codegen.generated_package import generate, imported
from tests.codegen.importing.invented import PRODUCTS
from tests.codegen.importing.values import answer_value, request_value
from tests.codegen.importing.workshop import Workshop, tree
from tests.spec.vendor_samples import unknown_fields

REPOSITORY = Path(__file__).parents[3]


@pytest.mark.parametrize("name", PRODUCTS)
def test_an_invented_product_can_be_called(workshop: Workshop, name: str):
    data = PRODUCTS[name]
    workshop.imported(data)
    before = tree(workshop.spec)
    workshop.imported(data)
    assert tree(workshop.spec) == before
    assert "nothing to change" in workshop.report

    out = workshop.root / "openapi.json"
    assert workshop.run("export", "--spec", workshop.spec, "--format", "openapi", "--out", out) == 0
    OpenAPIV31SpecValidator(json.loads(out.read_text("utf-8"))).validate()

    package = f"invented_{name}"
    with imported(generate(workshop.spec), workshop.root, package) as made:
        importlib.import_module(f"{package}.async_client")
        assert set(made.OPERATIONS) == set(data["apis"])
        for operation in made.OPERATIONS.values():
            _call(operation)
            _read(operation, data)


def _call(operation: schema.Operation[Any]) -> None:
    values = {each.python_name: request_value(each.type) for each in operation.parameters}
    request = operation.request_type(**values)
    assert schema.violations(request) == []
    sent = schema.encode(request)
    for each in operation.parameters:
        assert any(key == each.wire_name or key.startswith(f"{each.wire_name}.") for key in sent)


def _read(operation: schema.Operation[Any], data: dict[str, Any]) -> None:
    answers = data["apis"][operation.name].get("responses", {})
    described = next((answers[key] for key in ("200", "201", "default") if key in answers), {})
    body = answer_value(described.get("schema") or {}, data["components"]["schemas"])
    form = answer_form(operation.response_type)
    if form in (Form.OBJECT, Form.OBJECT_OR_NOTHING) and not isinstance(body, dict):
        body = {}
    members = parse_body(json.dumps(body).encode(), operation.name, form)
    response = schema.decode(operation.response_type, members)
    assert response.misfits == ()
    if not isinstance(body, dict):
        assert members == {"$": body}
        assert set(response.unknown_fields) == set()
    if "properties" in (described.get("schema") or {}):
        assert set(unknown_fields(response)) == set()


@pytest.mark.slow
def test_the_packages_satisfy_a_strict_type_checker(workshop: Workshop):
    packages = []
    for name, data in PRODUCTS.items():
        spec = workshop.root / "specs" / name
        workshop.run("import", _written(workshop.root / f"{name}.json", data), "--spec", spec)
        packages.append(f"invented_{name}")
        for path, text in generate(spec).items():
            target = workshop.root / packages[-1] / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict"),
            *("--config-file", os.devnull, "--cache-dir", str(workshop.root / "cache"), *packages),
        ],
        cwd=workshop.root,
        env={**os.environ, "MYPYPATH": str(REPOSITORY / "runtime")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr


def _written(path: Path, data: dict[str, Any]) -> Path:
    path.write_text(json.dumps(data), "utf-8")
    return path

"""The other products whose metadata we have: imported, generated, and their sample answers read."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import attrs
import pytest

from codegen.cli import main
from tests.codegen.generated_package import generate, imported
from tests.spec.vendor_samples import METADATA, Reader, Samples, samples_of

REPOSITORY = Path(__file__).parents[2]


@attrs.frozen(kw_only=True)
class Product:
    """A metadata file and what is known to be odd about its samples."""

    file: str
    operations: int
    compared_in_xml: int
    misfits: dict[str, str] = attrs.field(factory=dict)
    other_shape_in_xml: dict[str, str] = attrs.field(factory=dict)
    other_when_written_as_xml: dict[str, str] = attrs.field(factory=dict)

    @property
    def name(self) -> str:
        return self.file.partition("-")[0]

    @property
    def path(self) -> Path:
        return METADATA / self.file


PRODUCTS = (
    Product(file="sts-2015-04-01.json", operations=4, compared_in_xml=0),
    Product(
        file="live-2016-11-01.json",
        operations=418,
        compared_in_xml=257,
        misfits={"GetMessageGroup": "a number stands where the schema has an object"},
        other_when_written_as_xml={
            "CreateMessageGroup": "a map of any values: XML does not tell numbers from text",
            "DescribeLiveStreamTranscodeInfo": "maps of any values, as above",
        },
        other_shape_in_xml={
            "SetCasterConfig": "the XML sample begins CasterId with a small letter"
        },
    ),
)


@attrs.frozen
class Generated:
    """A product as a package."""

    product: Product
    folder: Path
    package: ModuleType
    samples: Samples
    reader: Reader


_MANY_OPERATIONS = 100


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(
            one,
            id=one.name,
            marks=pytest.mark.slow if one.operations > _MANY_OPERATIONS else (),
        )
        for one in PRODUCTS
    ],
)
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Generated]:
    product: Product = request.param
    if not product.path.exists():
        pytest.skip("the vendor's metadata is not here")
    folder = tmp_path_factory.mktemp(product.name)
    assert main(["import", str(product.path), "--spec", str(folder / "spec")]) == 0
    package = f"given_{product.name}"
    with imported(generate(folder / "spec"), folder, package) as module:
        samples = samples_of(product.path)
        yield Generated(product, folder, module, samples, Reader(module.OPERATIONS))


def test_every_operation_is_imported_and_has_a_sample(made: Generated) -> None:
    assert sorted(made.package.OPERATIONS) == sorted(made.samples)
    assert len(made.samples) == made.product.operations
    assert [name for name, kinds in made.samples.items() if "json" not in kinds] == []


def test_json_samples_are_read_whole(made: Generated) -> None:
    misfits, unknown = made.reader.not_whole(made.samples)
    assert misfits == set(made.product.misfits)
    assert unknown == set()


def test_the_same_answer_in_xml_gives_an_equal_object(made: Generated) -> None:
    others = made.reader.other_when_written_as_xml(made.samples)
    assert set(others) == set(made.product.other_when_written_as_xml)


def test_xml_samples_with_the_values_of_the_json_sample_give_equal_objects(
    made: Generated,
) -> None:
    compared, others = made.reader.other_in_xml(made.samples)
    assert others == set(made.product.other_shape_in_xml)
    assert compared == made.product.compared_in_xml


def test_a_second_import_changes_nothing(made: Generated) -> None:
    spec = made.folder / "spec"
    before = {path: path.read_bytes() for path in spec.rglob("*") if path.is_file()}
    assert main(["import", str(made.product.path), "--spec", str(spec)]) == 0
    assert {path: path.read_bytes() for path in spec.rglob("*") if path.is_file()} == before


@pytest.mark.slow
def test_the_package_satisfies_a_strict_type_checker(made: Generated) -> None:
    source = made.folder / made.package.__name__
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict"),
            *("--config-file", os.devnull, "--cache-dir", str(made.folder / "cache"), str(source)),
        ],
        cwd=made.folder,
        env={**os.environ, "MYPYPATH": str(REPOSITORY / "runtime")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr

"""A metadata file into the facts about its product."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from codegen.diagnostics import quoted

from .errors import MetadataError
from .facts import EndpointFacts, GroupFacts, ProductFacts
from .json_document import JsonObject, load_json
from .operations import read_operation
from .prose import language_of
from .schemas import read_schema

_PRODUCT = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,63}")
_VERSION = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SAMPLED = 200
_DEEPEST = 20
_LONGEST_TITLE = 200


def read_metadata(path: Path) -> ProductFacts:
    """The facts in a metadata file.

    Raises `MetadataError` when the file is no metadata of an RPC product, or cannot be read.
    """
    words = load_json(path)
    info = words.object("info")
    apis = words.object("apis")
    if info is None or apis is None:
        raise MetadataError(f"{path} is no API metadata: expected an object with 'info' and 'apis'")
    product, version = _identity(info, path)
    operations = {name: read_operation(name, one) for name, one in words.named("apis")}
    if not operations:
        raise MetadataError(f"{path} describes no operation")
    components = words.object("components")
    return ProductFacts(
        product=product,
        version=version,
        language=language_of(_sample(words)),
        operations=operations,
        schemas={name: read_schema(one) for name, one in components.named("schemas")}
        if components
        else {},
        endpoints=tuple(_endpoints(words)),
        groups=tuple(_groups(words, 0)),
    )


def _identity(info: JsonObject, path: Path) -> tuple[str, str]:
    style = info.text("style")
    product, version = info.text("product"), info.text("version")
    if style.upper() == "ROA":
        raise MetadataError(
            f"{path} describes {quoted(product)}, a product of ROA style: only RPC products, whose"
            " operations are named by Action, can be imported"
        )
    if style.upper() != "RPC":
        raise MetadataError(
            f"{path} is no API metadata: info.style is {quoted(style)}, expected RPC"
        )
    if not _PRODUCT.fullmatch(product):
        raise MetadataError(f"{path}: info.product is {quoted(product)}, expected a product's code")
    if not _VERSION.fullmatch(version):
        raise MetadataError(f"{path}: info.version is {quoted(version)}, expected YYYY-MM-DD")
    return product, version


def _endpoints(words: JsonObject) -> Iterator[EndpointFacts]:
    seen: set[str] = set()
    for endpoint in words.objects("endpoints"):
        region, host = endpoint.text("regionId"), endpoint.text("endpoint")
        if region and host and region not in seen:
            seen.add(region)
            yield EndpointFacts(region, host)


def _groups(words: JsonObject, depth: int) -> Iterator[GroupFacts]:
    """Directories with operations directly in them, in the vendor's order."""
    if depth > _DEEPEST:
        raise MetadataError(f"{words.path} nests more than {_DEEPEST} directories")
    key = "children" if depth else "directories"
    names: list[str] = []
    folders: list[JsonObject] = []
    for number, child in enumerate(words.sequence(key)):
        if isinstance(child, str):
            names.append(child)
        elif isinstance(child, dict):
            place = f"{words.path}.{key}[{number}]"
            folders.append(JsonObject(cast("dict[str, Any]", child), place))
        else:
            raise words.fail(f"{key}[{number}]", "a directory or the name of an operation")
    if names:
        title = words.text("title") if depth else ""
        yield GroupFacts(title[:_LONGEST_TITLE] or None, tuple(names))
    for folder in folders:
        yield from _groups(folder, depth + 1)


def _sample(words: JsonObject) -> str:
    """Some sentences, from which the language can be told."""
    found: list[str] = []
    for _, operation in words.named("apis"):
        found += [operation.text("summary"), operation.text("description")]
        if len(found) > _SAMPLED:
            break
    return " ".join(found)

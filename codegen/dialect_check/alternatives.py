"""`anyOf`, `oneOf` and `not`: which of the inner errors a person needs to hear about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import attrs
import jsonschema_rs

from codegen.diagnostics import Diagnostic, quoted
from codegen.yaml_tree import Node

from .failure import Failure
from .schema_path import Schema, declared_keys
from .values import either
from .wording import diagnostic, worded


def mistakes_of(
    errors: Sequence[jsonschema_rs.ValidationError], tree: Node, root: Schema
) -> Iterator[Diagnostic]:
    """The mistakes behind a list of errors, without those that only follow from others."""
    failures = [Failure.of(error, tree, root) for error in errors]
    mistyped = {failure.path for failure in failures if failure.keyword == "type"}
    for failure in failures:
        if failure.path in mistyped and failure.keyword != "type":
            continue  # nothing else is worth saying about a value of a wrong type
        if failure.keyword in {"anyOf", "oneOf"}:
            yield from _no_branch(failure, tree)
        elif failure.keyword == "not":
            yield from _excluded(failure)
        elif failure.keyword == "unevaluatedProperties":
            yield from _unevaluated(failure, failures)
        else:
            yield from worded(failure)


def _no_branch(failure: Failure, tree: Node) -> Iterator[Diagnostic]:
    branches: list[list[jsonschema_rs.ValidationError]] = failure.facts.get("context", [])
    failing = [branch for branch in branches if branch]
    right_type = [branch for branch in failing if not _is_mistyped(branch, failure.path)]
    if len(failing) < len(branches):
        yield diagnostic(failure, f"{failure.subject} fits more than one of the allowed forms")
    elif len(right_type) == 1:
        yield from mistakes_of(right_type[0], tree, failure.root)
    elif not right_type and (types := _types(failing, failure.path)):
        yield from worded(_as_type_failure(failure, types))
    elif keys := _missing_keys(failing, failure.path):
        wanted = either([quoted(key) for key in keys])
        yield diagnostic(failure, f"{failure.subject} lacks {wanted}")
    else:
        message = f"{failure.subject} fits none of the allowed forms"
        yield diagnostic(failure, message, failure.expectation)


# Errors in a branch lie at the value itself or below it, so equal depth means the value itself.


def _is_mistyped(branch: list[jsonschema_rs.ValidationError], path: tuple[str | int, ...]) -> bool:
    return any(
        error.kind.name == "type" and len(error.instance_path) == len(path) for error in branch
    )


def _types(
    branches: list[list[jsonschema_rs.ValidationError]], path: tuple[str | int, ...]
) -> list[str]:
    return [
        name
        for branch in branches
        for error in branch
        if error.kind.name == "type" and len(error.instance_path) == len(path)
        for name in error.kind.as_dict()["types"]
    ]


def _as_type_failure(failure: Failure, types: list[str]) -> Failure:
    return attrs.evolve(failure, keyword="type", facts={"types": list(dict.fromkeys(types))})


def _missing_keys(
    branches: list[list[jsonschema_rs.ValidationError]], path: tuple[str | int, ...]
) -> list[str]:
    """The keys, one per branch, when the lack of one key is all that each branch complains of."""
    keys: list[str] = []
    for branch in branches:
        error = branch[0]
        alone = len(branch) == 1 and len(error.instance_path) == len(path)
        if not alone or error.kind.name != "required":
            return []
        keys.append(error.kind.as_dict()["property"])
    return keys


def _excluded(failure: Failure) -> Iterator[Diagnostic]:
    """`not: {required: [...]}` is how a schema says that keys exclude each other."""
    refused: object = failure.facts.get("schema")
    keys = _only_required(cast("Schema", refused)) if isinstance(refused, Mapping) else []
    if not keys:
        yield from worded(failure)
        return
    names = [quoted(key) for key in keys]
    message = (
        f"the key {names[0]} is not allowed here"
        if len(names) == 1
        else f"{', '.join(names[:-1])} and {names[-1]} exclude each other"
    )
    yield diagnostic(failure, message, None, failure.position_of_key(keys[-1]))


def _only_required(schema: Schema) -> list[str]:
    return list(schema["required"]) if set(schema) == {"required"} else []


def _unevaluated(failure: Failure, others: list[Failure]) -> Iterator[Diagnostic]:
    """Unknown keys; but a failing branch makes known keys look unknown, and is reported itself."""
    depth = len(failure.path)
    explained = any(other is not failure and other.path[:depth] == failure.path for other in others)
    if explained:
        known = declared_keys(failure.root, failure.schema)
        unexpected = [key for key in failure.facts["unexpected"] if key not in known]
        failure = attrs.evolve(failure, facts={"unexpected": unexpected})
    yield from worded(failure)

"""Operations of the vendor in the dialect's words."""

from __future__ import annotations

import re

import attrs

from codegen.diagnostics import shorten
from codegen.vendor import OperationFacts, SchemaFacts

from .omissions import NotImportableError
from .parameters import draft_parameters
from .schemas import SCALARS, Drafter
from .values import Draft

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,127}")
_RAM_ACTION = re.compile(r"[a-z0-9-]+:[A-Za-z0-9*]+")
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9._-]{0,127}")
_ERRORS = range(400, 600)
_BOTH = {"POST", "GET"}
_MOST_SHOWN = 5
_MOST_PARAMETERS = 500


@attrs.frozen(kw_only=True)
class OperationDraft:
    """An operation without sentences. ``words`` are those at the top of its file."""

    name: str
    words: Draft
    parameters: dict[str, Draft]
    answer: Draft
    errors: tuple[tuple[str, int], ...]


def draft_operation(facts: OperationFacts, drafter: Drafter) -> OperationDraft:
    """The operation as the dialect can say it.

    Raises `NotImportableError` when it cannot.
    """
    if not _NAME.fullmatch(facts.name):
        raise NotImportableError(
            "its name holds more than letters, digits and underscores, or begins with none"
        )
    methods = [method for method in ("POST", "GET") if method in facts.methods]
    if facts.methods and not methods:
        raise NotImportableError(f"it is called by {', '.join(facts.methods)} only")
    words: Draft = {"x-reads-only": facts.kind == "read"}
    if facts.deprecated:
        words["deprecated"] = True
    if methods and set(methods) != _BOTH:
        words["x-methods"] = methods
    if _RAM_ACTION.fullmatch(facts.ram_action):
        words["x-ram-action"] = facts.ram_action
    parameters: dict[str, Draft] = {}
    for parameter in facts.parameters:
        for draft in draft_parameters(parameter, facts.name, drafter):
            if draft["name"] in parameters:
                drafter.omissions.add(facts.name, f"{draft['name']}: the metadata list it twice")
            else:
                parameters[draft["name"]] = draft
            if len(parameters) > _MOST_PARAMETERS:
                raise NotImportableError(f"it has more than {_MOST_PARAMETERS} parameters")
    return OperationDraft(
        name=facts.name,
        words=words,
        parameters=parameters,
        answer=_answer(facts, drafter),
        errors=_errors(facts, drafter),
    )


def _answer(facts: OperationFacts, drafter: Drafter) -> Draft:
    schema = drafter.resolved(facts.response or SchemaFacts(type="object"))
    if schema.type == "array" or (not schema.type and schema.items is not None):
        return _bare(drafter.schema(schema, facts.name, "answer", sent=False))
    if schema.type in SCALARS:
        return _bare(drafter.schema(schema, facts.name, "answer", sent=False))
    if schema.type not in ("object", ""):
        raise NotImportableError(f"its answer is {shorten(schema.type)}, of which nothing is known")
    whole = attrs.evolve(schema, type="object", item_node=False)
    draft = drafter.schema(whole, facts.name, "answer", sent=False)
    if "properties" not in draft:
        # Every answer of the gateway has one, whether the metadata say so or not.
        additional = draft.pop("additionalProperties", None)
        draft["properties"] = {"RequestId": {"type": "string"}}
        if additional is not None:
            draft["additionalProperties"] = additional
    return _bare(draft)


def _bare(draft: Draft) -> Draft:
    """A draft without what says nothing about a whole answer."""
    return {word: value for word, value in draft.items() if word not in ("deprecated", "examples")}


def _errors(facts: OperationFacts, drafter: Drafter) -> tuple[tuple[str, int], ...]:
    found: dict[tuple[str, int], None] = {}
    odd: list[str] = []
    for error in facts.errors:
        if not _CODE.fullmatch(error.code) or error.status not in _ERRORS:
            odd.append(f"{shorten(error.code)} ({error.status})")
        else:
            found[error.code, error.status] = None
    if odd:
        more = f" and {len(odd) - _MOST_SHOWN} more" if len(odd) > _MOST_SHOWN else ""
        drafter.omissions.add(
            facts.name,
            f"errors without a plain code or status: {', '.join(odd[:_MOST_SHOWN])}{more}",
        )
    return tuple(found)

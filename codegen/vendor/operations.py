"""Operations of the metadata into facts."""

from __future__ import annotations

from collections.abc import Iterator

from .facts import ErrorFacts, OperationFacts, ParameterFacts, SchemaFacts
from .json_document import JsonObject, require_name
from .prose import SAMPLES, TOP_PLACES, digest
from .schemas import read_schema

_READING_TAGS = frozenset({"get", "list"})
_READING_VERBS = ("Describe", "Get", "List", "Query", "Search")


def read_operation(name: str, words: JsonObject) -> OperationFacts:
    """One entry of ``apis``."""
    return OperationFacts(
        name=name,
        methods=tuple(dict.fromkeys(method.upper() for method in words.texts("methods"))),
        kind=_kind(name, words),
        deprecated=words.flag("deprecated") or False,
        ram_action=_ram_action(words),
        parameters=tuple(map(_parameter, words.objects("parameters"))),
        response=_response(words),
        errors=tuple(_errors(words)),
        prose=dict(_prose(words)),
    )


def _prose(words: JsonObject) -> Iterator[tuple[str, str]]:
    for place in (*TOP_PLACES, SAMPLES):
        if found := digest(words.text(place)):
            yield place, found


def _kind(name: str, words: JsonObject) -> str:
    """``read`` or anything else. Where operationType is missing, tag and verb have to agree."""
    stated = words.text("operationType")
    if stated:
        return stated
    tags = words.object("systemTags")
    tag = tags.text("operationType") if tags else ""
    return "read" if tag in _READING_TAGS and name.startswith(_READING_VERBS) else tag


def _ram_action(words: JsonObject) -> str:
    for action in words.objects("ramActions"):
        if found := action.text("action"):
            return found
    return ""


def _parameter(words: JsonObject) -> ParameterFacts:
    schema = words.object("schema")
    return ParameterFacts(
        name=require_name(words.text("name"), f"{words.path}.name"),
        location=words.text("in") or "query",
        style=words.text("style"),
        schema=read_schema(schema) if schema else SchemaFacts(type="string"),
    )


def _response(words: JsonObject) -> SchemaFacts | None:
    """The schema of the first success; answers of other statuses are errors."""
    answers = dict(words.named("responses"))
    found = [name for name in answers if name.startswith("2")]
    if not found and "default" not in answers:
        return None
    schema = answers[min(found, default="default")].object("schema")
    return read_schema(schema) if schema else None


def _errors(words: JsonObject) -> Iterator[ErrorFacts]:
    statuses = words.object("errorCodes")
    for status in statuses.members if statuses else ():
        for error in statuses.objects(status) if statuses else ():
            code = error.text("errorCode").strip()
            if code:
                number = int(status[:9]) if status.isdecimal() and status.isascii() else 0
                yield ErrorFacts(code=code, status=number, prose=digest(error.text("errorMessage")))

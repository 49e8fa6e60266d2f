"""The rules of an operation."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from codegen.model import Operation, Paging, Service
from codegen.rule_pages.places import parameter_places
from codegen.rule_pages.rules import Place, Sentence, Source, own_source
from codegen.rule_pages.stated import parameter_facts, states_reads_only
from codegen.vendor import OperationFacts

_PAGING = ("style", "page", "size", "token", "items", "next", "total", "ceiling")


@attrs.frozen
class Rules:
    """All rules of one operation, and what is not checked: parameter -> reason."""

    operation: Operation
    about_call: tuple[Sentence, ...]
    places: tuple[Place, ...]
    unchecked: dict[str, str]

    def sources(self) -> Iterator[Source]:
        """The source of every rule."""
        for sentence in self.about_call:
            yield sentence.source
        for place in self.places:
            for word in place.words:
                yield word.source


def collect(service: Service, operation: Operation, facts: OperationFacts | None) -> Rules:
    """The rules of an operation. ``facts`` is what the vendor's metadata state about it."""
    stated = parameter_facts(facts)
    return Rules(
        operation,
        about_call=tuple(_about_call(operation, facts)),
        places=tuple(
            place
            for parameter in operation.parameters
            for place in parameter_places(service, parameter, stated.get(parameter.wire_name))
        ),
        unchecked={
            parameter.wire_name: parameter.unchecked
            for parameter in operation.parameters
            if parameter.unchecked
        },
    )


def _about_call(operation: Operation, facts: OperationFacts | None) -> Iterator[Sentence]:
    is_stated = states_reads_only(facts, reads_only=operation.reads_only)
    effect = "It only reads." if operation.reads_only else "It may change something."
    yield Sentence(effect, "metadata" if is_stated else "judgement")
    if operation.paging is not None:
        yield Sentence("It answers page by page.", "prose", tuple(_paging(operation.paging)))
    for rule in operation.rules:
        yield Sentence(rule.description, own_source(rule.confidence, rule.source))


def _paging(paging: Paging) -> Iterator[str]:
    for word in _PAGING:
        value: object = getattr(paging, word)
        if value is not None:
            yield f"{word}: {value}"

"""Operation files and shared parameters into the model."""

from __future__ import annotations

from codegen.build.reader import Reader
from codegen.build.rules import build_rule
from codegen.build.schemas import build_schema
from codegen.diagnostics import Diagnostics, Position, did_you_mean
from codegen.model import Change, ErrorCode, Operation, Paging, Parameter, Schema, Waiter
from codegen.model.operation import DEFAULT_METHODS, Style
from codegen.yaml_tree import Node, to_plain


def build_errors(words: Reader) -> tuple[ErrorCode, ...]:
    """The entries of ``x-errors``."""
    return tuple(
        ErrorCode(
            code=error.needed_text("code"),
            status=error.whole("status") or 0,
            description=error.needed_text("description"),
            position=error.position,
            advice=error.text("x-advice"),
        )
        for error in words.readers("x-errors")
    )


def build_parameter(words: Reader) -> Parameter:
    """One Parameter Object."""
    node = words.value("schema")
    if node is None:
        message = f"{words.position}: a schema was promised here"
        raise TypeError(message)
    schema = build_schema(node)
    example = words.value("example")
    return Parameter(
        wire_name=words.needed_text("name"),
        schema=schema,
        position=words.position,
        required=words.flag("required"),
        description=words.text("description"),
        deprecated=words.flag("deprecated"),
        style=_style(words, schema),
        style_position=_style_position(words),
        example=None if example is None else to_plain(example),
        has_example=example is not None,
        example_position=None if example is None else example.position,
        python_name=words.text("x-python-name"),
        confidence=words.text("x-confidence"),
        source=words.text("x-source"),
        unchecked=words.text("x-unchecked"),
    )


def _style(words: Reader, schema: Schema) -> Style | None:
    if schema.kind in ("object", "ref") and words.flag("x-flat-object"):
        return "flat"
    if schema.kind != "array":
        return None
    if words.flag("x-repeat-list"):
        return "repeat"
    return "comma" if words.text("style") == "form" else None


def _style_position(words: Reader) -> Position | None:
    for word in ("style", "explode", "x-repeat-list", "x-flat-object"):
        if words.has(word):
            return words.key_position(word)
    return None


def build_operation(
    node: Node, shared: dict[str, Parameter], diagnostics: Diagnostics
) -> Operation:
    """One operation file. A reference to a shared parameter that does not exist is reported."""
    words = Reader.of(node)
    answer, description, example = _response(words)
    return Operation(
        name=words.needed_text("operationId"),
        summary=words.needed_text("summary"),
        position=words.position,
        tag=next(iter(words.texts("tags")), ""),
        reads_only=words.flag("x-reads-only"),
        response=answer,
        response_description=description,
        response_example=None if example is None else to_plain(example),
        response_example_position=None if example is None else example.position,
        description=words.text("description"),
        deprecated=words.flag("deprecated"),
        docs_url=_docs_url(words),
        parameters=_parameters(words, shared, diagnostics),
        methods=words.texts("x-methods") or DEFAULT_METHODS,
        method_name=words.text("x-method-name"),
        ram_action=words.text("x-ram-action"),
        rules=tuple(build_rule(rule) for rule in words.readers("x-rules")),
        paging=_paging(words),
        waiters=tuple(_waiter(waiter) for waiter in words.readers("x-waiters")),
        errors=build_errors(words),
        changes=tuple(
            Change(
                date=change.needed_text("date"),
                description=change.needed_text("description"),
                position=change.position,
            )
            for change in words.readers("x-changes")
        ),
    )


def _paging(words: Reader) -> Paging | None:
    paging = words.mapping("x-paging")
    if paging is None:
        return None
    return Paging(
        style=paging.needed_text("style"),
        items=paging.needed_text("items"),
        position=paging.position,
        page=paging.text("page"),
        size=paging.text("size"),
        token=paging.text("token"),
        next=paging.text("next"),
        total=paging.text("total"),
        ceiling=paging.whole("ceiling"),
    )


def _waiter(words: Reader) -> Waiter:
    return Waiter(
        name=words.needed_text("name"),
        description=words.needed_text("description"),
        field=words.needed_text("field"),
        until=words.texts("until"),
        unless=words.texts("unless"),
        not_yet=words.texts("not-yet"),
        every=words.whole("every") or 0,
        within=words.whole("within") or 0,
        position=words.position,
    )


def _docs_url(words: Reader) -> str | None:
    docs = words.mapping("externalDocs")
    return docs.text("url") if docs else None


def _parameters(
    words: Reader, shared: dict[str, Parameter], diagnostics: Diagnostics
) -> tuple[Parameter, ...]:
    found: list[Parameter] = []
    for parameter in words.readers("parameters"):
        reference = parameter.text("$ref")
        if reference is None:
            found.append(build_parameter(parameter))
            continue
        name = reference.rpartition("/")[2]
        if name in shared:
            found.append(shared[name])
        else:
            diagnostics.add(
                parameter.key_position("$ref"),
                f"components.yaml has no parameter '{name}'",
                hint=did_you_mean(name, shared),
                rule="unknown-reference",
            )
    return tuple(found)


def _response(words: Reader) -> tuple[Schema, str, Node | None]:
    responses = words.mapping("responses")
    answer = responses.mapping("200") if responses else None
    content = answer.mapping("content") if answer else None
    media = content.mapping("application/json") if content else None
    schema = media.value("schema") if media else None
    if answer is None or media is None or schema is None:
        message = f"{words.position}: the schema of the answer was promised here"
        raise TypeError(message)
    return build_schema(schema), answer.needed_text("description"), media.value("example")

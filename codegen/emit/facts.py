"""What the words of a schema mean, as sentences for a docstring."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.model import Schema, Service


def describe(schema: Schema, service: Service, description: str | None) -> str:
    """The description, then the values, limits and default that the schema states."""
    resolved = service.resolve(schema)
    text = (description or schema.description or resolved.description or "").strip()
    sentences = [_as_sentence(text)] if text else []
    sentences += _facts(resolved, service)
    if schema.deprecated or resolved.deprecated:
        sentences.append("Deprecated.")
    return " ".join(sentences) or "Not described."


def _as_sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", ":", "。")) else f"{text}."


def _facts(schema: Schema, service: Service) -> Iterator[str]:
    yield from _values(schema, "")
    if schema.kind == "array":
        yield from _list_facts(schema, service)
    else:
        yield from (f"{_capital(phrase)}." for phrase in (_size(schema), _bounds(schema)) if phrase)
    yield from _form(schema, "")
    content = None if schema.content is None else service.resolve(schema.content)
    if content is not None and content.kind == "array":
        yield from _list_facts(content, service)
    if schema.default is not None:
        yield f"Default: {_plain(schema.default)}."


def _list_facts(schema: Schema, service: Service) -> Iterator[str]:
    """How many items, and what each may be; the size of an item goes into the same sentence."""
    items = None if schema.items is None else service.resolve(schema.items)
    count = _range(schema.min_items, schema.max_items, "item")
    size = _size(items) if items else None
    if count or size:
        sized = f" of {size} each" if size else ""
        distinct = ", none twice" if schema.unique_items else ""
        yield f"{_capital(count or 'items')}{sized}{distinct}."
    elif schema.unique_items:
        yield "No item twice."
    if items is None:
        return
    yield from _values(items, " of an item")
    if bounds := _bounds(items):
        yield f"Each item is {bounds}."
    yield from _form(items, " of an item")
    if items.kind == "array":
        yield from (f"Each item: {_small(fact)}" for fact in _list_facts(items, service))


def _values(schema: Schema, whose: str) -> Iterator[str]:
    values = schema.enum or schema.known_values
    if not values:
        return
    label = "Values" if schema.enum else "Known values"
    # Bare names read best with commas; a meaning may hold commas of its own.
    separator = "; " if schema.enum_descriptions else ", "
    yield f"{label}{whose}: {separator.join(_value(schema, value) for value in values)}."


def _value(schema: Schema, value: str | int) -> str:
    meaning = schema.enum_descriptions.get(str(value))
    return f"{_plain(value)} ({meaning.rstrip('.')})" if meaning else _plain(value)


def _form(schema: Schema, whose: str) -> Iterator[str]:
    if schema.pattern and schema.pattern_hint:
        yield f"Expected{whose}: {schema.pattern_hint}."
    elif schema.pattern:
        yield f"Pattern{whose}: `{schema.pattern}`."


def _size(schema: Schema) -> str | None:
    """How long a text may be, in characters, in bytes or in both."""
    is_json = schema.content is not None or schema.kind == "any"
    phrases = (
        _range(schema.min_length, schema.max_length, "character"),
        _range(
            schema.min_bytes, schema.max_bytes, "byte", " of JSON text" if is_json else " of UTF-8"
        ),
    )
    return " and ".join(phrase for phrase in phrases if phrase) or None


def _bounds(schema: Schema) -> str | None:
    least, most = _whole(schema.minimum), _whole(schema.maximum)
    if least is not None and most is not None:
        return f"from {least:,} to {most:,}"
    return _range(least, most, "")


def _range(least: float | None, most: float | None, unit: str, of_what: str = "") -> str | None:
    """``at most 16 items``; a minimum of 0 says nothing about a count."""
    least = None if unit and least == 0 else least
    if least is None and most is None:
        return None
    if least == most:
        number = f"exactly {most:,}"
    elif least is None:
        number = f"at most {most:,}"
    elif most is None:
        number = f"at least {least:,}"
    else:
        number = f"{least:,} to {most:,}"
    if not unit:
        return number
    plural = "" if (least if most is None else most) == 1 else "s"
    return f"{number} {unit}{plural}{of_what}"


def _whole(value: float | None) -> float | None:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if value != "" else "(empty)"


def _capital(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]


def _small(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]

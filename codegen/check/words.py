"""Words that say nothing where they stand: each belongs to some types, and some to each other."""

from __future__ import annotations

from codegen.check.report import Report
from codegen.check.survey import Place, Survey
from codegen.check.wording import kind_in_words, listed
from codegen.model import Kind, Schema

_EVERYWHERE = frozenset(
    {
        *("type", "description", "deprecated", "default", "examples", "x-python-name"),
        *("x-confidence", "x-source"),
    }
)

_VALUES = ("enum", "x-known-values", "x-enum-descriptions")
_OF_KIND: dict[Kind, tuple[str, ...]] = {
    "any": ("x-max-bytes",),
    "array": ("items", "minItems", "maxItems", "uniqueItems", "x-item-wrapper"),
    "boolean": (),
    "integer": (*_VALUES, "format", "minimum", "maximum"),
    "number": ("format", "minimum", "maximum"),
    "object": ("properties", "required", "additionalProperties", "x-class-name"),
    "string": (
        *_VALUES,
        *("format", "minLength", "maxLength", "x-min-bytes", "x-max-bytes"),
        *("pattern", "x-pattern-hint", "x-sensitive"),
        *("contentEncoding", "contentMediaType", "contentSchema"),
    ),
}
_BELONGS_TO: dict[str, tuple[Kind, ...]] = {}
for _kind, _words in _OF_KIND.items():
    for _word in _words:
        _BELONGS_TO[_word] = (*_BELONGS_TO.get(_word, ()), _kind)

_FORMATS: dict[Kind, tuple[str, ...]] = {
    "integer": ("int32", "int64"),
    "number": ("float", "double"),
    "string": ("date-time", "uri"),
}

# A date and time is a value of its own in Python, JSON in a text is an object: neither is looked at
# as text.
_NOT_WITH_DATE_TIME = (*_VALUES, *_OF_KIND["string"][4:])
_NOT_WITH_CONTENT = (
    *_VALUES,
    *(
        "format",
        "minLength",
        "maxLength",
        "x-min-bytes",
        "pattern",
        "x-pattern-hint",
        "x-sensitive",
    ),
)

_TOGETHER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("x-enum-descriptions", ("enum", "x-known-values")),
    ("x-pattern-hint", ("pattern",)),
    ("contentSchema", ("contentMediaType",)),
    ("contentMediaType", ("contentSchema",)),
    ("contentEncoding", ("contentMediaType",)),
    ("required", ("properties",)),
)


def check(survey: Survey, report: Report) -> None:
    """Look at the words of every schema that is no reference."""
    for place in survey.places:
        if place.schema.ref is None:
            _check_types(place.schema, report)
            _check_format(place.schema, report)
            _check_together(place.schema, report)
            _check_names(place, report)


def _check_types(schema: Schema, report: Report) -> None:
    fitting = _OF_KIND.get(schema.kind, ())
    homeless = [
        word for word in schema.positions if word not in _EVERYWHERE and word not in fitting
    ]
    if schema.kind == "any":
        _report_missing_type(schema, homeless, report)
        return
    for word in homeless:
        hint = (
            f"words for it are {listed(fitting, 'and')}"
            if fitting
            else "leave the word out, or correct the type"
        )
        report.add(
            schema.at(word),
            "word-without-effect",
            f"'{word}' says nothing about {kind_in_words(schema.kind)} (type {schema.kind}),"
            f" it belongs to type {listed(_BELONGS_TO.get(word, ()))}",
            hint,
        )
    if schema.kind == "array" and schema.items is None:
        report.add(
            schema.at("type"),
            "array-without-items",
            "a list needs 'items', the schema of what it holds",
            "add items with a schema",
        )


def _report_missing_type(schema: Schema, homeless: list[str], report: Report) -> None:
    if not homeless:
        return
    kinds = set(_BELONGS_TO.get(homeless[0], ()))
    for word in homeless[1:]:
        kinds &= set(_BELONGS_TO.get(word, ()))
    report.add(
        schema.at(homeless[0]),
        "type-missing",
        f"without 'type', {listed(homeless, 'and')} {'say' if len(homeless) > 1 else 'says'}"
        " nothing",
        f"write type: {' or type: '.join(sorted(kinds))}"
        if kinds
        else "these words belong to different types: keep those of one, and name it in 'type'",
    )


def _check_format(schema: Schema, report: Report) -> None:
    if schema.format is None or schema.kind not in _FORMATS:
        return
    fitting = _FORMATS[schema.kind]
    if schema.format not in fitting:
        others = [kind for kind, formats in _FORMATS.items() if schema.format in formats]
        report.add(
            schema.at("format"),
            "format-of-other-type",
            f"format {schema.format} belongs to type {listed(others)}, not to {schema.kind}",
            f"formats of type {schema.kind} are {listed(fitting, 'and')}",
        )


def _check_together(schema: Schema, report: Report) -> None:
    present = schema.positions
    if schema.kind == "string":
        if "contentSchema" in present:
            _report_unread(schema, _NOT_WITH_CONTENT, "a text that holds JSON", report)
        elif schema.format == "date-time":
            _report_unread(schema, _NOT_WITH_DATE_TIME, "a date-time", report)
    for word, partners in _TOGETHER:
        if (
            word in present
            and word in _OF_KIND.get(schema.kind, ())
            and not any(partner in present for partner in partners)
        ):
            report.add(
                schema.at(word),
                "partner-missing",
                f"'{word}' says nothing without {listed(partners)}",
                f"add {listed(partners)}, or leave '{word}' out",
            )
    if "enum" in present and "x-known-values" in present:
        report.add(
            schema.at("x-known-values"),
            "enum-and-known-values",
            "'enum' and 'x-known-values' stand together: the values are either all there are or the"
            " known ones",
            "keep 'enum' for what we send, 'x-known-values' for what we get",
        )


def _report_unread(schema: Schema, words: tuple[str, ...], what: str, report: Report) -> None:
    for word in words:
        if word in schema.positions:
            report.add(
                schema.at(word),
                "word-without-effect",
                f"'{word}' says nothing about {what}",
                "say it about the properties inside contentSchema"
                if schema.content is not None
                else "leave it out, or leave out the format",
            )


def _check_names(place: Place, report: Report) -> None:
    schema = place.schema
    if schema.python_name is not None and place.role != "property":
        report.add(
            schema.at("x-python-name"),
            "name-without-effect",
            "'x-python-name' names a property or a parameter, and this schema is neither",
            "move it beside the parameter's 'name'"
            if place.role == "parameter"
            else "leave it out",
        )
    if schema.class_name is None or schema.kind != "object":
        return
    if not schema.properties:
        reason = "an object without properties gets no class"
    elif place.role == "answer":
        reason = f"the class of an answer is always called {place.name}Response"
    else:
        return
    report.add(
        schema.at("x-class-name"),
        "name-without-effect",
        f"'x-class-name' has no effect: {reason}",
        "leave it out",
    )

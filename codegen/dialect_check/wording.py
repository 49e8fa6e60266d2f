"""A sentence for every schema word that can fail."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from codegen.diagnostics import Diagnostic, Position, did_you_mean, quoted, shorten
from codegen.yaml_tree import Node, ScalarNode, SeqNode, to_plain

from .failure import Failure
from .schema_path import declared_keys
from .values import (
    counted,
    described,
    expected_types,
    one_of,
    shown,
    shown_node,
    size,
)

_LONGEST_TEXT = 300  # of the words that the dialect's schema gives for an expectation
_LONGEST_LIST = 80
_YAML_1_1_BOOLEANS = {
    "yes": "true",
    "on": "true",
    "y": "true",
    "no": "false",
    "off": "false",
    "n": "false",
}


def worded(failure: Failure) -> Iterator[Diagnostic]:
    """The mistakes that one failure amounts to; usually one, for unknown keys one per key."""
    yield from _SENTENCES.get(failure.keyword, _refused)(failure)


def diagnostic(
    failure: Failure, message: str, hint: str | None = None, position: Position | None = None
) -> Diagnostic:
    """A diagnostic at the failing value, or at a position given."""
    rule = f"dialect-{failure.keyword}"
    return Diagnostic(position or failure.position, message, hint, rule)


# --- Keys ---------------------------------------------------------------------------------------


def _unknown_keys(failure: Failure) -> Iterator[Diagnostic]:
    if failure.keyword == "additionalProperties":
        known = set(failure.schema.get("properties", ()))
    else:
        known = declared_keys(failure.root, failure.schema)
    for key in failure.facts["unexpected"]:
        at = failure.position_of_key(key)
        if key in known:  # known in another branch of the schema
            yield diagnostic(
                failure, f"the key {quoted(key)} does not fit the other keys", None, at
            )
        else:
            hint = did_you_mean(key, known) or _known_keys(known)
            yield diagnostic(failure, f"unknown key {quoted(key)}", hint, at)


def _known_keys(known: set[str]) -> str | None:
    names = ", ".join(sorted(known))
    return f"known here: {names}" if 0 < len(names) <= _LONGEST_LIST else None


def _missing_key(failure: Failure) -> Iterator[Diagnostic]:
    yield diagnostic(failure, f"{failure.subject} lacks {quoted(failure.facts['property'])}")


def _missing_companion(failure: Failure) -> Iterator[Diagnostic]:
    missing = failure.facts["property"]
    present = to_plain(failure.node)
    wanted = failure.schema.get("dependentRequired", {})
    key = next((key for key in wanted if key in present and missing in wanted[key]), "")
    at = failure.position_of_key(key)
    yield diagnostic(failure, f"{quoted(key)} needs {quoted(missing)} beside it", None, at)


def _bad_key(failure: Failure) -> Iterator[Diagnostic]:
    key = str(failure.facts["error"].instance)
    wanted = _expectation(failure)
    reason = f": expected {wanted}" if wanted else ""
    at = failure.position_of_key(key)
    yield diagnostic(failure, f"the key {quoted(key)} is not allowed{reason}", None, at)


def _forbidden(failure: Failure) -> Iterator[Diagnostic]:
    last = failure.path[-1] if failure.path else None
    subject = f"the key {quoted(last)}" if isinstance(last, str) else failure.subject
    yield diagnostic(failure, f"{subject} is not allowed here", None, failure.key_position)


# --- Values -------------------------------------------------------------------------------------


def _wrong_type(failure: Failure) -> Iterator[Diagnostic]:
    types: list[str] = failure.facts["types"]
    message = f"expected {expected_types(types)}, found {described(failure.node)}"
    yield diagnostic(failure, message, _type_hint(failure.node, types))


def _type_hint(node: Node, types: list[str]) -> str | None:
    if not isinstance(node, ScalarNode):
        return None
    if "string" in types and node.value is not None:
        return f"put quotes around it: '{shorten(node.text)}'"
    if "boolean" in types and isinstance(node.value, str):
        word = _YAML_1_1_BOOLEANS.get(node.value.lower(), node.value.lower())
        return f"write {word}, without quotes" if word in {"true", "false"} else None
    if node.style == "quoted" and {"integer", "number"}.intersection(types):
        return "remove the quotes" if node.text.lstrip("-").isdecimal() else None
    return None


def _no_choice(failure: Failure) -> Iterator[Diagnostic]:
    facts = failure.facts
    options = facts["options"] if failure.keyword == "enum" else [facts["expected_value"]]
    found = failure.node.value if isinstance(failure.node, ScalarNode) else None
    hint: str | None = None
    if isinstance(found, str):
        hint = did_you_mean(found, [option for option in options if isinstance(option, str)])
    elif isinstance(failure.node, ScalarNode) and failure.node.text in options:
        hint = _type_hint(failure.node, ["string"])
    message = f"expected {one_of(options)}, found {shown_node(failure.node)}"
    yield diagnostic(failure, message, hint)


def _bad_form(failure: Failure) -> Iterator[Diagnostic]:
    found = shown_node(failure.node)
    if wanted := _expectation(failure):
        yield diagnostic(failure, f"expected {wanted}, found {found}")
        return
    pattern = failure.facts.get("pattern")
    form = f"the pattern {quoted(pattern)}" if pattern else f"format {failure.facts.get('format')}"
    yield diagnostic(failure, f"{found} does not match {form}")


def _expectation(failure: Failure) -> str | None:
    text = failure.expectation
    return shorten(text, _LONGEST_TEXT) if text else None


def _out_of_bounds(failure: Failure) -> Iterator[Diagnostic]:
    limit = shown(failure.facts["limit"])
    relation = {
        "minimum": "at least",
        "maximum": "at most",
        "exclusiveMinimum": "more than",
        "exclusiveMaximum": "less than",
    }[failure.keyword]
    found = shown_node(failure.node)
    yield diagnostic(failure, f"expected {relation} {limit}, found {found}")


def _no_multiple(failure: Failure) -> Iterator[Diagnostic]:
    step = shown(failure.facts["multiple_of"])
    yield diagnostic(failure, f"expected a multiple of {step}, found {shown_node(failure.node)}")


def _wrong_size(failure: Failure) -> Iterator[Diagnostic]:
    noun = {"h": "character", "s": "item", "y": "key"}[
        {"Length": "h", "Items": "s", "Properties": "y"}[failure.keyword[3:]]
    ]
    limit = failure.facts["limit"]
    found = size(failure.node)
    if failure.keyword.startswith("max"):
        wanted = f"at most {counted(limit, noun)}"
    else:
        wanted = f"at least {counted(limit, noun)}"
    yield diagnostic(failure, f"expected {wanted}, found {found or 'none'}")


def _repeated_item(failure: Failure) -> Iterator[Diagnostic]:
    seen: dict[str, Node] = {}
    items = failure.node.items if isinstance(failure.node, SeqNode) else ()
    for item in items:
        first = seen.setdefault(_identity(to_plain(item)), item)
        if first is not item:
            at = item.position
            message = f"{shown_node(item)} stands twice in this list"
            if first.position != at:
                message += f", first in line {first.position.line}, column {first.position.column}"
            yield diagnostic(failure, message, "remove one of the two", at)
            return
    yield diagnostic(failure, "an item stands twice in this list")


def _identity(value: object) -> str:
    """Equal texts for values that are equal in JSON, where 1 and 1.0 are one number."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True)


def _extra_items(failure: Failure) -> Iterator[Diagnostic]:
    yield diagnostic(failure, f"{failure.subject} has more items than are allowed")


def _refused(failure: Failure) -> Iterator[Diagnostic]:
    wanted = _expectation(failure)
    found = shown_node(failure.node)
    message = f"expected {wanted}, found {found}" if wanted else f"{found} is not allowed here"
    yield diagnostic(failure, message)


_SENTENCES: dict[str, Callable[[Failure], Iterator[Diagnostic]]] = {
    "additionalItems": _extra_items,
    "additionalProperties": _unknown_keys,
    "const": _no_choice,
    "dependentRequired": _missing_companion,
    "enum": _no_choice,
    "exclusiveMaximum": _out_of_bounds,
    "exclusiveMinimum": _out_of_bounds,
    "falseSchema": _forbidden,
    "format": _bad_form,
    "maxItems": _wrong_size,
    "maxLength": _wrong_size,
    "maxProperties": _wrong_size,
    "maximum": _out_of_bounds,
    "minItems": _wrong_size,
    "minLength": _wrong_size,
    "minProperties": _wrong_size,
    "minimum": _out_of_bounds,
    "multipleOf": _no_multiple,
    "pattern": _bad_form,
    "propertyNames": _bad_key,
    "required": _missing_key,
    "type": _wrong_type,
    "unevaluatedItems": _extra_items,
    "unevaluatedProperties": _unknown_keys,
    "uniqueItems": _repeated_item,
}

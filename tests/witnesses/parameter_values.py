"""One input in the forms that our client takes, and in the one that the vendor's takes: made from the descriptors."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from apsara_core import schema
from apsara_core.schema.model import fields_by_wire_name

# UTF-8 expresses everything but lone surrogates.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS
)
_JSON = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=5,
)


def compact(document: object) -> str:
    """JSON as people write it by hand for this service: without blanks, and not escaped to ASCII."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def typed(type_: schema.Type, text: Any) -> Any:
    """The form for people of a text on the wire: a list, a mapping."""
    if isinstance(type_, schema.ListOf):
        items = text.split(",")
        if isinstance(type_.item, schema.Integer):
            # A category id with leading zeros stays what it is on the wire only as text.
            return [int(item) for item in items] if _canonical(items) else text
        return items
    if isinstance(type_, schema.JsonText):
        return json.loads(text)
    return text


def instance(type_: schema.Type, text: Any) -> Any:
    """The form with classes of a text on the wire: an instance where there is a class for it."""
    if isinstance(type_, schema.JsonText):
        return _object(type_.of, json.loads(text))
    return typed(type_, text)


def _canonical(items: list[str]) -> bool:
    return all(str(int(item)) == item for item in items)


def _object(type_: schema.Type, document: Any) -> Any:
    if not isinstance(type_, schema.ObjectOf) or not isinstance(document, Mapping):
        return document
    cls = type_.target()
    declared = fields_by_wire_name(cls)
    values = {
        declared[name].python_name: _object(declared[name].type, value)
        for name, value in document.items()
        if name in declared
    }
    others = {name: value for name, value in document.items() if name not in declared}
    return cls(**values, additional_properties=others)


def pairs(type_: schema.Type) -> st.SearchStrategy[tuple[Any, Any]]:
    """Values of one type, each for our client and for the vendor's."""
    match type_:
        case schema.Text():
            values = st.sampled_from(type_.enum) if type_.enum else TEXTS
            if type_.pattern:
                values |= st.sampled_from(["12345678", "D:\\a b.mp4"])
            return values.map(lambda value: (value, value))
        case schema.Integer():
            return st.integers(-(2**63), 2**63 - 1).map(lambda value: (value, value))
        case schema.ListOf(style="comma"):
            item = pairs(type_.item).filter(lambda pair: "," not in str(pair[1]))
            return st.lists(item, max_size=4).map(
                lambda items: (
                    [ours for ours, _ in items],
                    ",".join(str(official) for _, official in items),
                )
            )
        case schema.JsonText(of=schema.ObjectOf()):
            names = st.sampled_from(sorted(fields_by_wire_name(type_.of.target()))) | TEXTS
            documents = st.dictionaries(names, _JSON, max_size=4)
            return documents.map(lambda document: (document, compact(document)))
    raise NotImplementedError(type_)


def whole_requests(
    operation: schema.Operation[Any],
) -> st.SearchStrategy[tuple[dict[str, Any], dict[str, Any]]]:
    """Inputs of an operation: by Python names for our client, by wire names for the vendor's."""
    values = {each.wire_name: pairs(each.type) for each in operation.parameters}
    python_names = {each.wire_name: each.python_name for each in operation.parameters}
    needed = {each.wire_name for each in operation.parameters if each.required}
    return st.fixed_dictionaries(
        {name: values[name] for name in values if name in needed},
        optional={name: values[name] for name in values if name not in needed},
    ).map(
        lambda given: (
            {python_names[name]: ours for name, (ours, _) in given.items()},
            {name: official for name, (_, official) in given.items()},
        )
    )

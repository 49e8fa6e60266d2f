"""Any value for a parameter, valid or not, for our client and for the vendor's: made from the descriptors."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from apsara_core import schema
from apsara_core.schema.model import fields_by_wire_name
from tests.witnesses.parameter_values import on_the_wire, whole

# UTF-8 expresses everything but lone surrogates.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_INTEGERS = st.integers(-(2**63), 2**63 - 1)
_SCALARS = (
    st.none() | st.booleans() | _INTEGERS | st.floats(allow_nan=False, allow_infinity=False) | TEXTS
)
_JSON = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=5,
)
_ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_TIMES = st.datetimes(datetime(1000, 1, 2), datetime(9999, 12, 30), timezones=_ZONES)  # noqa: DTZ001 - the zone is drawn


def whole_requests(
    operation: schema.Operation[Any],
) -> st.SearchStrategy[tuple[dict[str, Any], dict[str, Any]]]:
    """Inputs of an operation: by Python names for our client, by wire names for the vendor's."""
    types = {each.wire_name: each.type for each in operation.parameters}
    python_names = {each.wire_name: each.python_name for each in operation.parameters}
    usual = whole(operation)
    values = {name: _values(type_, usual[name]) for name, type_ in types.items()}
    needed = {each.wire_name for each in operation.parameters if each.required}
    return st.fixed_dictionaries(
        {name: values[name] for name in values if name in needed},
        optional={name: values[name] for name in values if name not in needed},
    ).map(
        lambda given: (
            {python_names[name]: value for name, value in given.items()},
            {name: on_the_wire(types[name], value) for name, value in given.items()},
        )
    )


def _values(type_: schema.Type, usual: Any) -> st.SearchStrategy[Any]:
    """Values of one type, among them a valid one."""
    match type_:
        case schema.Text():
            values = st.sampled_from(type_.enum) if type_.enum else TEXTS
        case schema.Integer():
            values = _INTEGERS
        case schema.Boolean():
            values = st.booleans()
        case schema.Timestamp():
            values = _TIMES
        case schema.ListOf(style="comma"):
            item = _values(type_.item, usual[0]).filter(lambda value: "," not in str(value))
            values = st.lists(item, max_size=4)
        case schema.ListOf(style="repeat", item=schema.ObjectOf()):
            names = fields_by_wire_name(type_.item.target())
            values = st.lists(st.fixed_dictionaries(dict.fromkeys(names, TEXTS)), max_size=3)
        case schema.JsonText():
            values = _documents(type_.of)
        case _:
            raise NotImplementedError(type_)
    return st.just(usual) | values


def _documents(type_: schema.Type, inside_of: frozenset[type] = frozenset()) -> Any:
    """JSON documents, in which lists and mappings stand where the type has them."""
    match type_:
        case schema.ListOf():
            return st.lists(_documents(type_.item, inside_of), max_size=3)
        case schema.MapOf():
            return st.dictionaries(TEXTS, _documents(type_.value, inside_of), max_size=3)
        case schema.ObjectOf():
            cls = type_.target()
            if cls in inside_of:
                return st.just({})
            known = {
                name: _documents(field.type, inside_of | {cls})
                for name, field in fields_by_wire_name(cls).items()
            }
            others = TEXTS.filter(lambda name: name not in known)
            return st.tuples(
                st.dictionaries(others, _JSON, max_size=2),
                st.fixed_dictionaries({}, optional=known),
            ).map(lambda both: both[0] | both[1])
    return _JSON

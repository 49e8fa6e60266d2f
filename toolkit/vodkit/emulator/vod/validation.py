"""The parameters of one call against their schema, and the error code for what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, cast

from jsonschema.exceptions import ValidationError

from ..wire.encoding import shorten
from .coercion import read_parameters
from .description import OperationDescription, ServiceDescription
from .dialect import SchemaValidator, make_validator
from .errors import VodError
from .schemas import properties, resolve

__all__ = ["ParameterCheck"]

_LENGTHS = frozenset({"maxLength", "x-max-bytes"})
_TEXTS = frozenset({"Title", "Description", "Tags"})
_RULE_WORDS = ("description", "title", "$comment")


class ParameterCheck:
    """Checks the parameters of one operation."""

    def __init__(
        self,
        operation: OperationDescription,
        service: ServiceDescription,
        lengths: Literal["characters", "bytes"],
    ) -> None:
        self._operation = operation
        self._definitions = service.definitions
        self._validator: SchemaValidator = make_validator(
            operation.parameters, service.definitions, lengths
        )

    def read(self, given: Mapping[str, str]) -> dict[str, object]:
        """Convert and check the parameters of a call.

        Args:
            given: every parameter as text; those that the operation does not declare are ignored.

        Returns:
            The typed values of the parameters that were given. JSON texts stay text.

        Raises:
            VodError: for the first violation: a missing parameter, then a bad value, then a rule
                across parameters.
        """
        schema = self._operation.parameters
        values, unreadable = read_parameters(given, schema, self._definitions)
        # What could not be converted is given, so it is not missing: its text stands in.
        stand_in = {**values, **{name: given[name] for name in unreadable}}
        violations = self._validator.errors(stand_in)
        missing = [item for item in violations if not item.absolute_path and _is_top(item)]
        for name in self._names():
            if any(name in _missing_names(item) for item in missing):
                raise _missing(name)
        for name in self._names():
            if name in unreadable:
                raise _invalid(name, f"the value {unreadable[name]} (rule type)")
            found = [item for item in violations if list(item.absolute_path)[:1] == [name]]
            if found:
                raise self._bad_value(name, found[0])
        for item in violations:
            raise self._broken_rule(item)
        return values

    def _names(self) -> tuple[str, ...]:
        return tuple(properties(self._operation.parameters))

    def _bad_value(self, name: str, item: ValidationError) -> VodError:
        word = str(item.validator)
        place = name + "".join(
            f"[{step}]" if isinstance(step, int) else f".{step}"
            for step in list(item.absolute_path)[1:]
        )
        reason = f"{shorten(place, 120)}: {self._reason(name, item)}"
        errors = self._operation.errors
        if word in _LENGTHS and "LengthExceededMax" in errors:
            return VodError("LengthExceededMax", errors["LengthExceededMax"], f"{reason}.")
        if word == "maxItems" and f"{name}ExceededMax" in errors:
            return VodError(f"{name}ExceededMax", errors[f"{name}ExceededMax"], f"{reason}.")
        if word == "pattern" and name in _TEXTS and "IllegalCharacters" in errors:
            return VodError("IllegalCharacters", errors["IllegalCharacters"], f"{reason}.")
        return _invalid(name, reason)

    def _reason(self, name: str, item: ValidationError) -> str:
        word, limit = str(item.validator), item.validator_value
        declared = resolve(properties(self._operation.parameters).get(name), self._definitions)
        own = resolve(item.schema, self._definitions)
        if word == "contentSchema":
            return f"{item.message} (rule {word})"
        hidden = declared.get("x-sensitive") or own.get("x-sensitive")
        value = "***" if hidden else shorten(repr(item.instance))
        if isinstance(limit, list):
            limit = ", ".join(str(choice) for choice in cast("list[object]", limit))
        expected = own.get("x-pattern-hint") or shorten(str(limit), 200)
        return f"{value} breaks the rule {word}: {expected}"

    def _broken_rule(self, item: ValidationError) -> VodError:
        names = _missing_names(item)
        if names:
            return _missing(names[0])
        said = self._rule_sentence(item)
        word = str(item.validator)
        context = list(item.context or ())
        if context and all(str(inner.validator) == "required" for inner in context):
            return VodError("MissingParameter", 400, f"{said} (rule {word}).")
        return VodError("InvalidParameter", 400, f"{said} (rule {word}).")

    def _rule_sentence(self, item: ValidationError) -> str:
        path = list(item.absolute_schema_path)
        rules = self._operation.parameters.get("allOf")
        candidates: list[object] = [item.schema]
        if path[:1] == ["allOf"] and isinstance(rules, list) and isinstance(path[1], int):
            candidates.insert(0, cast("list[object]", rules)[path[1]])
        for candidate in candidates:
            if isinstance(candidate, Mapping):
                for word in _RULE_WORDS:
                    said = cast("Mapping[str, object]", candidate).get(word)
                    if isinstance(said, str) and said:
                        return said.strip().rstrip(".")
        return "The parameters do not go together"


def _invalid(name: str, reason: str) -> VodError:
    return VodError(f"Invalid{name}", 400, f"The specified {name} is not valid: {reason}.")


def _is_top(item: ValidationError) -> bool:
    return list(item.absolute_schema_path)[:1] == ["required"]


def _missing_names(item: ValidationError) -> list[str]:
    if item.absolute_path or not isinstance(item.instance, Mapping):
        return []
    present = cast("Mapping[str, object]", item.instance)
    wanted: list[str] = []
    if str(item.validator) == "required":
        wanted = cast("list[str]", item.validator_value)
    elif str(item.validator) == "dependentRequired":
        needs = cast("Mapping[str, list[str]]", item.validator_value)
        wanted = [name for given, names in needs.items() if given in present for name in names]
    return [name for name in wanted if name not in present]


def _missing(name: str) -> VodError:
    return VodError(f"Missing{name}", 400, f"{name} is mandatory for this action.")

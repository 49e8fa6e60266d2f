"""Reading the fields of a model class out of what arrived."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast

from .misfit import Misfit
from .model import WireField, wire_fields
from .per_class import once_per_class
from .place import DEEPEST, Place
from .type_descriptor import UNFIT

_Reader: TypeAlias = Callable[[dict[str, Any], Any], Any]


@once_per_class
def holds_itself(cls: type) -> bool:
    """Whether an object of this class may have one of its own class, not in a list but as a field.

    Reading it together with its owner would go as deep as the sender likes.
    """
    seen: set[type] = set()
    waiting = [cls]
    while waiting:
        for declared in wire_fields(waiting.pop()):
            for inner in declared.type.object_classes():
                if inner is cls:
                    return True
                if inner not in seen:
                    seen.add(inner)
                    waiting.append(inner)
    return False


@once_per_class
def reader(cls: type) -> _Reader:
    """A function that sets the fields of an empty instance of one class, and returns the instance.

    It takes what arrived, which the instance keeps, and the instance. What is missing or does not
    fit is the field's default, or stays unset where it is required.

    It is compiled, as attrs compiles constructors: a page of an answer has thousands of fields, and
    a loop over their declarations takes several times as long. The source holds attributes of
    ``cls``, which are identifiers, and literals.
    """
    names: dict[str, object] = {"UNFIT": UNFIT}
    lines = ["def read(raw, target):", "    target._raw = raw", "    get = raw.get"]
    for number, declared in enumerate(wire_fields(cls)):
        names[f"make_{number}"] = declared.type.maker()
        names[f"receive_{number}"] = declared.type.receiver()
        names[f"default_{number}"] = declared.default
        lines += _steps(declared, number)
    lines.append("    return target")
    code = compile("\n".join(lines), f"<reading of {cls.__name__}>", "exec")
    exec(code, names)  # noqa: S102
    return cast("_Reader", names["read"])


def _steps(declared: WireField, number: int) -> list[str]:
    usual = declared.type.received_as
    if usual is None:
        begin = ["if value is not None:"]
    elif declared.type.maker() is None:
        begin = [f"if value.__class__ is not {usual.__name__} and value is not None:"]
    else:
        begin = [
            f"if value.__class__ is {usual.__name__}: value = make_{number}(value)",
            "elif value is not None:",
        ]
    attribute = f"target.{declared.python_name}"
    if declared.required:
        keeps = f"if value is not None: {attribute} = value"
    elif declared.default is None:
        keeps = f"{attribute} = value"
    else:
        keeps = f"{attribute} = default_{number} if value is None else value"
    return [
        f"    value = get({declared.wire_name!r})",
        *(f"    {line}" for line in begin),
        f"        value = receive_{number}(value)",
        "        if value is UNFIT: value = None",
        f"    {keeps}",
    ]


def audit_fields(cls: type, raw: Mapping[Any, Any], at: Place, found: list[Misfit]) -> None:
    """Append to ``found`` everything in ``raw`` that does not fit the fields of ``cls``."""
    if at.depth > DEEPEST:
        found.append(
            Misfit(at.wire_name, at.python_name, f"at most {DEEPEST} levels", "deeper nesting")
        )
        return
    for declared in wire_fields(cls):
        value = raw.get(declared.wire_name)
        if value is not None:
            inside = at.field(declared.python_name, declared.wire_name)
            declared.type.audit(value, inside, found)

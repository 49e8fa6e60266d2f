"""Immutable values with named fields.

`attrs.frozen` would do the same, but compiles functions for each class: for the thirty small
classes of this package that took three quarters of the time to import it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Never, dataclass_transform

if TYPE_CHECKING:
    from dataclasses import KW_ONLY
else:

    class KW_ONLY:  # noqa: N801 - the name that type checkers know
        """``_: KW_ONLY`` says that the fields below are given by name, as in dataclasses."""


__all__ = ["KW_ONLY", "Record"]


@dataclass_transform(frozen_default=True)
class Record:
    """Base of classes whose annotations are their fields.

    An instance holds what it was given; the rest comes from the defaults, which stay on the class.
    """

    _fields: ClassVar[tuple[str, ...]] = ()
    _positional: ClassVar[int] = 0
    _required: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        own = [
            name
            for name, annotation in cls.__annotations__.items()
            if not annotation.startswith("ClassVar")
        ]
        if "_" in own:  # `_: KW_ONLY`
            cls._positional = len(cls._fields) + own.index("_")
            own.remove("_")
        elif own:
            cls._positional = len(cls._fields) + len(own)
        cls._fields = (*cls._fields, *own)
        cls._required = frozenset(name for name in cls._fields if not hasattr(cls, name))

    def __init__(self, *values: Any, **named: Any) -> None:
        given = dict(zip(self._fields, values, strict=False)) | named
        # Missing, unknown, repeated: rare, and found out together.
        if (
            len(values) > self._positional
            or len(given) < len(values) + len(named)
            or not self._required <= given.keys() <= set(self._fields)
        ):
            raise TypeError(f"{type(self).__name__} takes: {', '.join(self._fields)}")
        vars(self).update(given)
        self.__post_init__()

    def __post_init__(self) -> None:
        """Check what the instance was given; for classes to override."""

    def __setattr__(self, name: str, value: object) -> Never:
        raise AttributeError(f"{type(self).__name__} cannot be changed: {name}")

    def __delattr__(self, name: str) -> Never:
        raise AttributeError(f"{type(self).__name__} cannot be changed: {name}")

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self._fields)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record) or type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({given})"

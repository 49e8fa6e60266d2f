"""What every type descriptor can do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any, ClassVar, Final, final

from ..record import Record
from ..schema import json_document
from .errors import Violation
from .misfit import Misfit
from .place import Place
from .plain_values import plain
from .wording import HIDDEN, kind_of, quoted


@final
class Unfit(Enum):
    """The one value of `Type.receive` that is no value."""

    UNFIT = "unfit"


UNFIT: Final = Unfit.UNFIT
"""What arrived does not fit the type."""


class Type(Record):
    """The type of one value: how it is checked, how it is sent, and how it is read.

    A descriptor is immutable and holds no value. `check` and `audit` collect what is wrong and do
    not raise for a bad value; `to_text` and `to_json` take a value as it is and raise only where it
    has no form on the wire (`json_document.UnsendableError`).
    """

    expected: ClassVar[str]
    """What a value has to be, for a person: ``an integer``."""

    received_as: ClassVar[type | None] = None
    """The Python type that what arrives nearly always has: `maker` says what to do with it."""

    is_container: ClassVar[bool] = False
    """Whether the value is an object or array in JSON, and a text only its ready form."""

    def check(self, value: object, at: Place, found: list[Violation]) -> None:
        """Append to ``found`` every rule that a value to be sent breaks. None is never given."""
        raise NotImplementedError

    def to_text(self, value: object) -> str:
        """The value as a text, as it stands in a query."""
        return json_document.write(self.to_json(value))

    def to_json(self, value: object) -> object:
        """The value as it stands inside a JSON document."""
        return plain(value)

    def parameters(self, name: str, value: object) -> Iterator[tuple[str, str]]:
        """The wire parameters that carry the value; nearly always one."""
        yield name, self.to_text(value)

    def flattened(self, name: str, value: object) -> Iterator[tuple[str, str]]:
        """As `parameters`, inside of a list of the repeating style: one parameter per scalar."""
        return self.parameters(name, value)

    def from_text(self, text: str) -> object:
        """The value that an item of a ready comma list stands for, or the text itself."""
        return text

    def receive(self, value: object) -> object:
        """The Python value of what arrived (never None), or None, or `UNFIT`.

        None says that what arrived stands for nothing: a number that is an empty text.
        """
        raise NotImplementedError

    def receiver(self, *, lazily: bool = False) -> Callable[[object], object]:
        """`receive`, to be kept for many values; a faster form of it where there is one.

        Args:
            lazily: whether an object may wait with its fields until somebody touches it.
        """
        del lazily
        return self.receive

    def maker(self, *, lazily: bool = False) -> Callable[[Any], object] | None:
        """What makes the value of something of `received_as`, no subclass of it, without fail.

        None says that it is the value. The argument is that of `receiver`.
        """
        del lazily
        return None

    def object_classes(self) -> tuple[type, ...]:
        """The model classes of objects that are read together with the object that has this."""
        return ()

    def audit(self, value: object, at: Place, found: list[Misfit]) -> None:
        """Append to ``found`` everything inside of what arrived that does not fit its type."""
        if self.receive(value) is UNFIT:
            found.append(self.misfit(value, at))

    def misfit(self, value: object, at: Place) -> Misfit:
        """The misfit of what arrived here."""
        return Misfit(at.wire_name, at.python_name, self.expected, kind_of(value))

    def holds_sensitive(self, inside_of: frozenset[type] = frozenset()) -> bool:
        """Whether a value may hold something that no message may show.

        Args:
            inside_of: the model classes around this type, which are being asked already.
        """
        del inside_of
        return False

    def show(self, value: object) -> str:
        """The value for the representation of an object that holds it."""
        return repr(HIDDEN) if self.holds_sensitive() else repr(value)

    def wrong_type(self, value: object, at: Place, expected: str | None = None) -> Violation:
        """The violation by a value that is something else altogether."""
        expected = expected or self.expected
        sensitive = self.holds_sensitive()
        got = kind_of(value)
        if not sensitive and isinstance(value, (str, int, float)):
            got = f"{got} {quoted(value)}" if isinstance(value, str) else quoted(value)
        sentence = f"{expected} is expected, got {got}"
        return at.violation("type", expected, value, sentence, sensitive=sensitive)

"""Where in a request or an answer a value stands."""

from __future__ import annotations

from .errors import Shown, Violation
from .wording import HIDDEN, cut, shown

DEEPEST = 64
"""How many levels of nesting are followed; what lies deeper is refused."""


class Place:
    """A value's place: a link to the place around it, and the last step to the value.

    Names are put together only when something is reported, so that the usual, faultless walk costs
    one small object per step.
    """

    __slots__ = ("_python", "_wire", "around", "depth")

    def __init__(
        self, around: Place | None = None, python: str | int = "", wire: str | int = ""
    ) -> None:
        self.around = around
        self._python = python
        self._wire = wire
        self.depth: int = 0 if around is None else around.depth + 1

    def field(self, python_name: str, wire_name: str) -> Place:
        """The place of a field of the object here."""
        return Place(self, "." + python_name, "." + wire_name)

    def entry(self, key: object) -> Place:
        """The place under a key that is not declared, or that belongs to a map."""
        step = "[?]"
        if isinstance(key, str):
            name = cut(key)
            step = "." + (name if name.isprintable() else repr(name))
        return Place(self, step, step)

    def item(self, index: int) -> Place:
        """The place of an item of the list here, counted from 0."""
        return Place(self, index, index)

    def wrapped(self, wrapper: str) -> Place:
        """The place of a list inside its wrapper, which exists on the wire only."""
        return Place(self, "", "." + wrapper)

    @property
    def python_name(self) -> str:
        """The way to the value by Python names: ``user_data.extend``."""
        return self._joined("_python")

    @property
    def wire_name(self) -> str:
        """The way to the value by the service's names: ``UserData.Extend``."""
        return self._joined("_wire")

    def _joined(self, slot: str) -> str:
        steps: list[str] = []
        place: Place | None = self
        while place is not None:
            step: str | int = getattr(place, slot)
            steps.append(f"[{step}]" if isinstance(step, int) else step)
            place = place.around
        return "".join(reversed(steps)).removeprefix(".")

    def violation(
        self,
        rule: str,
        limit: object,
        value: object,
        sentence: str,
        *,
        sensitive: bool = False,
    ) -> Violation:
        """The violation of ``rule`` by the value here; ``sentence`` says what is wrong."""
        python_name, wire_name = self.python_name, self.wire_name
        kept: Shown = HIDDEN if sensitive else shown(value)
        message = f"{python_name} ({wire_name}): {sentence}"
        return Violation(python_name, wire_name, rule, limit, kept, message)

"""Names for one run: asks the lock first, then the naming rules, and never gives a name twice."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterable, Mapping

import attrs

from codegen.naming import reserved
from codegen.naming.identifiers import Identifier, numbered
from codegen.naming.lock import NamesLock

_RESERVED = {
    "classes": reserved.CLASS_NAMES,
    "methods": reserved.METHOD_NAMES,
    "modules of models": reserved.MODULE_NAMES,
    "modules of operations": reserved.MODULE_NAMES,
}
"""The scopes beside those of a class, whose names are its fields'."""


class NameClashError(Exception):
    """The spec itself chose a name that cannot be given; the text says which, and what to do."""


@attrs.define
class Names:
    """Python names for the wire names of each scope.

    ``before`` is the lock as it was; ``after`` holds what this run chose, and is written back. What
    the spec chose itself (``x-python-name`` and the like) is not in the lock: taking the word out
    of the spec takes the name back.
    """

    before: NamesLock
    after: NamesLock = attrs.field(factory=NamesLock)
    chosen: list[str] = attrs.field(factory=list[str])
    """One sentence for each clash that was resolved in this run for the first time."""

    def assign(
        self,
        scope: str,
        wire_names: Iterable[str],
        rule: Callable[[str], Identifier],
        overrides: Mapping[str, str] | None = None,
    ) -> dict[str, Identifier]:
        """A distinct name for each wire name: its override, its pinned name, or what ``rule`` says.

        Upper and lower case count as the same, as in names of files. A wire name that was
        removed gives its Python name back, which renames nobody: those that are left are pinned.

        Raises `NameClashError` when an override is not free, or means something else in generated
        code.
        """
        wanted = list(dict.fromkeys(wire_names))
        given = _given_by_the_spec(scope, wanted, overrides or {})
        holders = {name.casefold(): wire for wire, name in given.items()}
        pinned = self._pinned(scope, wanted, given)
        for wire, name in pinned.items():
            if (other := holders.setdefault(name.casefold(), wire)) != wire:
                raise NameClashError(
                    f"{scope}: {other} cannot be called {name}, since {wire} has that name:"
                    f" choose another for {other}, or give {wire} a name of its own in the spec too"
                )
        chosen: dict[str, Identifier] = {}
        for wire in wanted:
            if wire in given or wire in pinned:
                continue
            plain = name = rule(wire)
            number = 2
            while name.casefold() in holders:
                name = numbered(plain, number)
                number += 1
            if name != plain:
                taken_by = holders[plain.casefold()]
                self.chosen.append(
                    f"{scope}: {wire} is called {name}, since {taken_by} is called {plain}"
                )
            chosen[wire] = name
            holders[name.casefold()] = wire
        kept = pinned | chosen
        self.after.scopes[scope] = {wire: kept[wire] for wire in wanted if wire in kept}
        return {wire: (given | kept)[wire] for wire in wanted}

    def _pinned(
        self, scope: str, wanted: list[str], given: Mapping[str, Identifier]
    ) -> dict[str, Identifier]:
        """The names that the lock keeps, except those that have become reserved words since."""
        pins = self.before.scopes.get(scope, {})
        words = _RESERVED.get(scope, reserved.FIELD_NAMES)
        kept: dict[str, Identifier] = {}
        for wire in wanted:
            if wire not in pins or wire in given:
                continue
            if pins[wire] in words:
                self.chosen.append(
                    f"{scope}: {wire} was called {pins[wire]}, which is reserved now"
                )
            else:
                kept[wire] = pins[wire]
        return kept


def _given_by_the_spec(
    scope: str, wanted: list[str], overrides: Mapping[str, str]
) -> dict[str, Identifier]:
    words = _RESERVED.get(scope, reserved.FIELD_NAMES)
    given: dict[str, Identifier] = {}
    holders: dict[str, str] = {}
    for wire in wanted:
        if wire not in overrides:
            continue
        name = overrides[wire]
        if name in words or keyword.iskeyword(name):
            raise NameClashError(
                f"{scope}: {wire} cannot be called {name}, which means something else in the"
                f" generated code: choose another name, such as {name}_"
            )
        given[wire] = Identifier(name)
        if (other := holders.setdefault(name.casefold(), wire)) != wire:
            raise NameClashError(
                f"{scope}: {other} and {wire} are both called {name} in the spec:"
                " choose another name for one"
            )
    return given

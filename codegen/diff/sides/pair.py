"""Both sides together: each loaded, named in Python, and about the same product."""

from __future__ import annotations

from pathlib import Path

from codegen.diagnostics import quoted
from codegen.diff.package_names import PackageNames
from codegen.diff.sides.choice import STDIN, is_metadata, load_source
from codegen.diff.sides.side import Side, SideError, Source
from codegen.emit.plan import make_plan
from codegen.naming import Names, NamesLock
from codegen.naming.registry import NameClashError


def load_sides(old: str, new: str, spec: Path) -> tuple[Side, Side]:
    """Both sides of a comparison.

    Raises `SideError` when one of them cannot be used; the text says which.
    """
    if old == new == STDIN:
        raise SideError("standard input can be one side only: name the other one")
    sources = _load_both(old, new, spec)
    products = [one.service.product for one in sources]
    if products[0].casefold() != products[1].casefold():
        raise SideError(
            f"OLD describes {quoted(products[0])} and NEW describes {quoted(products[1])}:"
            " only versions of one product can be compared"
        )
    return name_sides(*sources)


def _load_both(old: str, new: str, spec: Path) -> tuple[Source, Source]:
    """Both sources; metadata after the spec in whose light they are to be seen."""
    if is_metadata(old) and not is_metadata(new):
        after = _load("NEW", new, spec)
        return _load("OLD", old, spec, after), after
    before = _load("OLD", old, spec)
    beside = before if is_metadata(new) and before.kind != "metadata" else None
    return before, _load("NEW", new, spec, beside)


def _load(which: str, name: str, spec: Path, beside: Source | None = None) -> Source:
    try:
        return load_source(name, spec, beside)
    except SideError as error:
        raise SideError(f"{which}: {error}") from None


def name_sides(old: Source, new: Source) -> tuple[Side, Side]:
    """Give both sides their Python names.

    A side that has no names lock of its own, as metadata have none, gets that of the other side:
    names that were given once are kept, as the generator keeps them.
    """
    old_names = _names("OLD", old, old.lock or new.lock or NamesLock())
    new_lock = new.lock
    if new_lock is None or not new_lock.scopes:
        new_lock = old_names[1].after
    new_names = _names("NEW", new, new_lock)
    return Side(old, old_names[0]), Side(new, new_names[0])


def _names(which: str, source: Source, lock: NamesLock) -> tuple[PackageNames, Names]:
    names = Names(lock)
    try:
        return PackageNames.of(make_plan(source.service, names)), names
    except NameClashError as error:
        if source.kind != "metadata":
            raise SideError(f"{which}: {source.name}: {error}") from None
    # A name that the other side chose for itself is free for another wire name here.
    plain = Names(NamesLock())
    return PackageNames.of(make_plan(source.service, plain)), plain

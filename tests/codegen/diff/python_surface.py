"""The Python of one side as griffe sees it, and what it says is broken, in the words of findings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import griffe

from codegen.diff.sides import Side
from codegen.emit import render_sources
from codegen.emit.plan import Plan
from codegen.naming import Names, NamesLock

PACKAGE = "tiny"
_CLASS = re.compile(r"^@_s\.model\n(class )(\w+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
_FIELD = re.compile(r"""_s\.field\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),\s*""")
_IMPORT = "import apsara_core.schema as _s\n"
_CLIENTS = (f"{PACKAGE}.client.Client", f"{PACKAGE}.async_client.AsyncClient")


def surfaces(old: Side, new: Side, folder: Path) -> tuple[griffe.Module, griffe.Module]:
    """Both packages, loaded without running them."""
    first = Names(old.source.lock or new.source.lock or NamesLock())
    before = _surface(old, first, folder / "old")
    lock = new.source.lock if new.source.lock and new.source.lock.scopes else first.after
    return before, _surface(new, Names(lock), folder / "new")


def _surface(side: Side, names: Names, folder: Path) -> griffe.Module:
    for path, (_, source) in render_sources(side.service, names).items():
        target = folder / PACKAGE / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_with_constructors(source, _sent(side.names.plan)), "utf-8")
    loaded = griffe.load(PACKAGE, search_paths=[folder], allow_inspection=False)
    assert isinstance(loaded, griffe.Module)
    return loaded


def _sent(plan: Plan) -> set[str]:
    """The classes that callers make objects of."""
    every = [*plan.shared.values(), *plan.inline.values()]
    every += [made.request for made in plan.operations]
    return {made.name for made in every if made.sent or made.kind == "Request"}


def _with_constructors(source: str, sent: set[str]) -> str:
    """Classes that callers make objects of, written as the kind of class that griffe knows.

    It makes constructors of dataclasses only; those of attrs have the same arguments.
    """

    def as_dataclass(found: re.Match[str]) -> str:
        head, name, body = found.groups()
        if name not in sent:
            return found[0]
        fields = _FIELD.sub(r"_dc.field(kw_only=True, wire_name=\1, descriptor=", body)
        return f"@_dc.dataclass(kw_only=True)\n{head}{name}{fields}"

    return _CLASS.sub(as_dataclass, source).replace(
        _IMPORT, f"{_IMPORT}import dataclasses as _dc\n"
    )


def broken(old: griffe.Module, new: griffe.Module) -> set[str]:
    """The Python names that griffe finds broken, as findings write them.

    ``Client.put_thing``, ``Client.put_thing(size=)``, ``PutThingRequest``, ``PutThingRequest.size``.
    """
    return {
        name
        for breakage in griffe.find_breaking_changes(old, new)
        for name in _names(breakage, old)
    }


def _names(breakage: griffe.Breakage, old: griffe.Module) -> Iterator[str]:
    value = breakage.old_value if breakage.old_value is not None else breakage.new_value
    if isinstance(value, griffe.Parameter):
        owner = _short(breakage.obj.path)
        if owner.endswith(".__init__"):
            yield f"{owner.removesuffix('.__init__')}.{value.name}"
        else:
            yield f"{owner}({value.name}=)"
        return
    if isinstance(value, griffe.Module):
        yield from (one.name for one in value.members.values() if isinstance(one, griffe.Class))
        return
    path = breakage.obj.path
    if path.rpartition(".")[2] != "OPERATION":  # what the runtime reads, and no caller
        yield _short(path)


def _short(path: str) -> str:
    """A dotted path without the modules, which no caller names."""
    for client in _CLIENTS:
        if path.startswith(f"{client}."):
            return f"Client.{path.removeprefix(f'{client}.')}"
    parts = path.split(".")
    first = next((at for at, part in enumerate(parts) if part[:1].isupper()), 1)
    return ".".join(parts[first:])


def written(package: griffe.Module) -> dict[str, set[str]]:
    """What the package says beside its names: ``annotations``, ``bases``, ``descriptors``, ``rules``."""
    said: dict[str, set[str]] = {
        what: set() for what in ("annotations", "bases", "descriptors", "rules")
    }
    for module in package.modules.values():
        for nested in (module, *module.modules.values()):
            for member in nested.members.values():
                if isinstance(member, griffe.Class):
                    _note(member, said)
                elif isinstance(member, griffe.Attribute) and member.name == "OPERATION":
                    said["rules"].add(f"{member.path} {member.value}")
    return said


def _note(made: griffe.Class, said: dict[str, set[str]]) -> None:
    said["bases"].add(f"{made.path} {list(map(str, made.bases))}")
    for member in made.members.values():
        if isinstance(member, griffe.Attribute):
            said["annotations"].add(f"{member.path} {member.annotation}")
            said["descriptors"].add(f"{member.path} {member.value}")
        elif isinstance(member, griffe.Function) and member.name != "__init__":
            for parameter in member.parameters:
                said["annotations"].add(f"{member.path}({parameter.name}) {parameter.annotation}")
            said["annotations"].add(f"{member.path} {member.returns}")

"""Version, endpoints and regions."""

from __future__ import annotations

from codegen.diagnostics import Position
from codegen.diff.comparing.place import Place
from codegen.diff.comparing.scope import Scope
from codegen.model import Service


def compare_servers(old: Service, new: Service, scope: Scope) -> None:
    """Compare what is said about the service as a whole, but for its errors and sentences."""
    at = (old.position, new.position)
    if old.version != new.version:
        place = Place(pointer="#/info/version")
        scope.add("api-version-changed", place, "version", old.version, new.version, at=at)
    was, now = old.endpoint_pattern, new.endpoint_pattern
    if was != now:
        action = "added" if was is None else "removed" if now is None else "changed"
        place = Place(pointer="#/x-endpoint-pattern")
        scope.add(f"endpoint-pattern-{action}", place, "x-endpoint-pattern", was, now, at=at)
    _compare_regions(_addresses(old), _addresses(new), scope, at)


_Addresses = dict[str, tuple[list[str], Position]]


def _addresses(service: Service) -> _Addresses:
    """Region -> its addresses, and where the first of them stands."""
    found: _Addresses = {}
    for server in service.servers:
        for region in server.regions:
            found.setdefault(region, ([], server.position))[0].append(server.url)
    return found


def _compare_regions(
    old: _Addresses, new: _Addresses, scope: Scope, at: tuple[Position, Position]
) -> None:
    for region in sorted({*old, *new}):
        place = Place(pointer="#/servers").word(region)
        if region not in new:
            urls, position = old[region]
            scope.add("region-removed", place, "", urls, at=(position, at[1]))
        elif region not in old:
            urls, position = new[region]
            scope.add("region-added", place, "", None, urls, at=(at[0], position))
        elif sorted(old[region][0]) != sorted(new[region][0]):
            (was, old_position), (now, new_position) = old[region], new[region]
            kind = _moved(was, now)
            scope.add(kind, place, "url", was, now, at=(old_position, new_position))


def _moved(old: list[str], new: list[str]) -> str:
    if sorted(map(_host, old)) != sorted(map(_host, new)):
        return "endpoint-changed"
    plain = [sum(url.startswith("http:") for url in urls) for urls in (old, new)]
    return "protocol-narrowed" if plain[1] < plain[0] else "protocol-widened"


def _host(url: str) -> str:
    return url.partition("://")[2]

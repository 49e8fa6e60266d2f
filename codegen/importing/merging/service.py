"""Regions and their hosts, three ways."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from codegen.vendor import EndpointFacts

from .findings import Findings, Place

_REGION = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]{0,252}[a-z0-9])?")


def usable_endpoints(endpoints: Sequence[EndpointFacts]) -> dict[str, str]:
    """Region -> host, for those that a spec can hold."""
    found: dict[str, str] = {}
    for endpoint in endpoints:
        host = endpoint.host.lower()
        if _REGION.fullmatch(endpoint.region) and _HOST.fullmatch(host):
            found[endpoint.region] = host
    return found


def unusable_endpoints(endpoints: Sequence[EndpointFacts]) -> list[str]:
    """The regions whose host a spec cannot hold, or that are none."""
    usable = usable_endpoints(endpoints)
    return [f"{one.region} ({one.host})" for one in endpoints if one.region not in usable]


def new_servers(endpoints: Mapping[str, str]) -> list[dict[str, Any]]:
    """The ``servers`` of a new spec: each host once with all of its regions."""
    hosts: dict[str, list[str]] = {}
    for region, host in endpoints.items():
        hosts.setdefault(host, []).append(region)
    return [{"url": f"https://{host}", "x-regions": regions} for host, regions in hosts.items()]


def merge_servers(
    base: Mapping[str, str] | None,
    theirs: Mapping[str, str],
    servers: list[dict[str, Any]],
    findings: Findings,
) -> None:
    """Merge the list of servers region by region; the list is changed."""
    place = Place("service")
    ours = {region: _host(server) for server in servers for region in server["x-regions"]}
    old = base or {}
    for region, host in theirs.items():
        own, was = ours.get(region), old.get(region)
        if host in (own, was):
            continue
        if own is None and was is None:
            _add(servers, region, host)
            findings.apply(place, f"region {region}: new, at {host}")
        elif own is not None and own == was:
            _drop(servers, region)
            _add(servers, region, host)
            findings.apply(place, f"region {region}: {was} -> {host}")
        else:
            findings.leave(place, f"region {region}: {host} at the vendor, {own or 'none'} in ours")
    for region, was in old.items():
        if region in theirs or region not in ours:
            continue
        if ours[region] == was and len(ours) > 1:
            _drop(servers, region)
            findings.apply(place, f"region {region}: removed")
        else:
            findings.leave(place, f"region {region}: gone at the vendor, {ours[region]} in ours")


def _host(server: Mapping[str, Any]) -> str:
    return str(server["url"]).partition("://")[2]


def _add(servers: list[dict[str, Any]], region: str, host: str) -> None:
    for server in servers:
        if _host(server) == host:
            server["x-regions"] = [*server["x-regions"], region]
            return
    servers.append({"url": f"https://{host}", "x-regions": [region]})


def _drop(servers: list[dict[str, Any]], region: str) -> None:
    for server in list(servers):
        server["x-regions"] = [one for one in server["x-regions"] if one != region]
        if not server["x-regions"]:
            servers.remove(server)

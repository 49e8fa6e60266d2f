"""DomainSource: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s


@_s.model
class DomainSource(_s.Object):
    """An origin server, from which the CDN fetches what it does not have yet."""

    type: Literal["ipaddr", "domain", "oss"] = _s.field(
        "type", _s.Text(enum=("ipaddr", "domain", "oss"))
    )
    """What content is. Values: ipaddr (an IP address); domain (a domain name); oss (the domain name
    of an OSS bucket)."""

    content: str = _s.field("content", _s.Text())
    """The server's address."""

    port: int | None = _s.field("port", _s.Integer(minimum=1, maximum=65535), default=None)
    """The port to fetch from, usually 80 or 443. With 443 the CDN speaks HTTPS. From 1 to 65,535.
    Default: 80."""

    priority: Literal["20", "30"] | None = _s.field(
        "priority", _s.Text(enum=("20", "30")), default=None
    )
    """Which servers are asked first when there are several. Values: 20 (a primary server); 30 (a
    server that stands in). Default: 20."""

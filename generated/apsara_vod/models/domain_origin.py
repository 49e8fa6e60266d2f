"""DomainOrigin: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class DomainOrigin(_s.Object):
    """An origin server of an accelerated domain."""

    type: str | None = _s.field("Type", _s.Text(known=("ipaddr", "domain", "oss")), default=None)
    """What Content is. Known values: ipaddr (an IP address); domain (a domain name); oss (the
    domain name of an OSS bucket)."""

    priority: int | None = _s.field("Priority", _s.Integer(), default=None)
    """The number that orders the servers."""

    port: int | None = _s.field("Port", _s.Integer(bits=32), default=None)
    """The port that the CDN fetches from."""

    content: str | None = _s.field("Content", _s.Text(), default=None)
    """The server's address."""

    enabled: str | None = _s.field("Enabled", _s.Text(known=("online", "offline")), default=None)
    """Whether the server is in use. Only DescribeVodDomainDetail answers this. Known values: online
    (a server in use); offline (a server that is switched off)."""

    weight: int | None = _s.field("Weight", _s.Integer(), default=None)
    """The server's share of the requests, relative to the others. Only DescribeVodDomainDetail
    answers this."""

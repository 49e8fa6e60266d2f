"""SetAuditSecurityIp: Say from which IP addresses media that are under review or blocked can be
played.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SetAuditSecurityIpResponse(_s.Response):
    """Nothing but the id of the request; the list is changed."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SetAuditSecurityIpRequest(_s.Request[SetAuditSecurityIpResponse]):
    """Say from which IP addresses media that are under review or blocked can be played.

    An address list belongs to a group. An account has at most 10 groups with at most 100 addresses
    each.

    Media in the state Checking or Blocked are played to the listed addresses and to nobody else.
    """

    ips: Sequence[str] | str = _s.field(
        "Ips",
        _s.ListOf(
            _s.Text(
                pattern="^[0-9]{1,3}(\\.[0-9]{1,3}){3}(/([1-9]|[12][0-9]|3[0-2]))?$",
                pattern_hint="an IPv4 address, perhaps with a prefix length from /1 to /32",
            ),
            style="comma",
            max_items=100,
        ),
    )
    """The addresses, single ones or ranges in CIDR notation. At most 100 items. Expected of an
    item: an IPv4 address, perhaps with a prefix length from /1 to /32."""

    security_group_name: str | None = _s.field("SecurityGroupName", _s.Text(), default=None)
    """The group whose list is changed. Default: Default."""

    operate_mode: Literal["Append", "Cover", "Delete"] | None = _s.field(
        "OperateMode", _s.Text(enum=("Append", "Cover", "Delete")), default=None
    )
    """What happens to the group's list. Values: Append (additions to the list); Cover (a new list
    in place of the old one); Delete (removals from the list). Default: Append."""


OPERATION = _s.operation(
    name="SetAuditSecurityIp",
    method_name="set_audit_security_ip",
    summary="Say from which IP addresses media that are under review or blocked can be played.",
    service=_SERVICE,
    request=SetAuditSecurityIpRequest,
    response=SetAuditSecurityIpResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode("IpsIsEmpty", 400, "There are no addresses in Ips."),
        _s.ErrorCode("IpsExceededMax", 403, "The group would hold more than 100 addresses."),
        _s.ErrorCode(
            "SecurityIpGroupExceededMax", 403, "The account has as many groups as it may."
        ),
    ),
)

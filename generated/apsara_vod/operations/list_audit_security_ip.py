"""ListAuditSecurityIp: List the IP addresses from which media that are under review or blocked can
be played.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class AuditSecurityIpGroup(_s.Object):
    """A named list of addresses."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the group was created."""

    ips: str | None = _s.field("Ips", _s.Text(), default=None)
    """The addresses and ranges as one text, separated by commas."""

    modification_time: datetime | None = _s.field("ModificationTime", _s.Timestamp(), default=None)
    """When the list was changed last."""

    security_group_name: str | None = _s.field("SecurityGroupName", _s.Text(), default=None)
    """The group's name."""


@_s.model
class ListAuditSecurityIpResponse(_s.Response):
    """The groups with their addresses."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    security_ip_list: Sequence[AuditSecurityIpGroup] = _s.field(
        "SecurityIpList", _s.ListOf(_s.ObjectOf(lambda: AuditSecurityIpGroup)), default=()
    )
    """The groups."""


@_s.model
class ListAuditSecurityIpRequest(_s.Request[ListAuditSecurityIpResponse]):
    """List the IP addresses from which media that are under review or blocked can be played."""

    security_group_name: str | None = _s.field("SecurityGroupName", _s.Text(), default=None)
    """The group to list. Omitted: all groups."""


OPERATION = _s.operation(
    name="ListAuditSecurityIp",
    method_name="list_audit_security_ip",
    summary="List the IP addresses from which media that are under review or blocked can be played.",
    service=_SERVICE,
    request=ListAuditSecurityIpRequest,
    response=ListAuditSecurityIpResponse,
    reads_only=True,
    errors=(
        _s.ErrorCode(
            "SecurityIp.NotFound", 404, "The group holds no addresses, or there is no such group."
        ),
        _s.ErrorCode(
            "ListSecurityIpFailed",
            500,
            "The addresses could not be read, for a reason that the service does not tell.",
            advice="Try again.",
        ),
    ),
)

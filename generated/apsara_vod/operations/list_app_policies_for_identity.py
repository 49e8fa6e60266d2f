"""ListAppPoliciesForIdentity: List the permissions for applications that a RAM user or a RAM role
has.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class AppPolicy(_s.Object):
    """A policy, attached for an application."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the policy was created."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about the policy."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that it is for."""

    policy_value: str | None = _s.field("PolicyValue", _s.Text(), default=None)
    """What the policy says."""

    policy_name: str | None = _s.field(
        "PolicyName",
        _s.Text(known=("VODAppFullAccess", "VODAppReadOnlyAccess", "VODAppAdministratorAccess")),
        default=None,
    )
    """Its name. Known values: VODAppFullAccess (every use of what is in the application);
    VODAppReadOnlyAccess (reading what is in the application); VODAppAdministratorAccess
    (managing applications and who may use them)."""

    modification_time: datetime | None = _s.field("ModificationTime", _s.Timestamp(), default=None)
    """When the policy was changed last."""

    policy_type: str | None = _s.field(
        "PolicyType", _s.Text(known=("System", "Custom")), default=None
    )
    """Who made the policy. Known values: System (the vendor); Custom (you)."""


@_s.model
class ListAppPoliciesForIdentityResponse(_s.Response):
    """The permissions."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    app_policy_list: Sequence[AppPolicy] = _s.field(
        "AppPolicyList", _s.ListOf(_s.ObjectOf(lambda: AppPolicy)), default=()
    )
    """The policies that are attached."""


@_s.model
class ListAppPoliciesForIdentityRequest(_s.Request[ListAppPoliciesForIdentityResponse]):
    """List the permissions for applications that a RAM user or a RAM role has.

    Administrators of applications can ask about anybody. For other callers IdentityType and
    IdentityName do not count, and the list shows their own permissions.

    At most 100 permissions are answered.
    """

    identity_type: Literal["RamUser", "RamRole"] | None = _s.field(
        "IdentityType", _s.Text(enum=("RamUser", "RamRole")), default=None
    )
    """What IdentityName names. Values: RamUser (a RAM user, by its id); RamRole (a RAM role, by its
    name)."""

    identity_name: str | None = _s.field("IdentityName", _s.Text(), default=None)
    """Who has the permissions, as the user's id or the role's name."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the permissions are for. Default: app-1000000."""


OPERATION = _s.operation(
    name="ListAppPoliciesForIdentity",
    method_name="list_app_policies_for_identity",
    summary="List the permissions for applications that a RAM user or a RAM role has.",
    service=_SERVICE,
    request=ListAppPoliciesForIdentityRequest,
    response=ListAppPoliciesForIdentityResponse,
    reads_only=True,
    errors=(
        _s.ErrorCode(
            "OperationDenied.NotOpenAppService",
            403,
            "The account has not activated the service for several applications.",
        ),
    ),
)

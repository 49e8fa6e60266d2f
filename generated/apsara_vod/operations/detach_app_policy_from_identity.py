"""DetachAppPolicyFromIdentity: Take permissions for an application away from a RAM user or a RAM
role.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DetachAppPolicyFromIdentityResponse(_s.Response):
    """The policies that could not be detached; none if all went well."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    non_exist_policy_names: Sequence[str] = _s.field(
        "NonExistPolicyNames", _s.ListOf(_s.Text()), default=()
    )
    """The names that belong to no policy."""

    failed_policy_names: Sequence[str] = _s.field(
        "FailedPolicyNames", _s.ListOf(_s.Text()), default=()
    )
    """The policies that could not be detached."""


@_s.model
class DetachAppPolicyFromIdentityRequest(_s.Request[DetachAppPolicyFromIdentityResponse]):
    """Take permissions for an application away from a RAM user or a RAM role."""

    identity_type: Literal["RamUser", "RamRole"] = _s.field(
        "IdentityType", _s.Text(enum=("RamUser", "RamRole"))
    )
    """What IdentityName names. Values: RamUser (a RAM user, by its id); RamRole (a RAM role, by its
    name)."""

    identity_name: str = _s.field("IdentityName", _s.Text())
    """Who the call is about, as the user's id or the role's name."""

    policy_names: (
        Sequence[Literal["VODAppFullAccess", "VODAppReadOnlyAccess", "VODAppAdministratorAccess"]]
        | str
    ) = _s.field(
        "PolicyNames",
        _s.ListOf(
            _s.Text(enum=("VODAppFullAccess", "VODAppReadOnlyAccess", "VODAppAdministratorAccess")),
            style="comma",
        ),
    )
    """The policies, which are all made by the vendor so far. Values of an item: VODAppFullAccess
    (every use of what is in the application); VODAppReadOnlyAccess (reading what is in the
    application); VODAppAdministratorAccess (managing applications and who may use them)."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the policies are about. Only VODAppAdministratorAccess can do without."""


OPERATION = _s.operation(
    name="DetachAppPolicyFromIdentity",
    method_name="detach_app_policy_from_identity",
    summary="Take permissions for an application away from a RAM user or a RAM role.",
    service=_SERVICE,
    request=DetachAppPolicyFromIdentityRequest,
    response=DetachAppPolicyFromIdentityResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "OperationDenied.NotOpenAppService",
            403,
            "The account has not activated the service for several applications.",
        ),
        _s.ErrorCode("Forbidden.OperateApp", 403, "You may not manage this application."),
    ),
)

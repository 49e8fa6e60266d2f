"""ChangeResourceGroup: Move a resource to another resource group."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class ChangeResourceGroupResponse(_s.Response):
    """A sign that the resource belongs to the other group."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class ChangeResourceGroupRequest(_s.Request[ChangeResourceGroupResponse]):
    """Move a resource to another resource group.

    Resource groups gather resources of an account, so that rights and costs can be handled for all
    of them at once.
    """

    resource_id: str = _s.field("ResourceId", _s.Text())
    """The id of the resource, such as the AppId of an application."""

    resource_region_id: str = _s.field("ResourceRegionId", _s.Text())
    """The id of the region that the resource lies in."""

    resource_group_id: str = _s.field("ResourceGroupId", _s.Text())
    """The id of the group to move the resource to."""

    resource_type: str | None = _s.field(
        "ResourceType", _s.Text(known=("Storage", "AppInfo")), default=None
    )
    """The kind of resource. Known values: Storage; AppInfo (an application). Default: Storage."""


OPERATION = _s.operation(
    name="ChangeResourceGroup",
    method_name="change_resource_group",
    summary="Move a resource to another resource group.",
    service=_SERVICE,
    request=ChangeResourceGroupRequest,
    response=ChangeResourceGroupResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "NoPermission.ChangeResourceGroup", 400, "You may not move resources between groups."
        ),
        _s.ErrorCode("MissingParameter.ResourceRegionId", 400, "ResourceRegionId is needed."),
        _s.ErrorCode("MissingParameter.ResourceId", 400, "ResourceId is needed."),
        _s.ErrorCode("MissingParameter.ResourceGroupId", 400, "ResourceGroupId is needed."),
        _s.ErrorCode(
            "InvalidResourceGroup", 400, "There is no group with the id in ResourceGroupId."
        ),
        _s.ErrorCode("SystemError", 400, "Something went wrong inside the service."),
        _s.ErrorCode("ResourceNotFound", 400, "There is no such resource."),
    ),
)

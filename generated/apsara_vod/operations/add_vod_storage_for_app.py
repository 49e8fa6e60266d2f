"""AddVodStorageForApp: Give an application a bucket to store its files in."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class AddVodStorageForAppResponse(_s.Response):
    """The bucket of the application."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The host name of the bucket that the service made."""


@_s.model
class AddVodStorageForAppRequest(_s.Request[AddVodStorageForAppResponse]):
    """Give an application a bucket to store its files in.

    An application can have one bucket of the service. The call fails when it has one already, or
    when there is no such application.

    The caller has to be an administrator of applications, which the account itself is.
    AttachAppPolicyToIdentity makes others one with VODAppAdministratorAccess.

    Rules across parameters:

    - With StorageType user_oss_bucket, StorageLocation is needed.
    """

    app_id: str = _s.field("AppId", _s.Text())
    """The application's id, as CreateAppInfo or ListAppInfo answered it."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The bucket of your own to use, written as its host name."""

    storage_type: Literal["vod_oss_bucket", "user_oss_bucket"] | None = _s.field(
        "StorageType", _s.Text(enum=("vod_oss_bucket", "user_oss_bucket")), default=None
    )
    """Whose bucket the application gets. Values: vod_oss_bucket (a bucket that the service makes);
    user_oss_bucket (a bucket of your own, in StorageLocation). Default: vod_oss_bucket."""


OPERATION = _s.operation(
    name="AddVodStorageForApp",
    method_name="add_vod_storage_for_app",
    summary="Give an application a bucket to store its files in.",
    service=_SERVICE,
    request=AddVodStorageForAppRequest,
    response=AddVodStorageForAppResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "With StorageType user_oss_bucket, StorageLocation is needed.",
            _s.IfThen(
                _s.AllOf(_s.Equals("StorageType", "user_oss_bucket"), _s.Given("StorageType")),
                _s.Given("StorageLocation"),
            ),
        ),
    ),
)

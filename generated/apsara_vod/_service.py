"""ApsaraVideo VOD 2017-03-21: endpoints and the error codes of all operations."""

from __future__ import annotations

import apsara_core.schema as _schema

SERVICE = _schema.Service(
    product="vod",
    version="2017-03-21",
    title="ApsaraVideo VOD",
    endpoints={
        "cn-shanghai": "vod.cn-shanghai.aliyuncs.com",
        "cn-hangzhou": "vod.cn-shanghai.aliyuncs.com",
        "cn-beijing": "vod.cn-beijing.aliyuncs.com",
        "cn-shenzhen": "vod.cn-shenzhen.aliyuncs.com",
        "cn-hongkong": "vod.cn-hongkong.aliyuncs.com",
        "ap-northeast-1": "vod.ap-northeast-1.aliyuncs.com",
        "ap-southeast-1": "vod.ap-southeast-1.aliyuncs.com",
        "ap-southeast-5": "vod.ap-southeast-5.aliyuncs.com",
        "eu-central-1": "vod.eu-central-1.aliyuncs.com",
        "us-west-1": "vod.us-west-1.aliyuncs.com",
        "me-central-1": "vod.me-central-1.aliyuncs.com",
        "cn-north-2-gov-1": "vod.cn-north-2-gov-1.aliyuncs.com",
    },
    endpoint_pattern="vod.{region}.aliyuncs.com",
    errors=(
        _schema.ErrorCode(
            "MissingParameter",
            status=400,
            description="A required parameter was not sent.",
        ),
        _schema.ErrorCode(
            "InvalidParameter",
            status=400,
            description="A parameter has a value that the service does not take.",
        ),
        _schema.ErrorCode(
            "SignatureDoesNotMatch",
            status=400,
            description="The signature is not the one the service computed.",
            advice="Check the access key secret, and that nothing between you and the service rewrites the request.",
        ),
        _schema.ErrorCode(
            "IncompleteSignature",
            status=400,
            description="Something that the signature needs is missing or malformed.",
        ),
        _schema.ErrorCode(
            "InvalidSignatureMethod",
            status=400,
            description="The service does not know the signature method.",
        ),
        _schema.ErrorCode(
            "SignatureNonceUsed",
            status=400,
            description="A request with this nonce arrived within the last 15 minutes.",
            advice="The earlier request may have been carried out; look before you send a write again.",
        ),
        _schema.ErrorCode(
            "InvalidTimeStamp.Expired",
            status=400,
            description="The time in the request is more than 15 minutes away from the service's clock.",
            advice="Set the clock of this machine.",
        ),
        _schema.ErrorCode(
            "InvalidTimeStamp.Format",
            status=400,
            description="The time in the request is not written as YYYY-MM-DDThh:mm:ssZ.",
        ),
        _schema.ErrorCode(
            "InvalidAccessKeyId.NotFound",
            status=404,
            description="There is no such access key.",
            advice="Check the access key id; a key of another site or a deleted one is not found either.",
        ),
        _schema.ErrorCode(
            "InvalidAccessKeyId.Inactive",
            status=400,
            description="The access key is switched off.",
        ),
        _schema.ErrorCode(
            "InvalidSecurityToken.Expired",
            status=400,
            description="The security token has run out.",
            advice="Get new temporary credentials.",
        ),
        _schema.ErrorCode(
            "InvalidSecurityToken.Malformed",
            status=400,
            description="The security token cannot be read.",
        ),
        _schema.ErrorCode(
            "InvalidSecurityToken.MismatchWithAccessKey",
            status=400,
            description="The security token was issued for another access key.",
        ),
        _schema.ErrorCode(
            "MissingSecurityToken",
            status=400,
            description="The access key is a temporary one, but no security token came with it.",
        ),
        _schema.ErrorCode(
            "InvalidApi.NotFound",
            status=404,
            description="The endpoint has no operation of this name, or not for this HTTP method.",
            advice="Check the endpoint; not every region offers every operation.",
        ),
        _schema.ErrorCode(
            "InvalidAction.NotFound",
            status=404,
            description="The endpoint has no operation of this name.",
            advice="Check the endpoint; not every region offers every operation.",
        ),
        _schema.ErrorCode(
            "InvalidVersion",
            status=400,
            description="The API version is missing or unknown.",
        ),
        _schema.ErrorCode(
            "InvalidProduct.NotFound",
            status=404,
            description="The host belongs to no product.",
            advice="Check the endpoint.",
        ),
        _schema.ErrorCode(
            "InvalidProtocol.NeedSsl",
            status=400,
            description="The operation is served over HTTPS only.",
        ),
        _schema.ErrorCode(
            "UnsupportedHTTPMethod",
            status=400,
            description="The operation does not take this HTTP method.",
        ),
        _schema.ErrorCode(
            "Throttling",
            status=400,
            description="Too many requests.",
            advice="Wait and send the request again, with growing pauses.",
        ),
        _schema.ErrorCode(
            "Throttling.User",
            status=400,
            description="Your account sent too many requests.",
            advice="Wait and send the request again, with growing pauses.",
        ),
        _schema.ErrorCode(
            "Throttling.Api",
            status=400,
            description="This operation was called too often.",
            advice="Wait and send the request again, with growing pauses.",
        ),
        _schema.ErrorCode(
            "Forbidden",
            status=403,
            description="You may not use this resource.",
        ),
        _schema.ErrorCode(
            "Forbidden.RAM",
            status=403,
            description="A RAM policy denies the call.",
            advice="Have the action of this operation allowed for your RAM user or role.",
        ),
        _schema.ErrorCode(
            "NoPermission",
            status=403,
            description="A RAM policy denies the call.",
            advice="Have the action of this operation allowed for your RAM user or role.",
        ),
        _schema.ErrorCode(
            "OperationDenied",
            status=403,
            description="The account has not activated ApsaraVideo VOD.",
        ),
        _schema.ErrorCode(
            "OperationDenied.Suspended",
            status=403,
            description="The service is suspended for the account, for example because of an unpaid bill.",
        ),
        _schema.ErrorCode(
            "InternalError",
            status=500,
            description="Something went wrong inside the service.",
            advice="A call that only reads may be sent again at once; check first whether a write took effect.",
        ),
        _schema.ErrorCode(
            "ServiceUnavailable",
            status=503,
            description="The service cannot answer for the moment.",
            advice="Wait and send the request again, with growing pauses.",
        ),
        _schema.ErrorCode(
            "ServiceUnAvailable",
            status=503,
            description="The service cannot answer for the moment.",
            advice="Wait and send the request again, with growing pauses.",
        ),
    ),
)

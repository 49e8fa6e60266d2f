"""ApsaraVideo VOD 2017-03-21: endpoints and the error codes of all operations."""

from __future__ import annotations

import apsara_core.schema as _s

SERVICE = _s.Service(
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
        _s.ErrorCode("MissingParameter", 400, "A required parameter was not sent."),
        _s.ErrorCode(
            "InvalidParameter", 400, "A parameter has a value that the service does not take."
        ),
        _s.ErrorCode(
            "SignatureDoesNotMatch",
            400,
            "The signature is not the one the service computed.",
            advice="Check the access key secret, and that nothing between you and the service rewrites the request.",
        ),
        _s.ErrorCode(
            "IncompleteSignature",
            400,
            "Something that the signature needs is missing or malformed.",
        ),
        _s.ErrorCode(
            "InvalidSignatureMethod", 400, "The service does not know the signature method."
        ),
        _s.ErrorCode(
            "SignatureNonceUsed",
            400,
            "A request with this nonce arrived within the last 15 minutes.",
            advice="The earlier request may have been carried out; look before you send a write again.",
        ),
        _s.ErrorCode(
            "InvalidTimeStamp.Expired",
            400,
            "The time in the request is more than 15 minutes away from the service's clock.",
            advice="Set the clock of this machine.",
        ),
        _s.ErrorCode(
            "InvalidTimeStamp.Format",
            400,
            "The time in the request is not written as YYYY-MM-DDThh:mm:ssZ.",
        ),
        _s.ErrorCode(
            "InvalidAccessKeyId.NotFound",
            404,
            "There is no such access key.",
            advice="Check the access key id; a key of another site or a deleted one is not found either.",
        ),
        _s.ErrorCode("InvalidAccessKeyId.Inactive", 400, "The access key is switched off."),
        _s.ErrorCode(
            "InvalidSecurityToken.Expired",
            400,
            "The security token has run out.",
            advice="Get new temporary credentials.",
        ),
        _s.ErrorCode("InvalidSecurityToken.Malformed", 400, "The security token cannot be read."),
        _s.ErrorCode(
            "InvalidSecurityToken.MismatchWithAccessKey",
            400,
            "The security token was issued for another access key.",
        ),
        _s.ErrorCode(
            "MissingSecurityToken",
            400,
            "The access key is a temporary one, but no security token came with it.",
        ),
        _s.ErrorCode(
            "InvalidApi.NotFound",
            404,
            "The endpoint has no operation of this name, or not for this HTTP method.",
            advice="Check the endpoint; not every region offers every operation.",
        ),
        _s.ErrorCode(
            "InvalidAction.NotFound",
            404,
            "The endpoint has no operation of this name.",
            advice="Check the endpoint; not every region offers every operation.",
        ),
        _s.ErrorCode("InvalidVersion", 400, "The API version is missing or unknown."),
        _s.ErrorCode(
            "InvalidProduct.NotFound",
            404,
            "The host belongs to no product.",
            advice="Check the endpoint.",
        ),
        _s.ErrorCode("InvalidProtocol.NeedSsl", 400, "The operation is served over HTTPS only."),
        _s.ErrorCode("UnsupportedHTTPMethod", 400, "The operation does not take this HTTP method."),
        _s.ErrorCode(
            "Throttling",
            400,
            "Too many requests.",
            advice="Wait and send the request again, with growing pauses.",
        ),
        _s.ErrorCode(
            "Throttling.User",
            400,
            "Your account sent too many requests.",
            advice="Wait and send the request again, with growing pauses.",
        ),
        _s.ErrorCode(
            "Throttling.Api",
            400,
            "This operation was called too often.",
            advice="Wait and send the request again, with growing pauses.",
        ),
        _s.ErrorCode("Forbidden", 403, "You may not use this resource."),
        _s.ErrorCode(
            "Forbidden.RAM",
            403,
            "A RAM policy denies the call.",
            advice="Have the action of this operation allowed for your RAM user or role.",
        ),
        _s.ErrorCode(
            "NoPermission",
            403,
            "A RAM policy denies the call.",
            advice="Have the action of this operation allowed for your RAM user or role.",
        ),
        _s.ErrorCode("OperationDenied", 403, "The account has not activated ApsaraVideo VOD."),
        _s.ErrorCode(
            "OperationDenied.Suspended",
            403,
            "The service is suspended for the account, for example because of an unpaid bill.",
        ),
        _s.ErrorCode(
            "InternalError",
            500,
            "Something went wrong inside the service.",
            advice="A call that only reads may be sent again at once; check first whether a write took effect.",
        ),
        _s.ErrorCode(
            "ServiceUnavailable",
            503,
            "The service cannot answer for the moment.",
            advice="Wait and send the request again, with growing pauses.",
        ),
        _s.ErrorCode(
            "ServiceUnAvailable",
            503,
            "The service cannot answer for the moment.",
            advice="Wait and send the request again, with growing pauses.",
        ),
    ),
)

"""Where the vendor's SDKs differ from the vendor's own API description: one table, a reason for each entry."""

from __future__ import annotations

_ACCOUNT = "an account field in models of any operation, which no description has"
_NOT_DESCRIBED = "the vendor's API description of 2025-12-13 does not have it"

# In requests of the current SDK for any operation.
EVERYWHERE = {
    "OwnerId": _ACCOUNT,
    "OwnerAccount": _ACCOUNT,
    "ResourceOwnerId": _ACCOUNT,
    "ResourceOwnerAccount": _ACCOUNT,
    "SecurityToken": "the session's token, which signing adds by itself",
}

# Operations of the current SDK alone.
OPERATIONS = {"GetMediaAiAnalysis": _NOT_DESCRIBED, "GetWorkflowTask": _NOT_DESCRIBED}

# Parameters of the current SDK alone. There is none that only our description has.
PARAMETERS = {
    ("CreateUploadVideo", "EnableFirstFrameCover"): _NOT_DESCRIBED,
    ("CreateUploadVideo", "GenerateThumbnail"): _NOT_DESCRIBED,
    ("DescribeVodDomainCertificateInfo", "HeraApiAutoVersion"): _NOT_DESCRIBED,
    ("GetPlayInfo", "CodecName"): _NOT_DESCRIBED,
    ("RegisterMedia", "EnableFirstFrameCover"): _NOT_DESCRIBED,
    ("RegisterMedia", "GenerateThumbnail"): _NOT_DESCRIBED,
    ("SubmitAIImageAuditJob", "CensorProvider"): _NOT_DESCRIBED,
    ("SubmitAIImageAuditJob", "ImageService"): _NOT_DESCRIBED,
    ("SubmitAIImageAuditJob", "ServiceParameters"): _NOT_DESCRIBED,
    ("SubmitAIMediaAuditJob", "CensorProvider"): _NOT_DESCRIBED,
    ("SubmitAIMediaAuditJob", "ServiceParameters"): _NOT_DESCRIBED,
    ("SubmitAIMediaAuditJob", "VideoService"): _NOT_DESCRIBED,
    ("SubmitAIMediaAuditJob", "VoiceService"): _NOT_DESCRIBED,
    ("UploadMediaByURL", "EnableFirstFrameCover"): _NOT_DESCRIBED,
    ("UploadMediaByURL", "GenerateThumbnail"): _NOT_DESCRIBED,
}

# What is not alike in the answers of an operation.
ANSWERS = {
    (
        "GetAIMediaAuditJob",
        "MediaAuditJob.Data.VideoResult.GreenEnhancedResult: ours has no such field",
    ): _NOT_DESCRIBED,
    (
        "GetMediaAuditResult",
        "MediaAuditResult.VideoResult.GreenEnhancedResult: ours has no such field",
    ): _NOT_DESCRIBED,
    (
        "GetURLUploadInfos",
        "URLUploadInfoList.RegisteredMediaId: ours has no such field",
    ): _NOT_DESCRIBED,
    (
        "GetVideoInfos",
        "VideoList.Snapshots: wrapped in None, not in Snapshot",
    ): "this operation alone sends the plain list; the class is GetVideoInfo's, and reads both",
}

# Recorded with a value that the API description rules out: sent without a check.
INVALID = {"DescribeVodStorageData": "StorageType All, of which the description says: set OSS"}

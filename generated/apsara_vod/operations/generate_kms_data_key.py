"""GenerateKMSDataKey: Make a random data key for the encryption of HLS streams."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class GenerateKMSDataKeyResponse(_s.Response):
    """The data key, plain and encrypted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    ciphertext_blob: str = _s.field("CiphertextBlob", _s.Text())
    """The data key, encrypted."""

    plaintext: str = _s.field("Plaintext", _s.Text(sensitive=True))
    """The data key in Base64. Do not store it."""

    key_id: str | None = _s.field("KeyId", _s.Text(), default=None)
    """The id of the KMS key that the data key is encrypted with."""


@_s.model
class GenerateKMSDataKeyRequest(_s.Request[GenerateKMSDataKeyResponse]):
    """Make a random data key for the encryption of HLS streams.

    The key is made by Key Management Service (KMS). Keep CiphertextBlob: it goes into the
    transcoding job as CipherText, and DecryptKMSDataKey makes the key of it again.
    """


OPERATION = _s.operation(
    name="GenerateKMSDataKey",
    method_name="generate_kms_data_key",
    summary="Make a random data key for the encryption of HLS streams.",
    service=_SERVICE,
    request=GenerateKMSDataKeyRequest,
    response=GenerateKMSDataKeyResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "EntityNotExist.Role",
            403,
            "ApsaraVideo VOD may not use KMS on behalf of the account, as the role AliyunVODDefaultRole is missing.",
            advice="Create the role and allow the service to take it on.",
        ),
    ),
)

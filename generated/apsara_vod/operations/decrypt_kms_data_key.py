"""DecryptKMSDataKey: Decrypt a data key that GenerateKMSDataKey has made."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DecryptKMSDataKeyResponse(_s.Response):
    """The data key in plain."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    plaintext: str = _s.field("Plaintext", _s.Text(sensitive=True))
    """The data key."""

    key_id: str | None = _s.field("KeyId", _s.Text(), default=None)
    """The id of the KMS key that it was encrypted with."""


@_s.model
class DecryptKMSDataKeyRequest(_s.Request[DecryptKMSDataKeyResponse]):
    """Decrypt a data key that GenerateKMSDataKey has made."""

    cipher_text: str = _s.field("CipherText", _s.Text())
    """The encrypted data key, which GenerateKMSDataKey answered as CiphertextBlob."""


OPERATION = _s.operation(
    name="DecryptKMSDataKey",
    method_name="decrypt_kms_data_key",
    summary="Decrypt a data key that GenerateKMSDataKey has made.",
    service=_SERVICE,
    request=DecryptKMSDataKeyRequest,
    response=DecryptKMSDataKeyResponse,
    reads_only=True,
    errors=(
        _s.ErrorCode(
            "EntityNotExist.Role",
            403,
            "ApsaraVideo VOD may not use KMS on behalf of the account, as the role AliyunVODDefaultRole is missing.",
            advice="Create the role and allow the service to take it on.",
        ),
    ),
)

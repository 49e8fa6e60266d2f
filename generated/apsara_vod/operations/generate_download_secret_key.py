"""GenerateDownloadSecretKey: Make the key with which an app plays videos that it has downloaded
securely.
"""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class GenerateDownloadSecretKeyResponse(_s.Response):
    """The new key."""

    app_encrypt_key: str = _s.field("AppEncryptKey", _s.Text(sensitive=True))
    """The key for secure download."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class GenerateDownloadSecretKeyRequest(_s.Request[GenerateDownloadSecretKeyResponse]):
    """Make the key with which an app plays videos that it has downloaded securely.

    For the secure download of the player SDK: the downloaded file is encrypted, and only the app
    that is named here can play it. Downloading has to be allowed for the account, in its secure
    form, and the key has to be given to the player SDK in the app.
    """

    app_identification: str = _s.field("AppIdentification", _s.Text())
    """What identifies the app. On Android the SHA-1 fingerprint of the keystore, with colons; on
    iOS the bundle id; on Windows the serial number of the certificate that signs the app."""

    app_decrypt_key: str = _s.field(
        "AppDecryptKey",
        _s.Text(
            min_length=16,
            max_length=32,
            pattern="^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9]+$",
            pattern_hint="letters and digits, with at least one small letter, one capital letter and one digit",
            sensitive=True,
        ),
    )
    """A secret of yours that the key is made with. 16 to 32 characters. Expected: letters and
    digits, with at least one small letter, one capital letter and one digit."""


OPERATION = _s.operation(
    name="GenerateDownloadSecretKey",
    method_name="generate_download_secret_key",
    summary="Make the key with which an app plays videos that it has downloaded securely.",
    service=_SERVICE,
    request=GenerateDownloadSecretKeyRequest,
    response=GenerateDownloadSecretKeyResponse,
    reads_only=False,
)

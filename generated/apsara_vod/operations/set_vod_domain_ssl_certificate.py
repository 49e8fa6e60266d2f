"""SetVodDomainSSLCertificate: Switch HTTPS on or off for an accelerated domain name, or renew its
certificate.
"""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SetVodDomainSSLCertificateResponse(_s.Response):
    """A sign that the certificate is set."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SetVodDomainSSLCertificateRequest(_s.Request[SetVodDomainSSLCertificateResponse]):
    """Switch HTTPS on or off for an accelerated domain name, or renew its certificate.

    Only the endpoint of China (Shanghai) offers this operation. The service takes 30 calls a second
    from an account.

    Rules across parameters:

    - With SSLProtocol on, SSLPub and SSLPri are needed, or else CertName or CertId.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The accelerated domain name."""

    ssl_protocol: Literal["on", "off"] = _s.field("SSLProtocol", _s.Text(enum=("on", "off")))
    """Whether the domain name is served over HTTPS. Values: on, off."""

    cert_name: str | None = _s.field("CertName", _s.Text(max_length=128), default=None)
    """The certificate's name. At most 128 characters."""

    cert_id: int | None = _s.field("CertId", _s.Integer(), default=None)
    """The certificate's id."""

    cert_type: Literal["cas", "upload"] | None = _s.field(
        "CertType", _s.Text(enum=("cas", "upload")), default=None
    )
    """Where the certificate comes from. Values: cas (Certificate Management Service); upload (one
    of your own)."""

    ssl_pub: str | None = _s.field("SSLPub", _s.Text(), default=None)
    """The certificate's text. Of no use with SSLProtocol off."""

    ssl_pri: str | None = _s.field("SSLPri", _s.Text(sensitive=True), default=None)
    """The text of the private key. Of no use with SSLProtocol off."""

    cert_region: Literal["ap-southeast-1", "cn-hangzhou"] | None = _s.field(
        "CertRegion", _s.Text(enum=("ap-southeast-1", "cn-hangzhou")), default=None
    )
    """The region that the certificate is kept in. Values: ap-southeast-1 (Singapore); cn-hangzhou
    (China (Hangzhou)). Default: cn-hangzhou."""

    env: str | None = _s.field("Env", _s.Text(known=("staging",)), default=None)
    """The environment to bring the certificate to. Omitted, or any other value: production. Known
    values: staging (a part of the nodes, as a trial)."""


OPERATION = _s.operation(
    name="SetVodDomainSSLCertificate",
    method_name="set_vod_domain_ssl_certificate",
    summary="Switch HTTPS on or off for an accelerated domain name, or renew its certificate.",
    service=_SERVICE,
    request=SetVodDomainSSLCertificateRequest,
    response=SetVodDomainSSLCertificateResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "With SSLProtocol on, SSLPub and SSLPri are needed, or else CertName or CertId.",
            _s.IfThen(
                _s.AllOf(_s.Given("SSLProtocol"), _s.Equals("SSLProtocol", "on")),
                _s.AnyOf(
                    _s.AllOf(_s.Given("SSLPub"), _s.Given("SSLPri")),
                    _s.Given("CertName"),
                    _s.Given("CertId"),
                ),
            ),
        ),
    ),
    errors=(
        _s.ErrorCode(
            "InvalidSSLProtocol.ValueNotSupported", 400, "SSLProtocol is neither on nor off."
        ),
        _s.ErrorCode("SSLPub.MissingParameter", 400, "SSLPub is needed."),
        _s.ErrorCode("SSLPri.MissingParameter", 400, "SSLPri is needed."),
        _s.ErrorCode("InvalidSSLPub", 400, "SSLPub is no certificate that can be read."),
        _s.ErrorCode("InvalidSSLPri", 400, "SSLPri is no private key that can be read."),
        _s.ErrorCode(
            "Certificate.MissMatch", 400, "The private key does not belong to the certificate."
        ),
        _s.ErrorCode("InvalidCertificate.TooLong", 400, "The certificate is too long."),
        _s.ErrorCode("InvalidCertName.TooLong", 400, "CertName is too long."),
        _s.ErrorCode("AuthenticationFailed", 400, "A check of who may do this failed."),
        _s.ErrorCode(
            "SetDomainCertificate.ParameterError",
            400,
            "Some parameter has a value that does not work.",
        ),
        _s.ErrorCode(
            "Certificate.StatusError",
            400,
            "There is no such certificate, or its state rules it out.",
        ),
        _s.ErrorCode("DeleteFailed", 400, "The certificate could not be deleted."),
        _s.ErrorCode("Certificate.NotFind", 400, "The certificate was not found."),
        _s.ErrorCode(
            "Certificate.Duplicated",
            400,
            "Another certificate has this name.",
            advice="Choose another CertName.",
        ),
        _s.ErrorCode("Certificate.FormatError", 400, "The certificate has the wrong format."),
        _s.ErrorCode("Certificate.KeyNull", 400, "There is no private key."),
        _s.ErrorCode("Key.Malformed", 400, "The private key has the wrong format."),
        _s.ErrorCode("CertStorage.failed", 400, "The certificate could not be stored."),
        _s.ErrorCode(
            "CertificateContent.Duplicated",
            400,
            "The same certificate was uploaded before.",
            advice="Use the one that is there, by its name.",
        ),
        _s.ErrorCode("Certificate.Expired", 400, "The certificate has run out."),
        _s.ErrorCode(
            "InvalidDomain.notOnline",
            400,
            "The domain name is not in service.",
            advice="Look at its status and try again once it is online.",
        ),
        _s.ErrorCode("Decode.Error", 400, "SSLPub or SSLPri could not be decoded."),
        _s.ErrorCode("sslPub.Error", 400, "SSLPub could not be encoded."),
        _s.ErrorCode("sslPri.Error", 400, "SSLPri could not be encoded."),
        _s.ErrorCode(
            "DomainInSafeMode",
            400,
            "The domain name is in safe mode, which forbids this change.",
            advice="Ask the vendor.",
        ),
        _s.ErrorCode(
            "CreateCertificateFailed",
            400,
            "The certificate could not be created.",
            advice="Try again.",
        ),
        _s.ErrorCode(
            "Abs.CertRegion.ValueNotSupported",
            400,
            "CertRegion names a region that has no certificates for this.",
        ),
        _s.ErrorCode(
            "CertNameAlreadyExists",
            400,
            "Another certificate has this name.",
            advice="Choose another CertName.",
        ),
        _s.ErrorCode("InvalidDomain.Offline", 400, "The domain name is switched off."),
        _s.ErrorCode(
            "DomainOwnerVerifyFail",
            400,
            "The root domain could not be shown to be yours.",
            advice="Prove that you own it and try again.",
        ),
        _s.ErrorCode(
            "DomainInProtectedMode",
            403,
            "The domain name is protected against this change.",
            advice="Ask the vendor.",
        ),
        _s.ErrorCode("CertName.MissingParameter", 404, "CertName is needed."),
    ),
)

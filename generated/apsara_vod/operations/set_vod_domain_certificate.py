"""SetVodDomainCertificate: Switch HTTPS on or off for an accelerated domain name, or give it
another certificate.
"""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SetVodDomainCertificateResponse(_s.Response):
    """A sign that the certificate is set."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SetVodDomainCertificateRequest(_s.Request[SetVodDomainCertificateResponse]):
    """Switch HTTPS on or off for an accelerated domain name, or give it another certificate.

    Only the endpoint of China (Shanghai) offers this operation.

    SetVodDomainSSLCertificate does the same and can also take certificates from Certificate
    Management Service.

    Rules across parameters:

    - With SSLProtocol on, SSLPub and SSLPri are needed, or else CertName.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The accelerated domain name that the certificate is for. It has to be set up for HTTPS."""

    ssl_protocol: Literal["on", "off"] = _s.field("SSLProtocol", _s.Text(enum=("on", "off")))
    """Whether the domain name is served over HTTPS. Values: on, off."""

    cert_name: str | None = _s.field("CertName", _s.Text(max_length=128), default=None)
    """The certificate's name. At most 128 characters."""

    ssl_pub: str | None = _s.field("SSLPub", _s.Text(), default=None)
    """The certificate's text. Of no use with SSLProtocol off."""

    ssl_pri: str | None = _s.field("SSLPri", _s.Text(sensitive=True), default=None)
    """The text of the private key. Of no use with SSLProtocol off."""


OPERATION = _s.operation(
    name="SetVodDomainCertificate",
    method_name="set_vod_domain_certificate",
    summary="Switch HTTPS on or off for an accelerated domain name, or give it another certificate.",
    service=_SERVICE,
    request=SetVodDomainCertificateRequest,
    response=SetVodDomainCertificateResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "With SSLProtocol on, SSLPub and SSLPri are needed, or else CertName.",
            _s.IfThen(
                _s.AllOf(_s.Given("SSLProtocol"), _s.Equals("SSLProtocol", "on")),
                _s.AnyOf(_s.AllOf(_s.Given("SSLPub"), _s.Given("SSLPri")), _s.Given("CertName")),
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
        _s.ErrorCode("InvalidSSLPubOrInvalidSSLPri", 400, "SSLPub or SSLPri cannot be read."),
        _s.ErrorCode(
            "Certificate.MissMatch", 400, "The private key does not belong to the certificate."
        ),
        _s.ErrorCode("InvalidCertificate.TooLong", 400, "The certificate is too long."),
        _s.ErrorCode("InvalidCertName.TooLong", 400, "CertName is too long."),
        _s.ErrorCode(
            "Certificate.NotPermittedOff",
            400,
            "Switching this certificate off would reroute the domain name; only the vendor may do that.",
            advice="Ask the vendor.",
        ),
        _s.ErrorCode(
            "Certificate.SetNotEffect",
            400,
            "The certificate is stored, but held back to protect the running service.",
            advice="Ask the vendor to put it into effect.",
        ),
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
            "DomainInProtectedMode",
            400,
            "The domain name is protected against this change.",
            advice="Ask the vendor.",
        ),
        _s.ErrorCode("IllegalOperation", 403, "You may not do this with the domain name."),
        _s.ErrorCode(
            "ServiceBusy",
            403,
            "The domain name is being configured right now.",
            advice="Try again after a while.",
        ),
        _s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain name."),
        _s.ErrorCode("InvalidDomain.Offline", 400, "The domain name is switched off."),
        _s.ErrorCode("InvalidCertificate", 400, "The certificate cannot be read."),
        _s.ErrorCode("SSLPri.Malformed", 400, "The private key has the wrong format."),
        _s.ErrorCode(
            "SetDomainSSLPub.ParameterError", 400, "Some parameter has a value that does not work."
        ),
        _s.ErrorCode(
            "Certificate.SettedNotEffect",
            400,
            "The certificate is stored, but held back to protect the running service.",
            advice="Ask the vendor to put it into effect.",
        ),
    ),
)

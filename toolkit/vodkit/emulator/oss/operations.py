"""Which OSS operation a request asks for. Three are served; multipart uploads come later."""

from __future__ import annotations

from collections.abc import Mapping

from .errors import OssError

__all__ = ["GET", "HEAD", "PUT", "operation_of", "refuse_unserved"]

PUT = "PutObject"
HEAD = "HeadObject"
GET = "GetObject"

_SERVED = frozenset({PUT, HEAD, GET})
_PRESIGNED = frozenset({"Signature", "x-oss-signature"})
_MULTIPART = {
    ("POST", "uploads"): "InitiateMultipartUpload",
    ("PUT", "uploadId"): "UploadPart",
    ("GET", "uploadId"): "ListParts",
    ("POST", "uploadId"): "CompleteMultipartUpload",
    ("DELETE", "uploadId"): "AbortMultipartUpload",
}
_PLAIN = {"PUT": PUT, "HEAD": HEAD, "GET": GET, "DELETE": "DeleteObject", "POST": "PostObject"}


def operation_of(method: str, query: Mapping[str, str]) -> str:
    """Name the operation of a request on an object."""
    for (wanted, parameter), name in _MULTIPART.items():
        if method == wanted and parameter in query:
            return name
    if _PRESIGNED & query.keys():
        return "presigned URLs"
    return _PLAIN.get(method, method)


def refuse_unserved(operation: str) -> None:
    """Say so when an operation is not served.

    Raises:
        OssError: NotImplemented.
    """
    if operation not in _SERVED:
        raise OssError("NotImplemented", 501, f"The local service does not serve {operation} yet.")

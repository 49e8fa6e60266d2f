"""A call shown instead of sent."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..record import KW_ONLY, Record
from ..redaction import MASK, redact
from ..signing.signed_texts import signed_texts

if TYPE_CHECKING:
    from ..http_message import HttpRequest

_SHOWN_OF_ID = 4


class Explanation(Record):
    """How a call is built and signed, with its secrets masked; ``print`` it.

    The signature is masked too: until the clock has moved on by 15 minutes it is as good as the
    call. So what is shown documents the request, and cannot be sent.

    Attributes:
        operation: the operation's name.
        method: ``GET`` or ``POST``.
        url: the whole address.
        headers: every header, names in lower case.
        canonical_request: what signature V3 hashes; empty for V1.
        string_to_sign: what the HMAC is computed over. For V3 it ends with the hash of the
            unmasked canonical request.
        curl: the request as a command line.
    """

    _: KW_ONLY
    operation: str
    method: str
    url: str
    headers: Mapping[str, str]
    canonical_request: str
    string_to_sign: str
    curl: str

    def __str__(self) -> str:
        parts = [
            ("Request", f"{self.method} {self.url}"),
            ("Headers", "\n".join(f"{name}: {value}" for name, value in self.headers.items())),
            ("Canonical request", self.canonical_request),
            ("String to sign", self.string_to_sign),
            ("As a command", self.curl),
        ]
        shown = [f"{title}\n{_indented(text)}" for title, text in parts if text]
        return "\n\n".join([f"{self.operation}: built and signed, not sent", *shown])


def explanation_of(request: HttpRequest, key_id: str, secrets: Iterable[str]) -> Explanation:
    """Describe a signed *request*.

    Args:
        request: what would be sent.
        key_id: id of the key that it was signed with; its beginning is shown.
        secrets: what not to show.
    """
    secrets = tuple(secrets)

    def masked(text: str) -> str:
        text = redact(text, secrets)
        if len(key_id) > 2 * _SHOWN_OF_ID:
            shown = f"{key_id[:_SHOWN_OF_ID]}{MASK}"
            text = text.replace(key_id, shown)
        return text

    texts = signed_texts(request)
    headers = {name: masked(value) for name, value in request.headers.items()}
    if "authorization" in headers:
        kept = headers["authorization"].rpartition("Signature=")
        headers["authorization"] = f"{kept[0]}{kept[1]}{MASK}"
    return Explanation(
        operation=request.operation,
        method=request.method,
        url=masked(request.shown_url),
        headers=headers,
        canonical_request=masked(texts.canonical_request),
        string_to_sign=masked(texts.string_to_sign),
        curl=_curl(request.method, masked(request.shown_url), headers),
    )


def _curl(method: str, url: str, headers: Mapping[str, str]) -> str:
    # The compression that the headers offer, and the length of the body that a POST has to name.
    words = ["curl", "--compressed", "--request", method, shlex.quote(url)]
    if method == "POST":
        words += ["--header", "'content-length: 0'"]
    # curl writes Host by itself, and would send it twice.
    for name, value in headers.items():
        if name != "host":
            words += ["--header", shlex.quote(f"{name}: {value}")]
    return " ".join(words)


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.splitlines())

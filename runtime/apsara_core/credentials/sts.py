"""What both ways of getting a role's keys from STS have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from ..endpoints import Endpoint, parse
from ..errors import ConfigurationError
from ..http_message import HttpResponse
from ..record import Record
from ..schema import Request, encode, violations
from ..sources import Sources
from ..timeouts import Timeout
from .address import secure_address
from .answer import members_of, temporary_key_of
from .steps import Unavailable
from .surroundings import Surroundings
from .temporary_key import TemporaryKey

TIMEOUT = Timeout(connect=5, read=10, write=10, pool=10, total=20)
"""By phase those of the official SDKs, which have no limit for a whole exchange."""


class StsPlace(Record):
    """Which STS is asked.

    Attributes:
        endpoint: a full address.
        region: the region instead; by default ``ALIBABA_CLOUD_STS_REGION``, else no region at all.
        vpc: whether to ask inside a VPC; by default ``ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED``.
        surroundings: where the defaults are read.

    Raises:
        ConfigurationError: if *endpoint* is neither https nor on this machine.
    """

    endpoint: str | None = None
    region: str | None = None
    vpc: bool | None = None
    surroundings: Surroundings = Surroundings()

    def __post_init__(self) -> None:
        if self.endpoint is not None:
            secure_address(self.endpoint, "the endpoint of STS")

    def resolve(self) -> Endpoint:
        """Return where to send requests.

        Raises:
            Unavailable: if the region is none.
        """
        if self.endpoint is not None:
            return secure_address(self.endpoint, "the endpoint of STS").endpoint
        region = self.region or self.surroundings.get("ALIBABA_CLOUD_STS_REGION")
        vpc = self.vpc
        if vpc is None:
            vpc = self.surroundings.says_true("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED")
        if region is None:
            return parse("https://sts.aliyuncs.com")
        try:
            return parse(f"https://{'sts-vpc' if vpc else 'sts'}.{region}.aliyuncs.com")
        except ConfigurationError:
            reason = f"the STS region {region!r} is not a region id such as 'cn-shanghai'"
        raise Unavailable(reason)


def default_session_name(sources: Sources) -> str:
    """Make a name under which a role's calls are recorded."""
    return f"apsara-core-{int(sources.now().timestamp())}"


def parameters_of(request: Request[Any]) -> dict[str, str]:
    """Check a request and return it in wire form.

    Raises:
        Unavailable: if it cannot work, with all that is wrong.
    """
    problems = problems_of(request)
    if problems:
        raise Unavailable(problems)
    return encode(request)


def problems_of(request: Request[Any]) -> str:
    """Return what is wrong with a request, or an empty text."""
    return "; ".join(violation.message for violation in violations(request))


def temporary_key_from(response: HttpResponse, secrets: Iterable[str]) -> TemporaryKey:
    """Read what STS answers.

    Args:
        response: the answer.
        secrets: what the request held.

    Raises:
        Unavailable: if it refuses, or brings no key.
    """
    credentials = members_of(response, secrets).get("Credentials")
    if not isinstance(credentials, dict):
        raise Unavailable("the answer has no Credentials")
    return temporary_key_of(cast("Mapping[str, object]", credentials))

"""Random ids, names and secrets, from the system or, for tests, from a seed."""

from __future__ import annotations

import base64
import random
import string

__all__ = ["Chance"]

_ALPHANUMERIC = string.ascii_letters + string.digits


class Chance:
    """Makes every random value of the service.

    Args:
        seed: None takes the system's secure source. A number makes the values repeatable, and
            guessable: for tests only.
    """

    def __init__(self, seed: int | None = None) -> None:
        self._random = random.SystemRandom() if seed is None else random.Random(seed)  # noqa: S311 - a seed is asked for

    def hexadecimal(self, digits: int) -> str:
        """Make lower-case hexadecimal digits: media ids have 32."""
        return f"{self._random.getrandbits(4 * digits):0{digits}x}"

    def request_id(self) -> str:
        """Make a request id of the VOD gateway: an upper-case UUID."""
        digits = self.hexadecimal(32).upper()
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))

    def storage_request_id(self) -> str:
        """Make a request id of OSS: 24 upper-case hexadecimal digits."""
        return self.hexadecimal(24).upper()

    def access_key_id(self) -> str:
        """Make the id of a lasting access key."""
        return "LTAI" + self._alphanumeric(20)

    def temporary_key_id(self) -> str:
        """Make the id of a temporary credential, which the vendor begins with ``STS.``."""
        return "STS." + self._alphanumeric(26)

    def secret(self) -> str:
        """Make an access key secret."""
        return self._alphanumeric(30)

    def security_token(self) -> str:
        """Make a security token: long, with the ``+ / =`` of Base64 that signing must survive."""
        return "CAIS" + base64.b64encode(self._random.randbytes(217)).decode("ascii")

    def _alphanumeric(self, length: int) -> str:
        return "".join(self._random.choice(_ALPHANUMERIC) for _ in range(length))

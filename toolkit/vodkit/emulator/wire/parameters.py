"""Query strings and form bodies, with bounds and without guessing."""

from __future__ import annotations

from urllib.parse import parse_qsl

__all__ = [
    "MAX_BODY_BYTES",
    "MAX_PARAMETERS",
    "MAX_QUERY_BYTES",
    "UnreadableParameters",
    "parse_pairs",
]

MAX_QUERY_BYTES = 128 * 1024
MAX_BODY_BYTES = 1024 * 1024
MAX_PARAMETERS = 1000


class UnreadableParameters(ValueError):
    """A query string or form body that is too large or no UTF-8."""


def parse_pairs(data: bytes, *, what: str, limit: int) -> tuple[tuple[str, str], ...]:
    """Decode ``name=value&name=value`` in the order given; ``+`` is a space.

    Args:
        data: the raw query string or form body.
        what: its name in an error sentence.
        limit: the largest size in bytes.

    Raises:
        UnreadableParameters: it is larger than the limit, has too many parameters, or its
            decoded bytes are no UTF-8.
    """
    if len(data) > limit:
        raise UnreadableParameters(f"the {what} has {len(data)} bytes, at most {limit} are taken")
    problem: str
    try:
        return tuple(
            parse_qsl(
                data.decode("ascii"),
                keep_blank_values=True,
                encoding="utf-8",
                errors="strict",
                max_num_fields=MAX_PARAMETERS,
            )
        )
    except UnicodeDecodeError:
        problem = "holds bytes that are no percent-encoded UTF-8"
    except ValueError:
        problem = f"has more than {MAX_PARAMETERS} parameters"
    raise UnreadableParameters(f"the {what} {problem}")

"""For the tests of programs that use a client: retries without waiting.

::

    @pytest.fixture(autouse=True)
    def _no_waiting():
        with apsara_core.testing.without_waiting(attempts=2):
            yield
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from .errors import ConfigurationError
from .retrying import retry


@contextmanager
def without_waiting(*, attempts: int = 1) -> Generator[None]:
    """Let no client of this process wait between attempts, nor make more than *attempts*.

    The rules of what may be repeated, the retry policies and the budgets stay in force. Nested
    uses are fine: the innermost counts.

    Raises:
        ConfigurationError: if *attempts* is not a whole number from 1.
    """
    number: object = attempts
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise ConfigurationError(f"attempts must be a whole number from 1, got {attempts!r}")
    before = retry.test_attempts()
    retry.set_test_attempts(attempts)
    try:
        yield
    finally:
        retry.set_test_attempts(before)

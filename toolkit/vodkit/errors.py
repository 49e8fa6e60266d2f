"""What the tools raise; all of it is an `apsara_core.ApsaraError`.

The tree::

    ApsaraError
    └── VodkitError
        ├── EmulatorError         the local service cannot work with an argument or a file
        ├── MissingExtraError     an optional dependency is not installed (also an ImportError)
        └── UploadError           a file that cannot be uploaded, or an upload that failed
"""

from __future__ import annotations

from apsara_core.base_error import ApsaraError

__all__ = [
    "EmulatorError",
    "MissingExtraError",
    "UploadError",
    "VodkitError",
    "missing_extra",
]


class VodkitError(ApsaraError):
    """The base of every error that these tools raise themselves."""


class EmulatorError(VodkitError):
    """An argument of the local service, or a file that it names, is not usable."""


class MissingExtraError(VodkitError, ImportError):
    """An optional dependency is missing; the sentence names the extra that brings it."""


class UploadError(VodkitError):
    """A file that cannot be uploaded, or an upload that the storage refused.

    Attributes:
        code: the storage's error code, such as ``SecurityTokenExpired``; None when there is none.
        request_id: the storage's request id, for support; None when there is none.
    """

    def __init__(
        self, message: str, *, code: str | None = None, request_id: str | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.request_id = request_id


def missing_extra(tool: str, extra: str, module: str | None) -> MissingExtraError:
    """Say which tool needs which extra, and which module was not found."""
    what = f" ({module} is not installed)" if module else ""
    return MissingExtraError(
        f'{tool} needs an optional dependency{what}: pip install "apsara-vod[{extra}]"'
    )

"""Tools on top of the generated VOD client: uploads, and a local VOD and OSS service.

Names are imported on first use, so that ``import vodkit`` costs nothing and an extra that is not
installed is missed only by those who use it:

- `upload_image`, `UploadedImage`: needs ``apsara-vod[upload]``;
- `Emulator`, `create_app`: need ``apsara-vod[emulator]``;
- `VodkitError` and its subclasses: what these tools raise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsara_core.lazy as _lazy

if TYPE_CHECKING:
    from .emulator import Emulator, create_app
    from .errors import EmulatorError, MissingExtraError, UploadError, VodkitError
    from .upload import UploadedImage, upload_image

__all__ = [
    "Emulator",
    "EmulatorError",
    "MissingExtraError",
    "UploadError",
    "UploadedImage",
    "VodkitError",
    "create_app",
    "upload_image",
]

_MODULES = {
    ".emulator": ("Emulator", "create_app"),
    ".errors": ("EmulatorError", "MissingExtraError", "UploadError", "VodkitError"),
    ".upload": ("UploadedImage", "upload_image"),
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy.exports(__name__, _MODULES, __all__)

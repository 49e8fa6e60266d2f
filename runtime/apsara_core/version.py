"""The version of the library, as it names itself to the service."""

from __future__ import annotations

from typing import Final

__version__: Final = "0.1.0"

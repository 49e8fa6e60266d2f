"""The values of the call that is measured: CreateUploadImage, as every client sends it."""

from __future__ import annotations

from typing import Final

IMAGE_TYPE: Final = "default"
IMAGE_EXT: Final = "png"
TITLE = "Autumn leaves on a forest path"
TAGS = ("autumn", "forest", "leaves")
DESCRIPTION = "Beech leaves on a forest path in October, seen from above"

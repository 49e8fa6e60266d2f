"""The values of the call that is measured: CreateUploadImage, as every client sends it."""

from __future__ import annotations

IMAGE_TYPE = "default"
IMAGE_EXT = "png"
TITLE = "Autumn leaves on a forest path"
TAGS = ("autumn", "forest", "leaves")
DESCRIPTION = "Beech leaves on a forest path in October, seen from above"

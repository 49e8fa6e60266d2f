"""StreamUploadMetadata: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s


@_s.model
class StreamUploadMetadata(_s.Object):
    """Where to store a stream that is fetched. Keys that are not listed here are passed on."""

    address_mapping: Literal["1", "2"] | None = _s.field(
        "AddressMapping", _s.Text(enum=("1", "2")), default=None
    )
    """What the address of the stored file is made from. Values: 1 (the address that the stream is
    fetched from); 2 (CustomPath and CustomFileName, both of which are needed then)."""

    custom_path: str | None = _s.field("CustomPath", _s.Text(max_bytes=1000), default=None)
    """The folder to store the file in. At most 1,000 bytes of UTF-8."""

    custom_file_name: str | None = _s.field("CustomFileName", _s.Text(max_bytes=1000), default=None)
    """The name to store the file under. At most 1,000 bytes of UTF-8."""

    is_overwrite_path: Literal["0", "1"] | None = _s.field(
        "IsOverwritePath", _s.Text(enum=("0", "1")), default=None
    )
    """What happens if there is a file at that place already. Values: 0 (a failure of the call); 1
    (a replacement of the old file)."""

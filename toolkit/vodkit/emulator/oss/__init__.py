"""The OSS half: PutObject, HeadObject and GetObject, as uploads need them.

Writing needs a credential that a VOD operation issued, for the very object it was issued for.
Reading is public, as media URLs are; a signed read is verified.
"""

from __future__ import annotations

__all__: list[str] = []

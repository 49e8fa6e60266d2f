"""What the service remembers, in SQLite: one module per kind of record.

Everything here runs on one thread (the event loop's); a connection is never used by two at once.
"""

from __future__ import annotations

__all__: list[str] = []

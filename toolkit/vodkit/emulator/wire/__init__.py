"""HTTP input with bounds, and XML output: what both halves of the service share."""

from __future__ import annotations

__all__: list[str] = []

"""Waiting for a state: `watch` decides without I/O, the drivers ask and sleep."""

from __future__ import annotations

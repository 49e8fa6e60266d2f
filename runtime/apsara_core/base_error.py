"""The root of the error tree, in a module of its own so that every other module can import it."""

from __future__ import annotations


class ApsaraError(Exception):
    """Everything that this library raises on purpose."""

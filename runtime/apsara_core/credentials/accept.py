"""What a client's argument ``credentials`` stands for, if it is no fixed key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..sources import Sources


def provider_for(credentials: Any, sources: Sources | None) -> Any:
    """Return the provider for what a client was given: the default chain for nothing.

    What is of no use comes back as it is, for the client to refuse.
    """
    if credentials is None:
        from .default import DefaultCredentials

        return DefaultCredentials(sources=sources)
    from .vendor import adopted

    return adopted(credentials)

"""Everything an operation may use: records, settings, clock and chance."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable

import attrs

from ..chance import Chance
from ..settings import Settings
from .categories import MATERIAL, ROOT_ID, CategoryStore
from .credentials import CredentialStore, NonceStore
from .database import connect
from .media import MediaStore
from .objects import ObjectStore
from .watermarks import WatermarkStore

__all__ = ["State", "open_state"]


@attrs.frozen(kw_only=True)
class State:
    """The state of one service.

    Attributes:
        settings: account, region, limits.
        clock: seconds since the epoch.
        chance: ids and secrets.
        connection: the database that all the stores share.
        origin: the service's own URL without a final slash; addresses in answers begin with it.
    """

    settings: Settings
    clock: Callable[[], float]
    chance: Chance
    connection: sqlite3.Connection
    origin: str
    media: MediaStore
    objects: ObjectStore
    credentials: CredentialStore
    nonces: NonceStore
    categories: CategoryStore
    watermarks: WatermarkStore

    def close(self) -> None:
        """Close the database."""
        self.connection.close()


def open_state(
    *,
    settings: Settings,
    clock: Callable[[], float],
    chance: Chance,
    state_file: str | os.PathLike[str] | None = None,
    origin: str = "",
) -> State:
    """Open the state in a file, or in memory.

    Raises:
        EmulatorError: the file cannot be used.
    """
    connection = connect(state_file)
    categories = CategoryStore(connection)
    if not categories.count_children(ROOT_ID, MATERIAL):
        # The service brings the first level of material categories; callers cannot add to it.
        categories.add(parent=None, type_=MATERIAL, name="Short video material", now=clock())
    return State(
        settings=settings,
        clock=clock,
        chance=chance,
        connection=connection,
        origin=origin,
        media=MediaStore(connection),
        objects=ObjectStore(connection),
        credentials=CredentialStore(connection),
        nonces=NonceStore(connection),
        categories=categories,
        watermarks=WatermarkStore(connection),
    )

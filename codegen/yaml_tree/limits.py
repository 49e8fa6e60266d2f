"""How large a spec file may be before it is refused."""

from __future__ import annotations

import attrs


@attrs.frozen
class Limits:
    """Bounds on one file; each is far above what a person writes.

    Attributes:
        bytes: Size of the file.
        nodes: Values in the tree, where an alias counts as a copy of what it stands for.
        depth: Mappings and lists inside each other, aliases followed.
        aliases: How often `*name` may stand in the file.
    """

    bytes: int = 4 * 1024 * 1024
    nodes: int = 200_000
    depth: int = 64
    aliases: int = 100


DEFAULT_LIMITS = Limits()

"""Files in memory onto the disk: only what changed, only what is ours, all or nothing."""

from __future__ import annotations

from codegen.publish.errors import ObstacleError, PublicationError
from codegen.publish.exclusive import only_run_in
from codegen.publish.manifest import MANIFEST_NAME, Manifest
from codegen.publish.publication import Obstacle, Publication, plan_publication
from codegen.publish.transaction import Change, apply_changes, clear_leftovers

__all__ = [
    "MANIFEST_NAME",
    "Change",
    "Manifest",
    "Obstacle",
    "ObstacleError",
    "Publication",
    "PublicationError",
    "apply_changes",
    "clear_leftovers",
    "only_run_in",
    "plan_publication",
]

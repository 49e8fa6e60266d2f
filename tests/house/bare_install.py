"""Run by `make dist` in an environment that holds the wheel and its dependencies and nothing else."""

from __future__ import annotations

import importlib.resources
import json
import sys
from importlib import metadata
from pathlib import Path


def main() -> None:
    """Import what is installed, from where it is installed, and use it without a network."""
    import apsara_core
    import apsara_vod
    import vodkit

    for package in (apsara_core, apsara_vod, vodkit):
        where = Path(package.__file__ or "")
        if not where.is_relative_to(sys.prefix):
            sys.exit(f"{package.__name__} was imported from {where}, not from the wheel")
        if not (where.parent / "py.typed").is_file():
            sys.exit(f"{package.__name__} has no py.typed in the wheel")

    schemas = json.loads(
        importlib.resources.files(apsara_vod).joinpath("schemas.json").read_text("utf-8")
    )
    if set(schemas["operations"]) != set(apsara_vod.OPERATIONS):
        sys.exit("schemas.json and apsara_vod.OPERATIONS name different operations")
    for operation in apsara_vod.OPERATIONS.values():
        if not callable(getattr(apsara_vod.Client, operation.method_name)):
            sys.exit(f"Client has no method for {operation.name}")

    key = apsara_core.AccessKey("an-id", "a-secret")
    with apsara_vod.Client(region="cn-shanghai", credentials=key) as client:
        sys.stdout.write(
            f"apsara-vod {metadata.version('apsara-vod')} works: {client!r},"
            f" {len(apsara_vod.OPERATIONS)} operations\n"
        )


if __name__ == "__main__":
    main()

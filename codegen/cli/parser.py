"""The command line: which commands there are and what they take."""

from __future__ import annotations

import argparse
from pathlib import Path

DEFAULT_SPEC = Path("spec/vod")
DEFAULT_OUT = Path("generated/apsara_vod")
DEFAULT_RULES = Path("docs/rules")


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands. The ``command`` that it gives names the chosen one."""
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description="From the YAML spec to the Python client.",
        epilog="Exit codes: 0 fine; 1 findings; 2 wrong usage, or something unreadable.",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    command = commands.add_parser(
        "generate",
        help="write the package from the spec",
        description="Write the package from the spec: what differs, all or nothing.",
        allow_abbrev=False,
    )
    _add_spec(command)
    command.add_argument(
        "--out",
        type=_path,
        default=DEFAULT_OUT,
        metavar="DIR",
        help="the package folder; its last part is the import name (default: %(default)s)",
    )
    _add_check(command)

    command = commands.add_parser(
        "provenance",
        help="write the pages that say where each rule comes from",
        description="Write Markdown pages: which rules come from metadata, prose and judgement.",
        allow_abbrev=False,
    )
    _add_spec(command)
    command.add_argument(
        "--out",
        type=_path,
        default=DEFAULT_RULES,
        metavar="DIR",
        help="the folder of the pages (default: %(default)s)",
    )
    _add_check(command)

    command = commands.add_parser(
        "check",
        help="report every mistake in the spec",
        description="Report every mistake in the spec, with file, line and column.",
        allow_abbrev=False,
    )
    _add_spec(command)

    command = commands.add_parser(
        "import",
        help="merge the vendor's metadata into the spec",
        description="Merge the vendor's metadata into the spec: its facts, never its sentences.",
        allow_abbrev=False,
    )
    command.add_argument(
        "metadata", type=_path, metavar="METADATA.json", help="the vendor's API metadata, RPC style"
    )
    _add_spec(command)
    command.add_argument(
        "--dry-run", action="store_true", help="write nothing, and report the same"
    )

    command = commands.add_parser(
        "export",
        help="write the spec in another format",
        description="Write the spec in another format.",
        allow_abbrev=False,
    )
    _add_spec(command)
    command.add_argument("--format", choices=["jsonschema", "metadata", "openapi"], required=True)
    command.add_argument(
        "--out", type=_path, metavar="FILE", help="the file to write (default: standard output)"
    )
    return parser


def _add_spec(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--spec",
        type=_path,
        default=DEFAULT_SPEC,
        metavar="DIR",
        help="the folder that holds service.yaml (default: %(default)s)",
    )


def _add_check(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 and name the files when they differ from the spec",
    )


def _path(text: str) -> Path:
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("a path is expected, and this is none")
    return Path(text)

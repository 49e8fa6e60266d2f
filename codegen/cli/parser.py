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
    _add_diff(
        commands.add_parser(
            "diff",
            help="review what changed between two specs",
            description=(
                "What changed between two specs, what breaks on the wire and in Python, and which"
                " version that asks for."
            ),
            epilog=(
                "OLD and NEW: a spec folder, a file with vendor metadata, a git revision of the"
                " spec folder (main, HEAD~3, v1.2.0, REVISION:FOLDER), or - for vendor metadata"
                " from standard input. A path wins over a revision of the same name."
            ),
            allow_abbrev=False,
        )
    )
    command = commands.add_parser(
        "git-diff",
        help="show a file's change for git",
        description=(
            "Show the change of one file in the place of git's own diff: GIT_EXTERNAL_DIFF, or a"
            " diff driver of .gitattributes. Files of a spec are reviewed, others shown by lines."
        ),
        allow_abbrev=False,
    )
    command.add_argument(
        "arguments",
        nargs=argparse.REMAINDER,
        metavar="ARGUMENT",
        help="path old-file old-hex old-mode new-file new-hex new-mode, as git gives them",
    )
    command = commands.add_parser(
        "rules",
        help="list the rules of diff",
        description="List the rules by which diff judges changes, each with an example.",
        allow_abbrev=False,
    )
    command.add_argument("--format", choices=["text", "json", "markdown"], default="text")
    return parser


def _add_diff(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "old",
        nargs="?",
        metavar="OLD",
        help="the side before (default: the last tag of a release, else main)",
    )
    command.add_argument(
        "new", nargs="?", metavar="NEW", help="the side after (default: the spec folder)"
    )
    _add_spec(command)
    command.add_argument(
        "--format",
        choices=["text", "json", "markdown", "html", "github", "sarif", "changelog"],
        default="text",
        help="what the report is for (default: %(default)s); docs/diff.md says what each gives",
    )
    command.add_argument(
        "--fail-on",
        choices=["breaking", "any", "none"],
        default="breaking",
        help="exit 1 for breaking changes, for any change, for none (default: %(default)s)",
    )
    command.add_argument(
        "--accept",
        type=_path,
        metavar="FILE",
        help="findings that may stand (default: accepted.yaml beside the spec folder, if there)",
    )
    command.add_argument(
        "--out", type=_path, metavar="FILE", help="the file to write (default: standard output)"
    )
    command.add_argument("--prose", action="store_true", help="list changed wording and examples")
    command.add_argument(
        "--release",
        action="store_true",
        help="exit 1 when the version in pyproject.toml is too small for the change since OLD",
    )


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

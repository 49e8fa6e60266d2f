"""Arguments in, exit code out. Messages go to standard error, results to standard output."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from codegen.cli.console import forget_streams, say
from codegen.cli.outcome import INTERRUPTED, PIPE_CLOSED, UNUSABLE, CommandError
from codegen.cli.parser import make_parser
from codegen.diagnostics import SpecError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; bad input never ends in a traceback.

    Raises `SystemExit` as argparse does: 0 after ``--help``, 2 for arguments that it does not know.
    """
    try:
        parser = make_parser()
        options = _parse(parser, arguments)
        if options.command is None:
            say(f"{parser.format_help()}\ncodegen: a command is expected")
            return UNUSABLE
        return _run(options)
    except SpecError as error:
        # Not a mistake inside a spec but no spec to speak of: usage, not findings.
        for mistake in error.diagnostics:
            say(f"codegen: {mistake.message}")
        return UNUSABLE
    except CommandError as error:
        say(f"codegen: {error}")
        return error.exit_code
    except KeyboardInterrupt:
        say("codegen: interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        forget_streams()
        return PIPE_CLOSED


def _parse(parser: argparse.ArgumentParser, arguments: Sequence[str] | None) -> argparse.Namespace:
    try:
        return parser.parse_args(arguments)
    except SystemExit:
        if sys.stdout:
            sys.stdout.flush()  # here, where a reader that has gone away is no surprise
        raise


def _run(options: argparse.Namespace) -> int:
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "generate": _generate,
        "check": _check,
        "import": _import,
        "export": _export,
        "diff": _diff,
        "git-diff": _git_diff,
        "rules": _rules,
        "provenance": _provenance,
    }
    return commands[options.command](options)


# Each imports what it needs when it is called: help needs no templates.


def _generate(options: argparse.Namespace) -> int:
    from codegen.cli.generate import generate

    return generate(options.spec, options.out, check_only=options.check)


def _check(options: argparse.Namespace) -> int:
    from codegen.cli.check import check

    return check(options.spec)


def _import(options: argparse.Namespace) -> int:
    from codegen.cli.import_metadata import import_metadata

    return import_metadata(options.metadata, options.spec, dry_run=options.dry_run)


def _export(options: argparse.Namespace) -> int:
    from codegen.cli.export import export

    return export(options.spec, options.format, options.out)


def _diff(options: argparse.Namespace) -> int:
    from codegen.cli.diff import DiffOptions, diff

    return diff(
        DiffOptions(
            old=options.old,
            new=options.new,
            spec=options.spec,
            format_name=options.format,
            fail_on=options.fail_on,
            accept=options.accept,
            out=options.out,
            with_prose=options.prose,
            release=options.release,
        )
    )


def _git_diff(options: argparse.Namespace) -> int:
    from codegen.cli.git_diff import git_diff

    return git_diff(options.arguments)


def _rules(options: argparse.Namespace) -> int:
    from codegen.cli.rules import print_rules

    return print_rules(options.format)


def _provenance(options: argparse.Namespace) -> int:
    from codegen.cli.provenance import provenance

    return provenance(options.spec, options.out, check_only=options.check)

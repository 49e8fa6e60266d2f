"""``diff``: what changed between two specs, what breaks, and which version that asks for."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Literal

import attrs

from codegen.cli.console import say
from codegen.cli.outcome import FINDINGS, FINE, CommandError
from codegen.cli.output import put_result, wants_colour, write_result
from codegen.diagnostics import render
from codegen.diff.accepting import AcceptFile, AcceptFileError, read_accept_file
from codegen.diff.formats.choice import render_review
from codegen.diff.review import Review, review
from codegen.diff.sides import SideError, load_sides
from codegen.diff.versions.release import (
    ReleaseError,
    default_base,
    judge_release,
    last_release,
)

ACCEPT_FILE = "accepted.yaml"


@attrs.frozen(kw_only=True)
class DiffOptions:
    """What the command line asks for."""

    old: str | None
    new: str | None
    spec: Path
    format_name: str
    fail_on: Literal["breaking", "any", "none"]
    accept: Path | None
    out: Path | None
    with_prose: bool
    release: bool


def diff(options: DiffOptions, today: dt.date | None = None) -> int:
    """Review two sides. Gives 1 for what ``--fail-on`` or ``--release`` does not let pass."""
    day = today or dt.datetime.now(tz=dt.UTC).date()
    try:
        old = _old_of(options)
        new = options.new if options.new is not None else str(options.spec)
        accepted = _accepted(options, day)
        sides = load_sides(old, new, options.spec)
        result = review(*sides, accepted)
        release = judge_release(old, result.advice.bump, options.spec) if options.release else None
    except AcceptFileError as error:
        say(render(error.diagnostics, error.sources))
        raise CommandError(str(error)) from None
    except (SideError, ReleaseError) as error:
        raise CommandError(str(error)) from None
    _publish(result, options)
    if release is not None:
        say(release.sentence())
        if not release.is_enough:
            return FINDINGS
    return FINDINGS if _fails(result, options.fail_on) else FINE


def _old_of(options: DiffOptions) -> str:
    if options.old is not None:
        return options.old
    return last_release(options.spec) if options.release else default_base(options.spec)


def _accepted(options: DiffOptions, today: dt.date) -> AcceptFile | None:
    path = options.accept
    if path is None:
        path = options.spec.parent / ACCEPT_FILE
        if not path.exists():
            return None
    return read_accept_file(path, today)


def _publish(result: Review, options: DiffOptions) -> None:
    text = render_review(
        options.format_name,
        result,
        with_prose=options.with_prose,
        colour=options.out is None and wants_colour(),
    )
    if options.out is None:
        put_result(text)
    else:
        write_result(options.out, text.encode("utf-8"))


def _fails(result: Review, fail_on: str) -> bool:
    if fail_on == "none":
        return False
    if fail_on == "any":
        return any(one.accepted is None for one in result.findings)
    return result.count("breaking") > 0

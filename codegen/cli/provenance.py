"""``provenance``: the pages that say where each rule comes from, or whether they are right."""

from __future__ import annotations

from pathlib import Path

from codegen.cli.console import counted, say
from codegen.cli.outcome import FINDINGS, FINE, CommandError
from codegen.cli.publishing import report_drift, require_apart, waiting
from codegen.cli.reading import read_spec
from codegen.importing.lock import read_lock
from codegen.publish import (
    ObstacleError,
    PublicationError,
    clear_leftovers,
    only_run_in,
    plan_publication,
)
from codegen.rule_pages import rule_pages
from codegen.vendor import MetadataError


def provenance(spec: Path, out: Path, *, check_only: bool) -> int:
    """Write the pages, or with ``check_only`` say whether that would change anything."""
    require_apart(spec, out)
    service = read_spec(spec)
    if service is None:
        return FINDINGS
    try:
        lock = read_lock(spec)
        files = rule_pages(service, {} if lock is None else lock.operations)
        with only_run_in(out, waiting, make=not check_only) as alone:
            publication = plan_publication(out, files)
            if check_only:
                return report_drift(publication)
            if alone:
                clear_leftovers(out)
            publication.publish()
    except ObstacleError as error:
        raise CommandError(str(error), FINDINGS) from None
    except (MetadataError, PublicationError) as error:
        raise CommandError(str(error)) from None
    pages = counted(len(files), "page")
    if not publication.written and not publication.removed:
        say(f"{pages} in {out}: nothing to change")
    else:
        say(f"{pages} in {out}: {counted(len(publication.written), 'file')} written")
    return FINE

"""``import``: the vendor's metadata into the spec."""

from __future__ import annotations

from pathlib import Path

from codegen.cli.console import say
from codegen.cli.outcome import FINDINGS, FINE, CommandError
from codegen.cli.output import put_result
from codegen.cli.publishing import waiting
from codegen.diagnostics import render
from codegen.importing import ImportRefusedError, prepare_import
from codegen.importing.documents.folder import UnsoundSpecError
from codegen.publish import (
    Change,
    PublicationError,
    apply_changes,
    clear_leftovers,
    only_run_in,
)
from codegen.vendor import MetadataError


def import_metadata(metadata: Path, spec: Path, *, dry_run: bool) -> int:
    """Merge a metadata file into the spec, or with ``dry_run`` say what that would change.

    Gives 1 when the spec has mistakes, before the import or after it.
    """
    try:
        with only_run_in(spec, waiting, make=not dry_run) as alone:
            prepared = prepare_import(metadata, spec)
            if not dry_run:
                if alone:
                    clear_leftovers(spec)
                changes = [Change(path, data, spec) for path, data in prepared.changes.items()]
                apply_changes(changes)
    except UnsoundSpecError as error:
        say(render(error.diagnostics, error.sources))
        return FINDINGS
    except (ImportRefusedError, MetadataError, PublicationError) as error:
        raise CommandError(str(error)) from None
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise CommandError(f"nothing was imported: {error.filename or spec}: {reason}") from None
    put_result(prepared.report)
    return FINE if prepared.is_sound else FINDINGS

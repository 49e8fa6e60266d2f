"""The whole comparison: every change once, with the operations that it reaches."""

from __future__ import annotations

import attrs

from codegen.diff.comparing.change import Change
from codegen.diff.comparing.errors import compare_errors
from codegen.diff.comparing.operations import compare_operations
from codegen.diff.comparing.place import Place
from codegen.diff.comparing.prose import compare_service_prose
from codegen.diff.comparing.python_names import compare_names
from codegen.diff.comparing.schemas import SchemaComparison
from codegen.diff.comparing.scope import Scope, operations_reached
from codegen.diff.comparing.servers import compare_servers
from codegen.diff.package_names import PackageNames
from codegen.model import Service


def compare(
    old: Service, new: Service, names: tuple[PackageNames, PackageNames] | None
) -> list[Change]:
    """Every fact that differs between two versions of one service.

    Args:
        old: The service before.
        new: The service after.
        names: The Python names of both sides; None where one of them has neither names
            nor groups of its own.
    """
    schemas = SchemaComparison(old, new)
    service = Scope()
    compare_servers(old, new, service)
    compare_errors(old.errors, new.errors, Place(), service, (old.position, new.position))
    compare_service_prose(old, new, service)
    operations = compare_operations(schemas)
    if names is not None:
        compare_names(*names, schemas.objects, operations)
    scopes = [scope for scope, _ in operations]
    reached = operations_reached(scopes, schemas.shared)
    changes = list(service.changes)
    for scope in scopes:
        reach = (scope.operation,) if scope.operation is not None else ()
        changes += [attrs.evolve(one, operations=reach) for one in scope.changes]
    for key, scope in schemas.shared.items():
        changes += [attrs.evolve(one, operations=reached[key]) for one in scope.changes]
    return changes

"""The Python names of one side, found by what they stand for in its spec."""

from __future__ import annotations

import attrs

from codegen.emit.plan import ClassPlan, OperationPlan, Plan
from codegen.model import Schema


@attrs.frozen
class PackageNames:
    """Names of the package that would be generated from a spec."""

    plan: Plan
    _operations: dict[str, OperationPlan] = attrs.field(factory=dict[str, OperationPlan])
    _classes: dict[int, ClassPlan] = attrs.field(factory=dict[int, ClassPlan])

    @classmethod
    def of(cls, plan: Plan) -> PackageNames:
        """Index the plan of a package."""
        operations = {one.operation.name: one for one in plan.operations}
        classes: dict[int, ClassPlan] = {}
        for (_, schema), made in plan.inline.items():
            classes.setdefault(schema, made)
        for made in plan.shared.values():
            classes[id(made.schema)] = made
        return cls(plan, operations, classes)

    def operation(self, name: str) -> OperationPlan | None:
        """The names of an operation, if there is one of this name."""
        return self._operations.get(name)

    def class_of(self, operation: str | None, schema: Schema) -> ClassPlan | None:
        """The class of an object; of those that share a schema, the one of this operation."""
        made = self._operations.get(operation or "")
        if made is not None:
            found = self.plan.inline.get((f"operations.{made.module}", id(schema)))
            if found is not None:
                return found
        return self._classes.get(id(schema))

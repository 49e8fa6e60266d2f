"""The Python names of one side, found by what they stand for in its spec."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from codegen.emit.plan import ClassPlan, OperationPlan, Plan
from codegen.model import Schema


@attrs.frozen
class PackageNames:
    """Names of the package that would be generated from a spec."""

    plan: Plan
    _operations: dict[str, OperationPlan] = attrs.field(factory=dict[str, OperationPlan])
    _classes: dict[int, ClassPlan] = attrs.field(factory=dict[int, ClassPlan])
    _class_names: frozenset[str] = frozenset()

    @classmethod
    def of(cls, plan: Plan) -> PackageNames:
        """Index the plan of a package."""
        operations = {one.operation.name: one for one in plan.operations}
        classes: dict[int, ClassPlan] = {}
        for (_, schema), made in plan.inline.items():
            classes.setdefault(schema, made)
        for made in plan.shared.values():
            classes[id(made.schema)] = made
        every = {made.name for made in (*plan.inline.values(), *plan.shared.values())}
        every |= {made.request.name for made in plan.operations}
        every |= {made.response.name for made in plan.operations}
        return cls(plan, operations, classes, frozenset(every))

    def operation(self, name: str) -> OperationPlan | None:
        """The names of an operation, if there is one of this name."""
        return self._operations.get(name)

    @property
    def class_names(self) -> frozenset[str]:
        """All names that can be imported from the package."""
        return self._class_names

    def classes_below(self, operation: str | None, schemas: Iterable[Schema]) -> list[ClassPlan]:
        """The classes of schemas and of all that they hold, each once."""
        found: dict[str, ClassPlan] = {}
        seen: set[int] = set()
        todo = list(schemas)
        while todo:
            schema = self.plan.service.resolve(todo.pop())
            if id(schema) in seen:
                continue
            seen.add(id(schema))
            if (made := self.class_of(operation, schema)) is not None:
                found[made.name] = made
            inner = (schema.items, schema.content, schema.additional, *schema.properties.values())
            todo += [one for one in inner if isinstance(one, Schema)]
        return list(found.values())

    def class_of(self, operation: str | None, schema: Schema) -> ClassPlan | None:
        """The class of an object; of those that share a schema, the one of this operation."""
        made = self._operations.get(operation or "")
        if made is not None:
            found = self.plan.inline.get((f"operations.{made.module}", id(schema)))
            if found is not None:
                return found
        return self._classes.get(id(schema))

"""Type annotations: strict in what a caller may send, honest in what an answer holds."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from codegen.emit.code import Code, builtin, literal, name, subscript, union
from codegen.emit.plan import Plan
from codegen.model import Schema


@attrs.frozen
class Annotator:
    """Annotations of one module; ``imports`` gathers the names that they need."""

    plan: Plan
    module: str
    imports: set[str] = attrs.field(factory=set[str])

    def sent(self, schema: Schema, style: str | None = None) -> Code:
        """What a caller may give: literals for closed sets, sequences, classes or mappings."""
        return union(self._sent(schema, style))

    def received(self, schema: Schema) -> Code:
        """What an answer holds: open sets are plain text, times are datetimes."""
        return union(self._received(schema))

    def _need(self, imported: str) -> str:
        self.imports.add(imported)
        return imported

    def _sent(self, schema: Schema, style: str | None = None) -> Iterator[Code]:
        resolved = self.plan.service.resolve(schema)
        if resolved.content is not None:
            yield from self._sent(resolved.content)
            yield builtin("str")
        elif resolved.enum:
            yield subscript(self._need("Literal"), [literal(value) for value in resolved.enum])
        elif resolved.kind == "array":
            item = self.sent(_items(resolved), style)
            yield subscript(self._need("Sequence"), [item])
            if style == "comma":
                yield builtin("str")
        elif resolved.kind == "object":
            class_plan = self.plan.class_of(self.module, schema)
            if class_plan is not None:
                yield name(class_plan.name)
            yield self._mapping(resolved, sent=True)
            if class_plan is not None and style != "repeat":
                yield builtin("str")
        elif resolved.format == "date-time":
            yield builtin(self._need("datetime"))
            yield builtin("str")
        else:
            yield builtin(_SCALARS[resolved.kind])

    def _received(self, schema: Schema) -> Iterator[Code]:
        resolved = self.plan.service.resolve(schema)
        if resolved.content is not None:
            yield from self._received(resolved.content)
        elif resolved.kind == "array":
            yield subscript(self._need("Sequence"), [self.received(_items(resolved))])
        elif resolved.kind == "object":
            class_plan = self.plan.class_of(self.module, schema)
            yield name(class_plan.name) if class_plan else self._mapping(resolved, sent=False)
        elif resolved.format == "date-time":
            yield builtin(self._need("datetime"))
        else:
            yield builtin(_SCALARS[resolved.kind])

    def _mapping(self, schema: Schema, *, sent: bool) -> Code:
        value = builtin("object")
        if isinstance(schema.additional, Schema) and not schema.properties:
            value = self.sent(schema.additional) if sent else self.received(schema.additional)
        return subscript(self._need("Mapping"), [builtin("str"), value])


def _items(schema: Schema) -> Schema:
    if schema.items is None:
        return Schema(kind="any", position=schema.position)
    return schema.items


_SCALARS = {
    "any": "object",
    "boolean": "bool",
    "integer": "int",
    "number": "float",
    "string": "str",
}

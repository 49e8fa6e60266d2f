"""A place of the spec as Python sees it: methods, arguments, attributes, classes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Literal

import attrs

from codegen.diff.comparing import Place, Step
from codegen.diff.package_names import PackageNames
from codegen.emit.plan import ClassPlan
from codegen.model import WHOLE_ANSWER
from codegen.naming import field_name, method_name

Which = Literal["old", "new"]
_CLIENT = "client"
_LONGEST = 100


@attrs.frozen
class PythonView:
    """One side of a change in Python's words; ``operations`` are those that it reaches."""

    names: PackageNames
    which: Which
    place: Place
    operations: Sequence[str]

    @property
    def operation(self) -> str | None:
        """The operation on this side, or the first of those that use a shared part."""
        place = self.place
        if place.operation is not None:
            old = place.old_operation if self.which == "old" else None
            return old or place.operation
        return self.operations[0] if self.operations else None

    @property
    def method(self) -> str:
        """``client.create_upload_image``."""
        return f"{_CLIENT}.{self._method_of(self.operation or '')}"

    def _method_of(self, operation: str) -> str:
        made = self.names.operation(operation)
        if made is not None:
            return made.method
        return method_name(operation) if operation else "send"

    @property
    def argument(self) -> str:
        """The keyword of the parameter that the place lies in."""
        return self._argument_of(self.operation or "")

    def _argument_of(self, operation: str) -> str:
        step = next((one for one in self.place.steps if one.kind == "parameter"), None)
        if step is None:
            return "..."
        wire = self._wire(step)
        made = self.names.operation(operation)
        names = made.request.field_names if made is not None else {}
        return names[wire] if wire in names else field_name(wire)

    def _wire(self, step: Step) -> str:
        return step.old_name if self.which == "old" else step.new_name

    def call(self, value: str = "...") -> str:
        """A call that gives a value at the place, or an object of the class that holds it."""
        if self.place.steps and self.place.steps[0].kind == "parameter":
            shown = value if value == "..." else self._nested(value)
            return f"{self.method}({self.argument}={shown})"
        if self.owner is not None and self.attribute:
            return f"{self.owner.name}({self.attribute}={value})"
        made = self.shared_class
        return f"{made.name}(...)" if made else f"{self.method}(...)"

    def _nested(self, value: str) -> str:
        for step in reversed(self.place.steps[1:]):
            if step.kind == "field":
                value = f"{{{json.dumps(self._wire(step), ensure_ascii=False)}: {value}}}"
            elif step.kind == "items":
                value = f"[{value}]"
            else:
                value = f'{{"...": {value}}}'
        return value if len(value) <= _LONGEST else "..."

    @property
    def reading(self) -> str:
        """How an answer is read at the place: ``client.get_thing(...).things[0].title``."""
        text = f"{self.method}(...)"
        if self.place.operation is None:
            made = self.shared_class
            text = method_name(made.name) if made is not None else "answer"
        elif (whole := self._whole_answer) is not None:
            text += f".{whole}"
        for step in self.place.steps:
            text += self._reading_step(step)
        return text

    @property
    def _response(self) -> ClassPlan | None:
        """The class of the answer that the place lies in, unless it lies in a shared part."""
        if self.place.operation is None or self.place.direction != "response":
            return None
        made = self.names.operation(self.operation or "")
        return made.response if made is not None else None

    @property
    def _whole_answer(self) -> str | None:
        """The attribute that holds an answer which is no object."""
        made = self._response
        return made.field_names.get(WHOLE_ANSWER) if made is not None else None

    def _reading_step(self, step: Step) -> str:
        if step.kind == "items":
            return "[0]"
        if step.kind == "values":
            return '["..."]'
        return f".{self._attribute_of(step)}"

    def _holder(self, step: Step) -> ClassPlan | None:
        schema = step.old_holder if self.which == "old" else step.new_holder
        return self.names.class_of(self.operation, schema) if schema is not None else None

    def _attribute_of(self, step: Step) -> str:
        wire = self._wire(step)
        holder = self._holder(step)
        if holder is not None and wire in holder.field_names:
            return holder.field_names[wire]
        return field_name(wire)

    @property
    def _last_field(self) -> Step | None:
        return next((one for one in reversed(self.place.steps) if one.kind == "field"), None)

    @property
    def attribute(self) -> str:
        """The attribute for the innermost field of the place."""
        step = self._last_field
        return self._attribute_of(step) if step is not None else ""

    @property
    def owner(self) -> ClassPlan | None:
        """The class whose attribute that is."""
        step = self._last_field
        return self._holder(step) if step is not None else None

    @property
    def value_class(self) -> ClassPlan | None:
        """The class of the object at the place itself, where the change is about that."""
        if self.place.objects is None:
            return None
        schema = self.place.objects[0 if self.which == "old" else 1]
        return self.names.class_of(self.operation, schema)

    @property
    def shared_class(self) -> ClassPlan | None:
        """The class of the shared schema that the place lies in."""
        place = self.place
        component = place.old_component if self.which == "old" else place.new_component
        return self.names.plan.shared.get(component or "")

    def symbols(self) -> list[str]:
        """The Python names that the place is about, as a reader would look for them."""
        place = self.place
        found: list[str] = []
        if place.direction == "request" and place.steps and place.steps[0].kind == "parameter":
            for operation in self.operations if place.operation is None else [self.operation or ""]:
                argument = self._argument_of(operation)
                found.append(f"Client.{self._method_of(operation)}({argument}=)")
                made = self.names.operation(operation)
                if made is not None:
                    found.append(f"{made.request.name}.{argument}")
        if self.owner is not None:
            found.append(f"{self.owner.name}.{self.attribute}")
        elif self.shared_class is not None:
            found.append(self.shared_class.name)
        elif self._response is not None:
            # The answer itself, or what is inside of one that is a list.
            found += [f"{self._response.name}.{one}" for one in self._response.field_names.values()]
        if self.value_class is not None:
            found.append(self.value_class.name)
        return found

    def named(self, kind: str, name: str) -> list[str]:
        """The names by which callers know what has this name of its own on this side."""
        if kind == "method":
            return [f"Client.{name}"]
        if kind == "argument":
            made = self.names.operation(self.operation or "")
            request = [f"{made.request.name}.{name}"] if made is not None else []
            return [f"Client.{self._method_of(self.operation or '')}({name}=)", *request]
        if kind == "attribute":
            return [f"{self.value_class.name}.{name}"] if self.value_class is not None else []
        return [name]

    def operation_symbols(self) -> list[str]:
        """The method of the operation and its classes."""
        made = self.names.operation(self.operation or "")
        if made is None:
            return []
        return [f"Client.{made.method}", made.request.name, made.response.name]

"""The Jinja2 environment: templates print `Code` and `Identifier`, and nothing else."""

from __future__ import annotations

from functools import partial
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from codegen.emit.code import Code, docstring, literal
from codegen.naming import Identifier


def finalize(value: Any) -> Any:
    """The lock on every ``{{ ... }}``: text that did not come from an emitter is refused."""
    if isinstance(value, Code | Identifier):
        return str(value)
    message = f"a template printed a {type(value).__name__} that no emitter made"
    raise TypeError(message)


def make_environment() -> Environment:
    """The environment of the package's templates."""
    environment = Environment(  # noqa: S701  # Python source is written here, not HTML
        loader=PackageLoader("codegen.emit"),
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters.clear()
    environment.filters.update(
        {"py_literal": literal, "py_doc": docstring, "py_note": partial(docstring, compact=True)}
    )
    return environment

"""Names that generated code or the runtime already uses, and which a spec may therefore not take.

A name of the spec that is listed here gets a trailing underscore (PEP 8's answer to a clash).
Builtins that generated code never uses where a field or parameter could hide them (``type``,
``id``, ``format``, ``filter``, ``hash`` ...) stay as they are: ``add_watermark(type="Image")`` is
what the service calls it, and the name lives in a class body or a signature only.
"""

from __future__ import annotations

import keyword

_KEYWORDS = frozenset(keyword.kwlist)

# Builtins and imported names that annotations of the same class body or signature use.
_ANNOTATION_NAMES = frozenset(
    {"bool", "bytes", "datetime", "dict", "float", "int", "list", "object", "str", "tuple"}
)

# What apsara_core's model classes offer beside the fields of the spec, and what attrs writes.
_MODEL_NAMES = frozenset(
    {"additional_properties", "misfits", "raw", "raw_text", "unknown_fields", "attrs"}
)

# Parameters of the generated methods that are not the operation's.
_METHOD_PARAMETERS = frozenset({"self", "cls"})

FIELD_NAMES = _KEYWORDS | _ANNOTATION_NAMES | _MODEL_NAMES | _METHOD_PARAMETERS

# Public names of the clients beside their operations, today's and those that have their place.
METHOD_NAMES = (
    _KEYWORDS
    | _ANNOTATION_NAMES
    | {
        "aclose",
        "close",
        "credentials",
        "endpoint",
        "explain",
        "items",
        "pages",
        "region",
        "send",
        "send_raw",
        "wait",
        "with_options",
    }
)

# Names of Windows devices, which no file may have whatever its extension.
_DEVICE_NAMES = frozenset(
    {"aux", "con", "nul", "prn"}
    | {f"com{digit}" for digit in range(10)}
    | {f"lpt{digit}" for digit in range(10)}
)

MODULE_NAMES = _KEYWORDS | _DEVICE_NAMES | {"models", "operations", "client", "async_client"}

# Class names that generated modules import or define for themselves.
CLASS_NAMES = frozenset(
    {
        "Any",
        "AsyncClient",
        "Client",
        "ClassVar",
        "False",
        "Literal",
        "Mapping",
        "None",
        "OPERATION",
        "OPERATIONS",
        "Sequence",
        "True",
        "TYPE_CHECKING",
    }
)

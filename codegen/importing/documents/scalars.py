"""Single values as YAML: plain where every reader of YAML 1.1 and 1.2 agrees, else quoted."""

from __future__ import annotations

import re

from codegen.yaml_tree.scalars import ScalarError, resolve

_PLAIN = re.compile(r"[A-Za-z0-9/(^][^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]*\Z")
_BREAKS_PLAIN = re.compile(r": |:\Z| #|\s\Z|\s\s")
_BREAKS_FLOW = re.compile(r"[,\[\]{}]")
# What YAML 1.1 reads as something else: booleans, dates, times and numbers with underscores.
_OTHER_IN_YAML_1_1 = re.compile(
    r"(?i:y|n|yes|no|on|off)|[0-9][0-9_:.,-]*|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[Tt \t].*"
    r"|[-+]?[0-9].*:.*"
    r"|[-+.0-9][0-9_.eE+-]*|0[xob][0-9a-fA-F_]+"
)
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_TWO_BYTES = 0xFFFF


def scalar(value: object, *, in_flow: bool = False) -> str:
    """A text, number, boolean or null as it stands in a file."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value if _may_be_plain(value, in_flow=in_flow) else _quoted(value)
    return repr(value)


def _may_be_plain(text: str, *, in_flow: bool) -> bool:
    if not _PLAIN.match(text) or _BREAKS_PLAIN.search(text):
        return False
    if in_flow and (_BREAKS_FLOW.search(text) or ":" in text):
        return False
    if _OTHER_IN_YAML_1_1.fullmatch(text) or not all(map(_is_shown, text)):
        return False
    try:
        return isinstance(resolve(text), str)
    except ScalarError:
        return False


def _quoted(text: str) -> str:
    if '"' in text and "'" not in text and all(map(_is_shown, text)):
        return f"'{text}'"
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(one: str) -> str:
    if one in _ESCAPES:
        return _ESCAPES[one]
    if _is_shown(one):
        return one
    code = ord(one)
    return f"\\u{code:04x}" if code <= _TWO_BYTES else f"\\U{code:08x}"


def _is_shown(one: str) -> bool:
    return one.isprintable() or one == "\u3000"

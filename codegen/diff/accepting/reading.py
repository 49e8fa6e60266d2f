"""An accept file from YAML, with every mistake at its place."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from codegen.diagnostics import Diagnostics, Sources, did_you_mean, quoted
from codegen.diff.accepting.entries import AcceptFile, Entry
from codegen.diff.findings import Acceptance
from codegen.diff.rules import RULES
from codegen.yaml_tree import MapNode, Node, ScalarNode, SeqNode, read_spec_file

_ROOT = "accepted"
_WORDS = ("fingerprint", "rule", "operation", "reason", "owner", "until")
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class AcceptFileError(Exception):
    """The file has mistakes."""

    def __init__(self, diagnostics: Diagnostics, sources: Sources) -> None:
        super().__init__(diagnostics.summary())
        self.diagnostics = diagnostics
        self.sources = sources


def read_accept_file(path: Path, today: dt.date) -> AcceptFile:
    """The entries of an accept file, as of a day.

    Raises `AcceptFileError` with all mistakes of the file.
    """
    sources = Sources()
    node, diagnostics = read_spec_file(path, path.absolute().parent, sources)
    entries: list[Entry] = []
    for one in _entries(node, diagnostics) if node is not None else ():
        entry = _entry(one, diagnostics)
        if entry is not None:
            entries.append(entry)
    if diagnostics:
        raise AcceptFileError(diagnostics, sources)
    return AcceptFile(tuple(entries), today)


def _entries(node: Node, diagnostics: Diagnostics) -> list[MapNode]:
    if not isinstance(node, MapNode) or set(node.entries) != {_ROOT}:
        message = f"expected one key, {_ROOT!r}, with a list of what is accepted"
        diagnostics.add(node.position, message, rule="accept-file")
        return []
    found = node.entries[_ROOT].value
    if not isinstance(found, SeqNode):
        diagnostics.add(found.position, "expected a list of entries", rule="accept-file")
        return []
    maps: list[MapNode] = []
    for one in found.items:
        if isinstance(one, MapNode):
            maps.append(one)
        else:
            diagnostics.add(one.position, "expected an entry with keys", rule="accept-file")
    return maps


def _entry(node: MapNode, diagnostics: Diagnostics) -> Entry | None:
    before = len(diagnostics)
    words: dict[str, str] = {}
    for word, entry in node.entries.items():
        if word not in _WORDS:
            message = f"{quoted(word)} is no word of an entry: expected {', '.join(_WORDS)}"
            hint = did_you_mean(word, _WORDS)
            diagnostics.add(entry.key_position, message, hint, "accept-file")
        elif isinstance(entry.value, ScalarNode) and entry.value.text.strip():
            words[word] = entry.value.text.strip()
        else:
            message = f"expected text under {word!r}"
            diagnostics.add(entry.value.position, message, rule="accept-file")
    for word in ("reason", "owner", "until"):
        if word not in node.entries:
            message = f"the entry has no {word!r}: an exception has a reason, an owner and an end"
            diagnostics.add(node.position, message, rule="accept-file")
    _check_subject(node, words, diagnostics)
    until = _date(node, words, diagnostics)
    if len(diagnostics) > before or until is None:
        return None
    return Entry(
        position=node.position,
        acceptance=Acceptance(words["reason"], words["owner"], until),
        fingerprint=words.get("fingerprint"),
        rule=words.get("rule"),
        operation=words.get("operation"),
    )


def _check_subject(node: MapNode, words: dict[str, str], diagnostics: Diagnostics) -> None:
    named = [word for word in ("fingerprint", "rule", "operation") if word in node.entries]
    if named not in (["fingerprint"], ["rule", "operation"]):
        message = "expected either 'fingerprint', or 'rule' and 'operation'"
        diagnostics.add(node.position, message, rule="accept-file")
    if "fingerprint" in words and not _FINGERPRINT.fullmatch(words["fingerprint"]):
        message = f"{quoted(words['fingerprint'])} is no fingerprint: 16 hexadecimal digits"
        position = node.entries["fingerprint"].value.position
        diagnostics.add(position, message, "copy it from the report", "accept-file")
    if "rule" in words and words["rule"] not in RULES:
        message = f"there is no rule {quoted(words['rule'])}"
        hint = did_you_mean(words["rule"], RULES) or "`python -m codegen rules` lists them"
        diagnostics.add(node.entries["rule"].value.position, message, hint, "accept-file")


def _date(node: MapNode, words: dict[str, str], diagnostics: Diagnostics) -> dt.date | None:
    if "until" not in words:
        return None
    text = words["until"]
    try:
        # Only this form: fromisoformat reads week dates and more.
        return dt.date.fromisoformat(text if _DATE.fullmatch(text) else "")
    except ValueError:
        message = f"{quoted(words['until'])} is no date: expected one such as 2026-12-31"
        diagnostics.add(node.entries["until"].value.position, message, rule="accept-file")
        return None

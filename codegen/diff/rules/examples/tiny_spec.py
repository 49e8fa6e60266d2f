"""The spec that all examples share, with what one of them says put into its place."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any, Literal

Data = dict[str, Any]
Documents = dict[str, Data]
"""Path in the spec folder -> its content."""

At = Literal["value", "answer", "parameter", "parameters", "operation", "service", "spec"]

_SERVICE: Data = {
    "x-dialect": 1,
    "x-product": "tiny",
    "info": {"title": "Tiny", "version": "2024-05-01"},
    "servers": [{"url": "https://tiny.example.com", "x-regions": ["one"]}],
    "tags": [{"name": "things", "description": "Things."}, {"name": "others"}],
}
_REQUEST_ID: Data = {"type": "string", "description": "The request's id."}
_OPERATION: Data = {
    "summary": "Put a thing somewhere.",
    "tags": ["things"],
    "x-reads-only": False,
}


def tiny_spec(at: At, said: Any) -> Documents:
    """The documents of a spec.

    Args:
        at: Where ``said`` goes: ``value`` is the schema of the parameter Value, ``answer`` that of
            the field Value; ``parameter`` are the words of the parameter, ``parameters`` the whole
            list; ``operation`` and ``service`` are words of these; ``spec`` has the keys
            ``operations`` (name -> words) and ``components``.
        said: What the example says there.
    """
    said = copy.deepcopy(said)
    service, operation = copy.deepcopy(_SERVICE), copy.deepcopy(_OPERATION)
    value: Data = {"name": "Value", "in": "query", "schema": {"type": "string"}}
    answer: Data = {"type": "string"}
    components: Data = {}
    operations: dict[str, Data] = {"PutThing": {}}
    if at == "value":
        value["schema"] = said
    elif at == "answer":
        answer = said
    elif at == "parameter":
        value |= said
    elif at == "operation":
        operations["PutThing"] = said
    elif at == "service":
        service |= said
    elif at == "spec":
        operations = said.get("operations", operations)
        components = said.get("components", {})
    operation["parameters"] = said if at == "parameters" else [value]
    documents: Documents = {"service.yaml": service}
    if components:
        documents["components.yaml"] = components
    for name, words in operations.items():
        made: Data = {"operationId": name, **operation, **words}
        made["responses"] = _responses(made.pop("answer", answer))
        tag = made["tags"][0]
        documents[f"operations/{tag}/{name}.yaml"] = made
    return documents


def _responses(answer: Data) -> Data:
    """An answer with the field Value; a schema with ``whole: true`` is the answer itself."""
    schema: Data = {
        "type": "object",
        "properties": {"RequestId": _REQUEST_ID, "Value": answer},
    }
    if answer.get("whole"):
        schema = {word: one for word, one in answer.items() if word != "whole"}
    return {
        "200": {
            "description": "What became of it.",
            "content": {"application/json": {"schema": schema}},
        }
    }


def write_spec(folder: Path, documents: Documents) -> Path:
    """Write the documents to a folder (JSON is YAML) and give the folder back."""
    for path, data in documents.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(data, ensure_ascii=False, indent=1), "utf-8")
    return folder

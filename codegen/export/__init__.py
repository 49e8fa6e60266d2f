"""The model as a document of another kind: `openapi_document`."""

from __future__ import annotations

from codegen.export.document import openapi_document

__all__ = ["openapi_document"]

"""The model as a document of another kind: `metadata_document`, `openapi_document`."""

from __future__ import annotations

from codegen.export.document import openapi_document
from codegen.export.metadata import metadata_document

__all__ = ["metadata_document", "openapi_document"]
